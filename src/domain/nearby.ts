/** How far places are from one another, as the crow flies, and which labour market regions lie beside each other. */
import type { Places } from '../reader/places.ts';
import type { Municipality } from '../schema/place.ts';

/** Where something lies, in degrees. */
export type Point = Pick<Municipality, 'lengte' | 'breedte'>;

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two points, not rounded. The same from both sides. */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.breedte - a.breedte) / 2) ** 2;
  const east = Math.sin(radians(b.lengte - a.lengte) / 2) ** 2;
  const cosines = Math.cos(radians(a.breedte)) * Math.cos(radians(b.breedte));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(north + cosines * east));
}

/** Farther apart there is water between two municipalities, or half a province. */
const MOST_KM = 40;

/**
 * For each region the codes of those beside it, in the order of the list. The borders themselves are not known: two regions
 * lie beside each other when a municipality of one and of the other have no third one between them (the points make a
 * Gabriel graph).
 */
export function regionsBeside({
  municipalities,
  regions,
}: Pick<Places, 'municipalities' | 'regions'>): ReadonlyMap<string, readonly string[]> {
  const beside = new Map(regions.map(({ code }) => [code, new Set<string>()]));
  municipalities.forEach((one, index) => {
    const near = municipalities.filter(
      (other) => other !== one && kilometresBetween(one, other) <= MOST_KM,
    );
    for (const other of municipalities.slice(index + 1)) {
      if (one.arbeidsmarktregio === other.arbeidsmarktregio || !near.includes(other)) continue;
      if (near.some((third) => third !== other && isBetween(third, one, other))) continue;
      beside.get(one.arbeidsmarktregio)?.add(other.arbeidsmarktregio);
      beside.get(other.arbeidsmarktregio)?.add(one.arbeidsmarktregio);
    }
  });
  const order = regions.map(({ code }) => code);
  return new Map(
    [...beside].map(([code, others]) => [code, order.filter((other) => others.has(other))]),
  );
}

/** Inside the circle that has both others on opposite sides. */
function isBetween(third: Point, one: Point, other: Point): boolean {
  const [toOne, toOther] = [kilometresBetween(third, one), kilometresBetween(third, other)];
  return toOne ** 2 + toOther ** 2 < kilometresBetween(one, other) ** 2;
}
