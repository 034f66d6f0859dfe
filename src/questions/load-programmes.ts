/**
 * What a page of questions loads of programmes: what all are matched by, and what is shown of those that are shown. The parts that are
 * asked for tell no more than what stands in view: an answer is in no address.
 */
import { itemsOf } from '../domain/list-files.ts';
import {
  INDEX,
  partFile,
  programmesPerFile,
  slugFile,
  type ProgrammeIndex,
} from '../domain/programme-files.ts';
import type { ProgrammeTexts } from '../domain/programme.ts';
import { once, onceEach } from '../find/loaded-files.ts';

/** What is shown of programmes, by their numbers. */
export interface TextStore<Texts> {
  /** Nothing as long as its part is not loaded. */
  of: (number: number) => Texts | undefined;
  /** Loads the parts of these that are not there yet. After a failure the next call tries again. @returns whether all of them are there */
  load: (numbers: readonly number[]) => Promise<boolean>;
  /** The number of a programme by its name in addresses, once its part or all names are loaded. */
  numberOf: (slug: string) => number | undefined;
  /** The names of all programmes in addresses, by their numbers. @throws when they cannot be loaded */
  slugs: () => Promise<readonly string[]>;
}

/** What the index of a page holds, made ready. */
export type Loaded<Facts, Texts, Others> = Others & {
  /** In the order of their numbers. */
  programmes: readonly (Facts & { number: number })[];
  texts: TextStore<Texts>;
};

/**
 * Loads programmes each time that it is called. As long as the site has the same build, what was loaded of their texts stays.
 *
 * @param folder of the page, with a slash at its end
 * @param jsonAt gives what a file of the site holds; throws when that cannot be loaded
 * @returns throws when the index cannot be loaded
 */
export function programmeLoader<
  Facts extends object,
  Texts extends ProgrammeTexts,
  Others extends object,
>(
  folder: string,
  jsonAt: <T>(address: string) => Promise<T>,
): () => Promise<Loaded<Facts, Texts, Others>> {
  const json = <T>(name: string) => jsonAt<T>(`${folder}${name}.json`);
  let kept: { version: string; store: TextStore<Texts> } | undefined;
  return async () => {
    const { facts, texts, version, ...others } = await json<ProgrammeIndex<Facts, Texts> & Others>(
      INDEX,
    );
    const programmes = itemsOf(facts).map((one, number) => ({ ...one, number }));
    if (version === undefined) kept = undefined;
    else if (kept?.version !== version)
      kept = { version, store: storeOfParts(version, programmes.length, json) };
    return {
      ...(others as unknown as Others),
      programmes,
      texts: kept?.store ?? storeOfAll(texts ?? []),
    };
  };
}

function storeOfAll<Texts extends ProgrammeTexts>(texts: readonly Texts[]): TextStore<Texts> {
  const slugs = texts.map(({ slug }) => slug);
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  return {
    of: (number) => texts[number],
    load: () => Promise.resolve(true),
    numberOf: (slug) => numbers.get(slug),
    slugs: () => Promise.resolve(slugs),
  };
}

function storeOfParts<Texts extends ProgrammeTexts>(
  version: string,
  total: number,
  json: <T>(name: string) => Promise<T>,
): TextStore<Texts> {
  const perFile = programmesPerFile(total);
  const known = new Map<number, Texts>();
  const numbers = new Map<string, number>();
  const part = onceEach(async (at: number) => {
    const texts = await json<Texts[]>(partFile(version, at));
    texts.forEach((one, index) => {
      known.set(at * perFile + index, one);
      numbers.set(one.slug, at * perFile + index);
    });
  });
  return {
    of: (number) => known.get(number),
    load: async (asked) => {
      await Promise.allSettled(
        asked
          .filter((number) => !known.has(number))
          .map((number) => part(Math.floor(number / perFile))),
      );
      return asked.every((number) => known.has(number));
    },
    numberOf: (slug) => numbers.get(slug),
    slugs: once(async () => {
      const slugs = await json<string[]>(slugFile(version));
      slugs.forEach((slug, number) => numbers.set(slug, number));
      return slugs;
    }),
  };
}
