import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { expectFaults, refuseStorage, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const OWN = '["amsterdamse-aanpak-statushouders"]';
const RICH = ['nieuw-thuis-rotterdam', 'mind-spring'];

/** Puts initiatives in the selection as an earlier visit would have, and opens the page. */
async function openOwn(page: Page, slugs: readonly string[]): Promise<void> {
  await page.evaluate((own) => localStorage.setItem('selectie', JSON.stringify(own)), slugs);
  await page.goto(`${site}/selectie/`);
  await page.waitForSelector('.gekozen-lijst');
}

const titles = (page: Page) => page.locator('.gekozen-lijst .title-link').allTextContents();
const counter = async (page: Page) =>
  (await page.locator('[data-selectie]').innerText()).replace(/\s+/g, ' ');

test('an official ticks three initiatives, compares them, shares the address and prints a dossier', async () => {
  await withPage('/initiatieven/', async (page) => {
    // On cards that the build made, and on those that an answer brings.
    await page
      .getByRole('checkbox', { name: /^In selectie: / })
      .first()
      .check();
    const first = await page.locator('#resultaten h2').first().innerText();
    await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
    await page.waitForSelector('#resultaten:not([data-alles])');
    await page
      .getByRole('checkbox', { name: /^In selectie: / })
      .nth(1)
      .check();
    const second = await page.locator('#resultaten h2').nth(1).innerText();
    await page.goto(`${site}/initiatieven/mind-spring/`);
    await page.getByRole('button', { name: 'Zet in selectie' }).click();
    expect(await page.locator('selectie-knop p').innerText()).toContain('bewaard in deze browser');
    expect(await counter(page)).toBe('Selectie 3');

    await page.getByRole('link', { name: 'Bekijk selectie' }).click();
    await page.waitForSelector('.naast-elkaar');
    expect(await titles(page)).toEqual([first, second, 'Mind-Spring']);
    const table = page.getByRole('table', { name: 'Vergelijking van de initiatieven' }).first();
    expect(await table.getByRole('columnheader').count()).toBe(3);
    const rows = await table.getByRole('rowheader').count();
    await page.getByLabel('Toon alleen verschillen').check();
    expect(await table.getByRole('rowheader').count()).toBeLessThanOrEqual(rows);

    await page.getByLabel('Titel van het dossier').fill('Taal en werk');
    await page.emulateMedia({ media: 'print' });
    const dossier = page.locator('.dossier');
    expect(await dossier.locator('h1').innerText()).toBe('Taal en werk');
    expect(await dossier.locator('.blad > h2').allInnerTexts()).toEqual([
      first,
      second,
      'Mind-Spring',
    ]);
    expect(await dossier.locator('.blad').last().innerText()).toMatch(
      /Geraadpleegd op \d+ \w+ \d{4}, van http.*\/initiatieven\/mind-spring\//,
    );
    expect(await page.locator('.scherm').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.getByText('Delen', { exact: true }).click();
    const address = await page.getByLabel('Adres van deze selectie').inputValue();
    expect(address).toMatch(/\/selectie\/\?i=[a-z0-9-]+,[a-z0-9-]+,mind-spring$/);
    await withPage(address.slice(site.length), async (colleague) => {
      await colleague.waitForSelector('.gekozen-lijst');
      expect(await titles(colleague)).toEqual([first, second, 'Mind-Spring']);
    });
  });
});

describe('a selection that someone shared', () => {
  test('does not touch the own one until it is taken over', async () => {
    await withPage('/over/', async (page) => {
      await page.evaluate((own) => localStorage.setItem('selectie', own), OWN);
      await page.goto(`${site}/selectie/?i=${RICH.join()}`);
      await page.waitForSelector('.gekozen-lijst');
      expect(await page.locator('h1').first().innerText()).toBe('Gedeelde selectie');
      expect(await page.evaluate(() => localStorage.getItem('selectie'))).toBe(OWN);
      await page.getByRole('button', { name: 'Neem over in plaats van de mijne' }).click();
      expect(await page.evaluate(() => localStorage.getItem('selectie'))).toBe(
        JSON.stringify(RICH),
      );
      expect(page.url()).toBe(`${site}/selectie/`);
      await page.getByRole('button', { name: 'Zet terug' }).click();
      expect(await page.evaluate(() => localStorage.getItem('selectie'))).toBe(OWN);
    });
  });

  test('says which initiatives are not known, and shows the others', async () => {
    expectFaults(/404/);
    await withPage('/selectie/?i=bestaat-niet,mind-spring', async (page) => {
      await page.waitForSelector('.gekozen-lijst');
      expect(await page.getByText('“bestaat-niet” kennen wij niet').isVisible()).toBe(true);
      expect(await titles(page)).toEqual(['Mind-Spring']);
    });
  });

  test('brings notes only when that was asked for', async () => {
    await withPage('/over/', async (page) => {
      await openOwn(page, RICH);
      await page.getByLabel('Notitie bij Mind-Spring').first().fill('Bel de gemeente');
      await page.getByText('Delen', { exact: true }).click();
      const field = page.getByLabel('Adres van deze selectie');
      expect(await field.inputValue()).not.toContain('Bel');
      await page.getByLabel('Notities meesturen').check();
      expect(await page.getByText('leest dan ook uw notities').isVisible()).toBe(true);
      const address = await field.inputValue();
      await withPage(address.slice(site.length), async (colleague) => {
        await colleague.waitForSelector('.schuif');
        expect(await colleague.locator('.schuif .notitie').allInnerTexts()).toContain(
          'Bel de gemeente',
        );
      });
    });
  });
});

test('order and removal work by keyboard: the focus stays, it is said, and it can be undone', async () => {
  await withPage('/over/', async (page) => {
    await openOwn(page, RICH);
    expect(await accessibilityFaults(page)).toEqual([]);
    const down = page.getByRole('button', { name: 'Zet Nieuw Thuis Rotterdam lager' });
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['Mind-Spring', 'Nieuw Thuis Rotterdam']);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    const said = page.getByText('Nieuw Thuis Rotterdam staat nu op plaats 2 van 2.');
    expect(await said.getAttribute('role')).toBe('status');
    await page.getByRole('button', { name: 'Weg: Mind-Spring' }).press('Enter');
    expect(await titles(page)).toEqual(['Nieuw Thuis Rotterdam']);
    // The focus is on what takes it back.
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['Mind-Spring', 'Nieuw Thuis Rotterdam']);
    expect(await counter(page)).toBe('Selectie 2');
  });
});

