/** Which initiatives are most like another: made once for the whole catalogue, so that a large one does not compare all with all. */
import type { Initiative } from './initiative.ts';
import { indexBy } from './multi-map.ts';

/** Less than this is chance. */
const LEAST = 3;

/** Gives the initiatives most like one, best first; those in `except` are shown elsewhere on the page. */
export type FindSimilar = (
  initiative: Initiative,
  except: readonly Initiative[],
  most: number,
) => Initiative[];

/** Same work counts most, then the same sector, people and place. */
const FEATURES: readonly {
  weight: number;
  of: (initiative: Initiative) => readonly string[];
  /** What it is found by, when that is less than what it looks for. */
  foundBy?: (initiative: Initiative) => readonly string[];
}[] = [
  { weight: 1, of: ({ data }) => data.interventies.slice(0, 1) },
  { weight: 2, of: ({ data }) => data.interventies },
  { weight: 2, of: ({ data }) => data.sectoren ?? [] },
  // Nearly every initiative is for status holders: that two share them says nothing.
  { weight: 2, of: ({ data }) => data.doelgroepen.filter((id) => id !== 'statushouders') },
  // One that works in many regions is like none of them.
  {
    weight: 1,
    of: ({ coverage }) => coverage.regions,
    foundBy: ({ coverage }) => coverage.regions.slice(0, 2),
  },
  { weight: 0.5, of: ({ data }) => data.fasen ?? [] },
];

export function findSimilarIn(all: readonly Initiative[]): FindSimilar {
  const numbers = all.map((_, number) => number);
  const indexes = FEATURES.map(({ of, foundBy = of }) =>
    indexBy(numbers, (number) => foundBy(all[number] as Initiative)),
  );
  return (initiative, except, most) => {
    const scores = new Float64Array(all.length);
    FEATURES.forEach(({ weight, of }, feature) => {
      for (const value of of(initiative)) {
        for (const number of indexes[feature]?.get(value) ?? []) {
          scores[number] = (scores[number] ?? 0) + weight;
        }
      }
    });
    return all
      .map((other, number) => ({ other, score: scores[number] ?? 0 }))
      .filter(
        ({ other, score }) => score >= LEAST && other !== initiative && !except.includes(other),
      )
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.other.evidence.level - a.other.evidence.level ||
          (a.other.slug < b.other.slug ? -1 : 1),
      )
      .slice(0, most)
      .map(({ other }) => other);
  };
}
