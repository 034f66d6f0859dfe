/**
 * Municipalities most like another, and what they do that was not found there. Likeness is plain and can be said in words:
 * as many inhabitants, as urban, and how far away.
 */
import type { Municipality } from '../schema/place.ts';
import type { Initiative } from './initiative.ts';
import { kilometresBetween } from './nearby.ts';
import { WIDE_GROUPS } from './scarce-groups.ts';

/** Upper bounds of the size classes, in inhabitants; the last class has none. */
export const SIZE_BOUNDS = [20_000, 50_000, 100_000, 250_000] as const;

/** 0 for the smallest municipalities to 4 for the largest. */
export function sizeClassOf({ inwoners }: Pick<Municipality, 'inwoners'>): number {
  const at = SIZE_BOUNDS.findIndex((bound) => inwoners < bound);
  return at < 0 ? SIZE_BOUNDS.length : at;
}

/** Why two municipalities are alike, seen from the first. */
export interface Likeness {
  /** Classes of size that the other is above this one; negative below, 0 in the same. */
  size: number;
  /** Classes of urbanity (CBS) that the other is more urban; negative for less, 0 for the same. */
  urbanity: number;
  /** As the crow flies, in whole kilometres. */
  kilometres: number;
}

export function likenessOf(one: Municipality, other: Municipality): Likeness {
  return {
    size: sizeClassOf(other) - sizeClassOf(one),
    // Class 1 is the most urban.
    urbanity: one.stedelijkheid - other.stedelijkheid,
    kilometres: Math.round(kilometresBetween(one, other)),
  };
}

/** With more classes between them in all, two municipalities are not alike. */
const MOST_CLASSES = 2;

/**
 * Those like this one, most alike first: fewest classes of size and urbanity between them, then the nearest. The order of
 * `others` does not matter, and the municipality itself is never among them.
 */
export function mostAlike(
  one: Municipality,
  others: readonly Municipality[],
): { municipality: Municipality; likeness: Likeness }[] {
  const classes = ({ size, urbanity }: Likeness) => Math.abs(size) + Math.abs(urbanity);
  return others
    .filter(({ code }) => code !== one.code)
    .map((municipality) => ({ municipality, likeness: likenessOf(one, municipality) }))
    .filter(({ likeness }) => classes(likeness) <= MOST_CLASSES)
    .sort(
      (a, b) =>
        classes(a.likeness) - classes(b.likeness) ||
        a.likeness.kilometres - b.likeness.kilometres ||
        (a.municipality.code < b.municipality.code ? -1 : 1),
    );
}

/** An initiative with what it has that is not found elsewhere. */
export interface Novelty {
  initiative: Initiative;
  /** Id of its main intervention, when that is new. */
  intervention?: string;
  /** Ids of target groups that are new. */
  targetGroups: readonly string[];
}

/**
 * What some initiatives do that none of `known` does: a main intervention that is no intervention of those, or a target group
 * that none of them names. New interventions first, else in the order given.
 */
export function noveltiesIn(
  initiatives: readonly Initiative[],
  known: readonly Initiative[],
): Novelty[] {
  const interventions = new Set(known.flatMap(({ data }) => data.interventies));
  const groups = new Set([...WIDE_GROUPS, ...known.flatMap(({ data }) => data.doelgroepen)]);
  const novelties = initiatives.flatMap((initiative): Novelty[] => {
    const [main] = initiative.data.interventies;
    const isNew = main !== undefined && !interventions.has(main);
    const targetGroups = initiative.data.doelgroepen.filter((id) => !groups.has(id));
    if (!isNew && targetGroups.length === 0) return [];
    return [{ initiative, targetGroups, ...(isNew ? { intervention: main } : {}) }];
  });
  const rank = ({ intervention }: Novelty) => (intervention ? 0 : 1);
  return novelties.sort((a, b) => rank(a) - rank(b));
}
