/**
 * Filters, place and words of the real engine and finder, held against a reading of the files by other code:
 *
 * - every two values of facets: results of the engine; beside every fourth pair the count of each third value;
 * - a hundred thousand times three values, now and then from a place, with a word or without what is nationwide: by the
 *   filters that the finder makes and what the engine finds for each of these alone; every fortieth by the finder itself;
 * - any number of choices: results, rings and all counts of the finder.
 *
 * With `WIJZER_ALLES_TELLEN=ja` in the environment the counts beside every pair are held too, and all of the hundred thousand
 * are asked of the finder itself: two to three minutes instead of a quarter.
 */
import { expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { emptySelection, isPlaceFacet, type Selection } from '../../../src/domain/facets.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import type { Counted, Engine, Filters } from '../../../src/find/engine.ts';
import { countsOf, filtersOf, placeOf } from '../../../src/find/narrowing.ts';
import { emptyState, PAGE_SIZE, type SearchState } from '../../../src/find/state.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { engineOn, sharedFinder, useIndex } from '../../support/finder.ts';
import {
  PLAIN_KEYS,
  type PlainEntry,
  type PlainKey,
  readPlainEntries,
  readPlainPlaces,
} from '../../support/front-matter.ts';
import {
  choicesOf,
  plainAnswer,
  plainChoice,
  plainOptions,
  type PlainQuestion,
  plainQuestion,
  type PlainValue,
  plainValues,
  seededRandom,
  tripleQuestion,
  wordsOfSome,
} from '../../support/plain-questions.ts';

const index = useIndex();

const TRIPLES = 100_000;
const all = Boolean(process.env.WIJZER_ALLES_TELLEN);
/** Beside one in so many pairs all others are counted. */
const COUNTED = all ? 1 : 4;
/** One in so many triples is asked of the finder itself. */
const ASKED = all ? 1 : 40;
const COMBINATIONS = 250;

const entries = readPlainEntries();
const options = plainOptions(entries);
const values = plainValues(options);
const words = wordsOfSome(entries, 25);
const around = { places: readPlainPlaces(), words };

test('for every two values, results and the counts of all others are those of a direct reading', async () => {
  const engine = await withSingles(await engineOn(await index()));
  const slugOf = await slugByNumber();
  let pairs = 0;
  for (const [at, first] of values.entries()) {
    for (const second of values.slice(at + 1)) {
      const question = { chosen: choicesOf([first, second]) };
      const state = stateOf(question);
      const wanted = plainAnswer(entries, question, undefined);
      const about = `${first.join('=')} ${second.join('=')}`;
      const numbers = await engine.filter({ all: filtersOf(state, {}) });
      expect(sorted(numbers.map(slugOf)), about).toBe(slugsOf(wanted));
      pairs += 1;
      if (pairs % COUNTED > 0) continue;
      const counts = await countsOf(state, {}, undefined, engine);
      const wrong = PLAIN_KEYS.flatMap((key) => {
        const others = [first, second].filter(([used]) => used !== key);
        const right = others.length < 2 ? countsBeside(others, key) : countsAmong(wanted, key);
        return options[key].filter(
          (value) => (counts.options[key][value] ?? 0) !== (right.get(value) ?? 0),
        );
      });
      expect(wrong, about).toEqual([]);
    }
  }
}, 300_000);

test(`for ${TRIPLES} times three values, results are those of a direct reading`, async () => {
  const finder = await sharedFinder();
  const alone = await filtersAlone();
  const hits = await hitsOf(words);
  const hitBits = new Map(
    [...hits].map(([word, slugs]) => [word, bitsOf([...slugs].map((slug) => ({ slug })))] as const),
  );
  const places = placeChoices(readSiteContent().places, nl);
  const random = seededRandom(20261129);
  let some = 0;
  for (let run = 0; run < TRIPLES; run += 1) {
    const question = tripleQuestion(values, around, random);
    const found = question.word === undefined ? undefined : hits.get(question.word);
    const state = stateOf(question);
    const wanted = plainAnswer(someFor(question), question, found);
    const place = state.place ? placeOf(state, places) : undefined;
    const left = alone({ all: filtersOf(state, { place }) });
    const right = question.word === undefined ? left : left & (hitBits.get(question.word) ?? 0n);
    if (right !== bitsOf(wanted)) expect.fail(`other initiatives at ${JSON.stringify(state)}`);
    if (wanted.length > 0) some += 1;
    if (run % ASKED > 0) continue;
    const listed = (await finder.list(state)).map(({ url }) => slugIn(url));
    expect(sorted(listed), JSON.stringify(state)).toBe(slugsOf(wanted));
  }
  // Agreeing that nothing is found says less.
  expect(some).toBeGreaterThan(TRIPLES / 4);
}, 600_000);

test(`for ${COMBINATIONS} random combinations, results and counts are those of a direct reading`, async () => {
  const finder = await sharedFinder();
  const random = seededRandom(20261122);
  const hits = await hitsOf(words);
  for (let run = 0; run < COMBINATIONS; run += 1) {
    const question = plainQuestion(options, around, random);
    const found = question.word === undefined ? undefined : hits.get(question.word);
    const state = stateOf(question);
    const about = JSON.stringify(state);
    const wanted = plainAnswer(entries, question, found);
    expect(sorted(await allSlugs(state)), about).toBe(slugsOf(wanted));
    const answer = await finder.ask(state);
    expect(answer.total, about).toBe(wanted.length);
    if (answer.rings) {
      expect(
        answer.rings.reduce((sum, { total }) => sum + total, 0),
        about,
      ).toBe(wanted.length);
    }
    // Of a question that finds nothing the partial matches are counted.
    if (answer.total === 0 && answer.partial) continue;
    const counts = await answer.counts();
    for (const key of PLAIN_KEYS) {
      const fitting = plainAnswer(entries, question, found, key);
      const right = countsAmong(fitting, key);
      for (const value of options[key]) {
        // An area brings back what is nationwide and names it.
        const withIt =
          question.localOnly && isPlaceFacet(key)
            ? plainChoice(entries, question, found, key, value)
            : undefined;
        const count = withIt?.length ?? right.get(value) ?? 0;
        expect(counts.options[key][value] ?? 0, `${key}=${value} at ${about}`).toBe(count);
        if (!isPlaceFacet(key)) continue;
        const { here = 0, nationwide = 0 } = counts.local[key][value] ?? {};
        expect(here + nationwide, about).toBe(count);
        const elsewhere = (withIt ?? fitting).filter(
          ({ landelijk, vanuit }) => landelijk && !vanuit[key].has(value),
        );
        expect(nationwide, about).toBe(elsewhere.length);
      }
    }
  }
}, 300_000);

/** A question as the find page has it. A word is taken as a word, whatever it names. */
function stateOf({ chosen, place, localOnly = false, word }: PlainQuestion): SearchState {
  return {
    ...emptyState(),
    q: word ?? '',
    takenOff: word ? [word] : [],
    place: place?.id ?? '',
    selection: { ...emptySelection(), ...chosen } as Selection,
    localOnly,
  };
}

const hitsByWord = new Map<string, ReadonlySet<string>>();

/** What each word finds, read once and held to the titles and summaries it stands in; everything else is held to that. */
async function hitsOf(some: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  for (const word of some) {
    if (hitsByWord.has(word)) continue;
    const slugs = await allSlugs({ ...emptyState(), q: word, takenOff: [word] });
    const named = entries.filter((entry) => entry.words.has(word)).map(({ slug }) => slug);
    expect(slugs, word).toEqual(expect.arrayContaining(named));
    hitsByWord.set(word, new Set(slugs));
  }
  return hitsByWord;
}

/** The slugs of all pages of an answer. */
async function allSlugs(state: SearchState): Promise<string[]> {
  const finder = await sharedFinder();
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const { cards, total } = await finder.ask({ ...state, page });
    slugs.push(...cards.map(({ url }) => slugIn(url)));
    if (page * PAGE_SIZE >= total) return slugs;
  }
}

