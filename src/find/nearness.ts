/** From near to far: which initiatives are here, in the region, in the province, in the country. */
import type { SearchState } from './state.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { RINGS, type Ring } from './answer.ts';
import type { Engine, Filters } from './engine.ts';

/** The rings of a place with the initiatives in each; one that is in a nearer ring is in no farther one. */
export interface Rings {
  /** Those that this kind of place has, nearest first. */
  rings: readonly Ring[];
  /** Nothing for an initiative that does not work here. */
  ringOf: (number: number) => Ring | undefined;
}

const NATIONWIDE: Filters = { bereik: ['landelijk'] };

/** The filter of each ring that a place has. */
function filtersOf({ kind, id, regio = '', provincie = '' }: PlaceChoice): [Ring, Filters][] {
  if (kind !== 'gemeente') {
    return [
      [kind, { [kind]: [id] }],
      ['land', NATIONWIDE],
    ];
  }
  return [
    ['gemeente', { gemeente: [id] }],
    ['regio', { regio: [regio] }],
    ['provincie', { provincie: [provincie] }],
    ['land', NATIONWIDE],
  ];
}

/** What works in a place: by its name, in its region or province, or in the whole country. */
export function nearFilter(place: PlaceChoice): Filters {
  return { any: filtersOf(place).map(([, filter]) => filter) };
}

export async function ringsAround(engine: Engine, place: PlaceChoice): Promise<Rings> {
  const filters = filtersOf(place);
  const found = await Promise.all(filters.map(([, filter]) => engine.filter(filter)));
  const ringOf = new Map<number, Ring>();
  filters.forEach(([ring], index) => {
    for (const number of found[index]?.numbers ?? []) {
      // What works in the whole country is no nearer for naming this place.
      if (ring === 'land' || !ringOf.has(number)) ringOf.set(number, ring);
    }
  });
  return { rings: filters.map(([ring]) => ring), ringOf: (number) => ringOf.get(number) };
}

/** The order of the rings, nearest first; what is in none comes last. */
export function ringRank(ring: Ring | undefined): number {
  return ring ? RINGS.indexOf(ring) : RINGS.length;
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
