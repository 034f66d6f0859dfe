/** A sample of what tests/unit/find holds against the files for the finder alone, here through the page: what is shown and counted. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PLAIN_KEYS, readPlainEntries, readPlainPlaces } from '../support/front-matter.ts';
import {
  plainAnswer,
  plainChoice,
  plainOptions,
  plainQuestion,
  seededRandom,
  wordsOfSome,
} from '../support/plain-questions.ts';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('filters agree with the front matter', () => {
  const COMBINATIONS = 60;
  const places = readPlainPlaces();
  const random = seededRandom(20261128);
  const options = plainOptions(entries);

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
        const question = plainQuestion(options, { places, words }, random);
        const { chosen, place, localOnly, word } = question;
        const found = word === undefined ? undefined : hits.get(word);
        const params = new URLSearchParams(
          PLAIN_KEYS.flatMap((key) => chosen[key].map((value) => [key, value])),
        );
        if (word) for (const key of ['q', 'woorden']) params.set(key, word);
        if (place) params.set('gemeente', place.id);
        if (localOnly) params.set('landelijk', 'nee');
        const wanted = plainAnswer(entries, question, found).map(({ slug }) => slug);
        const shown = await page.evaluate(readAllPages, params.toString());
        expect(shown.slugs.sort(), params.toString()).toEqual(wanted.sort());
        expect(shown.total, params.toString()).toBe(wanted.length);
        // Of a question that finds nothing the partial matches are counted.
        if (word && wanted.length === 0) continue;
        const counts = Object.fromEntries(
          PLAIN_KEYS.map((key) => {
            const value = options[key][Math.floor(random() * options[key].length)] ?? '';
            const fitting = plainChoice(entries, question, found, key, value);
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
    while (document.querySelector('#resultaten[aria-busy="true"], find-page[data-telt]'));
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
