import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();

describe('an initiative', () => {
  test('shows targets apart from outcomes, and evidence with its direction', async () => {
    await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
      expect(await page.textContent('h1')).toBe('Nieuw Thuis Rotterdam');
      // The target of 70% stands behind the outcome of the same measure, and looks different.
      const target = page.locator('section#resultaten .cijfer:not(.doel) + .cijfer.doel').first();
      expect(await target.textContent()).toContain('Doel, 2021');
      expect(await page.textContent('section#onderzoek')).toContain(
        'Effect onderzocht: geen effect gevonden',
      );
    });
  });

  test('a reference number leads to its source', async () => {
    await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
      const mark = page.locator('.prose .bronverwijzing a').first();
      const target = await mark.getAttribute('href');
      await mark.click();
      expect(new URL(page.url()).hash).toBe(target);
      expect(await page.locator(`${target} a`).getAttribute('href')).toMatch(/^https?:/);
    });
  });

  test('says where it works in words beside the map', async () => {
    await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
      expect(await page.getByRole('img', { name: 'Waar het werkt: Rotterdam' }).count()).toBe(1);
      expect(
        await page.locator(".feiten a[href='/arbeidsmarktregios/rijnmond/']").innerText(),
      ).toBe('Regio Rijnmond');
    });
  });
});

test('the skip link is the first thing the keyboard reaches (WCAG 2.4.1)', async () => {
  await withPage('/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Naar de inhoud',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });
});
