import { describe, expect, test } from 'vitest';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('the find page', () => {
  test('starts with everything, twenty a page, without loading the search engine', async () => {
    await withPage('/initiatieven/', async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      expect(await countShown(page)).toBe(entries.length);
      expect(await page.locator('#resultaten article:visible').count()).toBe(20);
      expect(requested.filter((url) => /\/(?:pagefind|zoekindex)\//.test(url))).toEqual([]);
    });
  });

  test('filters with the keyboard, keeps focus and says the count', async () => {
    await withPage('/initiatieven/', async (page) => {
      const box = page.locator('input[name=doelgroep][value=vrouwen]');
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toContain('doelgroep=vrouwen');
      const expected = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[role=status]').count()).toBe(1);
    });
  });

  test('a chip takes one filter away, and clear takes all', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen&interventie=taal', async (page) => {
      await page.getByRole('button', { name: 'Vrouwen weghalen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?interventie=taal`);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/`);
      expect(await countShown(page)).toBe(entries.length);
    });
  });

  test('an option that would give nothing is shown, but cannot be chosen', async () => {
    await withPage('/initiatieven/?interventie=financiele-regeling', async (page) => {
      await countShown(page);
      const zero = page.locator('#filters label:has(input:disabled) .aantal').first();
      expect(await zero.textContent()).toBe('0');
    });
  });

  test('search "buschauffeur", open the result, go back, and the state is kept', async () => {
    await withPage('/', async (page) => {
      await page.getByRole('searchbox').fill('buschauffeur');
      await page.getByRole('button', { name: 'Zoek' }).click();
      await page.waitForURL('**/initiatieven/?q=buschauffeur');
      const link = page.locator(
        "#resultaten a[href='/initiatieven/connexxion-statushouders-buschauffeur/']",
      );
      await link.waitFor();
      const before = await countShown(page);
      await link.click();
      await page.waitForURL('**/connexxion-statushouders-buschauffeur/');
      expect(await page.textContent('h1')).toContain('buschauffeur');
      await page.goBack();
      await link.waitFor();
      expect(await countShown(page)).toBe(before);
      expect(await page.inputValue('input[name=q]')).toBe('buschauffeur');
    });
  });

  test('back and forward walk through the filters', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.locator('input[name=doelgroep][value=jongeren]').check();
      await expect.poll(() => page.url()).toContain('jongeren');
      const one = await countShown(page);
      await page.locator('input[name=interventie][value=taal]').check();
      await expect.poll(() => page.url()).toContain('taal');
      await page.goBack();
      await expect.poll(() => countShown(page)).toBe(one);
      expect(await page.locator('input[name=interventie][value=taal]').isChecked()).toBe(false);
      await page.goForward();
      await expect
        .poll(() => page.locator('input[name=interventie][value=taal]').isChecked())
        .toBe(true);
    });
  });

  test('unknown and hostile values are ignored, said so, and break nothing', async () => {
    const hostile = `doelgroep=marsmannen&regio=<img src=x onerror=alert(1)>&q=${'x'.repeat(10_000)}&pagina=-3&regio=__proto__`;
    await withPage(`/initiatieven/?${encodeURI(hostile)}`, async (page) => {
      expect(await countShown(page)).toBeLessThan(entries.length);
      const notice = await page.textContent('[data-melding]');
      expect(notice).toContain('doelgroep=marsmannen');
      expect(await page.locator('[data-melding] img').count()).toBe(0);
    });
  });

  test('a page beyond the last shows the last', async () => {
    await withPage('/initiatieven/?doelgroep=statushouders&pagina=9999', async (page) => {
      const total = await countShown(page);
      expect(await page.locator('#resultaten article').count()).toBe(((total - 1) % 20) + 1);
    });
  });

  test('without JavaScript it shows the first, with links to all and to the pages of the facets', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        expect(await page.locator('#resultaten article:visible').count()).toBe(20);
        expect(await page.locator('#filters').isVisible()).toBe(false);
        for (const path of [
          '/doelgroepen/vrouwen/',
          '/interventies/taal/',
          '/arbeidsmarktregios/twente/',
        ]) {
          expect(await page.locator(`main a[href='${path}']`).count()).toBeGreaterThan(0);
        }
        await page.getByRole('link', { name: `Alle ${entries.length} initiatieven` }).click();
        const links = page.locator("main a[href^='/initiatieven/']:not([href='/initiatieven/'])");
        expect(await links.count()).toBe(entries.length);
      },
      { javaScriptEnabled: false },
    );
  });

  test('on a phone the filters open and close with a button', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        const button = page.getByRole('button', { name: /^Filters/ });
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await button.click();
        await page.locator('input[name=doelgroep][value=vrouwen]').check();
        await expect.poll(() => button.textContent()).toContain('(1)');
        await page.getByRole('button', { name: /^Toon \d+ initiatieven/ }).click();
        expect(await page.locator('#filters').isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});
