/** Filtering and counting for engines that leave it to the page. Pure. */
import type { Card } from '../src/domain/cards.ts';
import { FACET_KEYS, perFacet, type FacetKey, type Selection } from '../src/domain/facets.ts';

export const PAGE_SIZE = 20;

export interface Found {
  card: Card;
  facets: Record<FacetKey, readonly string[]>;
}

export interface Answer {
  total: number;
  /** Of the first page. */
  cards: Card[];
  /** For each facet and option: how many there would be with it chosen too. */
  counts: Record<FacetKey, Record<string, number>>;
}

/** OR inside a facet, AND between facets. */
export function fits({ facets }: Pick<Found, 'facets'>, selection: Selection): boolean {
  return FACET_KEYS.every(
    (key) => selection[key].length === 0 || selection[key].some((id) => facets[key].includes(id)),
  );
}

/** An option's own facet does not narrow its count: each facet in use is asked once more without itself. */
export function answerFrom(
  search: (selection: Selection) => readonly Found[],
  selection: Selection,
): Answer {
  const main = search(selection);
  const counts = perFacet((key) =>
    countOptions(selection[key].length > 0 ? search({ ...selection, [key]: [] }) : main, key),
  );
  return { total: main.length, cards: main.slice(0, PAGE_SIZE).map(({ card }) => card), counts };
}

function countOptions(found: readonly Found[], key: FacetKey): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { facets } of found) {
    for (const id of facets[key]) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
