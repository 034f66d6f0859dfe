/** The pages of places, used as an official of a municipality would. */
import { describe, expect, test } from 'vitest';
import { countShown, useBrowser, withPage } from '../support/page.ts';

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
      await page.waitForLoadState('networkidle');
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
      await page.getByRole('button', { name: 'Bekijk' }).click();
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

  test('forwards one A4, with its address and the date at the foot', async () => {
    await withPage('/gemeenten/amsterdam/', async (page) => {
      await page.getByRole('button', { name: 'Print op één A4' }).waitFor();
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(await page.locator('.voet').textContent()).toMatch(
        /gemeenten\/amsterdam\/, \d+ \p{L}+ \d{4}\s*$/u,
      );
    });
  });

  test('follows a dot on the map to another municipality', async () => {
    await withPage('/gemeenten/tubbergen/', async (page) => {
      await page.locator('.stippenkaart a.gelijk').first().click();
      await page.waitForURL(/\/gemeenten\/(?!tubbergen)/);
    });
  });
});

test('a municipality that an initiative names leads to its page', async () => {
  await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
    await page.locator('.feiten').getByRole('link', { name: 'Rotterdam', exact: true }).click();
    expect(await page.textContent('h1')).toBe('Rotterdam');
  });
});
