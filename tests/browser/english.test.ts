import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();

/** The addresses of the first results. */
async function firstShown(page: Page, count: number): Promise<(string | null)[]> {
  const links = page.locator('#resultaten article :is(h2, h3) a');
  return Promise.all((await links.all()).slice(0, count).map((link) => link.getAttribute('href')));
}

const chips = (page: Page) => page.locator('.gelezen button[data-naar]').allInnerTexts();

describe('the find page in English', () => {
  test('understands English questions, and says so in English', async () => {
    await withPage('/en/initiatives/?q=bus%20driver', async (page) => {
      expect(await countShown(page)).toBeGreaterThan(0);
      expect(await page.textContent('[role=status]')).toMatch(/^\d+ initiatives?$/);
      expect(await firstShown(page, 3)).toContain(
        '/en/initiatives/connexxion-statushouders-buschauffeur/',
      );

      await page.goto(`${site}/en/initiatives/?q=refugee%20teachers%20in%20Utrecht`);
      await countShown(page);
      expect((await chips(page)).join()).toContain('Utrecht');

      await page.goto(`${site}/en/initiatives/?q=women%20who%20cannot%20read`);
      await countShown(page);
      await expect
        .poll(() => chips(page).then((all) => all.join()))
        .toMatch(/Women.*Low-literate|Low-literate.*Women/s);
    });
  });

  test('leads to the same question in Dutch, and back', async () => {
    await withPage('/en/initiatives/', async (page) => {
      await page.locator('input[name=doelgroep][value=vrouwen]').check();
      await expect.poll(() => page.url()).toContain('doelgroep=vrouwen');
      const count = await countShown(page);
      await page.getByRole('link', { name: 'Nederlands' }).click();
      await page.waitForURL(`${site}/initiatieven/?doelgroep=vrouwen`);
      expect(await countShown(page)).toBe(count);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`${site}/en/initiatives/?doelgroep=vrouwen`);
      expect(await countShown(page)).toBe(count);
    });
  });
});
