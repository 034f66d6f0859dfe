/** From the attributes of a list on another site to what it shows: reads them as the find page reads its address, and loads what they name. */
import {
  EMBED,
  embedFile,
  type EmbedCard,
  type EmbedList,
  type EmbedPlace,
  type EmbedValues,
} from '../domain/embed-files.ts';
import { FACET_KEYS, isPlaceFacet, perFacet, type FacetKey } from '../domain/facets.ts';
import { paths } from '../domain/paths.ts';
import { readAddress, parseState, toParams, type SearchState } from '../find/state.ts';
import type { EmbedLabels, RingCount } from '../i18n/nl-embed.ts';
import { slugify } from '../reader/words.ts';

/** The attributes that choose, as the find page calls them. */
export const CHOOSING = ['gemeente', ...FACET_KEYS, 'landelijk'] as const;
type Choosing = (typeof CHOOSING)[number];

/** What an attribute says; nothing when it is not there. */
export type ReadAttribute = (name: Choosing) => string | null;

/**
 * Loads a file of `embedFiles`.
 *
 * @param name without `.json`
 * @returns nothing when there is no such file
 * @throws when it cannot be loaded
 */
export type LoadFile = (name: string) => Promise<unknown>;

/** What a list shows. */
export interface EmbedAnswer {
  /** The place that was asked for, as a sentence has it; of several none. */
  place: string | undefined;
  /** Names of what else was chosen. */
  choices: readonly string[];
  total: number;
  /** By where they are from, nearest first, when the list looks from one place. */
  rings: readonly RingCount[];
  /** The first of them, best first. */
  cards: readonly (EmbedCard & { path: string })[];
  /** What in the attributes means nothing, as the find page says it. */
  ignored: readonly string[];
  /** The find page with the same choices in the same order. */
  findPath: string;
}

/** Initiatives as near to the place that the list looks from. */
interface ListRing {
  place: string | undefined;
  list: EmbedList;
}

/**
 * Answers what the attributes ask.
 *
 * @param most how many to show
 * @returns nothing when they name a municipality that there is not
 * @throws when a file cannot be loaded
 */
export async function answerTo(
  read: ReadAttribute,
  most: number,
  load: LoadFile,
  t: EmbedLabels,
): Promise<EmbedAnswer | undefined> {
  const typed = read('gemeente')?.trim() ?? '';
  const name = slugify(typed);
  const hasFacets = FACET_KEYS.some((key) => read(key));
  const [place, values] = await Promise.all([
    name ? (load(embedFile('gemeente', name)) as Promise<EmbedPlace | undefined>) : undefined,
    hasFacets ? required<EmbedValues>(load, EMBED.values) : NO_VALUES,
  ]);
  if (typed && !place) return undefined;
  const { state, ignored } = stateOf(read, values, place);
  const { rings, lists } = await listsOf(state, values, place, load);
  const found = common(lists).map((slug) => ({
    slug,
    rank: rings.findIndex(({ list }) => isIn(list, slug)),
    number: lists[0]?.[slug] ?? 0,
  }));
  found.sort((a, b) => a.rank - b.rank || a.number - b.number);
  const cards = await Promise.all(
    found.slice(0, most).map(async ({ slug }) => {
      const card = (await load(embedFile('initiatief', slug))) as EmbedCard | undefined;
      return card && { ...card, path: paths.initiative(slug) };
    }),
  );
  const areas = areasIn(state);
  const namesOf = (key: FacetKey) =>
    state.selection[key].map((id) => values.waarden[key][id] ?? id);
  const [area] = areas;
  const isArea = !place && areas.length === 1 && area;
  return {
    place: place?.naam ?? (isArea ? namesOf(area.key)[0] : undefined),
    choices: [
      ...FACET_KEYS.filter(
        (key) => state.selection[key].length > 0 && key !== (isArea && area.key),
      ).map((key) => t.oneOf(namesOf(key))),
      ...(state.localOnly ? [t.localOnly] : []),
    ],
    total: found.length,
    rings: rings.map((ring, index) => ({
      place: ring.place,
      count: found.filter(({ rank }) => rank === index).length,
    })),
    // A list that the browser kept may name one that is gone.
    cards: cards.filter((card) => card !== undefined),
    ignored,
    findPath: findPath(state),
  };
}

