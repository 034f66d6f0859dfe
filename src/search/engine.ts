/** Loads what searching needs, once and at first need: Pagefind, the words and the places. The only file that loads Pagefind. */
import type { FacetKey } from '../catalogue/facet-keys.ts';
import type { PlaceChoice } from '../catalogue/place-list.ts';

/** What we use of Pagefind's browser API. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string | null, options: object): Promise<PagefindAnswer>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  content: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  excerpt: string;
  plain_excerpt: string;
}

interface PagefindAnswer {
  results: { data(): Promise<PagefindPage> }[];
  filters: Partial<Record<FacetKey | 'gemeente', Record<string, number>>>;
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
export function loadWords(): Promise<string[]> {
  words ??= fetch('/pagefind/woorden.txt')
    .then(async (response) => (response.ok ? (await response.text()).split(' ') : []))
    .catch(() => {
      words = undefined;
      return [];
    });
  return words;
}

let places: Promise<PlaceChoice[]> | undefined;

/** All places with their names. @throws when they cannot be loaded */
export function loadPlaces(): Promise<PlaceChoice[]> {
  places ??= fetch('/pagefind/plaatsen.json')
    .then((response) => {
      if (!response.ok) throw new Error(`plaatsen: ${response.status}`);
      return response.json() as Promise<PlaceChoice[]>;
    })
    .catch((error: unknown) => {
      places = undefined;
      throw error;
    });
  return places;
}
