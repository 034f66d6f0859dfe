/** What the choices of a visitor leave, by facet and from near to far, and what each further choice would leave: filters and counts of the search engine. */
import {
  FACET_KEYS,
  type FacetKey,
  isPlaceFacet,
  perFacet,
  THIN_FACETS,
  UNKNOWN,
} from '../domain/facets.ts';
import type { PlaceChoice, Ring } from '../domain/place-search.ts';
import { AREA_FILTER, nationwideFrom, NUMBER_FILTER } from '../domain/search-record.ts';
import type { Counts } from './answer.ts';
import type { Counted, Engine, Filters } from './engine.ts';
import type { SearchState } from './state.ts';

/** Where a state looks from. */
export interface LooksFrom {
  /** The municipality that was chosen: what does not work there falls off. */
  place?: PlaceChoice | undefined;
  /** The place that stands in the words of the question, which sees to what falls off itself. */
  named?: PlaceChoice | undefined;
}

/**
 * The filters of a state, all of which must hold.
 *
 * @param except a facet whose choices are left out
 */
export function filtersOf(
  { selection, localOnly }: SearchState,
  { place, named }: LooksFrom,
  except?: FacetKey,
): Filters[] {
  const used = FACET_KEYS.filter((key) => key !== except && selection[key].length > 0);
  return [
    ...used.map((key) => facetFilter(key, selection[key])),
    ...(place ? [nearFilter(place)] : []),
    ...(localOnly
      ? [
          localFilter([
            ...used
              .filter(isPlaceFacet)
              .map((key) => ({ [key]: { any: selection[key].map(nationwideFrom) } })),
            ...[place, named].flatMap((one) => (one ? nearerThanCountry(one) : [])),
          ]),
        ]
      : []),
  ];
}

/** Leaves out what is nationwide and no more than that: what also names the chosen place, or something around it, is here. */
function localFilter(around: readonly Filters[]): Filters {
  return { any: [{ bereik: { none: ['landelijk'] } }, ...around] };
}

function facetFilter(key: FacetKey, values: readonly string[]): Filters {
  const chosen: Filters = { [key]: { any: values } };
  return isPlaceFacet(key) ? { any: [chosen, { bereik: ['landelijk'] }] } : chosen;
}

/**
 * What choosing each option too would give: a facet does not narrow its own counts.
 *
 * @param within what the question leaves, whatever the filters; nothing when it asks nothing
 */
export async function countsOf(
  state: SearchState,
  from: LooksFrom,
  within: readonly number[] | undefined,
  engine: Engine,
): Promise<Counts> {
  // No record has this number: a question that finds nothing counts nothing.
  const numbers = within?.length === 0 ? ['-'] : within?.map(String);
  const only: Filters[] = numbers ? [{ [NUMBER_FILTER]: { any: numbers } }] : [];
  const ask = (except?: FacetKey, { localOnly } = state) =>
    engine.count({ all: [...filtersOf({ ...state, localOnly }, from, except), ...only] });
  const plain = await ask();
  const found = perFacet(() => plain);
  await Promise.all(
    FACET_KEYS.filter((key) => state.selection[key].length > 0).map(async (key) => {
      found[key] = await ask(key);
    }),
  );
  // An area that is chosen too brings back what is nationwide and names it.
  const withNationwide = async (key: 'regio' | 'provincie') =>
    state.localOnly ? await ask(key, { ...state, localOnly: false }) : found[key];
  const [ofRegions, ofProvinces] = await Promise.all([
    withNationwide('regio'),
    withNationwide('provincie'),
  ]);
  const local = {
    regio: fromEachArea(found.regio, ofRegions, 'regio'),
    provincie: fromEachArea(found.provincie, ofProvinces, 'provincie'),
  };
  return {
    options: perFacet((key) => {
      if (!isPlaceFacet(key)) return { ...found[key][key] };
      const sums = Object.entries(local[key]).map(
        ([id, { here, nationwide }]) => [id, here + nationwide] as const,
      );
      return Object.fromEntries(sums);
    }),
    unknown: Object.fromEntries(
      THIN_FACETS.map((key) => [key, found[key][key]?.[UNKNOWN] ?? 0] as const),
    ),
    byMunicipality: { ...plain.gemeente },
    byArea: {
      regio: areasIn(plain, 'regio'),
      provincie: areasIn(plain, 'provincie'),
    },
    local,
  };
}

