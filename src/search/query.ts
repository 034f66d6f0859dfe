/** From a state to an answer. */
import type { Card } from '../catalogue/card.ts';
import { FACET_KEYS, perFacet, type FacetKey } from '../catalogue/facet-keys.ts';
import type { PlaceChoice } from '../catalogue/place-list.ts';
import { correctQuery } from './correct.ts';
import { loadEngine, loadPlaces, loadWords, type PagefindPage } from './engine.ts';
import { PAGE_SIZE, type SearchState } from './state.ts';

/** How near a result is to the chosen municipality. */
export type Ring = 'gemeente' | 'regio' | 'provincie' | 'land';

/** A card with how near it is, the words that were found, and the piece of text where, if that is not on the card itself. */
export type FoundCard = Card & { ring?: Ring; words?: string[]; excerpt?: string };

export interface Answer {
  total: number;
  /** The cards of the page that is asked for; from near to far when there is a place. */
  cards: FoundCard[];
  /** The municipality that was looked from. */
  place?: PlaceChoice;
  /** The page shown: the last one when the state asks for more than there is. */
  page: number;
  /** What choosing an option too would give, for each facet. */
  counts: Record<FacetKey, Record<string, number>>;
  /** How many results name each municipality, by its id. */
  byMunicipality: Record<string, number>;
  /** What was searched for instead, when a word was mistyped. */
  corrected?: string;
}

/** The municipality that a state looks from. @throws when the places cannot be loaded */
export async function placeOf({ place }: SearchState): Promise<PlaceChoice | undefined> {
  if (!place) return undefined;
  return (await loadPlaces()).find(({ kind, id }) => kind === 'gemeente' && id === place);
}

/** The query with its typing errors mended, if it has any. */
async function correctionOf({ q }: SearchState): Promise<string | undefined> {
  return q ? correctQuery(q, await loadWords()) : undefined;
}

/** How many there would be with each of some other states: what dropping one filter gives. */
export async function countEach(states: readonly SearchState[]): Promise<number[]> {
  const engine = await loadEngine();
  return Promise.all(
    states.map(async (state) => {
      const filters = [...facetFilters(state), ...placeFilters(state, await placeOf(state))];
      const term = (await correctionOf(state)) ?? state.q;
      const { results } = await engine.search(term || null, { filters: { all: filters } });
      return results.length;
    }),
  );
}

/** @throws when the index or the places cannot be loaded */
export async function ask(state: SearchState): Promise<Answer> {
  const [engine, corrected, place] = await Promise.all([
    loadEngine(),
    correctionOf(state),
    placeOf(state),
  ]);
  const term = (corrected ?? state.q) || null;
  const sort = state.sort === 'bewijs' || (!state.sort && !term) ? 'volgorde' : state.sort;
  const search = (filters: object[]) =>
    engine.search(term, {
      filters: { all: filters },
      ...(sort ? { sort: { [sort]: sort === 'gecontroleerd' ? 'desc' : 'asc' } } : {}),
    });
  const where = placeFilters(state, place);
  // An option's own facet does not narrow its count, so each facet in use is asked once more without itself.
  const used = FACET_KEYS.filter((key) => state.selection[key].length > 0);
  const [main, ...apart] = await Promise.all([
    search([...facetFilters(state), ...where]),
    ...used.map((key) => search([...facetFilters(state, key), ...where])),
  ]);
  const counts = perFacet((key) => (apart[used.indexOf(key)] ?? main).filters[key] ?? {});
  const rings = place
    ? await Promise.all(
        ringsAround(place).map(async ({ ring, filters }) => {
          const { results } = await search([...facetFilters(state), ...where, ...filters]);
          return results.map((result) => ({ ring, result }));
        }),
      )
    : [main.results.map((result) => ({ ring: undefined, result }))];
  const ordered = rings.flat();
  const total = ordered.length;
  const page = Math.min(state.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const cards = await Promise.all(
    ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(async ({ ring, result }) => {
      const found = await result.data();
      return {
        ...(found.meta as unknown as Card),
        url: found.url,
        ...(ring ? { ring } : {}),
        ...(term ? { words: markedWords(found.excerpt) } : {}),
        ...(term && isOfText(found) ? { excerpt: found.excerpt } : {}),
      };
    }),
  );
  return {
    total,
    cards,
    page,
    counts,
    byMunicipality: main.filters.gemeente ?? {},
    ...(corrected ? { corrected } : {}),
    ...(place ? { place } : {}),
  };
}

/** Where the text of an initiative begins in what was indexed; before it stand title, summary and labels. */
const TEXT_START = '. Aanpak. ';

function isOfText({ content, plain_excerpt }: PagefindPage): boolean {
  return content.indexOf(plain_excerpt) > content.indexOf(TEXT_START);
}

function markedWords(excerpt: string): string[] {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) =>
    word.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase(),
  );
  return [...new Set(marked)].filter((word) => word.length > 2);
}

function facetFilters({ selection }: SearchState, except?: FacetKey): object[] {
  return FACET_KEYS.filter((key) => key !== except && selection[key].length > 0).map((key) => ({
    [key]: { any: selection[key] },
  }));
}

const NATIONWIDE = { landelijk: 'ja' };

/** What a municipality sees: its region, its province, and the country unless that is switched off. */
function placeFilters({ localOnly }: SearchState, place: PlaceChoice | undefined): object[] {
  return [
    ...(place ? [{ any: [{ regio: place.regio }, { provincie: place.provincie }] }] : []),
    ...(localOnly ? [{ not: NATIONWIDE }] : []),
  ];
}

/** From near to far; each initiative is in the nearest ring only. */
function ringsAround({ id, regio }: PlaceChoice): { ring: Ring; filters: object[] }[] {
  const here = { gemeente: id };
  const local = { not: NATIONWIDE };
  return [
    { ring: 'gemeente', filters: [here, local] },
    { ring: 'regio', filters: [{ regio }, { not: here }, local] },
    { ring: 'provincie', filters: [{ not: { regio } }, { not: here }, local] },
    { ring: 'land', filters: [NATIONWIDE] },
  ];
}
