/** The pages of places, used as an official of a municipality would. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

describe('who works for a municipality', () => {
  test('finds its page by typing the first letters, and is told honestly that there is nothing', async () => {
    await withPage('/gemeenten/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('tubber');
      await page.getByRole('option', { name: /^Tubbergen/ }).click();
      await page.waitForURL('**/gemeenten/tubbergen/');
      expect(await page.textContent('h1')).toBe('Tubbergen');
      await page.getByText('In Tubbergen vonden wij niets.').waitFor();
    });
  });

  test('gets to the page of a region with the keyboard alone', async () => {
    await withPage('/gemeenten/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).focus();
      await page.keyboard.type('regio twente');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/arbeidsmarktregios/twente/');
    });
  });

  test('stays on the page when only leaving the field', async () => {
    await withPage('/gemeenten/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('Zwolle');
      await page.keyboard.press('Tab');
      await settled(page);
      expect(new URL(page.url()).pathname).toBe('/gemeenten/');
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.waitForURL('**/gemeenten/zwolle/');
    });
  });

  test('is asked which Bergen is meant', async () => {
    await withPage('/gemeenten/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('Bergen');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Bergen (L.)' }).click();
      await page.waitForURL('**/gemeenten/bergen-l/');
    });
  });

  test('finds the municipality in the register without a script', async () => {
    await withPage(
      '/gemeenten/',
      async (page) => {
        expect(await page.getByRole('textbox').count()).toBe(0);
        await page.getByRole('link', { name: 'Tubbergen', exact: true }).click();
        expect(await page.textContent('h1')).toBe('Tubbergen');
      },
      { javaScriptEnabled: false },
    );
  });

  test('filters on from there, and finds the same numbers on the find page', async () => {
    await withPage('/gemeenten/zwolle/', async (page) => {
      const headings = await page.locator('.ring h2').allInnerTexts();
      const numbers = headings.map((text) => /: ([\d.]+) /.exec(text)?.[1]);
      const all = numbers.reduce((sum, number) => sum + Number(number), 0);
      await page.getByRole('link', { name: `Filter deze ${all} initiatieven` }).click();
      await page.waitForURL('**/initiatieven/?gemeente=zwolle**');
      await expect.poll(() => countShown(page)).toBe(all);
      const found = page.locator('#resultaten .ring-kop p');
      expect(/\d+/.exec((await found.first().textContent()) ?? '')?.[0]).toBe(numbers[0]);
    });
  });

  test('reads why another municipality is alike, and opens what it does', async () => {
    await withPage('/gemeenten/tubbergen/', async (page) => {
      const first = page.locator('.gelijke').first();
      expect(await first.locator('.waarom').textContent()).toMatch(
        /^Even groot \(20\.000 tot 50\.000 inwoners\), even stedelijk \(niet stedelijk\), \d+ km$/,
      );
      const title = await first.locator('li a').first().innerText();
      await first.locator('li a').first().click();
      expect(await page.textContent('h1')).toBe(title);
    });
  });

  test.each(['/gemeenten/amsterdam/', '/arbeidsmarktregios/flevoland/', '/provincies/limburg/'])(
    'forwards %s as one A4, with its address and the date at the foot',
    async (path) => {
      await withPage(path, async (page) => {
        await page.getByRole('button', { name: 'Print op één A4' }).waitFor();
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        const foot = (await page.locator('.voet').textContent()) ?? '';
        expect(foot).toContain(path);
        expect(foot).toMatch(/, \d+ \p{L}+ \d{4}\s*$/u);
      });
    },
  );

  test('follows a dot on the map to another municipality', async () => {
    await withPage('/gemeenten/tubbergen/', async (page) => {
      await page.locator('.stippenkaart a.gelijk').first().click();
      await page.waitForURL(/\/gemeenten\/(?!tubbergen)/);
    });
  });
});

