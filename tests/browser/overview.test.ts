import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { expectFaults, useBrowser, withPage } from '../support/page.ts';

useBrowser();

/** The number that the live region above the list says. */
async function listed(page: Page): Promise<number> {
  const text = await page.locator('.lijst > [role=status]').innerText();
  return Number((/^[\d.]+/.exec(text)?.[0] ?? 'NaN').replaceAll('.', ''));
}

const visible = (page: Page) => page.locator('.onderwerp li:not([hidden])').count();

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
      await open(page, 'Wie het zegt');
      const option = page.locator('input[name=wie][value=nieuws]');
      const promised = Number(
        await page.locator('label:has(input[value=nieuws]) .aantal').innerText(),
      );
      await option.check();
      await expect.poll(() => listed(page)).toBe(promised);
      expect(promised).toBeLessThan(all);
      expect(await visible(page)).toBe(promised);

      const first = page.locator('.onderwerp li:not([hidden])').first();
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
      await page.locator('.onderwerp li:not([hidden]) input').first().check();
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
      expect(await page.locator('#eisen li').innerText()).toContain(
        'Deze les staat er niet meer zo: nieuw-thuis-rotterdam.',
      );
    });
  });

  test('finds nothing wrong with the list for a screen reader', async () => {
    await withPage('/lessen/?thema=gezondheid', async (page) => {
      const boxes = page.locator('.onderwerp li:not([hidden]) input');
      for (const index of [0, 1]) await boxes.nth(index).check();
      await expect.poll(() => page.locator('#eisen li').count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

test('without scripts every lesson stands there, by theme, with nothing to press that does nothing', async () => {
  await withPage(
    '/lessen/',
    async (page) => {
      expect(await page.locator('.onderwerp li').count()).toBe(await listed(page));
      await page.locator('.inhoudsopgave a').first().click();
      expect(new URL(page.url()).hash).toBe('#taal');
      expect(await page.locator('.onderwerp li input').first().isVisible()).toBe(false);
      expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('when what to filter by cannot be loaded, the page says so, and tries again at the next choice', async () => {
  await withPage('/lessen/', async (page) => {
    expectFaults(/ERR_FAILED|Failed to fetch/i);
    await page.route('**/kenmerken.json', (route) => route.abort());
    const all = await listed(page);
    await page.reload();
    await open(page, 'Doelgroep');
    await page.locator('input[name=doelgroep]').first().check();
    await expect
      .poll(() => page.locator('.lijst > [role=status]').innerText())
      .toMatch(/^De filters konden niet laden/);
    await page.unroute('**/kenmerken.json');
    await page.locator('input[name=doelgroep]').first().uncheck();
    await page.locator('input[name=doelgroep]').first().check();
    await expect.poll(() => listed(page)).toBeLessThan(all);
    expect(await visible(page)).toBe(await listed(page));
  });
});

describe('a council member who asks what came of the promises', () => {
  test('sees promise and outcome side by side, and of how many nothing was found', async () => {
    await withPage('/cijfers/', async (page) => {
      const pledge = page
        .locator('.belofte')
        .filter({ hasText: 'Nieuw Thuis Rotterdam' })
        .filter({ hasText: '439' });
      expect(await pledge.locator('.doel').innerText()).toContain('439');
      expect(await pledge.locator('.uitkomst').innerText()).toContain('364');
      await page.getByText(/doelen: wat ervan kwam, vonden wij niet/).click();
      expect(await page.locator('.beloften details[open] li').count()).toBeGreaterThan(10);
    });
  });

  test('narrows the figures and puts them in order, without mixing kinds', async () => {
    await withPage('/cijfers/', async (page) => {
      await page.locator('input[name=soort][value=geplaatst]').check();
      await page.locator('input[name=leeftijd][value=recent]').check();
      await expect.poll(async () => (await visible(page)) === (await listed(page))).toBe(true);
      const shown = page.locator('.onderwerp li:not([hidden])');
      const kinds = await shown.evaluateAll((items) =>
        items.map((item) => item.closest<HTMLElement>('[data-soort]')?.dataset.soort),
      );
      expect(new Set(kinds)).toEqual(new Set(['geplaatst']));
      await page.getByLabel('Volgorde').selectOption('eenheid');
      expect(page.url()).toContain('sorteer=eenheid');
      const figures = await shown.evaluateAll((items) =>
        items.map((item) => {
          const { eenheid = '', waarde = '' } = (item as HTMLElement).dataset;
          return { eenheid, waarde: Number(waarde) };
        }),
      );
      figures.slice(1).forEach((figure, index) => {
        const before = figures[index];
        if (before?.eenheid === figure.eenheid)
          expect(before.waarde).toBeGreaterThanOrEqual(figure.waarde);
      });
      await page.goBack();
      await expect.poll(() => page.getByLabel('Volgorde').inputValue()).toBe('');
    });
  });
});

test('the figures fit on twenty sheets of paper, and those that were chosen on a few, without the promises', async () => {
  const sheetsOf = async (page: Page) => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  await withPage('/cijfers/', async (page) => {
    expect(await sheetsOf(page)).toBeLessThanOrEqual(20);
    await page.locator('input[name=soort][value=geplaatst]').check();
    await expect.poll(async () => (await visible(page)) === (await listed(page))).toBe(true);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(5);
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
