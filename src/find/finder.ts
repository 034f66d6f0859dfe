/** From a state to an answer. */
import type { Card } from '../domain/cards.ts';
import type { FacetKey } from '../domain/facets.ts';
import { readWords, type ReadWords } from './typing-errors.ts';
import { filterTable, type FacetTable } from './facet-table.ts';
import type { FindPageFiles } from './files.ts';
import { emptyState, PAGE_SIZE, type SearchState } from './state.ts';
import type { Excerpt, TextHit, TextSearch } from './text-search.ts';
import type { PlaceChoice } from '../domain/place-search.ts';

/** A card with how near it is. */
export type FoundCard = Card & { ring?: Ring };

export interface Answer extends Partial<Omit<ReadWords, 'term'>> {
  total: number;
  /** The cards of the page that is asked for; from near to far when there is a place. */
  cards: FoundCard[];
  /** For each card where the words were found. It takes longer than the cards. */
  excerpts?: Promise<Excerpt[]>;
  /** The municipality that was looked from. */
  place?: PlaceChoice;
  /** The page shown: the last one when the state asks for more than there is. */
  page: number;
  /** What choosing an option too would give, for each facet. */
  counts: Record<FacetKey, Record<string, number>>;
  /** How many results name each municipality, by its id. */
  byMunicipality: Record<string, number>;
  /** The text could not be searched: this is the answer without it. */
  withoutText?: boolean;
}

export interface Finder {
  /** @throws when the files of the page cannot be loaded */
  ask: (state: SearchState) => Promise<Answer>;
  /** How many there would be with each of some other states: what dropping one filter gives. */
  countEach: (states: readonly SearchState[]) => Promise<number[]>;
  /** How many initiatives name each municipality, by its id, with nothing chosen. */
  countPlaces: () => Promise<Record<string, number>>;
  /** The municipality that a state looks from. @throws when the places cannot be loaded */
  placeOf: (state: SearchState) => Promise<PlaceChoice | undefined>;
}

/** The answer to a text query; without `hits` everything fits. */
interface TextAnswer extends Partial<Omit<ReadWords, 'term'>> {
  hits?: readonly TextHit[];
  withoutText?: boolean;
}

export function createFinder(files: FindPageFiles, text: TextSearch): Finder {
  async function placeOf({ place }: SearchState): Promise<PlaceChoice | undefined> {
    if (!place) return undefined;
    return (await files.places()).find(({ kind, id }) => kind === 'gemeente' && id === place);
  }

  async function searchText(q: string): Promise<TextAnswer> {
    if (!q) return {};
    const { term, ...said } = readWords(q, await text.words());
    return { ...said, hits: term ? await text.search(term) : [] };
  }

  /** What fits, in no order yet. */
  function narrow(
    table: FacetTable,
    state: SearchState,
    hits: readonly TextHit[] | undefined,
    ringOf: ((number: number) => Ring | undefined) | undefined,
  ) {
    const found = hits && new Set(hits.map(({ number }) => number));
    return filterTable(table, state.selection, (number) => {
      if (found && !found.has(number)) return false;
      if (state.localOnly && table.nationwide.has(number)) return false;
      return !ringOf || ringOf(number) !== undefined;
    });
  }

  /** The numbers in the order that a state asks for, and with a place from near to far. */
  async function order(
    numbers: readonly number[],
    state: SearchState,
    hits: readonly TextHit[] | undefined,
    table: FacetTable,
    place: PlaceChoice | undefined,
  ): Promise<readonly number[]> {
    const { sort } = state;
    if (sort === 'titel' || sort === 'gecontroleerd') {
      return inOrderOf(await files.order(sort), numbers);
    }
    if (place && (sort === 'afstand' || (!sort && !hits))) {
      const far = distancesFrom(table, await files.places(), place);
      return [...numbers].sort((a, b) => far(a) - far(b) || a - b);
    }
    return hits && sort !== 'bewijs'
      ? inOrderOf(
          hits.map(({ number }) => number),
          numbers,
        )
      : numbers;
  }

  async function ask(state: SearchState): Promise<Answer> {
    const [table, place, { hits, ...said }] = await Promise.all([
      files.table(),
      placeOf(state),
      searchText(state.q).catch((): TextAnswer => ({ withoutText: true })),
    ]);
    const ringOf = place && ringsAround(table, place);
    const { fitting, counts, byMunicipality } = narrow(table, state, hits, ringOf);
    const sorted = await order(fitting, state, hits, table, place);
    const ordered = ringOf
      ? RINGS.flatMap((ring) => sorted.filter((number) => ringOf(number) === ring))
      : sorted;
    const page = Math.min(state.page, Math.max(1, Math.ceil(ordered.length / PAGE_SIZE)));
    const shown = ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const cards = (await files.cards(shown)).map((card, index): FoundCard => {
      const ring = ringOf?.(shown[index] ?? 0);
      return { ...card, ...(ring ? { ring } : {}) };
    });
    return {
      total: ordered.length,
      cards,
      page,
      counts,
      byMunicipality,
      ...said,
      ...(place ? { place } : {}),
      ...(hits ? { excerpts: excerptsOf(hits, shown) } : {}),
    };
  }

  async function countEach(states: readonly SearchState[]): Promise<number[]> {
    const table = await files.table();
    return Promise.all(
      states.map(async (state) => {
        const [place, { hits }] = await Promise.all([placeOf(state), searchText(state.q)]);
        return narrow(table, state, hits, place && ringsAround(table, place)).fitting.length;
      }),
    );
  }

  async function countPlaces(): Promise<Record<string, number>> {
    return narrow(await files.table(), emptyState(), undefined, undefined).byMunicipality;
  }

  return { ask, countEach, countPlaces, placeOf };
}

