/** Reading: the page of an initiative on a phone, charts of guides on any screen, and lines that are not too long. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import type { Chart } from '../../src/schema/guide.ts';
import { ChartFigure } from '../../src/ui/guide-text.tsx';
import { LONGEST_LINE, longestLines } from '../support/lines.ts';
import { site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const INITIATIVE = '/initiatieven/nieuw-thuis-rotterdam/';

describe('somebody who looks up an initiative on a phone', () => {
  test('sees where, for whom and what, and finds the other facts folded below', async () => {
    await withPage(
      INITIATIVE,
      async (page) => {
        const facts = page.locator('.feiten');
        const shown = () =>
          facts
            .locator('dt')
            .evaluateAll((terms) =>
              terms.filter((term) => term.checkVisibility()).map((term) => term.textContent),
            );
        expect(await shown()).toEqual(['Waar', 'Voor wie', 'Wat']);
        await facts.getByText('Meer feiten').click();
        expect(await shown()).toEqual(
          expect.arrayContaining(['Waar', 'Trekker', 'Wie', 'Laatste bericht']),
        );
      },
      // Chromium folds without scripts too.
      { ...PHONE, javaScriptEnabled: false },
    );
  });

  test('finds words in what is folded up: the search of the browser opens it, as a link to those words does', async () => {
    await withPage(INITIATIVE, async (page) => {
      const fold = page.locator('main details.citeren');
      const isOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open);
      expect(await isOpen()).toBe(false);
      const words = await fold
        .locator('p')
        .first()
        .evaluate((line) => line.textContent.trim().split(/\s+/).slice(0, 3).join(' '));
      // A link to words goes the way of the search: what it finds in a fold is unfolded.
      await page.goto('about:blank');
      const sought = encodeURIComponent(words).replaceAll('-', '%2D');
      await page.goto(`${site}${INITIATIVE}#:~:text=${sought}`);
      await expect.poll(isOpen).toBe(true);
    });
  });

  test('goes straight to what was learnt, by the list of parts', async () => {
    await withPage(
      INITIATIVE,
      async (page) => {
        await page.locator('.naar summary').click();
        const links = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link');
        const headings = await page.locator('.inhoud > section[id] > h2').allInnerTexts();
        expect(headings.length).toBeGreaterThan(5);
        expect(await links.allInnerTexts()).toEqual(headings);
        await links.getByText('Lessen').click();
        const top = await page
          .getByRole('heading', { name: 'Lessen', exact: true })
          .evaluate((heading) => heading.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(200);
      },
      PHONE,
    );
  });
});

describe('somebody who looks up an initiative at a desk', () => {
  test('sees all facts beside the text, with nothing to unfold', async () => {
    await withPage(
      INITIATIVE,
      async (page) => {
        expect(await page.locator('.feiten').getByText('Trekker').isVisible()).toBe(true);
        expect(await page.locator('.feiten summary').isVisible()).toBe(false);
        expect(await page.locator('.naar').isVisible()).toBe(false);
      },
      DESKTOP,
    );
  });

  test('finds one strong button, to put it in the selection', async () => {
    await withPage(
      INITIATIVE,
      async (page) => {
        const strong = await page
          .locator('main .nl-button')
          .evaluateAll((buttons) =>
            buttons.filter((button) => button.checkVisibility()).map((one) => one.textContent),
          );
        expect(strong).toEqual(['Zet in selectie']);
        expect(await page.getByRole('button', { name: 'Print deze pagina' }).isVisible()).toBe(
          true,
        );
      },
      DESKTOP,
    );
  });

  test('prints it with all facts', async () => {
    await withPage(
      INITIATIVE,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.feiten').getByText('Trekker').isVisible()).toBe(true);
      },
      { viewport: { width: 600, height: 900 } },
    );
  });
});

const GUIDE = '/kennis/hoeveel-statushouders-werken/';

/** A chart with lines, as a guide may have: put beside those of the page. */
const LINES: Chart = {
  id: 'verloop',
  titel: 'Aandeel met een baan',
  soort: 'lijnen',
  eenheid: 'procent',
  xTitel: 'jaren na de vergunning',
  reeksen: ['2014', '2016', '2019', 'alle jaren samen'].map((name, index) => ({
    naam: name === 'alle jaren samen' ? name : `vergunning in ${name}`,
    punten: [1, 2, 3, 4].map((year) => ({ x: String(year), y: year * 8 + index * 4 })),
  })),
  bronnen: ['s1'],
};

