/** Who tells the browser how pages must look: own colours, and nothing that moves. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asHex, contrastOf } from '../../src/build/house-style.ts';
import { PAGES } from '../support/page-types.ts';
import { countShown, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

/** By WCAG 1.4.11, for what one must see to understand a page. */
const LEAST = 3;

/** What is drawn, by its line, else by what fills it: each with its contrast against the ground of the page. */
async function drawnOn(
  page: Page,
  selector: string,
): Promise<{ what: string; contrast: number }[]> {
  const drawn = await page.locator(selector).evaluateAll((shapes) =>
    shapes
      .filter((shape) => shape.checkVisibility())
      .map((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        const isLine = shape instanceof SVGLineElement;
        return {
          what: shape.outerHTML.slice(0, 80),
          colour: [stroke, ...(isLine ? [] : [fill])].find(
            (one) => !/none|^rgba.*, 0\)$/.test(one),
          ),
        };
      }),
  );
  const ground = await groundOf(page);
  return drawn.flatMap(({ what, colour }) =>
    colour ? [{ what, contrast: contrastOn(ground, colour) }] : [],
  );
}

/** What light a colour lets through is that of the ground: some colours of the system do. */
function contrastOn(ground: string, colour: string): number {
  const channels = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour);
  const below = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const mixed = [red, green, blue].map((one, at) => one * alpha + (below[at] ?? 0) * (1 - alpha));
  return contrastOf(`rgb(${mixed.join(', ')})`, ground);
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor).then(asHex);

/** Of each kind of drawing, a page and what says something in it. */
const DRAWINGS: Record<string, [path: string, selector: string]> = {
  'dots of the map beside the results': [
    PAGES.results,
    '.stippenkaart :is(path.raak, .raak circle)',
  ],
  'dots of the map of a place': [PAGES.municipality, '.stippenkaart :is(path, circle).hier'],
  'bars of a chart': [PAGES['guide with charts'], '.balk line'],
  'lives of initiatives': [
    PAGES['initiatives over time'],
    '.levenslijnen :is(.loopt, .gestopt) .lijn',
  ],
  'outcomes of a target group': [PAGES['target group'], '.uitkomsten .stip'],
};

const GROUNDS = ['light', 'dark'] as const;
const OWN_COLOURS = { forcedColors: 'active', colorScheme: 'light' } as const;

describe('who set colours of their own, on a light and on a dark ground (WCAG 1.4.1, 1.4.11)', () => {
  test.each(Object.entries(DRAWINGS))('sees the %s', async (_what, [path, selector]) => {
    await withPage(
      path,
      async (page) => {
        await settled(page);
        for (const colorScheme of GROUNDS) {
          await page.emulateMedia({ colorScheme });
          const drawn = await drawnOn(page, selector);
          expect(drawn.length, colorScheme).toBeGreaterThan(0);
          expect(
            drawn.filter(({ contrast }) => contrast < LEAST),
            colorScheme,
          ).toEqual([]);
        }
      },
      OWN_COLOURS,
    );
  });

  test('sees which page this is, what is chosen and ticked, and where the focus is', async () => {
    await withPage(
      PAGES.results,
      async (page) => {
        await countShown(page);
        const colourOf = (selector: string, key: 'borderBlockEndColor' | 'outlineColor') =>
          page
            .locator(selector)
            .first()
            .evaluate((one, name) => getComputedStyle(one)[name], key);
        for (const colorScheme of GROUNDS) {
          await page.emulateMedia({ colorScheme });
          const ground = await groundOf(page);
          const seen = (colour: string) => contrastOn(ground, colour);
          expect(
            seen(await colourOf('nav a[aria-current]', 'borderBlockEndColor')),
          ).toBeGreaterThan(LEAST);
          const other = await colourOf('nav a:not([aria-current])', 'borderBlockEndColor');
          expect(asHex(other)).toBe(ground);
          const chip = '[data-gekozen] button';
          expect(seen(await colourOf(chip, 'borderBlockEndColor'))).toBeGreaterThan(LEAST);
          // The browser draws ticks itself, in the colours that were set.
          const box = page.locator('input[name=doelgroep][value=vrouwen]');
          expect(await box.evaluate((one) => getComputedStyle(one).appearance)).toBe('auto');
          await box.focus();
          await page.keyboard.press('Tab');
          expect(seen(await colourOf(':focus', 'outlineColor'))).toBeGreaterThan(LEAST);
        }
      },
      OWN_COLOURS,
    );
  });

  test('has another ground where the system is dark: each is looked at', async () => {
    await withPage(
      PAGES.about,
      async (page) => {
        const light = await groundOf(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await groundOf(page)).not.toBe(light);
      },
      OWN_COLOURS,
    );
  });
});

test('nothing moves by itself or slides, for who wants less motion and for who said nothing (WCAG 2.2.2, 2.3.1)', async () => {
  for (const path of [PAGES.home, PAGES.results, PAGES.contribute, PAGES['shared selection']]) {
    await withPage(path, async (page) => {
      await settled(page);
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        await page.emulateMedia({ reducedMotion });
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((one) => {
              const style = getComputedStyle(one);
              const lasts = [style.transitionDuration, style.animationDuration].join();
              return /[1-9]/.test(lasts) || style.scrollBehavior === 'smooth';
            })
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        expect(moving, `${path}, ${reducedMotion}`).toEqual([]);
      }
    });
  }
});