/** Those of `order` that are among the numbers. */
function inOrderOf(order: readonly number[], numbers: readonly number[]): readonly number[] {
  const wanted = new Set(numbers);
  return order.filter((number) => wanted.has(number));
}

function excerptsOf(hits: readonly TextHit[], shown: readonly number[]): Promise<Excerpt[]> {
  const byNumber = new Map(hits.map((hit) => [hit.number, hit] as const));
  return Promise.all(
    shown.map((number) => byNumber.get(number)?.excerpt() ?? Promise.resolve({ words: [] })),
  );
}

// From near to far: which results are here, in the region, in the province, in the country. Pure.

/** How near a result is to the chosen municipality, nearest first. */
const RINGS = ['gemeente', 'regio', 'provincie', 'land'] as const;
export type Ring = (typeof RINGS)[number];

/** Says how near an initiative is to a municipality; nothing when it does not work there at all. */
export function ringsAround(
  { facets, municipalities, nationwide }: FacetTable,
  { id, regio = '', provincie = '' }: PlaceChoice,
): (number: number) => Ring | undefined {
  const here = new Set(municipalities.get(id));
  const inRegion = new Set(facets.regio.get(regio));
  const inProvince = new Set(facets.provincie.get(provincie));
  return (number) => {
    if (nationwide.has(number)) return 'land';
    if (here.has(number)) return 'gemeente';
    if (inRegion.has(number)) return 'regio';
    return inProvince.has(number) ? 'provincie' : undefined;
  };
}

/**
 * How far each initiative is from a municipality: to the nearest one that it names, in units of the map. One that names
 * none works in a whole region or country, so it is not far from anything there.
 */
export function distancesFrom(
  { municipalities }: FacetTable,
  places: readonly PlaceChoice[],
  { x = 0, y = 0 }: PlaceChoice,
): (number: number) => number {
  const nearest = new Map<number, number>();
  for (const place of places) {
    if (place.kind !== 'gemeente') continue;
    const far = Math.hypot((place.x ?? 0) - x, (place.y ?? 0) - y);
    for (const number of municipalities.get(place.id) ?? []) {
      nearest.set(number, Math.min(far, nearest.get(number) ?? Infinity));
    }
  }
  return (number) => nearest.get(number) ?? 0;
}
