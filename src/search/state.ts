/** What the visitor is looking for, and the address that says so. The address is the state; nothing is kept beside it. */
import {
  emptySelection,
  FACET_KEYS,
  type FacetKey,
  type Selection,
} from '../catalogue/facet-keys.ts';

export interface SearchState {
  q: string;
  selection: Selection;
  /** From 1. */
  page: number;
}

/** Values that the page knows, for each facet. */
export type KnownValues = Record<FacetKey, ReadonlySet<string>>;

export interface ParsedState {
  state: SearchState;
  /** What stood in the address and means nothing, shortened for showing. */
  ignored: string[];
}

export const PAGE_SIZE = 20;
const MAX_QUERY = 200;
const MAX_SHOWN = 40;

export function emptyState(): SearchState {
  return { q: '', selection: emptySelection(), page: 1 };
}

/** True when the plain list, as built, is the answer. */
export function isEmpty({ q, selection, page }: SearchState): boolean {
  return !q && page === 1 && FACET_KEYS.every((key) => selection[key].length === 0);
}

/** Reads an address. Unknown values are left out and reported; nothing in an address can break the page. */
export function parseState(params: URLSearchParams, known: KnownValues): ParsedState {
  const ignored: string[] = [];
  const selection = emptySelection();
  for (const key of FACET_KEYS) {
    const values = [...new Set(params.getAll(key))];
    selection[key] = values.filter((value) => known[key].has(value));
    ignored.push(
      ...values
        .filter((value) => value && !known[key].has(value))
        .map((value) => `${key}=${shorten(value)}`),
    );
  }
  return {
    state: { q: cleanQuery(params.get('q')), selection, page: parsePage(params.get('pagina')) },
    ignored,
  };
}

/** The shortest address that says the same: `?q=bus&doelgroep=vrouwen&pagina=2`. */
export function toParams({ q, selection, page }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const key of FACET_KEYS) {
    for (const value of selection[key]) params.append(key, value);
  }
  if (page > 1) params.set('pagina', String(page));
  return params;
}

export function without(state: SearchState, key: FacetKey, value: string): SearchState {
  const rest = state.selection[key].filter((one) => one !== value);
  return { ...state, page: 1, selection: { ...state.selection, [key]: rest } };
}

function cleanQuery(q: string | null): string {
  return (q ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY);
}

function parsePage(page: string | null): number {
  return page && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

function shorten(value: string): string {
  return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
}