const NO_VALUES: EmbedValues = { waarden: perFacet(() => ({})), opvolgers: {} };

/** The attributes as the find page would read them behind its address: several values of one have commas between them. */
function stateOf(read: ReadAttribute, values: EmbedValues, place: EmbedPlace | undefined) {
  const asked = new URLSearchParams();
  for (const key of FACET_KEYS) {
    for (const part of (read(key) ?? '').split(',')) {
      if (part.trim()) asked.append(key, part.trim());
    }
  }
  if (place) asked.set('gemeente', place.id);
  if (read('landelijk') === 'nee') asked.set('landelijk', 'nee');
  const known = perFacet((key) => new Set(Object.keys(values.waarden[key])));
  const { params } = readAddress(asked.toString(), known, values.opvolgers);
  return parseState(params, known, (id) => id);
}

/** The find page orders by distance from a municipality; this list has no distances, so it asks for the order that it has. */
function findPath(state: SearchState): string {
  const params = toParams(state.place ? { ...state, sort: 'bewijs' } : state).toString();
  return params ? `${paths.find}?${params}` : paths.find;
}

function areasIn({ selection }: SearchState): { key: FacetKey; id: string }[] {
  return FACET_KEYS.filter(isPlaceFacet).flatMap((key) =>
    selection[key].map((id) => ({ key, id })),
  );
}

/** The lists that an initiative must all be in, and the rings of the one place that the choices look from. */
async function listsOf(
  state: SearchState,
  { waarden }: EmbedValues,
  place: EmbedPlace | undefined,
  load: LoadFile,
): Promise<{ rings: readonly ListRing[]; lists: readonly EmbedList[] }> {
  const { selection, localOnly } = state;
  const areas = areasIn(state);
  const list = (name: string) => required<EmbedList>(load, name);
  const used = FACET_KEYS.filter((key) => selection[key].length > 0);
  const needsNationwide = place !== undefined || areas.length > 0 || localOnly;
  const [nationwide, all, chosen] = await Promise.all([
    needsNationwide ? list(EMBED.nationwide) : {},
    used.length === 0 && !place ? list(EMBED.all) : undefined,
    Promise.all(
      used.map(async (key) => ({
        key,
        lists: await Promise.all(selection[key].map((id) => list(embedFile(key, id)))),
      })),
    ),
  ]);
  const near = place?.ringen.map(({ naam, lijst }): ListRing => ({ place: naam, list: lijst }));
  const [area, ...others] = areas;
  const own = chosen.find(({ key }) => key === area?.key)?.lists[0];
  const around: ListRing[] =
    near ??
    (area && own && others.length === 0 ? [{ place: waarden[area.key][area.id], list: own }] : []);
  const lists = [
    ...(all ? [all] : []),
    ...(near ? [union([...near.map((ring) => ring.list), nationwide])] : []),
    ...chosen.map(({ key, lists }) => union(isPlaceFacet(key) ? [...lists, nationwide] : lists)),
  ];
  // What names a chosen place, or something around it, is here, nationwide or not.
  const here = union([
    ...(near ?? []).map((ring) => ring.list),
    ...chosen.flatMap(({ key, lists }) => (isPlaceFacet(key) ? lists : [])),
  ]);
  const elsewhere = without(nationwide, here);
  return {
    rings: around.length > 0 ? [...around, { place: undefined, list: nationwide }] : [],
    lists: localOnly ? lists.map((one) => without(one, elsewhere)) : lists,
  };
}

async function required<T>(load: LoadFile, name: string): Promise<T> {
  const content = await load(name);
  if (content === undefined) throw new Error(`no ${name}`);
  return content as T;
}

function union(lists: readonly EmbedList[]): EmbedList {
  return Object.assign({}, ...lists) as EmbedList;
}

function without(list: EmbedList, others: EmbedList): EmbedList {
  return Object.fromEntries(Object.entries(list).filter(([slug]) => !isIn(others, slug)));
}

/** What stands in every list. */
function common([first = {}, ...others]: readonly EmbedList[]): string[] {
  return Object.keys(first).filter((slug) => others.every((list) => isIn(list, slug)));
}

function isIn(list: EmbedList, slug: string): boolean {
  return Object.hasOwn(list, slug);
}
