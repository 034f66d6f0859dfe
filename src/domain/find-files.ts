/** The files that the find page loads while it is used, as they are published under `paths.findFiles`. */
import { createHash } from 'node:crypto';
import type { Labels } from '../i18n/nl.ts';
import { cardOf, cardsPerFile } from './cards.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { placeChoices } from './place-search.ts';
import {
  FACET_KEYS,
  isPlaceFacet,
  perFacet,
  type FacetKey,
  facetsOf,
  facetValues,
} from './facets.ts';
import { slugify } from '../reader/words.ts';
import { placeName, type Places } from '../reader/places.ts';

export interface FindFiles {
  /** Changes when any file does. It is part of the address that is asked for, so that files of two builds never mix. */
  version: string;
  /** Name without `.json` to what the file holds. */
  files: ReadonlyMap<string, unknown>;
}

/** @param parts with the initiatives in the order of the list without a search term */
export function findFiles(parts: CatalogueParts, t: Labels): FindFiles {
  const { initiatives, vocabularies, places } = parts;
  const cards = initiatives.map((one) => cardOf(one, vocabularies, places, t));
  const files = new Map<string, unknown>([
    ['filters', findIndex(parts)],
    ['plaatsen', placeChoices(places, t)],
    [
      'volgorde/titel',
      orderOf(
        initiatives,
        byText(({ data }) => slugify(data.titel)),
      ),
    ],
    [
      'volgorde/gecontroleerd',
      orderOf(initiatives, (a, b) => byText(({ data }) => data.gecontroleerd)(b, a)),
    ],
  ]);
  const perFile = cardsPerFile(cards.length);
  for (let from = 0; from < cards.length; from += perFile) {
    files.set(`kaartjes/${from / perFile}`, cards.slice(from, from + perFile));
  }
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(JSON.stringify(content));
  return { version: hash.digest('hex').slice(0, 8), files };
}

type Compare = (a: Initiative, b: Initiative) => number;

function byText(textOf: (initiative: Initiative) => string): Compare {
  return (a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

/** The numbers of the initiatives in another order; those that are equal keep theirs. */
function orderOf(initiatives: readonly Initiative[], compare: Compare): number[] {
  return initiatives
    .map((initiative, number) => ({ initiative, number }))
    .sort((a, b) => compare(a.initiative, b.initiative))
    .map(({ number }) => number);
}

// What the find page needs to filter without asking anyone: for each option the initiatives under it. An initiative is known by its number: its place, from 0, in the list without a search term.

/** Ascending numbers, each written as how much it is more than the one before it: that packs well. */
export type Gaps = readonly number[];

export interface FindIndex {
  /** How many initiatives there are. */
  size: number;
  /** Facet and option to the initiatives under it. Nationwide ones are left out of regions and provinces: they are in all. */
  facets: Record<FacetKey, Record<string, Gaps>>;
  nationwide: Gaps;
  /** Municipality id to the initiatives that name it. */
  municipalities: Record<string, Gaps>;
}

/** @param ranked initiatives in the order of the list without a search term */
export function findIndex({
  initiatives: ranked,
  vocabularies,
  places,
}: CatalogueParts): FindIndex {
  const facets = perFacet((): Record<string, number[]> => ({}));
  // Also the options that no initiative has: a region may have nothing but what is nationwide.
  for (const { key, options } of facetsOf(vocabularies, places)) {
    for (const { id } of options) facets[key][id] = [];
  }
  const municipalities: Record<string, number[]> = {};
  for (const [number, initiative] of ranked.entries()) {
    const values = facetValues(initiative, vocabularies, places);
    for (const key of FACET_KEYS) {
      if (initiative.coverage.nationwide && isPlaceFacet(key)) continue;
      for (const id of values[key]) (facets[key][id] ??= []).push(number);
    }
    for (const code of initiative.coverage.named) {
      (municipalities[municipalityId(code, places)] ??= []).push(number);
    }
  }
  const nationwide = ranked.flatMap(({ coverage }, number) =>
    coverage.nationwide ? [number] : [],
  );
  return {
    size: ranked.length,
    facets: perFacet((key) => mapValues(facets[key], toGaps)),
    nationwide: toGaps(nationwide),
    municipalities: mapValues(municipalities, toGaps),
  };
}

/** The id of a municipality as it stands in the address. */
function municipalityId(code: string, places: Places): string {
  const municipality = places.municipalityByCode.get(code);
  return municipality ? slugify(placeName(municipality)) : code;
}

function mapValues<From, To>(
  record: Record<string, From>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

export function toGaps(ascending: readonly number[]): Gaps {
  return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}

export function fromGaps(gaps: Gaps): number[] {
  let number = 0;
  return gaps.map((gap) => (number += gap));
}