/**
 * What is from each area, and what is there only for being nationwide.
 *
 * @param everywhere the counts when nothing is left out for being nationwide
 */
function fromEachArea(
  counts: Counted,
  everywhere: Counted,
  kind: 'regio' | 'provincie',
): Counts['local']['regio'] {
  const [values, named] = [counts[kind] ?? {}, everywhere[kind] ?? {}];
  const nationwide = counts.bereik?.landelijk ?? 0;
  const ids = new Set(Object.keys(named).map((value) => value.replace(nationwideFrom(''), '')));
  return Object.fromEntries(
    [...ids].map((id) => {
      const both = nationwideFrom(id);
      const here = (values[id] ?? 0) + (named[both] ?? 0);
      return [id, { here, nationwide: nationwide - (values[both] ?? 0) }] as const;
    }),
  );
}

function areasIn(counts: Counted, kind: 'regio' | 'provincie'): string[] {
  return Object.entries(counts[AREA_FILTER] ?? {})
    .filter(([area, count]) => count > 0 && area.startsWith(`${kind}:`))
    .map(([area]) => area.slice(kind.length + 1));
}

// From near to far: which initiatives are here, in the region, in the province, in the country.

/** The rings of a place with the initiatives in each; one that is in a nearer ring is in no farther one. */
export interface Rings {
  /** Those that this kind of place has, nearest first. */
  rings: readonly Ring[];
  /** Nothing for an initiative that does not work here. */
  ringOf: (number: number) => Ring | undefined;
}

const NATIONWIDE: Filters = { bereik: ['landelijk'] };

/** The filter of each ring that a place has. */
function ringFilters({ kind, id, regio = '', provincie = '' }: PlaceChoice): [Ring, Filters][] {
  const from = (area: string) => ({ any: [area, nationwideFrom(area)] });
  if (kind !== 'gemeente') {
    return [
      [kind, { [kind]: from(id) }],
      ['land', NATIONWIDE],
    ];
  }
  return [
    ['gemeente', { gemeente: [id] }],
    ['regio', { regio: from(regio) }],
    ['provincie', { provincie: from(provincie) }],
    ['land', NATIONWIDE],
  ];
}

/** What is from a place, its region or its province, nationwide or not. */
function nearerThanCountry(place: PlaceChoice): Filters[] {
  return ringFilters(place).flatMap(([ring, filter]) => (ring === 'land' ? [] : [filter]));
}

/** What works in a place: by its name, in its region or province, or in the whole country. */
function nearFilter(place: PlaceChoice): Filters {
  return { any: ringFilters(place).map(([, filter]) => filter) };
}

/** Asks the engine for each ring of a place. */
export async function ringsAround(engine: Engine, place: PlaceChoice): Promise<Rings> {
  const filters = ringFilters(place);
  const found = await Promise.all(filters.map(([, filter]) => engine.filter(filter)));
  const ringOf = new Map<number, Ring>();
  filters.forEach(([ring], index) => {
    for (const number of found[index] ?? []) {
      if (!ringOf.has(number)) ringOf.set(number, ring);
    }
  });
  return { rings: filters.map(([ring]) => ring), ringOf: (number) => ringOf.get(number) };
}

/** The one place that the filters of a state look from; nothing when it has none, or several. */
export function placeOf(
  { place, selection }: SearchState,
  places: readonly PlaceChoice[],
): PlaceChoice | undefined {
  if (place) return places.find(({ kind, id }) => kind === 'gemeente' && id === place);
  const areas = (['regio', 'provincie'] as const).flatMap((kind) =>
    selection[kind].map((id) => ({ kind, id })),
  );
  const [only, ...others] = areas;
  if (!only || others.length > 0) return undefined;
  return places.find(({ kind, id }) => kind === only.kind && id === only.id);
}

/**
 * How far each initiative is from a municipality: to the nearest one that it names, in units of the map. One that names
 * none works in a whole region or country, so it is not far from anything there.
 *
 * @param named for each initiative where the municipalities that it names stand in `places`
 */
export function distancesFrom(
  named: readonly (readonly number[])[],
  places: readonly PlaceChoice[],
  { x = 0, y = 0 }: PlaceChoice,
): (number: number) => number {
  return (number) => {
    const far = (named[number] ?? []).map((index) => {
      const place = places[index];
      return Math.hypot((place?.x ?? 0) - x, (place?.y ?? 0) - y);
    });
    return far.length > 0 ? Math.min(...far) : 0;
  };
}
