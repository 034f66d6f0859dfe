import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { expectFaults, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

/** The number that the live region above the list says. */
async function listed(page: Page): Promise<number> {
  const text = await page.locator('.lijst > [role=status]').innerText();
  return Number((/^[\d.]+/.exec(text)?.[0] ?? 'NaN').replaceAll('.', ''));
}

/** How many stand in the page, and how many more can be asked for, group by group. */
async function shown(page: Page): Promise<{ here: number; further: number }> {
  const here = await page.locator('.onderwerp li').count();
  const buttons = await page.locator('.verder button').allInnerTexts();
  const further = buttons.map((text) => Number(/nog ([\d.]+)/.exec(text)?.[1]?.replace('.', '')));
  return { here, further: further.reduce((sum, one) => sum + one, 0) };
}

/** All that is listed is there, or can be asked for. */
async function isShown(page: Page): Promise<boolean> {
  const { here, further } = await shown(page);
  return here + further === (await listed(page));
}

async function open(page: Page, facet: string): Promise<void> {
  const fold = page.locator('.facet').filter({ has: page.locator('summary', { hasText: facet }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}

describe('an official who writes a tender', () => {
  test('finds what stood in the way according to newspapers, and turns it into requirements', async () => {
    await withPage('/lessen/', async (page) => {
      const all = await listed(page);
      await page.getByRole('link', { name: 'Taal' }).first().click();
      await expect.poll(() => page.url()).toContain('?thema=taal&soort=knelpunt');
      // The numbers beside the options come after the address.
      await settled(page);
      await open(page, 'Wie het zegt');
      const option = page.locator('input[name=wie][value=nieuws]');
      const promised = Number(
        await page.locator('label:has(input[value=nieuws]) .aantal').innerText(),
      );
      await option.check();
      await expect.poll(() => listed(page)).toBe(promised);
      expect(promised).toBeLessThan(all);
      await expect.poll(() => isShown(page)).toBe(true);

      const first = page.locator('.onderwerp li').first();
      const told = await first.locator('label').innerText();
      await first.locator('input').check();
      await page.getByRole('link', { name: 'Naar de eisen' }).click();
      const item = page.locator('#eisen li');
      expect(await item.locator('h3').innerText()).toBe('1. Taal');
      expect(await item.innerText()).toContain(told);
      // The source in full comes with its own address.
      await expect
        .poll(() => item.locator('.bron a').last().getAttribute('href'))
        .toMatch(/^https?:/);
    });
  });

  test('types a requirement that stays in the browser, and finds it back', async () => {
    await withPage('/lessen/', async (page) => {
      await page.locator('.onderwerp li input').first().check();
      await page.getByLabel(/^Uw eis bij les 1/).fill('Les op de werkplek.');
      expect(page.url()).not.toContain('werkplek');
      await page.reload();
      await expect
        .poll(() => page.getByLabel(/^Uw eis bij les 1/).inputValue())
        .toBe('Les op de werkplek.');
    });
  });

  test('puts the lessons in another order with the keyboard, and shares the address', async () => {
    await withPage('/lessen/', async (page) => {
      for (const index of [0, 1, 2]) await page.locator('.onderwerp li input').nth(index).check();
      const texts = () => page.locator('#eisen .les-tekst').allInnerTexts();
      const [one, two, three] = await texts();
      await page.getByRole('button', { name: 'Les 3 omhoog' }).focus();
      await page.keyboard.press('Enter');
      expect(await texts()).toEqual([one, three, two]);
      await page.keyboard.press('Enter');
      expect(await texts()).toEqual([three, one, two]);
      // At the edge focus goes to the button that still works.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Les 1 omlaag',
      );
      await page.goto(page.url());
      expect(await texts()).toEqual([three, one, two]);
    });
  });

  test('copies the list as text', async () => {
    await withPage(
      '/lessen/',
      async (page) => {
        await page.locator('.onderwerp li input').first().check();
        await expect.poll(() => page.locator('#eisen .bron a').count()).toBeGreaterThan(1);
        await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
        await expect
          .poll(() => page.locator('#eisen [role=status]').innerText())
          .toMatch(/gekopieerd/);
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toContain('Lessen van anderen, als eisen\n\n1. ');
        expect(text).toMatch(/\nVolgens .*https?:/);
        expect(text).toMatch(/\nEis: …+\n/);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('steps back: first the tick goes, then the filter', async () => {
    await withPage('/lessen/', async (page) => {
      const all = await listed(page);
      await page.locator('input[name=soort][value=voorwaarde]').check();
      await expect.poll(() => listed(page)).toBeLessThan(all);
      const some = await listed(page);
      await expect.poll(() => isShown(page)).toBe(true);
      await page.locator('.onderwerp li input').first().check();
      expect(await page.locator('#eisen li').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('#eisen li').count()).toBe(0);
      expect(await listed(page)).toBe(some);
      await page.goBack();
      await expect.poll(() => listed(page)).toBe(all);
      await page.goForward();
      await expect.poll(() => listed(page)).toBe(some);
      expect(await page.locator('input[name=soort][value=voorwaarde]').isChecked()).toBe(true);
    });
  });

  test('is told of a lesson and a filter in the address that are not there', async () => {
    await withPage('/lessen/?thema=onzin&les=nieuw-thuis-rotterdam.1', async (page) => {
      await expect
        .poll(() => page.locator('.lijst > [role=status]').innerText())
        .toContain('Dit in het adres kennen wij niet: thema=onzin.');
      await expect
        .poll(() => page.locator('#eisen li').innerText())
        .toContain('Deze les staat er niet meer zo: nieuw-thuis-rotterdam.');
    });
  });

  test('finds nothing wrong with the list for a screen reader', async () => {
    await withPage('/lessen/?thema=gezondheid', async (page) => {
      await expect.poll(() => listed(page)).toBeLessThan(50);
      const boxes = page.locator('.onderwerp li input');
      for (const index of [0, 1]) await boxes.nth(index).check();
      await expect.poll(() => page.locator('#eisen li').count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe('the rest of a list', () => {
  test('comes fifty at a time, at the keyboard: focus goes on to the first that is new', async () => {
    await withPage('/lessen/?thema=taal', async (page) => {
      await expect.poll(async () => (await shown(page)).here).toBe(50);
      const before = await page
        .locator('.onderwerp li input')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
      await page.getByRole('button', { name: 'Toon meer: Taal' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(page)).here).toBe(await listed(page));
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('value'));
      expect(focused).toMatch(/\.\d{4}$/);
      expect(before).not.toContain(focused);
      expect((await shown(page)).further).toBe(0);
    });
  });

  test('of which nothing comes says so at its button, and can be asked for again', async () => {
    await withPage('/lessen/?soort=knelpunt', async (page) => {
      expectFaults(/ERR_FAILED|Failed to fetch|ERR_INTERNET_DISCONNECTED/i);
      await expect.poll(() => isShown(page)).toBe(true);
      const { here } = await shown(page);
      await page.context().setOffline(true);
      const more = page.getByRole('button', { name: 'Toon meer: Taal' });
      await more.click();
      await page.getByRole('alert').getByText('Laden lukte niet.').waitFor();
      expect((await shown(page)).here).toBe(here);
      await page.context().setOffline(false);
      await more.click();
      await expect.poll(async () => (await shown(page)).here).toBeGreaterThan(here);
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  test('stays as far as it was asked for when a place on the page is gone to', async () => {
    await withPage('/lessen/?soort=knelpunt', async (page) => {
      await page.getByRole('button', { name: 'Toon meer: Taal' }).click();
      await expect.poll(() => page.locator('#taal li').count()).toBeGreaterThan(10);
      const all = await page.locator('#taal li').count();
      await page.locator('.inhoudsopgave a[href="#regels"]').click();
      await page.waitForURL('**#regels');
      await page.locator('#regels li input').first().check();
      await page.goBack();
      expect(await page.locator('#taal li').count()).toBe(all);
    });
  });

  test('is not loaded for who does not filter, and but in part for who does', async () => {
    await withPage('/privacy/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(new URL('/lessen/', page.url()).href);
      await page.waitForLoadState('networkidle');
      const parts = () => asked.filter((path) => path.includes('/delen/'));
      expect(parts()).toEqual([]);
      await page.locator('input[name=thema][value=gezondheid]').check();
      await expect.poll(() => isShown(page)).toBe(true);
      expect(parts().length).toBeLessThanOrEqual(2);
    });
  });
});

describe('the page of all lessons of a theme', () => {
  test('is linked from the list, holds all of them with their sources, and needs no script', async () => {
    await withPage(
      '/lessen/',
      async (page) => {
        const first = page.locator('.onderwerp').first();
        const total = Number(await first.locator('h3 .aantal').innerText());
        expect(await first.locator('li').count()).toBeLessThan(total);
        await page.locator('.inhoudsopgave a').first().click();
        expect(new URL(page.url()).hash).toBe('#taal');
        expect(await page.locator('.onderwerp li input').first().isVisible()).toBe(false);
        expect(await page.locator('[data-filters]').isVisible()).toBe(false);
        await page.getByRole('link', { name: `Alle ${total} lessen over taal` }).click();
        expect(new URL(page.url()).pathname).toBe('/lessen/taal/');
        const items = page.locator('.onderwerp li');
        expect(await items.count()).toBe(total);
        const withSource = items.filter({ has: page.locator('a[href*="#bron-"]') });
        expect(await withSource.count()).toBe(total);
        // Its style sheets may come after what stands in the page.
        await expect
          .poll(() => page.getByRole('link', { name: 'Filter deze lessen' }).count())
          .toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test('takes what was chosen along, and gives it on to the list of requirements of all themes', async () => {
    await withPage('/lessen/', async (page) => {
      const items = page.locator('#eisen li');
      await page.locator('#taal li input').first().check();
      await expect.poll(() => items.count()).toBe(1);
      await page.getByRole('link', { name: /^Alle \d+ lessen over maatwerk/ }).click();
      await page.waitForURL('**/lessen/maatwerk/?les=*');
      await expect.poll(() => items.locator('h3').allInnerTexts()).toEqual(['1. Taal']);
      await page.locator('.onderwerp li input').last().check();
      await page.getByLabel(/^Uw eis bij les 2/).fill('Eerst luisteren.');
      await page.getByRole('link', { name: 'Filter deze lessen' }).click();
      await page.waitForURL('**/lessen/?thema=maatwerk&les=*');
      await expect
        .poll(() => items.locator('h3').allInnerTexts())
        .toEqual(['1. Taal', '2. Maatwerk']);
      expect(await page.getByLabel(/^Uw eis bij les 2/).inputValue()).toBe('Eerst luisteren.');
      // One of them is filtered away; it stays in the list.
      await expect.poll(() => isShown(page)).toBe(true);
      expect(await page.locator('.onderwerp').count()).toBe(1);
    });
  });
});

test('what is chosen without a connection is in the list as the page has it, and in full when there is one again', async () => {
  await withPage('/lessen/', async (page) => {
    expectFaults(/ERR_INTERNET_DISCONNECTED|Failed to fetch/i);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('#taal li input').first().check();
    const item = page.locator('#eisen li');
    await expect.poll(() => item.locator('.bron a').last().getAttribute('href')).toMatch(/#bron-/);
    await page.locator('input[name=soort]').first().check();
    await page.getByText('Laden lukte niet. Hieronder staat nog de lijst van daarvoor.').waitFor();
    expect(await item.count()).toBe(1);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.poll(() => isShown(page)).toBe(true);
    await expect
      .poll(() => item.locator('.bron a').last().getAttribute('href'))
      .toMatch(/^https?:/);
  });
});

test('when what to filter by cannot be loaded, the page says so, and tries again at the next choice', async () => {
  await withPage('/lessen/', async (page) => {
    expectFaults(/ERR_FAILED|Failed to fetch/i);
    await page.route('**/gegevens/*/index.json', (route) => route.abort());
    const all = await listed(page);
    await page.reload();
    await open(page, 'Doelgroep');
    await page.locator('input[name=doelgroep]').first().check();
    await expect
      .poll(() => page.locator('.lijst > [role=status]').innerText())
      .toMatch(/^Laden lukte niet/);
    await page.unroute('**/gegevens/*/index.json');
    await page.locator('input[name=doelgroep]').first().uncheck();
    await page.locator('input[name=doelgroep]').first().check();
    await expect.poll(() => listed(page)).toBeLessThan(all);
    await expect.poll(() => isShown(page)).toBe(true);
  });
});

describe('a council member who asks what came of the promises', () => {
  test('sees promise and outcome side by side, and of how many nothing was found', async () => {
    await withPage('/cijfers/', async (page) => {
      expect(await page.locator('.belofte').count()).toBe(6);
      await page.getByRole('link', { name: /keer dat wij vonden wat ervan kwam/ }).click();
      const pledge = page
        .locator('.belofte')
        .filter({ hasText: 'Nieuw Thuis Rotterdam' })
        .filter({ hasText: '439' });
      expect(await pledge.locator('.doel').innerText()).toContain('439');
      expect(await pledge.locator('.uitkomst').innerText()).toContain('364');
      await page.goBack();
      const link = page.getByRole('link', { name: /doelen: wat ervan kwam, vonden wij niet/ });
      const count = Number(/\d+/.exec(await link.innerText())?.[0]);
      await link.click();
      await page.waitForURL('**/cijfers/beloofd-zonder-uitkomst/');
      expect(await page.locator('.beloften li').count()).toBe(count);
    });
  });

  test('narrows the figures and puts them in order, without mixing kinds', async () => {
    await withPage('/cijfers/', async (page) => {
      await page.locator('input[name=soort][value=geplaatst]').check();
      await page.locator('input[name=leeftijd][value=recent]').check();
      await expect.poll(() => isShown(page)).toBe(true);
      const ids = await page
        .locator('.onderwerp')
        .evaluateAll((groups) => groups.map(({ id }) => id));
      expect(ids).toEqual(['geplaatst']);
      const names = page.locator('.onderwerp li p > a:first-of-type');
      const unordered = await names.allTextContents();
      await page.getByLabel('Volgorde').selectOption('initiatief');
      expect(page.url()).toContain('sorteer=initiatief');
      const sorted = [...unordered].sort(new Intl.Collator('nl', { numeric: true }).compare);
      expect(sorted).not.toEqual(unordered);
      await expect.poll(() => names.allTextContents()).toEqual(sorted);
      await page.goBack();
      await expect.poll(() => names.allTextContents()).toEqual(unordered);
      expect(await page.getByLabel('Volgorde').inputValue()).toBe('');
    });
  });

  test('puts all figures in order without a filter, and finds the whole list back', async () => {
    await withPage('/cijfers/', async (page) => {
      const first = page.locator('#geplaatst li').first();
      const newest = await first.textContent();
      await page.getByLabel('Volgorde').selectOption('eenheid');
      await expect.poll(() => first.textContent()).not.toBe(newest);
      expect(await page.locator('.onderwerp').count()).toBe(
        await page.locator('.inhoudsopgave li').count(),
      );
      await page.getByLabel('Volgorde').selectOption('');
      await expect.poll(() => first.textContent()).toBe(newest);
    });
  });
});

test('the figures fit on a few sheets of paper, and those that were chosen on fewer, without the promises', async () => {
  const sheetsOf = async (page: Page) => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  await withPage('/cijfers/', async (page) => {
    expect(await sheetsOf(page)).toBeLessThanOrEqual(5);
    await page.locator('input[name=soort][value=geplaatst]').check();
    await expect.poll(() => isShown(page)).toBe(true);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.beloften').isVisible()).toBe(false);
    expect(await page.locator('.lijst > .op-papier').isVisible()).toBe(true);
  });
});

describe('a policy officer who looks for what is missing', () => {
  test('comes from a number to a list of as many initiatives', async () => {
    await withPage('/witte-vlekken/', async (page) => {
      const cell = page.locator('a[href="/initiatieven/?doelgroep=vrouwen&interventie=taal"]');
      const count = Number(/\d+/.exec(await cell.first().innerText())?.[0]);
      await cell.first().click();
      await expect
        .poll(() => page.locator('[role=status]').first().innerText())
        .toContain(`${count} initiatieven`);
    });
  });

  test('comes from a number of a region to as many, without what is only nationwide', async () => {
    await withPage('/witte-vlekken/', async (page) => {
      const cell = page.locator('a[href*="regio=rijnmond&doelgroep=statushouders"]');
      const count = Number(/\d+/.exec(await cell.innerText())?.[0]);
      await cell.click();
      await expect
        .poll(() => page.locator('[role=status]').first().innerText())
        .toMatch(new RegExp(`^${count} initiatief|^${count} initiatieven`));
    });
  });

  test('comes from an empty cell to the form, filled in', async () => {
    await withPage('/witte-vlekken/', async (page) => {
      const empty = page.locator('#aanpak ~ .vlekken .leeg a').first();
      const href = (await empty.getAttribute('href')) ?? '';
      const group = new URLSearchParams(href.split('?')[1]).get('doelgroep') ?? '';
      await empty.click();
      await expect
        .poll(() => page.locator(`input[type=checkbox][value="${group}"]`).first().isChecked())
        .toBe(true);
    });
  });

  test('scrolls a wide table with the keyboard, its headers in sight', async () => {
    await withPage(
      '/witte-vlekken/',
      async (page) => {
        const region = page.getByRole('region', { name: /^Arbeidsmarktregio en doelgroep/ });
        await region.focus();
        await page.keyboard.press('End');
        await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
        const gap = await region.evaluate((box) => {
          const head = box.querySelector('thead th')?.getBoundingClientRect().top ?? 0;
          return head - box.getBoundingClientRect().top;
        });
        expect(Math.abs(gap)).toBeLessThanOrEqual(2);
      },
      { viewport: { width: 900, height: 700 } },
    );
  });
});
