/** What every page must be for who cannot see, and on any screen: the same tests for each language, a file for each of them. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { holdToRecord } from './accessibility-record.ts';
import { lookWithAxe, type AxePart, type AxeReport } from './axe.ts';
import { outlineOf, thinOut } from './likeness.ts';
import { LONGEST_LINE, longestLines } from './lines.ts';
import { withPage } from './page.ts';
import { SCREENS, STATES, type Width } from './page-states.ts';
import { ENGLISH_PAGES, PAGES } from './page-types.ts';
import { settled } from './settled.ts';
import { sidewaysScroll, unreadableTexts, withSetting } from './readable.ts';

/** Every page is looked at on each screen, in light and dark colours. */
const WIDTHS = [320, 768, 1280] as const satisfies readonly Width[];
const COLOURS = ['dark', 'light'] as const;
type Colour = (typeof COLOURS)[number];

/** Milliseconds: the largest table has thousands of cells, and is looked at six times; on a machine that may have more to do. */
const PATIENCE = 180_000;

/** Milliseconds in which a page has to suit itself to a setting. */
const REDRAWING = 10_000;

/** What axe cannot tell of signs, such as a cross or an arrow, and of letters in a drawing. */
const OF_SIGNS = ['color-contrast', 'label-content-name-mismatch'];

/** What axe leaves to people, but for signs: tests/unit/build/house-style.test.ts holds the contrast of all colours. */
function undecidedFaults({ undecided }: AxeReport): string[] {
  return [...undecided]
    .filter(([rule]) => !OF_SIGNS.includes(rule))
    .map((one) => `undecided: ${one.join(': ')}`);
}

/** Call at the top of a test file that has `useBrowser()`. */
export function testAccessibility(language: 'nl' | 'en'): void {
  const pages = Object.entries(language === 'nl' ? PAGES : ENGLISH_PAGES);
  const states = Object.entries(STATES[language]);
  const seen = {
    pages: 0,
    states: 0,
    looks: 0,
    rules: new Map<string, string[]>(),
  };
  let browser = '';

  /**
   * Every look of a page: no faults, no scrolling to the side. The first is of the whole page with all rules. For the others what is
   * many times alike is taken away, and rules are left out whose answer is known: of elements that were seen together on
   * another screen, of colours that were. Where things stand is looked at on every screen.
   */
  async function look(page: Page, widths: readonly Width[] = WIDTHS): Promise<void> {
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: SCREENS[width] });
      faults.push(...(await sidewaysScroll(page)).map((fault) => `${width} px: ${fault}`));
    }
    const known = new Set<string>();
    /** Which rules are still to be asked of a page as it stands now. */
    const partFor = async (width: Width, colorScheme: Colour): Promise<AxePart | undefined> => {
      const { elements, colours } = await outlineOf(page);
      const isNew = (what: string) => !known.has(what) && Boolean(known.add(what));
      const [ofElements, ofPlaces, ofColours] = [elements, `${width} ${elements}`, colours].map(
        isNew,
      );
      if (ofElements) return 'all';
      // In other colours everything stands where it stood.
      if (colorScheme === COLOURS[0]) return ofPlaces ? 'places' : undefined;
      return ofColours ? 'colours' : undefined;
    };
    for (const [at, width] of widths.entries())
      for (const colorScheme of COLOURS) {
        await page.setViewportSize({ width, height: SCREENS[width] });
        await page.emulateMedia({ colorScheme });
        const part = await partFor(width, colorScheme);
        if (part) {
          const report = await lookWithAxe(page, part);
          const all = [...report.faults, ...undecidedFaults(report)];
          faults.push(...all.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
          for (const [rule, criteria] of report.rules) seen.rules.set(rule, criteria);
        }
        if (at === 0 && colorScheme === COLOURS[0]) {
          await thinOut(page);
          // What is left was looked at with the rest.
          await partFor(width, colorScheme);
        }
        seen.looks += 1;
      }
    expect(faults).toEqual([]);
  }

  const open = (path: string, width: Width, act: (page: Page) => Promise<void>) =>
    withPage(
      path,
      async (page) => {
        browser = page.context().browser()?.version() ?? '';
        await settled(page);
        await act(page);
      },
      { viewport: { width, height: SCREENS[width] }, colorScheme: COLOURS[0] },
    );

  describe.each(pages)('the %s page', (_name, path) => {
    test(
      'has no faults in any look, and can be read with any setting of letters (WCAG 1.4.4, 1.4.10, 1.4.12)',
      async () => {
        await open(path, 320, async (page) => {
          await page.setViewportSize({ width: 1280, height: SCREENS[1280] });
          const lines = await longestLines(page);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.filter(({ length }) => length > LONGEST_LINE[language])).toEqual([]);

          const found = async () => [
            ...(await unreadableTexts(page)),
            ...(await sidewaysScroll(page)),
          ];
          // What was drawn for another width is drawn anew first.
          const unread = async () => {
            const end = Date.now() + REDRAWING;
            let faults = await found();
            while (faults.length > 0 && Date.now() < end) faults = await found();
            return faults;
          };
          for (const setting of ['plain', 'large'] as const)
            expect(await withSetting(page, setting, unread), setting).toEqual([]);
          await page.setViewportSize({ width: 320, height: SCREENS[320] });
          expect(await withSetting(page, 'spaced', unread), 'spaced').toEqual([]);
          await look(page);
        });
        seen.pages += 1;
      },
      PATIENCE,
    );
  });

  describe.each(states)('the %s', (_name, { path, widths, act }) => {
    test(
      'has no faults in any look',
      async () => {
        await open(path, widths?.[0] ?? 320, async (page) => {
          await act(page);
          await look(page, widths);
        });
        seen.states += 1;
      },
      PATIENCE,
    );
  });

  test('what the page on accessibility says of this is what was looked at', async () => {
    // Without a fault: what has one is not counted.
    expect([seen.pages, seen.states]).toEqual([pages.length, states.length]);
    await holdToRecord(language, { ...seen, browser, widths: [...WIDTHS] });
  });
}
