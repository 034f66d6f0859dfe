import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();

const LOCAL = '/initiatieven/amsterdamse-aanpak-statushouders/';
const NATIONWIDE = '/initiatieven/idw-diplomawaardering-inburgeraars/';
const MANY = '/initiatieven/rivierenland-screening-en-matching/';
const part = (page: Page) => page.locator('#past-het-hier');

test('an official of Tubbergen wonders whether what Amsterdam does would fit there', async () => {
  await withPage(LOCAL, async (page) => {
    await part(page).locator('summary').click();
    await part(page).getByRole('combobox', { name: 'Uw gemeente' }).fill('Tubberg');
    await part(page).getByRole('option', { name: 'Tubbergen' }).click();
    await part(page).getByRole('heading', { name: 'Wat anders is' }).waitFor();
    const text = (await part(page).textContent()) ?? '';
    for (const field of ['Inwoners: ', 'Stedelijkheid: ', 'Arbeidsmarktregio: '])
      expect(text).toContain(field);
    expect(text).toContain('Regio Twente');
    expect(text).toContain('Wat kost het per deelnemer?'.toLowerCase());
    expect(new URL(page.url()).search).toBe('?gemeente=tubbergen');
    // The address alone brings it back, for who it is sent to.
    await page.reload();
    await part(page).getByRole('heading', { name: 'Wat anders is' }).waitFor();
    expect(await part(page).getByRole('combobox', { name: 'Uw gemeente' }).inputValue()).toBe(
      'Tubbergen',
    );
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain('tubbergen');
    // Nothing is compared any more once the field is empty.
    await part(page).getByRole('combobox', { name: 'Uw gemeente' }).fill('');
    await expect
      .poll(() => part(page).getByRole('heading', { name: 'Wat anders is' }).count())
      .toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('what works in the whole country works here too', async () => {
  await withPage(`${NATIONWIDE}?gemeente=zwolle`, async (page) => {
    await part(page).getByText('het werkt in heel Nederland, dus ook in Zwolle').waitFor();
  });
});

test('an address with what is no municipality is asked about', async () => {
  await withPage(`${LOCAL}?gemeente=tubergen`, async (page) => {
    await part(page).getByRole('button', { name: 'Tubbergen' }).click();
    await part(page).getByRole('heading', { name: 'Wat anders is' }).waitFor();
  });
});

test('of many municipalities each class is told by itself, on the narrowest phone', async () => {
  await withPage(
    `${MANY}?gemeente=almelo`,
    async (page) => {
      await part(page).getByRole('heading', { name: 'Wat anders is' }).waitFor();
      expect(
        await part(page)
          .getByText(/^Inwoners: .* even groot/)
          .count(),
      ).toBeLessThanOrEqual(1);
      expect(
        await part(page)
          .getByText(/^Inwoners: /)
          .count(),
      ).toBeGreaterThan(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { viewport: { width: 320, height: 800 } },
  );
});

test('without scripts it still says what is asked, what hindered and what to ask', async () => {
  await withPage(
    LOCAL,
    async (page) => {
      await part(page).locator('summary').click();
      for (const name of ['Wat het vraagt', 'Wat tegenzat', 'Vraag het na'])
        expect(await part(page).getByRole('heading', { name }).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test('what was not opened is not printed, and what was opened is', async () => {
  await withPage(LOCAL, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await part(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await part(page).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await part(page).getByRole('heading', { name: 'Vraag het na' }).isVisible()).toBe(true);
  });
});

test('a page that was printed says where it came from, and of which day it is', async () => {
  for (const path of [LOCAL, '/kennis/wie-mag-werken/', '/over/']) {
    await withPage(path, async (page) => {
      const foot = page.locator('footer .op-papier');
      expect(await foot.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await foot.isVisible()).toBe(true);
      expect(await foot.textContent()).toMatch(
        new RegExp(`^https://initiatievenwijzer.nl${path}, stand van \\d+ [a-z]+ 20\\d\\d$`),
      );
    });
  }
});
