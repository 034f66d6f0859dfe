/** The map of dots: municipalities at their centroids make the country. */
import type { Municipality } from '../schema/place.ts';

/** Degrees of longitude are this much shorter than those of latitude, at 52.2 degrees north. */
const LONGITUDE_SCALE = Math.cos((52.2 * Math.PI) / 180);
const WEST = 3.3;
const NORTH = 53.52;
/** Units of the drawing for one degree of latitude. */
const UNIT = 200;

/** Size of the drawing, for `viewBox`. */
export const MAP_WIDTH = 490;
export const MAP_HEIGHT = 566;

export interface Dot {
  code: string;
  x: number;
  y: number;
}

export function dotOf({ code, lengte, breedte }: Municipality): Dot {
  return {
    code,
    x: Math.round((lengte - WEST) * LONGITUDE_SCALE * UNIT * 10) / 10,
    y: Math.round((NORTH - breedte) * UNIT * 10) / 10,
  };
}

/** Radius of a dot with this many initiatives; the area grows with the number. */
export function dotRadius(initiatives: number, atRest: number): number {
  if (initiatives === 0) return atRest;
  return Math.round((atRest + 1.2 + 1.7 * Math.sqrt(initiatives)) * 10) / 10;
}

/** All dots as one path: with round line caps a line of no length is a dot, in a few bytes. */
export function dotsPath(dots: readonly Dot[]): string {
  return dots.map(({ x, y }) => `M${x} ${y}h0`).join('');
}
