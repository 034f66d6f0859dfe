/** What the tests of accessibility looked at when that was last written down, and how far that reaches over WCAG. */
import record from './accessibility-record.json' with { type: 'json' };

/** What the tests of the pages of one language looked at. */
export interface AccessibilityRun {
  /** Day on which it was written down, `YYYY-MM-DD`. */
  day: string;
  /** Name and main version: `Chromium 156`. */
  browser: string;
  /** How many pages, of every type at least one. */
  pages: number;
  /** How many times a page was looked at again with something open, or with faults in it. */
  states: number;
  /** Screens by their width in CSS pixels; each in light and dark. */
  widths: readonly number[];
  /** How many views axe looked at: every page and state on every screen in every colour. */
  looks: number;
}

export interface AccessibilityRecord {
  /** The name of the catalogue that was looked at. */
  catalogue: string;
  /** Version of axe. */
  axe: string;
  /** Each rule of axe with the success criteria of WCAG that it is about; none for a good practice beside those. */
  rules: Readonly<Record<string, readonly string[]>>;
  /** Success criteria that tests of the site's own are about. */
  own: readonly string[];
  /** By language of the pages. */
  runs: Readonly<Record<string, AccessibilityRun>>;
}

/** A success criterion of WCAG, with what of the tests is about it. */
interface Criterion {
  /** `1.4.12` */
  number: string;
  level: 'A' | 'AA';
  /** How many rules of axe. */
  rules: number;
  /** Whether a test of the site's own is about it. */
  isOwn: boolean;
}

export interface AccessibilityFacts {
  /** Whether what was looked at is this catalogue: a copy of the program has other pages. */
  isOurs: boolean;
  /** The day of the oldest part. */
  day: string;
  axe: string;
  browser: string;
  pages: number;
  states: number;
  widths: readonly number[];
  looks: number;
  /** Rules of axe that were held against the pages. */
  rules: number;
  criteria: readonly Criterion[];
}

/** The success criteria of WCAG 2.2 by level. */
const LEVELS = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

/**
 * What can be said of the tests.
 *
 * @param catalogue the name of the catalogue whose page says it
 * @param from what was written down
 */
export function accessibilityFacts(
  catalogue: string,
  from: AccessibilityRecord = record,
): AccessibilityFacts {
  const runs = Object.values(from.runs);
  const sum = (key: 'pages' | 'states' | 'looks') => runs.reduce((all, run) => all + run[key], 0);
  const rules = Object.values(from.rules);
  return {
    isOurs: from.catalogue === catalogue,
    day: runs.map(({ day }) => day).sort()[0] ?? '',
    axe: from.axe,
    browser: runs[0]?.browser ?? '',
    pages: sum('pages'),
    states: sum('states'),
    widths: runs[0]?.widths ?? [],
    looks: sum('looks'),
    rules: rules.length,
    criteria: (['A', 'AA'] as const)
      .flatMap((level) => LEVELS[level].split(' ').map((number) => ({ number, level })))
      .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }))
      .map(({ number, level }) => ({
        number,
        level,
        rules: rules.filter((criteria) => criteria.includes(number)).length,
        isOwn: from.own.includes(number),
      })),
  };
}
