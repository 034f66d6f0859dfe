import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/english.ts';
import { byLanguage } from '../../../src/i18n/languages.ts';

/** Every text of a language, by module and key; a function by its code, in which its words stand. */
function textsOf(module: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[module, value]];
  if (typeof value === 'function') return [[module, String(value as () => string)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(`${module}.${key}`, inner));
}

/** The exports of a module of texts that another language has too, without the prefix of its language. */
async function moduleOf(file: string, language: 'nl' | 'en'): Promise<Map<string, string>> {
  const all = (await import(`../../../src/i18n/${file}`)) as Record<string, unknown>;
  return new Map(
    Object.entries(all)
      .filter(([name]) => name.startsWith(language))
      .flatMap(([name, value]) => textsOf(name.slice(language.length), value)),
  );
}

const modules = readdirSync('src/i18n').filter(
  (name) => /^en(-|\.ts$)/.test(name) && name !== 'en-format.ts',
);

/** Texts of the form, its mails and the letters of editors: there is no English form. */
const DUTCH_ONLY = ['nl-contribute.ts', 'nl-hand-in.ts', 'nl-letters.ts', 'nl-mail.ts'];

/** Keys of what is the same in both languages: international words, and functions that only put things beside each other. */
const SAME = new Set([
  'Employers.ownSector',
  'Find.find.rings.gemeente',
  'Find.find.rings.regio',
  'Find.find.ringsInShort.here',
  'Find.find.looks.compact',
  'Find.find.filters',
  'Find.find.termKinds.sector',
  'Find.find.quotes',
  'Lists.all.digits',
  'Overview.filters',
  'Overview.requirements.asText.lesson',
  'Overview.requirements.asText.line',
  'OverviewPages.facets.sector',
  'Places.ring.here',
  'Places.ring.titled',
  'Places.comparable.distance',
  'Plan.questions.diploma',
  'Plan.time.period',
  'Selection.site',
  'Selection.out.word',
  'Tip.mail.subject',
  'Works.outcomes.axis.0',
  'Works.outcomes.axis.1',
  'Works.outcomes.axis.2',
  '.site.name',
  '.nav.home',
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

describe('the English texts', () => {
  test('are there for all that the English site shows', () => {
    const dutch = readdirSync('src/i18n').filter((name) => /^nl(-|\.ts$)/.test(name));
    expect(modules.map((name) => name.replace(/^en/, 'nl')).sort()).toEqual(
      dutch.filter((name) => !DUTCH_ONLY.includes(name)).sort(),
    );
  });

  test.each(modules)('of %s are reached by the language of a page', async (file) => {
    const all = (await import(`../../../src/i18n/${file.replace(/^en/, 'nl')}`)) as Record<
      string,
      unknown
    >;
    const getters = Object.entries(all).filter(([name]) => name.endsWith('For'));
    // Words that other texts take in have no door of their own.
    expect(getters.length > 0 || file === 'en-shared.ts').toBe(true);
    for (const [name, getter] of getters) {
      const textsFor = getter as (language: string) => unknown;
      expect(textsFor('en'), name).not.toBe(textsFor('nl'));
      expect(textsFor('fy'), name).toBe(textsFor('nl'));
    }
  });

  test.each(modules)('of %s have no Dutch left in them', async (file) => {
    const [english, dutch] = await Promise.all([
      moduleOf(file, 'en'),
      moduleOf(file.replace(/^en/, 'nl'), 'nl'),
    ]);
    expect(english.size).toBeGreaterThan(3);
    const isDutch = (text: string) => DUTCH_WORDS.test(text.replace('Gebieden in Nederland', ''));
    const left = [...english].filter(
      ([key, text]) => isDutch(text) || (dutch.get(key) === text && !SAME.has(key)),
    );
    expect(left).toEqual([]);
  });
});

test('a page in a language without texts gets the Dutch ones', () => {
  const textsFor = byLanguage({ yes: 'ja' });
  textsFor.add('en', { yes: 'yes' });
  expect(textsFor('en').yes).toBe('yes');
  expect(textsFor(undefined).yes).toBe('ja');
  expect(textsFor('de').yes).toBe('ja');
});
