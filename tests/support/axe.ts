/** What axe finds wrong with a page as it stands now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Half as many letters as `axe.source`, for each page to read. */
const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe thinks good beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of which the answer hangs on colours alone. */
const ON_COLOURS = ['color-contrast', 'link-in-text-block'];
/** Rules of which the answer hangs on where things stand, or on what lies over what. */
const ON_PLACES = [...ON_COLOURS, 'target-size', 'scrollable-region-focusable'];

/** All rules, or some of them for a page of which the others were asked already. */
export type AxePart = 'all' | 'places' | 'colours';
const ONLY: Record<AxePart, string[]> = { all: TAGS, places: ON_PLACES, colours: ON_COLOURS };

/** What axe says of a page. */
export interface AxeReport {
  /** One line for each rule that is broken, with the first place. */
  faults: string[];
  /** Rules that axe leaves to people somewhere on the page, with its reason and the first place. */
  undecided: Map<string, string>;
  /** Rules that were held against the page: id to the success criteria of WCAG that it is about; none for a best practice. */
  rules: Map<string, string[]>;
}

/** Holds rules against a page as it stands now. */
export async function lookWithAxe(page: Page, part: AxePart = 'all'): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SCRIPT);
  const { violations, incomplete, passes, inapplicable } = await page.evaluate(async (only) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: only,
      // Of the others only which rules they were is asked.
      resultTypes: ['violations', 'incomplete'],
      selectors: false,
      // No rule among these reads the style sheets themselves.
      preload: false,
    });
    const brief = (results: axe.Result[]) =>
      results.map(({ id, tags, nodes: [first] }) => ({
        id,
        tags,
        html: first?.html ?? '',
        why: first?.any[0]?.message ?? first?.all[0]?.message ?? first?.none[0]?.message ?? '',
      }));
    return {
      violations: brief(found.violations),
      incomplete: brief(found.incomplete),
      passes: brief(found.passes),
      inapplicable: brief(found.inapplicable),
    };
  }, ONLY[part]);
  const all = [...violations, ...incomplete, ...passes, ...inapplicable];
  return {
    faults: violations.map(({ id, html }) => `${id}: ${html}`),
    undecided: new Map(incomplete.map(({ id, html, why }) => [id, `${why} ${html}`])),
    rules: new Map(all.map(({ id, tags }) => [id, criteriaOf(tags)])),
  };
}

/** What axe finds wrong with the page, all rules held against it. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  return (await lookWithAxe(page)).faults;
}

/** Tags say criteria as `wcag1412`: 1.4.12. */
function criteriaOf(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return number ? [`${principle}.${guideline}.${number}`] : [];
  });
}
