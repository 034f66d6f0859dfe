/**
 * What the visitor is looking for, and the address that says so. The address is the state; nothing is kept beside it. Before it
 * is read known damage is mended, and what means nothing in it is named.
 */
import {
  emptySelection,
  FACET_KEYS,
  type FacetKey,
  type Selection,
  type Successors,
} from '../domain/facets.ts';
import { pagePaths } from '../domain/paths.ts';
import { slugify } from '../reader/words.ts';

export interface SearchState {
  q: string;
  /** Parts of the question that are read as words, whatever they name: chips that were taken off. */
  takenOff: readonly string[];
  /** Id of the municipality to look from, or empty. */
  place: string;
  selection: Selection;
  /** Nationwide initiatives are left out. */
  localOnly: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** Orders that can be chosen; the empty one fits the question: best match, nearest or strongest evidence. */
export const SORTS = ['', 'afstand', 'bewijs', 'bericht', 'gecontroleerd', 'titel'] as const;
type Sort = (typeof SORTS)[number];

/** Values that the page knows, for each facet. */
export type KnownValues = Record<FacetKey, ReadonlySet<string>>;

/** Says which municipality a value in the address means: its id, or nothing. */
type ResolvePlace = (value: string) => string | undefined;

interface ParsedState {
  state: SearchState;
  /** What stood in the address and means nothing, shortened for showing. */
  ignored: string[];
}

export const PAGE_SIZE = 20;
/** So many of a list can be set side by side with one press. */
export const COMPARED = 3;
const MAX_QUERY = 200;
const MAX_SHOWN = 40;

/** Nothing is looked for. */
export function emptyState(): SearchState {
  return {
    q: '',
    takenOff: [],
    place: '',
    selection: emptySelection(),
    localOnly: false,
    sort: '',
    page: 1,
  };
}

/** True when the plain list, as built, is the answer. */
export function isEmpty({ q, place, selection, localOnly, sort, page }: SearchState): boolean {
  if (q || place || localOnly || sort || page > 1) return false;
  return FACET_KEYS.every((key) => selection[key].length === 0);
}

/** Reads an address. Unknown values are left out and reported; nothing in an address can break the page. */
export function parseState(
  params: URLSearchParams,
  known: KnownValues,
  resolvePlace: ResolvePlace = () => undefined,
): ParsedState {
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
  const typed = cleanQuery(params.get('gemeente'));
  const place = typed ? (resolvePlace(typed) ?? '') : '';
  if (typed && !place) ignored.push(`gemeente=${shorten(typed)}`);
  const sort = SORTS.find((one) => one === params.get('sorteer')) ?? '';
  const q = cleanQuery(params.get('q'));
  const state = {
    q,
    takenOff: q ? [...new Set(params.getAll('woorden').map(cleanQuery).filter(Boolean))] : [],
    place,
    selection,
    localOnly: params.get('landelijk') === 'nee',
    sort,
    page: parsePage(params.get('pagina')),
  };
  return { state, ignored };
}

/** The shortest address that says the same: `?q=bus&doelgroep=vrouwen&pagina=2`. */
export function toParams({
  q,
  takenOff,
  place,
  selection,
  localOnly,
  sort,
  page,
}: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const text of q ? takenOff : []) params.append('woorden', text);
  if (place) params.set('gemeente', place);
  for (const key of FACET_KEYS) {
    for (const value of selection[key]) params.append(key, value);
  }
  if (localOnly) params.set('landelijk', 'nee');
  if (sort) params.set('sorteer', sort);
  if (page > 1) params.set('pagina', String(page));
  return params;
}

/** The form for a new initiative, filled with the choices of a state. How strong its evidence is follows from its sources. */
export function contributePath({ place, selection }: SearchState): string {
  const chosen = { ...selection, bewijs: [], status: [], bericht: [], kosten: [] };
  const params = toParams({ ...emptyState(), place, selection: chosen }).toString();
  return params ? `${pagePaths().contribute}?${params}` : pagePaths().contribute;
}

/** The state with one choice taken off, on its first page. */
export function without(state: SearchState, key: FacetKey, value: string): SearchState {
  const rest = state.selection[key].filter((one) => one !== value);
  return { ...state, page: 1, selection: { ...state.selection, [key]: rest } };
}

/** Reads a part of the question as words from now on. @param text as the chip says it */
export function takeOff(state: SearchState, text: string): SearchState {
  return { ...state, page: 1, takenOff: [...new Set([...state.takenOff, text])] };
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

interface Address {
  /** Ready for `parseState`. */
  params: URLSearchParams;
  /** Something was mended: the address bar may show the right one. */
  isMended: boolean;
  /** What means nothing to this page, shortened for showing: `kleur=rood`. */
  unknown: string[];
}

/** Keys of an address that are no facet. */
const OTHER_KEYS = ['q', 'woorden', 'gemeente', 'landelijk', 'sorteer', 'pagina'];
/** Put behind an address by mailings, advertisers and social media: they say nothing of what is looked for. */
const TRACKING =
  /^(?:utm|mtm|pk|piwik|matomo|hsa|mc|gad|sfmc|vero|at|trk)_|^_(?:ga|gl|hsenc|hsmi)$|clid$|^(?:[gw]braid|igshid?|ref|referrer|source|cmpid|trk)$/;

/**
 * Mends `&amp;` between keys (from a mail program), an address that was encoded twice, capitals, labels in place of ids,
 * a full stop or bracket of the sentence that the address stood in, and values that were retired.
 *
 * @param search the part of an address from its question mark
 */
export function readAddress(
  search: string,
  known: KnownValues,
  successors: Successors = {},
): Address {
  const params = new URLSearchParams();
  const unknown: string[] = [];
  const { pairs, isTwice } = pairsOf(search);
  let isMended = isTwice;
  for (const [key, value] of pairs) {
    const name = key
      .replace(/^(?:amp;)+/i, '')
      .trim()
      .toLowerCase();
    if (isFacet(name)) {
      const meant = mendValue(value, known[name], successors[name]);
      params.append(name, meant);
      isMended ||= name !== key || meant !== value;
    } else if (OTHER_KEYS.includes(name)) {
      params.append(name, value);
      isMended ||= name !== key;
    } else if (name && !TRACKING.test(name)) {
      unknown.push(shorten(value ? `${key}=${value}` : key));
    }
  }
  return { params, isMended, unknown };
}

function isFacet(name: string): name is FacetKey {
  return (FACET_KEYS as readonly string[]).includes(name);
}

/** The keys and values of an address; of one that was encoded twice those that it meant. */
function pairsOf(search: string) {
  const pairs = [...new URLSearchParams(search)];
  const [first] = pairs;
  const isTwice = pairs.length === 1 && first?.[1] === '' && /^[a-z]+=/i.test(first[0]);
  return { pairs: isTwice ? [...new URLSearchParams(first[0])] : pairs, isTwice };
}

function mendValue(
  value: string,
  known: ReadonlySet<string>,
  successors: Readonly<Record<string, string>> = {},
): string {
  if (known.has(value)) return value;
  const id = slugify(value);
  const meant = successors[id] ?? id;
  return known.has(meant) ? meant : value;
}
