import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('a place', () => {
  test('is typed, chosen with the keyboard, and stands in the address', async () => {
    await withPage('/initiatieven/', async (page) => {
      const field = page.getByRole('combobox', { name: 'Waar' });
      await field.click();
      await page.keyboard.type('friese mer');
      await page.getByRole('option', { name: /De Fryske Marren/ }).waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?gemeente=de-fryske-marren`);
      await expect.poll(() => field.inputValue()).toBe('De Fryske Marren');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
    });
  });

  test('groups the results from near to far', async () => {
    await withPage('/initiatieven/?gemeente=dalfsen', async (page) => {
      await countShown(page);
      const headings = page.locator('#resultaten h2.ruled-heading');
      expect(await headings.first().textContent()).toBe('In Dalfsen');
      expect(await headings.nth(1).textContent()).toBe('In Regio Zwolle');
      expect(await page.locator('#resultaten h3 a').first().getAttribute('href')).toBe(
        '/initiatieven/dalfsen-participatie-vergunninghouders/',
      );
    });
  });

  test.each([
    ['Den Bosch', 's-hertogenbosch'],
    ['Hengelo', 'hengelo'],
    ['De Friese Meren', 'de-fryske-marren'],
  ])('%s in the address is understood', async (typed, id) => {
    await withPage(`/initiatieven/?gemeente=${encodeURIComponent(typed)}`, async (page) => {
      const total = await countShown(page);
      await page.goto(`${site}/initiatieven/?gemeente=${id}`);
      expect(await countShown(page)).toBe(total);
      expect(total).toBeLessThan(entries.length);
    });
  });

  test('Bergen in the address asks which one', async () => {
    await withPage('/initiatieven/?gemeente=Bergen', async (page) => {
      await page.getByText('“Bergen” kan Bergen (NH.) of Bergen (L.) zijn.').waitFor();
      expect(await countShown(page)).toBe(entries.length);
    });
  });

  test('a region or province that is chosen becomes a filter', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('drenthe');
      await page.getByRole('option', { name: /Provincie Drenthe/ }).click();
      await expect.poll(() => page.url()).toContain('provincie=drenthe');
      const expected = entries.filter((entry) => entry.provincie.has('drenthe')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
    });
  });

  test('a switch leaves nationwide initiatives out', async () => {
    await withPage('/initiatieven/?gemeente=zwolle', async (page) => {
      const all = await countShown(page);
      await page.getByLabel('Zonder landelijke initiatieven').check();
      await expect.poll(() => page.url()).toContain('landelijk=nee');
      await expect
        .poll(() => countShown(page))
        .toBe(all - entries.filter((entry) => entry.landelijk).length);
    });
  });

  test('can be taken away again', async () => {
    await withPage('/initiatieven/?gemeente=zwolle', async (page) => {
      await countShown(page);
      await page.getByRole('button', { name: 'Zwolle weghalen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/`);
      expect(await page.inputValue('input[name=gemeente]')).toBe('');
    });
  });
});

describe('the nearest first', () => {
  const names = (page: Page) => page.locator('#resultaten h3 a').allTextContents();

  test('is the order around a place when nothing is searched for', async () => {
    await withPage('/initiatieven/?gemeente=dalfsen&landelijk=nee', async (page) => {
      await countShown(page);
      const byDefault = await names(page);
      await page.getByLabel('Sorteer op').selectOption('dichtbij');
      await expect.poll(() => page.url()).toContain('sorteer=afstand');
      await countShown(page);
      expect(await names(page)).toEqual(byDefault);
      await page.getByLabel('Sorteer op').selectOption('titel');
      await expect.poll(() => page.url()).toContain('sorteer=titel');
      await countShown(page);
      expect(await names(page)).not.toEqual(byDefault);
    });
  });

  test('cannot be chosen without a place', async () => {
    await withPage('/initiatieven/', async (page) => {
      const option = page.locator("select[name=sorteer] option[value='afstand']");
      await expect.poll(() => option.isDisabled()).toBe(true);
      await page.goto(`${site}/initiatieven/?gemeente=dalfsen`);
      await expect.poll(() => option.isDisabled()).toBe(false);
    });
  });
});

test('results can be put in another order', async () => {
  await withPage('/initiatieven/', async (page) => {
    await page.getByLabel('Sorteer op').selectOption('titel');
    await expect.poll(() => page.url()).toContain('sorteer=titel');
    await countShown(page);
    const titles = await page.locator('#resultaten article a').allTextContents();
    const plain = titles.map((title) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    );
    expect(plain).toEqual([...plain].sort());
  });
});

describe('the map beside the results', () => {
  test('fills the dots of the results, and a list says the same', async () => {
    await withPage('/initiatieven/?doelgroep=laaggeletterden', async (page) => {
      const total = await countShown(page);
      expect(total).toBeGreaterThan(0);
      const dots = page.locator('[data-kaart] svg a');
      await dots.first().waitFor({ state: 'attached' });
      await page.getByText('Lijst van gemeenten').click();
      expect(await page.locator('[data-kaartlijst] a').count()).toBe(await dots.count());
    });
  });

  test('is a picture until the pointer comes near: then each dot is a link', async () => {
    await withPage('/initiatieven/', async (page) => {
      const dots = page.locator('[data-kaart] svg a');
      expect(await dots.count()).toBe(0);
      await page.locator('[data-kaart] svg').hover();
      await expect.poll(() => dots.count()).toBeGreaterThan(100);
      await page.locator("[data-kaart] svg a[href='?gemeente=texel']").click();
      await page.getByRole('heading', { name: 'In Texel' }).waitFor();
    });
  });

  test('a municipality in the list becomes the place to look from', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.getByText('Lijst van gemeenten').click();
      await page.locator('[data-kaartlijst]').getByRole('link', { name: 'Dalfsen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?gemeente=dalfsen`);
      await page.getByRole('heading', { name: 'In Dalfsen' }).waitFor();
    });
  });
});
