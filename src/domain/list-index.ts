/** What a browser narrows a long list with: a thin index of what each item falls under, beside the items in small files. */
import type { FacetIds, ListGroup, Placed } from './long-list.ts';

/** What a list can be narrowed by beside what is its own: facets of the initiative itself. */
export const INITIATIVE_FACETS = ['doelgroep', 'interventie', 'sector'] as const;

/** Items in one file. What is shown of a narrow choice stands in many of them, so they are small: about 2 kB over the line. */
const PART_SIZE = 16;

/** In which file of items one is, and where in it. */
export function placeOfItem(number: number): { part: number; at: number } {
  return { part: Math.floor(number / PART_SIZE), at: number % PART_SIZE };
}

/** The files of items. */
export function partsOfList<L>(lines: readonly L[]): L[][] {
  return Array.from({ length: Math.ceil(lines.length / PART_SIZE) }, (_, part) =>
    lines.slice(part * PART_SIZE, (part + 1) * PART_SIZE),
  );
}

/** Values of one facet, of many things. */
interface Column {
  ids: readonly string[];
  /** What things fall under, each set once: places in `ids`. */
  sets: readonly (readonly number[])[];
  /** For each thing its place in `sets`. */
  at: readonly number[];
}

/** The index as it travels. */
export interface ListIndex {
  groupFacet: string;
  kindFacet?: string;
  groups: readonly ListGroup[];
  kinds: Readonly<Record<string, string>>;
  /** By facet, of the items. */
  own: Readonly<Record<string, Column>>;
  /** Of which initiative each item is: its place in the columns of `initiatives`. */
  of: readonly number[];
  /** By facet, of the initiatives. */
  initiatives: Readonly<Record<string, Column>>;
}

/** @param things what each falls under; all have the same facets */
export function columnsOf(things: readonly FacetIds[]): Record<string, Column> {
  const keys = Object.keys(things[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => {
      const ids = new Map<string, number>();
      const sets = new Map<string, number>();
      const at = things.map((values) => {
        const set = (values[key] ?? []).map((id) => placeIn(ids, id));
        return placeIn(sets, JSON.stringify(set));
      });
      const written = [...sets.keys()].map((set) => JSON.parse(set) as number[]);
      return [key, { ids: [...ids.keys()], sets: written, at }];
    }),
  );
}

/** The place of a value among those that were met; a new one comes last. */
function placeIn(met: Map<string, number>, value: string): number {
  const place = met.get(value) ?? met.size;
  met.set(value, place);
  return place;
}

/** An item as the index knows it. */
export interface IndexedItem extends Placed {
  /** Its place in the list. */
  number: number;
  /** The same for all items of an initiative. */
  initiative: number;
  values: FacetIds;
}

/** All items of an index, in the order of the list. @throws when it is no index */
export function itemsIn({ groupFacet, kindFacet, own, of, initiatives }: ListIndex): IndexedItem[] {
  const ownValues = readColumns(own);
  const initiativeValues = readColumns(initiatives);
  return of.map((initiative, number) => {
    const values = { ...ownValues(number), ...initiativeValues(initiative) };
    const group = values[groupFacet]?.[0] ?? '';
    return { number, initiative, values, group, kind: kindFacet && values[kindFacet]?.[0] };
  });
}

function readColumns(columns: Readonly<Record<string, Column>>): (thing: number) => FacetIds {
  const read = Object.entries(columns).map(([key, { ids, sets, at }]) => {
    const named = sets.map((set) => set.flatMap((place) => ids[place] ?? []));
    return [key, named, at] as const;
  });
  return (thing) =>
    Object.fromEntries(read.map(([key, named, at]) => [key, named[at[thing] ?? -1] ?? []]));
}