/** The engine with what each value alone gives at hand: the counts of every two ask for it again and again. */
async function withSingles(engine: Engine): Promise<Engine> {
  const answers = new Map<string, Promise<Counted>>();
  for (const one of values) {
    const filters = { all: filtersOf(stateOf({ chosen: choicesOf([one]) }), {}) };
    answers.set(JSON.stringify(filters), engine.count(filters));
  }
  await Promise.all(answers.values());
  return {
    ...engine,
    count: (filters) => answers.get(JSON.stringify(filters)) ?? engine.count(filters),
  };
}

/** Filters put together by the rules of sets, from what the engine finds for each value alone: the answer as bits (`bitsOf`). */
async function filtersAlone(): Promise<(filters: Filters) => bigint> {
  const engine = await engineOn(await index());
  const slugOf = await slugByNumber();
  const everything = bitsOf(entries);
  const ofValue = new Map<string, bigint>();
  const counts = await engine.count({});
  for (const [key, some] of Object.entries(counts)) {
    for (const value of Object.keys(some)) {
      const numbers = await engine.filter({ [key]: [value] });
      ofValue.set(`${key}=${value}`, bitsOf(numbers.map((number) => ({ slug: slugOf(number) }))));
    }
  }
  const meet = (sets: readonly bigint[]) => sets.reduce((one, other) => one & other, everything);
  const join = (sets: readonly bigint[]) => sets.reduce((one, other) => one | other, 0n);

  return function answer(filters: Filters): bigint {
    const parts = Object.entries(filters).map(([key, wanted]) => {
      const setOf = (one: string | Filters): bigint =>
        typeof one === 'string' ? (ofValue.get(`${key}=${one}`) ?? 0n) : answer(one);
      if (!('any' in wanted || 'none' in wanted)) {
        const sets = (wanted as readonly (string | Filters)[]).map(setOf);
        return key === 'any' ? join(sets) : meet(sets);
      }
      const { any, none = [] } = wanted;
      return any ? join(any.map(setOf)) : everything & ~join(none.map(setOf));
    });
    return meet(parts);
  };
}

