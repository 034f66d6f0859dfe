/** What a browser narrows a long list with: a thin index of what each item falls under, beside the items in small files. */
import { itemsOf, type Columns } from './list-files.ts';
import type { FacetIds, ListGroup, Placed } from './long-list.ts';

/** What a list can be narrowed by beside what is its own: facets of the initiative itself. */
export const INITIATIVE_FACETS = ['doelgroep', 'interventie', 'sector'] as const;

/** Items in one file. What is shown of a narrow choice stands in many of them, so they are small: about 2 kB over the line. */
export const PART_SIZE = 16;

/** In which file of items one is, and where in it. */
export function placeOfItem(number: number): { part: number; at: number } {
  return { part: Math.floor(number / PART_SIZE), at: number % PART_SIZE };
}

/** The index as it travels. */
export interface ListIndex {
  groupFacet: string;
  kindFacet?: string;
  groups: readonly ListGroup[];
  kinds: Readonly<Record<string, string>>;
  /** By facet, of the items. */
  own: Columns<FacetIds>;
  /** Of which initiative each item is: its place in the columns of `initiatives`. */
  of: readonly number[];
  /** By facet, of the initiatives. */
  initiatives: Columns<FacetIds>;
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
  const ownValues = itemsOf(own);
  const initiativeValues = itemsOf(initiatives);
  return of.map((initiative, number) => {
    const values: FacetIds = { ...ownValues[number], ...initiativeValues[initiative] };
    const group = values[groupFacet]?.[0] ?? '';
    return { number, initiative, values, group, kind: kindFacet && values[kindFacet]?.[0] };
  });
}