test('two tabs add to one selection, and see what the other did', async () => {
  await withPage('/initiatieven/mind-spring/', async (page) => {
    const other = await page.context().newPage();
    await other.goto(`${site}/initiatieven/nieuw-thuis-rotterdam/`);
    await page.getByRole('button', { name: 'Zet in selectie' }).click();
    await other.getByRole('button', { name: 'Zet in selectie' }).click();
    await expect.poll(() => counter(page)).toBe('Selectie 2');
    expect(await counter(other)).toBe('Selectie 2');
  });
});

test('a browser that keeps nothing says so, and carries the selection in the address', async () => {
  await withPage('/over/', async (page) => {
    await refuseStorage(page);
    await page.goto(`${site}/initiatieven/mind-spring/`);
    await page.getByRole('button', { name: 'Zet in selectie' }).click();
    await page.getByText('Uw browser bewaart niets').first().waitFor();
    await page.locator('[data-selectie]').click();
    await page.waitForSelector('.gekozen-lijst');
    expect(await titles(page)).toEqual(['Mind-Spring']);
    expect(await page.locator('h1').first().innerText()).toBe('Mijn selectie');
    await page.reload();
    await page.waitForSelector('.gekozen-lijst');
    expect(await titles(page)).toEqual(['Mind-Spring']);
  });
});

test('an empty selection says how to begin', async () => {
  await withPage('/selectie/', async (page) => {
    await page.getByRole('heading', { name: 'Uw selectie is nog leeg' }).waitFor();
    await page.getByRole('link', { name: 'Zoek initiatieven' }).click();
    expect(new URL(page.url()).pathname).toBe('/initiatieven/');
  });
});