const bits = new Map(entries.map(({ slug }, at) => [slug, 1n << BigInt(at)]));

/** Initiatives as one number with a bit for each, which costs little to put together and to compare. */
function bitsOf(some: readonly { slug: string }[]): bigint {
  return some.reduce((sum, { slug }) => sum | (bits.get(slug) ?? 0n), 0n);
}

/** The initiative of each record. */
async function slugByNumber(): Promise<(number: number) => string> {
  const { records } = (await index()).files;
  return (number) => slugIn(records[number]?.url ?? '');
}

function slugIn(url: string): string {
  return url.split('/')[2] ?? '';
}

/** For each value of a facet how many entries have it. */
function countsAmong(some: readonly PlainEntry[], key: PlainKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of some) {
    for (const value of entry[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const besideOne = new Map<string, ReadonlyMap<string, number>>();

/** The same among those that have at most one value, kept: every pair asks for it. */
function countsBeside(one: readonly PlainValue[], key: PlainKey): ReadonlyMap<string, number> {
  const name = [key, ...one.flat()].join(' ');
  const counts =
    besideOne.get(name) ??
    countsAmong(plainAnswer(entries, { chosen: choicesOf(one) }, undefined), key);
  besideOne.set(name, counts);
  return counts;
}

const having = new Map(
  values.map(([key, value]) => [
    `${key}=${value}`,
    entries.filter((entry) => entry[key].has(value)),
  ]),
);

/** Entries with a value without which none answers the question: fewer to look through. */
function someFor({ chosen }: PlainQuestion): readonly PlainEntry[] {
  const key = PLAIN_KEYS.find((one) => chosen[one].length === 1);
  return (key && having.get(`${key}=${chosen[key][0]}`)) ?? entries;
}

/** One text, which costs little to compare. */
function sorted(slugs: readonly string[]): string {
  return [...slugs].sort().join(' ');
}

function slugsOf(some: readonly PlainEntry[]): string {
  return sorted(some.map(({ slug }) => slug));
}
