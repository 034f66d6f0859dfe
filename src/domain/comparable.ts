/**
 * Municipalities, regions and provinces most like another of their kind, and what they do that was not found there; how far
 * places are from one another, and which regions lie beside each other. Likeness is plain and can be said in words: as many
 * inhabitants, as urban, as many municipalities, and how far away.
 */
import type { Municipality } from '../schema/place.ts';
import type { Initiative } from './initiative.ts';
import { onceFor } from './once-for.ts';
import { WIDE_GROUPS } from './scarce-groups.ts';
import type { Places } from '../reader/places.ts';

/** Upper bounds of the size classes of municipalities, in inhabitants; the last class has none. */
export const SIZE_BOUNDS = [20_000, 50_000, 100_000, 250_000] as const;
/** The same of regions and provinces. */
export const AREA_SIZE_BOUNDS = [250_000, 400_000, 600_000, 1_000_000, 2_000_000] as const;
/** Upper bounds of the classes of how many municipalities lie in a region or province. */
const MEMBER_BOUNDS = [6, 10, 15, 25] as const;

/** 0 under the first bound, up to the number of bounds. */
function classOf(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
}

/** 0 for the smallest municipalities to 4 for the largest. */
export function sizeClassOf({ inwoners }: Pick<Municipality, 'inwoners'>): number {
  return classOf(inwoners, SIZE_BOUNDS);
}

/** What a place is held against others of its kind by. */
export interface Measured extends Point {
  code: string;
  /** Class of inhabitants, 0 the smallest. */
  size: number;
  /** Class of CBS, 1 the most urban; of a region or province that of its average inhabitant. */
  urbanity: number;
  /** Class of how many municipalities lie in it; the same for all municipalities. */
  members: number;
}

/** A municipality by itself: it has no members. */
export function measureMunicipality(municipality: Municipality): Measured {
  const { code, stedelijkheid, lengte, breedte } = municipality;
  return {
    code,
    size: sizeClassOf(municipality),
    urbanity: stedelijkheid,
    members: 0,
    lengte,
    breedte,
  };
}

/** A region or province measured as a whole; it lies where its average inhabitant lives. */
export function measureArea(code: string, municipalities: readonly Municipality[]): Measured {
  const inhabitants = municipalities.reduce((sum, { inwoners }) => sum + inwoners, 0);
  const average = (valueOf: (municipality: Municipality) => number) =>
    municipalities.reduce((sum, one) => sum + one.inwoners * valueOf(one), 0) / inhabitants;
  return {
    code,
    size: classOf(inhabitants, AREA_SIZE_BOUNDS),
    urbanity: Math.round(average(({ stedelijkheid }) => stedelijkheid)),
    members: classOf(municipalities.length, MEMBER_BOUNDS),
    lengte: average(({ lengte }) => lengte),
    breedte: average(({ breedte }) => breedte),
  };
}

/** Why two places are alike, seen from the first: how many classes the other is above it, 0 in the same. */
export interface Likeness {
  size: number;
  /** More urban is above. */
  urbanity: number;
  members: number;
  /** As the crow flies, in whole kilometres. */
  kilometres: number;
}

/** What `other` differs from `one`: above zero it is larger, more urban, or has more members. */
export function likenessOf(one: Measured, other: Measured): Likeness {
  return {
    size: other.size - one.size,
    // Class 1 is the most urban.
    urbanity: one.urbanity - other.urbanity,
    members: other.members - one.members,
    kilometres: Math.round(kilometresBetween(one, other)),
  };
}

/** With more classes between them in all, two places are not alike. */
const MOST_CLASSES = 2;

/**
 * Those like this one, most alike first: fewest classes between them, then the nearest. The order of `others` does not
 * matter, and the place itself is never among them.
 */
export function mostAlike<T extends { measured: Measured }>(
  one: Measured,
  others: readonly T[],
): (T & { likeness: Likeness })[] {
  const classes = ({ size, urbanity, members }: Likeness) =>
    Math.abs(size) + Math.abs(urbanity) + Math.abs(members);
  return others
    .filter(({ measured }) => measured.code !== one.code)
    .map((other) => ({ ...other, likeness: likenessOf(one, other.measured) }))
    .filter(({ likeness }) => classes(likeness) <= MOST_CLASSES)
    .sort(
      (a, b) =>
        classes(a.likeness) - classes(b.likeness) ||
        a.likeness.kilometres - b.likeness.kilometres ||
        (a.measured.code < b.measured.code ? -1 : 1),
    );
}

/** So many places like one another are shown. */
const MOST_COMPARABLE = 4;

/** A place that others may be compared with. */
export interface Candidate {
  /** As a list has it: `Tubbergen`, `Regio Twente`. */
  name: string;
  href: string;
  measured: Measured;
  /** The municipality itself, or all those in it. */
  municipalities: readonly Municipality[];
  /** What is from there. */
  initiatives: readonly Initiative[];
}

/** A place like another, with what it does that is not found there. */
export interface Comparable extends Omit<Candidate, 'initiatives'> {
  likeness: Likeness;
  novelties: readonly Novelty[];
}

/**
 * The places most like one that do something new. What several of them do stands with the one that is most alike only; what
 * works nationwide works here too, so it is not new.
 *
 * @param known initiatives that are found already
 */
export function comparableWith(
  one: Measured,
  known: readonly Initiative[],
  candidates: readonly Candidate[],
): Comparable[] {
  const found: Comparable[] = [];
  const shown = new Set<Initiative>(known);
  const noveltiesIn = noveltiesBeside(known);
  for (const { initiatives, ...place } of mostAlike(one, candidates)) {
    if (found.length === MOST_COMPARABLE) break;
    const others = initiatives.filter(
      (initiative) => !initiative.coverage.nationwide && !shown.has(initiative),
    );
    const novelties = noveltiesIn(others);
    if (novelties.length === 0) continue;
    for (const { initiative } of novelties) shown.add(initiative);
    found.push({ ...place, novelties });
  }
  return found;
}

/** An initiative with what it has that is not found elsewhere. */
interface Novelty {
  initiative: Initiative;
  /** Id of its main intervention, when that is new. */
  intervention?: string;
  /** Ids of target groups that are new. */
  targetGroups: readonly string[];
}

/**
 * Gives what some initiatives do that none of `known` does: a main intervention that is no intervention of those, or a target group
 * that none of them names. New interventions first, else in the order given.
 */
export function noveltiesBeside(
  known: readonly Initiative[],
): (initiatives: readonly Initiative[]) => Novelty[] {
  const { interventions, groups } = foundIn(known);
  const rank = ({ intervention }: Novelty) => (intervention ? 0 : 1);
  return (initiatives) =>
    initiatives
      .flatMap((initiative): Novelty[] => {
        const [main] = initiative.data.interventies;
        const isNew = main !== undefined && !interventions.has(main);
        const targetGroups = initiative.data.doelgroepen.filter((id) => !groups.has(id));
        if (!isNew && targetGroups.length === 0) return [];
        return [{ initiative, targetGroups, ...(isNew ? { intervention: main } : {}) }];
      })
      .sort((a, b) => rank(a) - rank(b));
}

/** All municipalities of a region are held against the same list. */
const foundIn = onceFor((known: readonly Initiative[]) => ({
  interventions: new Set(known.flatMap(({ data }) => data.interventies)),
  groups: new Set([...WIDE_GROUPS, ...known.flatMap(({ data }) => data.doelgroepen)]),
}));

/** Where something lies, in degrees. */
type Point = Pick<Municipality, 'lengte' | 'breedte'>;

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
