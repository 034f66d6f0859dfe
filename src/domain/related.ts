/** Which other initiatives belong on a page: those it names, and those that name it. */
import type { Initiative } from './initiative.ts';

type RelationKind =
  | 'onderdeelVan'
  | 'onderdelen'
  | 'aangepastVan'
  | 'aanpassingen'
  | 'opvolger'
  | 'voorganger'
  | 'zieOok';

interface Related {
  kind: RelationKind;
  initiatives: Initiative[];
}

/** Gives the relations that a fact says, from both sides. Kinds without any are left out. */
export type FindRelated = (initiative: Initiative) => Related[];

/** Makes the look-ups once, for asking about each initiative. */
export function findRelatedIn(all: readonly Initiative[]): FindRelated {
  const bySlug = indexBy(all, ({ slug }) => [slug]);
  const byWhole = indexBy(all, ({ data }) => [data.verwant?.onderdeelVan]);
  const bySuccessor = indexBy(all, ({ data }) => [data.afloop?.opvolger]);
  const byOrigin = indexBy(all, ({ data }) => [data.verwant?.aangepastVan]);
  const bySeeAlso = indexBy(all, ({ data }) => data.verwant?.zieOok ?? []);
  const named = (slug: string | undefined) => bySlug.get(slug ?? '') ?? [];
  return ({ slug, data }) => {
    const { onderdeelVan, aangepastVan, zieOok = [] } = data.verwant ?? {};
    const seeAlso = [...zieOok.flatMap(named), ...(bySeeAlso.get(slug) ?? [])];
    const kinds: Related[] = [
      { kind: 'onderdeelVan', initiatives: named(onderdeelVan) },
      { kind: 'onderdelen', initiatives: byWhole.get(slug) ?? [] },
      { kind: 'opvolger', initiatives: named(data.afloop?.opvolger) },
      { kind: 'voorganger', initiatives: bySuccessor.get(slug) ?? [] },
      { kind: 'aangepastVan', initiatives: named(aangepastVan) },
      { kind: 'aanpassingen', initiatives: byOrigin.get(slug) ?? [] },
      { kind: 'zieOok', initiatives: [...new Set(seeAlso)] },
    ];
    return kinds.filter(({ initiatives }) => initiatives.length > 0);
  };
}

// Which initiatives are most like another: made once for the whole catalogue, so that a large one does not compare all with all.

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

/** Makes the look-ups once, for asking about each initiative. `except` names those that are related already. */
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

// Look-ups with several values for one key.

/** @param keysOf the keys an item is found by; those that are not there are left out */
function indexBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (Key | undefined)[],
): ReadonlyMap<Key, Item[]> {
  const index = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      const found = index.get(key);
      if (found) found.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
