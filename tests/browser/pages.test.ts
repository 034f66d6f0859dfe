import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();

const PAGES = {
  home: '/',
  find: '/initiatieven/',
  results: '/initiatieven/?doelgroep=vrouwen&q=taal',
  initiative: '/initiatieven/nieuw-thuis-rotterdam/',
  'target group': '/doelgroepen/statushouders/',
  intervention: '/interventies/taal/',
  province: '/provincies/drenthe/',
  region: '/arbeidsmarktregios/twente/',
  'initiative with a notice of law': '/initiatieven/mind-spring/',
  guides: '/kennis/',
  'guide with charts': '/kennis/hoeveel-statushouders-werken/',
  place: '/initiatieven/?gemeente=zwolle',
  contribute: '/bijdragen/',
  'correction of an entry': '/bijdragen/?verbeter=nieuw-thuis-rotterdam',
  about: '/over/',
  'not found': '/404.html',
};

const LOOKS = [
  { name: 'desktop, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: '320 px, dark', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
] as const;

describe.each(Object.entries(PAGES))('the %s page', (_name, path) => {
  test.each(LOOKS)(
    'has no accessibility faults and no sideways scrolling ($name)',
    async ({ viewport, colorScheme }) => {
      await withPage(
        path,
        async (page) => {
          await page.waitForLoadState('networkidle');
          expect(await accessibilityFaults(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        },
        { viewport, colorScheme },
      );
    },
  );
});

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

test('the skip link is the first thing the keyboard reaches', async () => {
  await withPage('/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Naar de inhoud',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  });
});
