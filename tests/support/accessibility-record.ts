/**
 * What the page on accessibility says of these tests: a file that is written by `npm run test:accessibility`, and that every other run of
 * the tests is held against.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { format } from 'prettier';
import { expect } from 'vitest';
import type {
  AccessibilityRecord,
  AccessibilityRun,
} from '../../src/domain/accessibility-record.ts';
import { name } from '../../src/site.ts';

const FILE = 'src/domain/accessibility-record.json';
/** As `npm run test:accessibility` starts vitest. */
const IS_RECORDING = import.meta.env.MODE === 'record';

/** What the tests of one language looked at. */
interface Seen extends Pick<AccessibilityRun, 'pages' | 'states' | 'widths' | 'looks'> {
  browser: string;
  rules: ReadonlyMap<string, readonly string[]>;
}

/**
 * Holds what was looked at to what was written down of it, or writes it down. The
 * browser is the one that is there: that is true of the day that stands with it.
 */
export async function holdToRecord(language: string, seen: Seen): Promise<void> {
  const { browser, rules, ...counts } = seen;
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as AccessibilityRecord;
  const run: AccessibilityRun = {
    ...counts,
    day: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.split('.')[0] ?? ''}`,
  };
  const made = (ofDay: AccessibilityRun): AccessibilityRecord => ({
    catalogue: name,
    axe: axe.version,
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    own: ownCriteria(),
    runs: { ...known.runs, [language]: ofDay },
  });
  if (IS_RECORDING) {
    writeFileSync(
      FILE,
      await format(JSON.stringify(made(run)), { parser: 'json', printWidth: 100 }),
    );
    return;
  }
  const before = known.runs[language] ?? run;
  expect(
    made({ ...before, ...counts }),
    'not as it was written down: npm run test:accessibility',
  ).toEqual(known);
}

/** The success criteria that a test of our own names in its title: `(WCAG 2.1.2, 2.4.7)`. */
function ownCriteria(): string[] {
  const titles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('tests', path), 'utf8'))
    .flatMap((code) => [...code.matchAll(/ \(WCAG ([\d., ]+)\)'/g)]);
  const criteria = new Set(titles.flatMap(([, list = '']) => list.split(', ')));
  return [...criteria].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
