/** From a state to an answer, through Pagefind. The only file that knows Pagefind. */
import type { Card } from '../catalogue/card.ts';
import { FACET_KEYS, perFacet, type FacetKey } from '../catalogue/facet-keys.ts';
import { correctQuery } from './correct.ts';
import { PAGE_SIZE, type SearchState } from './state.ts';

/** What we use of Pagefind's browser API. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string | null, options: object): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: { data(): Promise<{ meta: Record<string, string>; url: string }> }[];
  filters: Partial<Record<FacetKey, Record<string, number>>>;
}

export interface Answer {
  total: number;
  /** The cards of the page that is asked for. */
  cards: Card[];
  /** The page shown: the last one when the state asks for more than there is. */
  page: number;
  /** What choosing an option too would give, for each facet. */
  counts: Record<FacetKey, Record<string, number>>;
  /** What was searched for instead, when a word was mistyped. */
  corrected?: string;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once. After a failure the next call tries again. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= importEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importEngine(): Promise<Pagefind> {
  // Not a file of the bundle: it is made after the site is built.
  const path = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
  await engine.init();
  await engine.filters();
  return engine;
}

let words: Promise<string[]> | undefined;

/** The words of the catalogue. Without them a search still works: it only mends no typing errors. */
function loadWords(): Promise<string[]> {
  words ??= fetch('/pagefind/woorden.txt')
    .then(async (response) => (response.ok ? (await response.text()).split(' ') : []))
    .catch(() => {
      words = undefined;
      return [];
    });
  return words;
}

/** How many there would be with each of some other states: what dropping one filter gives. */
export async function countEach(states: readonly SearchState[]): Promise<number[]> {
  const engine = await loadEngine();
  return Promise.all(
    states.map(async (state) => {
      const { results } = await engine.search(state.q || null, { filters: filtersFor(state) });
      return results.length;
    }),
  );
}

/** @throws when the index cannot be loaded */
export async function ask(state: SearchState): Promise<Answer> {
  const [engine, words] = await Promise.all([loadEngine(), state.q ? loadWords() : []]);
  const corrected = correctQuery(state.q, words);
  const term = (corrected ?? state.q) || null;
  const search = (except?: FacetKey) =>
    engine.search(term, {
      filters: filtersFor(state, except),
      ...(term ? {} : { sort: { volgorde: 'asc' } }),
    });
  // An option's own facet does not narrow its count, so each facet in use is asked once more without itself.
  const used = FACET_KEYS.filter((key) => state.selection[key].length > 0);
  const [main, ...apart] = await Promise.all([search(), ...used.map((key) => search(key))]);
  const counts = perFacet((key) => (apart[used.indexOf(key)] ?? main).filters[key] ?? {});
  const total = main.results.length;
  const page = Math.min(state.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const shown = main.results.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const cards = await Promise.all(
    shown.map(async (result) => {
      const { meta, url } = await result.data();
      return { ...meta, url } as unknown as Card;
    }),
  );
  return { total, cards, page, counts, ...(corrected ? { corrected } : {}) };
}

function filtersFor({ selection }: SearchState, except?: FacetKey): object {
  return Object.fromEntries(
    FACET_KEYS.filter((key) => key !== except && selection[key].length > 0).map((key) => [
      key,
      { any: selection[key] },
    ]),
  );
}
