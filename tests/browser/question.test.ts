/** A whole question, asked as the people do who ask it. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();
const found = (page: Page) => page.locator('#resultaten article a').allTextContents();

describe('an official of Dalfsen looks for something for women on the Z-route', () => {
  const address = `${site}/initiatieven/?gemeente=dalfsen&doelgroep=vrouwen&leerroute=z-route`;

  test('in three choices, with the keyboard only, and shares the address', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.locator('input[name=gemeente]').focus();
      await page.keyboard.type('dalfs');
      await page.getByRole('option', { name: /^Dalfsen/ }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain('gemeente=dalfsen');

      await page.locator('input[name=doelgroep][value=vrouwen]').focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toContain('doelgroep=vrouwen');

      const route = page.locator('input[name=leerroute][value=z-route]');
      await page.locator('details.facet:has(input[name=leerroute]) > summary').focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('Tab');
        if (await route.evaluate((input) => input === document.activeElement)) break;
      }
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toBe(address);
      await countShown(page);
      const shown = await found(page);
      expect(shown).toContain('Zwolse aanpak statushouders');

      await page.goto('about:blank');
      await page.goto(address);
      await countShown(page);
      expect(await found(page)).toEqual(shown);
      await page.reload();
      await countShown(page);
      expect(await found(page)).toEqual(shown);
      expect(await route.isChecked()).toBe(true);
      expect(await page.inputValue('input[name=gemeente]')).toBe('Dalfsen');
    });
  });

  test('on a phone, in the window of the filters, whose button says how many there will be', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        await page.getByRole('button', { name: /^Filters/ }).click();
        await page.getByRole('combobox', { name: 'Waar' }).fill('dalfsen');
        await page.getByRole('option', { name: /^Dalfsen/ }).click();
        await page.locator('input[name=doelgroep][value=vrouwen]').check();
        await page.locator('summary', { hasText: 'Leerroute' }).click();
        await page.locator('input[name=leerroute][value=z-route]').check();
        await expect.poll(() => page.url()).toBe(address);
        const total = await countShown(page);
        const apply = page.locator('[data-toepassen]');
        await expect
          .poll(() => apply.textContent())
          .toMatch(new RegExp(`^\\s*Toon ${total} initiatie`));
        await apply.click();
        expect(await page.locator('dialog').isVisible()).toBe(false);
        expect(
          await page.locator('[role=status]').evaluate((one) => one === document.activeElement),
        ).toBe(true);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

describe('a screen reader', () => {
  test('hears the name of every part, and the number of results from one polite region', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen', async (page) => {
      await countShown(page);
      for (const [role, name] of [
        ['searchbox', 'Zoek op onderwerp, beroep of organisatie'],
        ['combobox', 'Waar'],
        ['combobox', 'Sorteer op'],
        ['checkbox', 'Zonder landelijke initiatieven'],
        ['group', 'Doelgroep'],
        ['button', 'Vrouwen weghalen'],
        ['complementary', 'Waar deze initiatieven werken'],
      ] as const) {
        expect(await page.getByRole(role, { name, exact: true }).count(), name).toBe(1);
      }
      const box = page.getByRole('checkbox', { name: /^Vrouwen \d+$/ });
      expect(await box.isChecked()).toBe(true);
      const region = page.locator('[role=status]');
      expect(await region.count()).toBe(1);
      expect(await region.getAttribute('aria-live')).not.toBe('assertive');
      expect(await region.textContent()).toMatch(/^\s*\d+ initiatie(?:f|ven)\s*$/);
    });
  });
});

describe('an address that somebody made up', () => {
  test.each([
    ['a key more than once with the same value', 'doelgroep=vrouwen&doelgroep=vrouwen'],
    ['a query more than once', 'q=taal&q=bus'],
    ['a very long query', `q=${'taal '.repeat(2000)}`],
    ['a very long list', Array.from({ length: 500 }, (_, i) => `sector=x${i}`).join('&')],
    ['markup as a query', 'q=<script>alert(1)</script>'],
    ['markup as a place', 'gemeente="><img src=x onerror=alert(1)>'],
    [
      'names that objects have of themselves',
      'regio=constructor&sector=__proto__&gemeente=toString',
    ],
    ['a page that is no number', 'pagina=1e9&doelgroep=vrouwen'],
    ['bytes that are no text', 'q=%ff%fe%00&doelgroep=vrouwen'],
    ['an order that does not exist', 'sorteer=constructor'],
  ])('with %s breaks nothing', async (_what, search) => {
    await withPage(`/initiatieven/?${search}`, async (page) => {
      const total = await countShown(page);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(entries.length);
      expect(await page.locator('find-page :is(script, img, iframe)').count()).toBe(0);
      // The page still works: everything can be cleared and filtered anew.
      await page.locator('input[name=q]').fill('');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await expect.poll(() => countShown(page)).toBeGreaterThan(0);
      await page.locator('input[name=trekker][value=werkgever]').evaluate((box) => {
        (box as HTMLInputElement).click();
      });
      await expect.poll(() => page.url()).toContain('trekker=werkgever');
      await expect.poll(() => countShown(page)).toBeGreaterThan(0);
    });
  });
});