/** Adds a chart with lines behind the last of the page. */
async function addLines(page: Page): Promise<void> {
  const html = renderToString(h(ChartFigure, { chart: LINES, labels: nl }));
  await page
    .locator('.grafiek')
    .last()
    .evaluate((figure, added) => {
      figure.insertAdjacentHTML('afterend', added);
    }, html);
}

/** Sizes in pixels of all text that is shown in charts, as it comes out on the screen, and whether it lies within its chart. */
function chartTexts(page: Page) {
  return page.locator('.grafiek').evaluateAll((figures) =>
    figures
      .flatMap((figure) => [...figure.querySelectorAll('figcaption, .balken span, .plaats, text')])
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 0) : 1;
        const box = element.getBoundingClientRect();
        const room = element.closest('figure')?.getBoundingClientRect() ?? new DOMRect();
        return {
          text: element.textContent,
          size: parseFloat(getComputedStyle(element).fontSize) * scale,
          isInside: box.left >= room.left - 0.5 && box.right <= room.right + 0.5,
        };
      }),
  );
}

describe('somebody who reads the charts of a guide', () => {
  test.each([320, 390, 600, 768, 1280])(
    'on a screen of %d pixels reads all text in it, of 11 pixels and more',
    async (width) => {
      await withPage(
        GUIDE,
        async (page) => {
          await addLines(page);
          const texts = await chartTexts(page);
          expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['44,2%', '20%']));
          expect(texts.filter(({ size, isInside }) => size < 11 || !isInside)).toEqual([]);
        },
        // The page itself may not have anything put in it as text.
        { viewport: { width, height: 900 }, bypassCSP: true },
      );
    },
  );

  test('knows each series by a name beside it and a pattern of its own (WCAG 1.4.1)', async () => {
    await withPage(
      GUIDE,
      async (page) => {
        await addLines(page);
        const bars = page.locator('.balken').first().locator('.balk');
        expect(await bars.first().innerText()).toMatch(/^vergunning in 2014\s+4%$/);
        const looks = await page.locator('.breed g').evaluateAll((series) =>
          series.map((one) => {
            const line = getComputedStyle(one.querySelector('polyline') ?? one);
            return `${line.strokeDasharray} ${line.strokeWidth}`;
          }),
        );
        expect(new Set(looks).size).toBe(4);
      },
      { bypassCSP: true },
    );
  });

  test('with colours of their own choice sees the bars in the colour of the text', async () => {
    await withPage(
      GUIDE,
      async (page) => {
        const ink = await page
          .locator('.grafiek')
          .first()
          .evaluate((figure) => getComputedStyle(figure).color);
        const strokes = await page
          .locator('.balk line')
          .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
        expect(strokes.length).toBeGreaterThan(5);
        expect(new Set(strokes.filter((stroke) => stroke !== 'none'))).toEqual(new Set([ink]));
      },
      { ...DESKTOP, forcedColors: 'active' },
    );
  });

  test('finds the figures in a table that is folded, and printed', async () => {
    await withPage(GUIDE, async (page) => {
      const table = page.locator('.grafiek table').first();
      expect(await table.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await table.isVisible()).toBe(true);
    });
  });
});

describe('somebody who knows what a guide is about', () => {
  test('goes on from it to the plan of one person', async () => {
    await withPage('/kennis/plan-per-persoon/', async (page) => {
      await page.getByRole('link', { name: 'Maak een plan' }).click();
      expect(new URL(page.url()).pathname).toBe('/plan/');
    });
  });

  test('goes from a sector to who helps employers in it', async () => {
    await withPage('/sectoren/bouw/', async (page) => {
      await page.getByRole('link', { name: 'Werkgever? Bekijk wie u kan helpen' }).click();
      await expect.poll(() => page.locator('#vraag-sector').inputValue()).toBe('bouw');
    });
  });
});

describe('somebody who reads on a wide screen', () => {
  // Beside the pages of tests/support/page-types.ts, which are looked at for this with all else.
  test.each([
    '/kennis/leerwerktrajecten/',
    '/kennis/wet-inburgering-2021/',
    '/lessen/',
    '/cijfers/',
  ])('finds no line of more than 68 letters on %s', async (path) => {
    await withPage(
      path,
      async (page) => {
        await settled(page);
        const lines = await longestLines(page);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter(({ length }) => length > LONGEST_LINE.nl)).toEqual([]);
      },
      DESKTOP,
    );
  });
});
