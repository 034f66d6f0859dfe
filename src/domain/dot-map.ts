/** The map of dots: municipalities at their centroids make the country. */
import { placeName, type Places } from '../reader/places.ts';
import type { Municipality } from '../schema/place.ts';
import type { Initiative } from './initiative.ts';
import { onceFor } from './once-for.ts';

/** Degrees of longitude are this much shorter than those of latitude, at 52.2 degrees north. */
const LONGITUDE_SCALE = Math.cos((52.2 * Math.PI) / 180);
const WEST = 3.3;
const NORTH = 53.52;
/** Units of the drawing for one degree of latitude. */
const UNIT = 200;

/** Size of the drawing, for `viewBox`. */
export const MAP_WIDTH = 490;
export const MAP_HEIGHT = 566;

/** A municipality on the map; coordinates are in units of the drawing. */
export interface Dot {
  /** Code of the municipality at build, its id in the address in the browser. */
  id: string;
  name: string;
  x: number;
  y: number;
  /** How many initiatives name it. */
  count: number;
}

/** Where a municipality stands in the drawing, in whole units: about half a kilometre. */
export function dotOf({ lengte, breedte }: Municipality): { x: number; y: number } {
  return {
    x: Math.round((lengte - WEST) * LONGITUDE_SCALE * UNIT),
    y: Math.round((NORTH - breedte) * UNIT),
  };
}

/**
 * The dots of all municipalities, each next to the one before it as far as that goes: steps between neighbours are short, and
 * so is the path that `dotsPath` makes of them.
 *
 * @param hits municipality code to the number of initiatives there
 */
export function dotsOf(
  { municipalities }: Pick<Places, 'municipalities'>,
  hits: ReadonlyMap<string, number>,
): Dot[] {
  return walkOver(municipalities).map((dot) => ({ ...dot, count: hits.get(dot.id) ?? 0 }));
}

/** From dot to dot, every time to the nearest that was not visited, from the first one given. */
const walkOver = onceFor((municipalities: readonly Municipality[]): Omit<Dot, 'count'>[] => {
  const left = municipalities.map((municipality) => ({
    id: municipality.code,
    name: placeName(municipality),
    ...dotOf(municipality),
  }));
  const walk = left.splice(0, 1);
  for (let at = walk[0]; at && left.length > 0; at = walk.at(-1)) {
    const { x, y } = at;
    const distances = left.map((dot) => Math.hypot(dot.x - x, dot.y - y));
    walk.push(...left.splice(distances.indexOf(Math.min(...distances)), 1));
  }
  return walk;
});

/** Radius of a dot with this many initiatives; the area grows with the number. */
export function dotRadius(initiatives: number, atRest: number): number {
  if (initiatives === 0) return atRest;
  return Math.round((atRest + 1.2 + 1.7 * Math.sqrt(initiatives)) * 10) / 10;
}

/**
 * Dots of one size as one path: with round line caps a line of no length is a dot, in a few bytes. Each is told by the step
 * from the one before it, the first by its place.
 */
export function dotsPath(dots: readonly Pick<Dot, 'x' | 'y'>[]): string {
  let [lastX, lastY] = [0, 0];
  return dots
    .map(({ x, y }) => {
      const down = y - lastY;
      const step = `m${x - lastX}${down < 0 ? '' : ' '}${down}h0`;
      [lastX, lastY] = [x, y];
      return step;
    })
    .join('');
}

/** Municipality code to the number of initiatives that name it. Whole regions and provinces would fill the map and say nothing. */
export function initiativesByMunicipality(
  initiatives: readonly Initiative[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { coverage } of initiatives) {
    for (const code of coverage.named) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
