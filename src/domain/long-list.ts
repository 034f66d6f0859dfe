/** A long list in groups: lessons by theme, figures by kind. What of it stands on which page, and what of it is shown at once. */
import type { Initiative } from './initiative.ts';

/** Ids by the key of their facet. */
export type FacetIds = Readonly<Record<string, readonly string[]>>;

/** Its id is its name in addresses and its place on the page. */
export interface ListGroup {
  id: string;
  name: string;
  /** What counts as such. */
  about?: string;
}

/** Where an item stands. */
export interface Placed {
  /** Id of its group. */
  group: string;
  /** Id of the part of the group, where groups have parts. */
  kind?: string | undefined;
}

/** @typeParam L what is shown of an item */
export interface ListItem<L> extends Placed {
  initiative: Initiative;
  /** What it falls under itself, its group and kind among them; what its initiative falls under comes beside that. */
  values: FacetIds;
  line: L;
}

export interface LongList<L> {
  /** Key of the facet whose values are the groups. */
  groupFacet: string;
  /** Key of the one whose values are the parts of groups, where groups have parts. */
  kindFacet?: string;
  /** Those that have items, in their order. */
  groups: readonly ListGroup[];
  /** The names of those parts by id. */
  kinds: Readonly<Record<string, string>>;
  /** Group after group, and within a group kind after kind. */
  items: readonly ListItem<L>[];
}

/** Items of one kind, which stand below one heading. */
export interface ListPart<T> {
  kind?: string | undefined;
  items: readonly T[];
}

/** Items in their order, by kind. */
export function byKind<T extends Placed>(items: readonly T[]): ListPart<T>[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => ({ kind, items: own }));
}

// What is shown at once.

/** So many items of a list are shown, or added, at a time. */
export const AT_ONCE = 50;
/** And of each group so many at least. */
const LEAST = 3;

/** A group as far as it is shown. */
export interface ShownGroup<T> {
  group: ListGroup;
  /** How many items it has. */
  total: number;
  parts: readonly ListPart<T>[];
}

/**
 * The first items of each group, about fifty together; all when there are no more than that. Of each kind in turn, so that none
 * is out of sight; a group that stands alone has the fifty to itself. Groups without items are left out.
 *
 * @param more how many further ones a visitor asked for, by the id of the group
 */
export function shownIn<T extends Placed>(
  groups: readonly ListGroup[],
  items: readonly T[],
  more: ReadonlyMap<string, number> = new Map(),
): ShownGroup<T>[] {
  const own = new Map<string, T[]>(groups.map(({ id }) => [id, []]));
  for (const item of items) own.get(item.group)?.push(item);
  const filled = groups.filter(({ id }) => own.get(id)?.length);
  const first =
    items.length <= AT_ONCE ? AT_ONCE : Math.max(LEAST, Math.floor(AT_ONCE / filled.length));
  return filled.map((group) => {
    const all = own.get(group.id) ?? [];
    const most = first + (more.get(group.id) ?? 0);
    return { group, total: all.length, parts: inTurn(byKind(all), most) };
  });
}

/** The head of each part, as far as `most` items go when one of each is taken in turn. */
function inTurn<T>(parts: readonly ListPart<T>[], most: number): ListPart<T>[] {
  const counts = parts.map(() => 0);
  let left = most;
  for (let turn = 0; left > 0 && parts.some(({ items }) => items.length > turn); turn += 1) {
    parts.forEach(({ items }, part) => {
      if (left === 0 || items.length <= turn) return;
      counts[part] = turn + 1;
      left -= 1;
    });
  }
  return parts
    .map(({ kind, items }, part) => ({ kind, items: items.slice(0, counts[part]) }))
    .filter(({ items }) => items.length > 0);
}

/** How many items of a group are shown. */
export function shownCount({ parts }: Pick<ShownGroup<unknown>, 'parts'>): number {
  return parts.reduce((sum, { items }) => sum + items.length, 0);
}

// The pages that hold all of it.

/** A page holds at most so many items. */
export const ITEMS_PER_PAGE = 100;

/** One page of all items of a group. */
export interface ListPage<T> {
  group: ListGroup;
  /** From 1. */
  number: number;
  /** Number of the last page. */
  last: number;
  /** How many items the group has. */
  total: number;
  /** From how many initiatives those come. */
  initiatives: number;
  items: readonly T[];
}

/** The pages of a group; one without items has none. */
export function pagesOfGroup<T extends { initiative: Initiative }>(
  group: ListGroup,
  items: readonly T[],
): ListPage<T>[] {
  const last = Math.ceil(items.length / ITEMS_PER_PAGE);
  const initiatives = new Set(items.map(({ initiative }) => initiative)).size;
  return Array.from({ length: last }, (_, index) => ({
    group,
    number: index + 1,
    last,
    total: items.length,
    initiatives,
    items: items.slice(index * ITEMS_PER_PAGE, (index + 1) * ITEMS_PER_PAGE),
  }));
}

/** The pages of all groups. */
export function listPages<L>({ groups, items }: LongList<L>): ListPage<ListItem<L>>[] {
  return groups.flatMap((group) =>
    pagesOfGroup(
      group,
      items.filter((item) => item.group === group.id),
    ),
  );
}