/** The initiatives that the browser keeps. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('selectie') ?? '[]') as string[]);

describe('who coordinates a region', () => {
  test('puts all that is there in the selection with the keyboard, hears it, and takes it out again', async () => {
    await withPage('/arbeidsmarktregios/twente/', async (page) => {
      const said = page.locator('.plaats-selectie [role=status]');
      const slugs =
        (await page.locator('.plaats-selectie').getAttribute('data-initiatieven')) ?? '';
      const all = slugs.split(' ');
      const heading = (await page.locator('.ring h2').first().textContent()) ?? '';
      expect(heading).toContain(`: ${all.length} initiatieven`);
      await page
        .getByRole('button', { name: `Zet de ${all.length} van de regio Twente in mijn selectie` })
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => kept(page)).toEqual(all);
      expect(await said.textContent()).toContain(`Alle ${all.length} staan nu in uw selectie.`);
      expect(await page.textContent('header [data-selectie] span')).toBe(String(all.length));
      expect(await page.locator('.ring .kaartje input').first().isChecked()).toBe(true);
      // The focus stayed where it was: the same key takes it back.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        `Haal deze ${all.length} er weer uit`,
      );
      await page.keyboard.press('Enter');
      await expect.poll(() => kept(page)).toEqual([]);
      expect(await said.textContent()).toContain(`Deze ${all.length} zijn er weer uit.`);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Bekijk selectie' }).click();
      await page.waitForURL('**/selectie/');
      await page.getByRole('heading', { name: 'In deze selectie' }).waitFor();
    });
  });

  test('keeps what was selected before, and is told how many are new', async () => {
    await withPage('/arbeidsmarktregios/twente/', async (page) => {
      const tick = page.locator('.ring .kaartje input').first();
      await tick.check();
      const [first] = await kept(page);
      await page.evaluate(() => {
        const now = JSON.parse(localStorage.getItem('selectie') ?? '[]') as string[];
        localStorage.setItem('selectie', JSON.stringify(['mind-spring', ...now]));
      });
      await page.getByRole('button', { name: /^Zet de \d+ van/ }).click();
      const now = await kept(page);
      expect(now.slice(0, 2)).toEqual(['mind-spring', first]);
      await page.getByText(`${now.length - 2} erbij in uw selectie; één stond er al in.`).waitFor();
      await page.getByRole('button', { name: `Haal deze ${now.length - 2} er weer uit` }).click();
      expect(await kept(page)).toEqual(['mind-spring', first]);
      expect(await tick.isChecked()).toBe(true);
    });
  });

  test('is told at once that everything is selected, and gets the button back by taking one out', async () => {
    await withPage('/arbeidsmarktregios/twente/', async (page) => {
      await page.getByRole('button', { name: /^Zet de \d+ van/ }).click();
      await page.reload();
      await page.getByText(/^Alle \d+ staan in uw selectie\./).waitFor();
      const button = page.locator('.plaats-selectie button');
      expect(await button.isVisible()).toBe(false);
      await page.locator('.ring .kaartje input').first().uncheck();
      await button.waitFor();
      expect(await button.textContent()).toMatch(/^Zet de \d+ van/);
    });
  });

  test('sees no button that would do nothing: without a script, or where nothing was found', async () => {
    const button = (page: Page) => page.locator('.plaats-selectie');
    await withPage(
      '/arbeidsmarktregios/twente/',
      async (page) => expect(await button(page).isVisible()).toBe(false),
      { javaScriptEnabled: false },
    );
    await withPage('/gemeenten/tubbergen/', async (page) => {
      await page.getByText('In Tubbergen vonden wij niets.').waitFor();
      expect(await button(page).count()).toBe(0);
    });
  });

  test('carries the selection in the address when the browser keeps nothing, and is told so', async () => {
    await withPage('/', async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.goto(`${site}/arbeidsmarktregios/twente/`);
      await page.getByRole('button', { name: /^Zet de \d+ van/ }).click();
      await page
        .locator('.plaats-selectie')
        .getByText(/bewaart/)
        .waitFor();
      const link = page.getByRole('link', { name: 'Bekijk selectie' });
      expect(await link.getAttribute('href')).toMatch(/\/selectie\/\?i=[a-z0-9-]+,/);
    });
  });

  test.each([
    ['/arbeidsmarktregios/twente/', 'Regio’s als Twente', '/arbeidsmarktregios/'],
    ['/provincies/overijssel/', 'Provincies als Overijssel', '/provincies/'],
  ])('reads on %s which are like it, why, and what they do', async (path, heading, folder) => {
    await withPage(path, async (page) => {
      await page.getByRole('heading', { name: heading }).waitFor();
      const first = page.locator('.gelijke').first();
      expect(await first.locator('.waarom').textContent()).toMatch(
        /inwoners.*stedelijk.*gemeenten \(\d+\), \d+ km$/,
      );
      expect(await first.locator('h3 a').getAttribute('href')).toContain(folder);
      const title = (await first.locator('li a').first().textContent())?.trim() ?? '';
      await first.locator('li a').first().click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    });
  });
});

test('who works for Tubbergen opens an initiative from there, and sees it held against Tubbergen', async () => {
  await withPage('/gemeenten/tubbergen/', async (page) => {
    await page.locator('.ring .kaartje h3 a').first().click();
    await page.waitForURL('**/initiatieven/*/?gemeente=tubbergen');
    await page.getByText(/^Tubbergen: 20\.000 tot 50\.000 inwoners/).waitFor();
    const canonical = await page.getAttribute('link[rel=canonical]', 'href');
    expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname);
    expect(canonical).not.toContain('?');
  });
});

test('every municipality has the same number on the map of the home page, in the register and on its own page', async () => {
  const read = async (path: string) => (await fetch(site + path)).text();
  const numbersIn = (html: string, pattern: RegExp) =>
    new Map([...html.matchAll(pattern)].map(([, href, count]) => [href, Number(count ?? 0)]));
  const dot =
    /href="(\/gemeenten\/[^"]+\/)"[^>]*data-naam="[^"(]*(?:\([A-Z][^")]*\))?[^"(]*(?:\((\d+)\))?"/g;
  const home = numbersIn(await read('/'), dot);
  const register = await read('/gemeenten/');
  const onMap = numbersIn(register, dot);
  const inList = numbersIn(
    register.slice(register.indexOf('class="provincie"')),
    /href="(\/gemeenten\/[^"]+\/)"[^>]*>[^<]*<\/a>\s*(?:<span class="small"[^>]*>\s*(\d+)\s*<\/span>)?/g,
  );
  expect([home.size, inList.size]).toEqual([342, 342]);
  for (const [href = '', count] of inList) {
    const page = await read(href);
    const [, here] = /In [^<]* vonden wij (\d+|niets)/.exec(page) ?? [];
    expect(
      [home.get(href), onMap.get(href) ?? 0, here === 'niets' ? 0 : Number(here)],
      href,
    ).toEqual([count, count, count]);
  }
});

test('a municipality that an initiative names leads to its page', async () => {
  await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
    await page.locator('.feiten').getByRole('link', { name: 'Rotterdam', exact: true }).click();
    expect(await page.textContent('h1')).toBe('Rotterdam');
  });
});
