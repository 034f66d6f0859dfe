import { describe, expect, test } from 'vitest';
import {
  accessibilityFacts,
  type AccessibilityRecord,
  type AccessibilityRun,
} from '../../../src/domain/accessibility-record.ts';
import '../../../src/i18n/site-languages.ts';
import { accessibilityLabelsFor } from '../../../src/i18n/nl-accessibility.ts';
import { name } from '../../../src/site.ts';

const run: AccessibilityRun = {
  day: '2026-11-29',
  browser: 'Chromium 156',
  pages: 10,
  states: 2,
  widths: [320, 1280],
  looks: 44,
};
const record: AccessibilityRecord = {
  catalogue: 'Buurtwijzer',
  axe: '4.14.1',
  rules: { 'link-name': ['2.4.4', '4.1.2'], 'area-alt': ['2.4.4'], region: [], list: ['1.3.1'] },
  own: ['2.4.4', '2.1.2'],
  runs: { nl: run, en: { ...run, day: '2026-11-30', pages: 5 } },
};

describe('what is said of the tests of accessibility', () => {
  test('counts all languages together, and dates from the oldest', () => {
    expect(accessibilityFacts('Buurtwijzer', record)).toMatchObject({
      isOurs: true,
      day: '2026-11-29',
      pages: 15,
      states: 4,
      looks: 88,
      rules: 4,
    });
  });

  test('is not said of another catalogue', () => {
    expect(accessibilityFacts('Andere wijzer', record).isOurs).toBe(false);
  });

  test('tells for each criterion of WCAG which tests are about it', () => {
    const { criteria } = accessibilityFacts('Buurtwijzer', record);
    const of = (number: string) => criteria.find((one) => one.number === number);
    expect(criteria.length).toBe(55);
    expect(of('2.4.4')).toMatchObject({ level: 'A', rules: 2, isOwn: true });
    expect(of('2.1.2')).toMatchObject({ rules: 0, isOwn: true });
    expect(of('3.3.8')).toMatchObject({ level: 'AA', rules: 0, isOwn: false });
    const numbers = criteria.map(({ number }) => number);
    expect(numbers.indexOf('1.4.10')).toBe(numbers.indexOf('1.4.5') + 1);
  });
});

describe('what is written down', () => {
  const { criteria, ...facts } = accessibilityFacts(name);

  test('is of this catalogue, and of every language', () => {
    expect(facts.isOurs).toBe(true);
    expect(facts.pages).toBeGreaterThan(60);
    expect(facts.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(facts.widths).toContain(320);
  });

  test.each(['nl', 'en'])('has a name for each criterion: %s', (language) => {
    const { names } = accessibilityLabelsFor(language).criteria;
    expect(Object.keys(names).sort()).toEqual(criteria.map(({ number }) => number).sort());
  });
});
