/** The files of the find page itself, each loaded once and at first need. */
import { cardsPerFile, type Card } from '../domain/cards.ts';
import type { FindIndex } from '../domain/find-files.ts';
import { paths } from '../domain/paths.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { readTable, type FacetTable } from './facet-table.ts';

export interface FindPageFiles {
  /** @throws when it cannot be loaded, as all of these do */
  table: () => Promise<FacetTable>;
  places: () => Promise<PlaceChoice[]>;
  /** The numbers of all initiatives in another order than that of the list. */
  order: (name: 'titel' | 'gecontroleerd') => Promise<readonly number[]>;
  /** The cards of these initiatives, in this order. */
  cards: (numbers: readonly number[]) => Promise<Card[]>;
}

/**
 * @param version as the page says it; a file of another build is never asked for
 * @param total number of initiatives in the catalogue
 */
export function findPageFiles(version: string, total: number): FindPageFiles {
  const perFile = cardsPerFile(total);
  const load = async <T>(name: string): Promise<T> => {
    const response = await fetch(`${paths.findFiles}${name}.json?v=${version}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as T;
  };
  const orders = {
    titel: once(() => load<number[]>('volgorde/titel')),
    gecontroleerd: once(() => load<number[]>('volgorde/gecontroleerd')),
  };
  const cardFiles = new Map<number, () => Promise<Card[]>>();
  const cardFile = (number: number) => {
    const file = cardFiles.get(number) ?? once(() => load<Card[]>(`kaartjes/${number}`));
    cardFiles.set(number, file);
    return file();
  };
  const cardOf = async (number: number): Promise<Card> => {
    const card = (await cardFile(Math.floor(number / perFile)))[number % perFile];
    if (!card) throw new Error(`no card ${number}`);
    return card;
  };
  return {
    table: once(async () => {
      // All cards are one file: there is no need to know first which of them will be shown.
      if (perFile >= total) void cardFile(0).catch(() => undefined);
      return readTable(await load<FindIndex>('filters'));
    }),
    places: once(() => load<PlaceChoice[]>('plaatsen')),
    order: (name) => orders[name](),
    cards: (numbers) => Promise.all(numbers.map(cardOf)),
  };
}

/** Loads something once, when it is first asked for. After a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
