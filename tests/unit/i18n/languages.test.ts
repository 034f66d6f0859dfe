import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/site-languages.ts';
import { byLanguage } from '../../../src/i18n/language.ts';

const filesOf = (language: string) =>
  readdirSync('src/i18n').filter(
    (name) =>
      name !== `${language}-language.ts` &&
      (name === `${language}.ts` || name.startsWith(`${language}-`)),
  );

/** Texts of the form, its mails and the letters of editors: those are Dutch alone. */
const DUTCH_ONLY = ['nl-contribute.ts', 'nl-drafts.ts', 'nl-hand-in.ts', 'nl-mail.ts'];
/** What other texts take in; it has no door of its own. */
const TAKEN_IN = 'nl-shared.ts';
const translated = filesOf('nl').filter((name) => ![...DUTCH_ONLY, TAKEN_IN].includes(name));

type TextsFor = (language: string) => unknown;

/** Texts whose door stands apart, so that a page can have it without them. */
const DOORS: Readonly<Record<string, string>> = { 'nl-find.ts': 'find-labels.ts' };

/** The doors to the texts of a module: `labelsFor` and its like. */
async function doorsOf(file: string): Promise<[string, TextsFor][]> {
  const name = (DOORS[file] ?? file).replace(/\.ts$/, '');
  const all = (await import(`../../../src/i18n/${name}.ts`)) as Record<string, unknown>;
  return Object.entries(all).filter(([name]) => name.endsWith('For')) as [string, TextsFor][];
}

/** Every text by its key; a function by its code, in which its words stand. */
function textsIn(key: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return value ? [[key, value]] : [];
  if (typeof value === 'function') return [[key, String(value as () => string)]];
  // What a language is, beside its texts: how it formats is code, and the same in both.
  if (typeof value !== 'object' || value === null || 'formatNumber' in value) return [];
  return Object.entries(value).flatMap(([inner, text]) => textsIn(`${key}.${inner}`, text));
}

/** Keys of what is the same in both languages: international words, and functions that only put things beside each other. */
const SAME = new Set([
  'accessibility.criteria.names.1.4.10',
  'embedPage.fields.aantalUnsaid',
  'embedPage.fields.kopniveauUnsaid',
  'harvest.feed.title',
  'harvest.models.data.feed.0',
  'employer.ownSector',
  'find.find.rings.gemeente',
  'find.find.rings.regio',
  'find.find.ringsInShort.here',
  'findPage.looks.compact',
  'findPage.filters',
  'find.find.termKinds.sector',
  'find.find.quotes',
  'list.all.digits',
  'list.privacy.title',
  'openData.title',
  'openData.attribution',
  'overview.filters',
  'overview.requirements.asText.line',
  'overviewPages.facets.sector',
  'places.ring.here',
  'places.ring.titled',
  'places.comparable.distance',
  'plan.questions.diploma',
  'plan.time.period',
  'selection.site',
  'selection.out.word',
  'tip.mail.subject',
  'works.outcomes.axis.0',
  'works.outcomes.axis.1',
  'works.outcomes.axis.2',
  'frame.site.name',
  'frame.nav.home',
  'frame.nav.openData',
  'frame.nav.privacy',
  '.facets.sector',
  '.facets.status',
  '.initiative.sector',
  '.initiative.status',
  '.initiative.website',
  '.initiative.lessonHeading',
  '.chart.unit',
]);
const DUTCH_WORDS =
  /(?<![\w-])(?:het|een|niet|wij|voor|uw|met|geen|zijn|naar|wat|deze|van|bij|staat|wordt|nog|alle|kies)(?![\w-])/i;
const isDutch = (text: string) => DUTCH_WORDS.test(text.replace('Gebieden in Nederland', ''));

describe('the English texts', () => {
  test('are there for all that the English site shows', () => {
    const english = filesOf('en');
    expect(english.map((name) => name.replace(/^en/, 'nl')).sort()).toEqual(
      [...translated, TAKEN_IN].sort(),
    );
  });

  test.each(translated)('of %s are reached by the language of a page', async (file) => {
    const doors = await doorsOf(file);
    expect(doors.length).toBeGreaterThan(0);
    for (const [name, textsFor] of doors) {
      expect(textsFor('en'), name).not.toBe(textsFor('nl'));
      expect(textsFor('fy'), name).toBe(textsFor('nl'));
    }
  });

  test('have no Dutch left in them', async () => {
    const doors = (await Promise.all(translated.map(doorsOf))).flat();
    const same = new Set<string>();
    const left: [string, string][] = [];
    for (const [name, textsFor] of doors) {
      const door = name.replace(/(?:Labels|l?abels)For$|For$/, '');
      const dutch = new Map(textsIn(door, textsFor('nl')));
      const english = textsIn(door, textsFor('en'));
      expect(english.length, name).toBe(dutch.size);
      for (const [key, text] of english) {
        if (dutch.get(key) === text) same.add(key);
        if (isDutch(text) || (dutch.get(key) === text && !SAME.has(key))) left.push([key, text]);
      }
    }
    expect(left).toEqual([]);
    expect([...SAME].filter((key) => !same.has(key))).toEqual([]);
  });
});

test('a page in a language without texts gets the Dutch ones', () => {
  const textsFor = byLanguage({ yes: 'ja' });
  textsFor.add('en', { yes: 'yes' });
  expect(textsFor('en').yes).toBe('yes');
  expect(textsFor(undefined).yes).toBe('ja');
  expect(textsFor('de').yes).toBe('ja');
});