test('on a phone one initiative shows at a time, with the name of each row in sight', async () => {
  await withPage(
    '/over/',
    async (page) => {
      await openOwn(page, RICH);
      const view = page.locator('.een-voor-een');
      expect(await view.locator('h3').innerText()).toContain('1 van 2');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Volgende' }).click();
      expect(await view.locator('h3').innerText()).toContain('Mind-Spring');
      expect(await page.locator('.schuif').count()).toBe(0);
      // Deep in a long row its name still stands below the bar.
      const [name, bar] = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('.een-voor-een dl > div')];
        const long = rows.sort((a, b) => b.clientHeight - a.clientHeight)[0];
        if (!long) throw new Error('no rows');
        scrollTo(0, scrollY + long.getBoundingClientRect().top + long.clientHeight / 2 - 150);
        const bottom = (selector: string, within: ParentNode) =>
          within.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [bottom('dt', long).top, bottom('.wissel', document).bottom];
      });
      expect(name).toBeGreaterThan(0);
      expect(Math.abs((name ?? 0) - (bar ?? 0))).toBeLessThanOrEqual(2);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

describe('a selection leaves as a file', () => {
  test('for Excel', async () => {
    await withPage('/over/', async (page) => {
      await openOwn(page, RICH);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV voor Excel' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^selectie-\d{4}-\d\d-\d\d\.csv$/);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toMatch(/^\uFEFFInitiatief;Samenvatting;Wat;/);
      expect(text).toContain('\r\nNieuw Thuis Rotterdam;');
    });
  });

  test('for Word, with a library that comes only then', async () => {
    await withPage('/over/', async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      await openOwn(page, RICH);
      expect(scripts.filter((url) => /\/word\./.test(url))).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Word' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/);
      const file = await readFile(await download.path());
      expect(file.subarray(0, 2).toString()).toBe('PK');
      expect(file.length).toBeGreaterThan(8000);
      expect(scripts.some((url) => /\/word\./.test(url))).toBe(true);
    });
  });
});

test('a source line can be copied with the day of reading, and selected without scripts', async () => {
  const line = '.citeren .regel';
  await withPage('/initiatieven/mind-spring/', async (page) => {
    await page.getByText('Citeren', { exact: true }).click();
    expect(await page.locator(line).innerText()).toMatch(
      /^Initiatievenwijzer\. \(\d{4}\)\. Mind-Spring \(gecontroleerd op .+\)\. Geraadpleegd op .+, van https:\/\/\S+(?: Deze versie: https:\/\/\S+\/blob\/[0-9a-f]{40}\/content\/initiatieven\/mind-spring\.mdx)?$/,
    );
    expect(await page.locator('.citeren button').isVisible()).toBe(true);
  });
  await withPage(
    '/initiatieven/mind-spring/',
    async (page) => {
      await page.getByText('Citeren', { exact: true }).click();
      expect(await page.locator(line).innerText()).toMatch(/\)\. https:\/\/\S+\/mind-spring\/$/);
    },
    { javaScriptEnabled: false },
  );
});

test('without scripts no tick or button is shown, and the page of the selection says why', async () => {
  await withPage(
    '/initiatieven/',
    async (page) => {
      expect(await page.locator('selectie-vink').first().isVisible()).toBe(false);
      await page.goto(`${site}/initiatieven/mind-spring/`);
      expect(await page.locator('selectie-knop').isVisible()).toBe(false);
      await page.goto(`${site}/selectie/`);
      expect(await page.locator('noscript p').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('what every page loads for the selection is at most 2 KB', async () => {
  await withPage('/over/', async (page) => {
    await settled(page);
    const scripts = await page.evaluate(async () => {
      const addresses = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js'));
      return Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    });
    expect(scripts.length).toBeGreaterThan(0);
    const size = scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
    expect(size).toBeLessThanOrEqual(2048);
  });
});
