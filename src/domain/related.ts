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
