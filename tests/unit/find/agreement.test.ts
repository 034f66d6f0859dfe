/** Filters, place and words of the real finder, held against a reading of the files by other code. */
import { expect, test } from 'vitest';
import { emptySelection, isPlaceFacet, type Selection } from '../../../src/domain/facets.ts';
import { emptyState, PAGE_SIZE, type SearchState } from '../../../src/find/state.ts';
import { sharedFinder, useIndex } from '../../support/finder.ts';
import {
  answersPlainly,
  PLAIN_KEYS,
  plainOptions,
  plainQuestion,
  readPlainEntries,
  readPlainPlaces,
  seededRandom,
  wordsOfSome,
} from '../../support/front-matter.ts';

useIndex();

const COMBINATIONS = 500;
const entries = readPlainEntries();
const places = readPlainPlaces();

test(`for ${COMBINATIONS} random combinations, results and counts are those of a direct reading`, async () => {
  const finder = await sharedFinder();
  const random = seededRandom(20261122);
  const options = plainOptions(entries);

  // What a word finds is read once, and held to the titles and summaries it stands in; the rest is held to that.
  const words = wordsOfSome(entries, 25);
  const hits = new Map<string, ReadonlySet<string>>();
  for (const word of words) {
    const slugs = await allSlugs({ ...emptyState(), q: word, takenOff: [word] });
    hits.set(word, new Set(slugs));
    const named = entries.filter((entry) => entry.words.has(word)).map(({ slug }) => slug);
    expect(slugs, word).toEqual(expect.arrayContaining(named));
  }

  for (let run = 0; run < COMBINATIONS; run += 1) {
    const question = plainQuestion(options, { places, words }, random);
    const { chosen, place, localOnly, word } = question;
    const found = word === undefined ? undefined : hits.get(word);
    const state: SearchState = {
      ...emptyState(),
      q: word ?? '',
      takenOff: word ? [word] : [],
      place: place?.id ?? '',
      selection: { ...emptySelection(), ...chosen } as Selection,
      localOnly,
    };
    const about = JSON.stringify(state);
    const wanted = entries.filter((entry) => answersPlainly(entry, question, found));
    expect((await allSlugs(state)).sort(), about).toEqual(wanted.map(({ slug }) => slug).sort());
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
    const counts = await answer.counts;
    for (const key of PLAIN_KEYS) {
      for (const value of options[key]) {
        const fitting = entries.filter(
          (entry) => answersPlainly(entry, question, found, key) && entry[key].has(value),
        );
        expect(counts.options[key][value] ?? 0, `${key}=${value} at ${about}`).toBe(fitting.length);
        if (!isPlaceFacet(key)) continue;
        const { here = 0, nationwide = 0 } = counts.local[key][value] ?? {};
        expect(here + nationwide, about).toBe(fitting.length);
        const elsewhere = fitting.filter(
          ({ landelijk, vanuit }) => landelijk && !vanuit[key].has(value),
        );
        expect(nationwide, about).toBe(elsewhere.length);
      }
    }
  }
}, 300_000);

/** The slugs of all pages of an answer. */
async function allSlugs(state: SearchState): Promise<string[]> {
  const finder = await sharedFinder();
  const slugs: string[] = [];
  for (let page = 1; ; page += 1) {
    const { cards, total } = await finder.ask({ ...state, page });
    slugs.push(...cards.map(({ url }) => url.split('/')[2] ?? ''));
    if (page * PAGE_SIZE >= total) return slugs;
  }
}
