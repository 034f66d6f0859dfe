/** From near to far: which results are here, in the region, in the province, in the country. Pure. */
import type { PlaceChoice } from '../catalogue/place-list.ts';
import type { FacetTable } from './facet-table.ts';

/** How near a result is to the chosen municipality, nearest first. */
export const RINGS = ['gemeente', 'regio', 'provincie', 'land'] as const;
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
