/** A sample of what tests/unit/find holds against the files for the finder alone, here through the page: what is shown and counted. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  pick,
  PLAIN_KEYS,
  readPlainEntries,
  readPlainPlaces,
  seededRandom,
  wordsOfSome,
  type PlainEntry,
} from '../support/front-matter.ts';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('filters agree with the front matter', () => {
  const COMBINATIONS = 60;
  const municipalities = readPlainPlaces();
  const random = seededRandom(20261128);
  const options = Object.fromEntries(
    PLAIN_KEYS.map((key) => [
      key,
      [...new Set(entries.flatMap((entry) => [...entry[key]]))].sort(),
    ]),
  ) as Record<(typeof PLAIN_KEYS)[number], string[]>;

  // What a word finds is read once, and held to the titles and summaries it stands in; the rest is held to that.
  const words = wordsOfSome(entries, 5);
  const slugsWith = (word: string) =>
    entries.filter((entry) => entry.words.has(word)).map(({ slug }) => slug);

  test(`for ${COMBINATIONS} random combinations, results and counts are those of a direct reading`, async () => {
    await withPage('/initiatieven/', async (page) => {
      const hits = new Map<string, ReadonlySet<string>>();
      for (const word of words) {
        const { slugs } = await page.evaluate(readAllPages, `q=${word}&woorden=${word}`);
        hits.set(word, new Set(slugs));
        expect(slugs, word).toEqual(expect.arrayContaining(slugsWith(word)));
      }
      for (let run = 0; run < COMBINATIONS; run += 1) {
        const chosen = Object.fromEntries(
          PLAIN_KEYS.map((key) => [key, pick(options[key], random)]),
        ) as Record<(typeof PLAIN_KEYS)[number], string[]>;
        const params = new URLSearchParams(
          PLAIN_KEYS.flatMap((key) => chosen[key].map((value) => [key, value])),
        );
        const place =
          random() < 0.3 ? municipalities[Math.floor(random() * municipalities.length)] : undefined;
        const localOnly = random() < 0.2;
        const word = random() < 0.3 ? words[Math.floor(random() * words.length)] : undefined;
        const found = word && hits.get(word);
        if (word) for (const key of ['q', 'woorden']) params.set(key, word);
        if (place) params.set('gemeente', place.id);
        if (localOnly) params.set('landelijk', 'nee');
        const isNear = (entry: PlainEntry) =>
          !place || entry.regio.has(place.regio) || entry.provincie.has(place.provincie);
        const matches = (entry: PlainEntry, except?: string) =>
          (!found || found.has(entry.slug)) &&
          isNear(entry) &&
          !(localOnly && entry.landelijk) &&
          PLAIN_KEYS.every(
            (key) =>
              key === except ||
              chosen[key].length === 0 ||
              chosen[key].some((value) => entry[key].has(value)),
          );
        const wanted = entries.filter((entry) => matches(entry)).map(({ slug }) => slug);
        const shown = await page.evaluate(readAllPages, params.toString());
        expect(shown.slugs.sort(), params.toString()).toEqual(wanted.sort());
        expect(shown.total, params.toString()).toBe(wanted.length);
        // Of a question that finds nothing the partial matches are counted.
        if (word && wanted.length === 0) continue;
        const counts = Object.fromEntries(
          PLAIN_KEYS.map((key) => {
            const value = options[key][Math.floor(random() * options[key].length)] ?? '';
            const fitting = entries.filter((entry) => matches(entry, key) && entry[key].has(value));
            return [`${key}=${value}`, fitting.length] as const;
          }),
        );
        // They come after the results.
        await expect
          .poll(() => countsShown(page), { message: params.toString() })
          .toMatchObject(counts);
      }
    });
  }, 300_000);
});

/** Runs in the page: goes to an address as back and forward do, and walks through all its pages. */
async function readAllPages(params: string) {
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (document.querySelector('#resultaten[aria-busy="true"]'));
  };
  const go = async (address: string) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled();
  };
  const slugs: string[] = [];
  let total = 0;
  let pages = 1;
  for (let number = 1; number <= pages; number += 1) {
    await go(`?${params}${number > 1 ? `&pagina=${number}` : ''}`);
    total = Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '', 10);
    pages = Math.ceil(total / 20);
    const links = document.querySelectorAll<HTMLAnchorElement>('#resultaten article :is(h2, h3) a');
    slugs.push(...[...links].map((link) => link.pathname.split('/')[2] ?? ''));
  }
  return { slugs, total };
}

/** The number beside each option, by `key=value`. */
function countsShown(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('#filters input[type=checkbox]')].map(
        (input) => [
          `${input.name}=${input.value}`,
          Number(input.closest('label')?.querySelector('.aantal')?.textContent),
        ],
      ),
    ),
  );
}
