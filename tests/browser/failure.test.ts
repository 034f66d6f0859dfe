import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, expectFaults, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();
const forWomen = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;

/** What the page says of a request that fails on purpose. */
const REFUSED =
  /ERR_FAILED|Failed to load resource|importing|dynamically imported|Failed to load the/i;

const block = (page: Page, pattern: string) => page.route(pattern, (route) => route.abort());
const retry = (page: Page) => page.getByRole('button', { name: 'Probeer opnieuw' }).click();

/** What is counted after trying again; once more when an earlier attempt, made while idle, was still failing. */
async function countAfterRetry(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Probeer opnieuw' });
  if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined);
  return countShown(page);
}

describe('when files cannot be loaded', () => {
  test('the list stays, the page says so, and trying again works', async () => {
    await withPage('/over/', async (page) => {
      await block(page, '**/zoekindex/**');
      await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
      await page.getByText('De zoekfunctie kon niet laden').waitFor();
      expect(await page.locator('#resultaten article').count()).toBe(20);
      expect(await page.getByRole('link', { name: /^Alle \d+ initiatieven/ }).isVisible()).toBe(
        true,
      );
      await page.unroute('**/zoekindex/**');
      await expect.poll(() => countAfterRetry(page)).toBe(forWomen);
      expectFaults(REFUSED);
    });
  });

  test('a shared address with a place works after trying again', async () => {
    await withPage('/over/', async (page) => {
      await block(page, '**/zoekindex/**');
      await page.goto(`${site}/initiatieven/?gemeente=dalfsen`);
      await page.getByText('De zoekfunctie kon niet laden').waitFor();
      await page.unroute('**/zoekindex/**');
      await retry(page);
      await page.getByRole('heading', { name: 'In Dalfsen' }).waitFor();
      expectFaults(REFUSED);
    });
  });

  for (const [what, pattern] of [
    ['the search engine', '**/pagefind/*/pagefind.js'],
    ['its WebAssembly', '**/pagefind/*/wasm.*'],
    ['a filter', '**/pagefind/*/filter/**'],
    ['what it starts with', '**/pagefind/*/start.json*'],
  ] as const) {
    test(`because ${what} is blocked, the page says so, and trying again works`, async () => {
      await withPage('/over/', async (page) => {
        await block(page, pattern);
        await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
        await page.getByText('De zoekfunctie kon niet laden').waitFor();
        await page.unroute(pattern);
        await expect.poll(() => countAfterRetry(page)).toBe(forWomen);
        expect(await page.locator('[data-melding]').isVisible()).toBe(false);
        expectFaults(REFUSED);
      });
    });
  }
});

describe('when only the text cannot be searched', () => {
  test('the other choices still count, and trying again works', async () => {
    await withPage('/over/', async (page) => {
      const pattern = '**/pagefind/*/index/**';
      await block(page, pattern);
      await page.goto(`${site}/initiatieven/?q=buschauffeur&doelgroep=vrouwen`);
      await page.getByText('Zoeken op woorden lukt nu niet.').waitFor();
      expect(await countShown(page)).toBe(forWomen);
      await page.unroute(pattern);
      await retry(page);
      await expect.poll(() => countShown(page)).toBeLessThan(forWomen);
      expectFaults(REFUSED);
    });
  });

  test('a search without other choices shows the list as it was', async () => {
    await withPage('/over/', async (page) => {
      await block(page, '**/pagefind/**');
      await page.goto(`${site}/initiatieven/?q=buschauffeur`);
      await page.getByText('De zoekfunctie kon niet laden').waitFor();
      expect(await page.locator('#resultaten article').count()).toBe(20);
      expectFaults(REFUSED);
    });
  });
});

describe('when the network is slow', () => {
  test('the page says that it is busy, and shows the answer when it comes', async () => {
    await withPage('/over/', async (page) => {
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1200));
        await route.continue();
      });
      await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`, { waitUntil: 'commit' });
      await page.getByText('Bezig met zoeken…').waitFor();
      await expect.poll(() => countShown(page), { timeout: 20_000 }).toBe(forWomen);
      expect(await page.locator('[data-melding]').isVisible()).toBe(false);
    });
  });

  test('a late answer never takes the place of a newer one', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.route('**/pagefind/*/index/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      const search = page.locator('input[name=q]');
      const asked = page.waitForRequest('**/pagefind/*/index/**');
      await search.fill('buschauffeur');
      await asked;
      await search.fill('');
      await page.locator('input[name=trekker][value=werkgever]').evaluate((input) => {
        (input as HTMLInputElement).click();
      });
      const ofEmployers = entries.filter((entry) => entry.trekker.has('werkgever')).length;
      await expect.poll(() => countShown(page), { timeout: 10_000 }).toBe(ofEmployers);
      // Longer than the answer about words takes, and than it takes to say that it is busy.
      await page.waitForTimeout(2000);
      expect(await countShown(page)).toBe(ofEmployers);
      expect(await page.locator('[data-melding]').isVisible()).toBe(false);
    });
  });
});
