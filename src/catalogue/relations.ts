/** Which other initiatives belong on a page: those it names, those that name it, and those most like it. */
import type { Initiative } from './initiative.ts';

export type RelationKind =
  | 'onderdeelVan'
  | 'onderdelen'
  | 'aangepastVan'
  | 'aanpassingen'
  | 'opvolger'
  | 'voorganger'
  | 'zieOok';

export interface Related {
  kind: RelationKind;
  initiatives: Initiative[];
}

/** Relations that a fact says, from both sides. Kinds without any are left out. */
export function statedRelations(initiative: Initiative, all: readonly Initiative[]): Related[] {
  const { slug, data } = initiative;
  const named = (slugs: readonly (string | undefined)[]) =>
    all.filter((other) => slugs.includes(other.slug));
  const naming = (names: (other: Initiative) => readonly (string | undefined)[]) =>
    all.filter((other) => names(other).includes(slug));
  const kinds: Related[] = [
    { kind: 'onderdeelVan', initiatives: named([data.verwant?.onderdeelVan]) },
    { kind: 'onderdelen', initiatives: naming((other) => [other.data.verwant?.onderdeelVan]) },
    { kind: 'opvolger', initiatives: named([data.opvolger]) },
    { kind: 'voorganger', initiatives: naming((other) => [other.data.opvolger]) },
    { kind: 'aangepastVan', initiatives: named([data.verwant?.aangepastVan]) },
    { kind: 'aanpassingen', initiatives: naming((other) => [other.data.verwant?.aangepastVan]) },
    {
      kind: 'zieOok',
      initiatives: [
        ...new Set([
          ...named(data.verwant?.zieOok ?? []),
          ...naming((other) => other.data.verwant?.zieOok ?? []),
        ]),
      ],
    },
  ];
  return kinds.filter(({ initiatives }) => initiatives.length > 0);
}

/** The initiatives most like this one, best first; those in `except` are shown elsewhere on the page. */
export function similar(
  initiative: Initiative,
  all: readonly Initiative[],
  except: readonly Initiative[],
  most: number,
): Initiative[] {
  return all
    .filter((other) => other !== initiative && !except.includes(other))
    .map((other) => ({ other, score: likeness(initiative, other) }))
    .filter(({ score }) => score >= 3)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.other.evidence.level - a.other.evidence.level ||
        a.other.slug.localeCompare(b.other.slug),
    )
    .slice(0, most)
    .map(({ other }) => other);
}

/** Same work counts most, then the same sector, people and place. */
function likeness(a: Initiative, b: Initiative): number {
  const shared = (one: readonly string[] = [], two: readonly string[] = []) =>
    one.filter((value) => two.includes(value)).length;
  // Nearly every initiative is for status holders: that two share them says nothing.
  const groups = (initiative: Initiative) =>
    initiative.data.doelgroepen.filter((id) => id !== 'statushouders');
  return (
    (a.data.interventies[0] === b.data.interventies[0] ? 1 : 0) +
    2 * shared(a.data.interventies, b.data.interventies) +
    2 * shared(a.data.sectoren, b.data.sectoren) +
    2 * shared(groups(a), groups(b)) +
    shared(a.coverage.regions, b.coverage.regions.slice(0, 2)) +
    0.5 * shared(a.data.fasen, b.data.fasen)
  );
}
