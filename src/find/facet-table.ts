/** Filtering and counting in memory: which initiatives fit, and what each option would give. Pure. */
import {
  FACET_KEYS,
  isPlaceFacet,
  perFacet,
  type FacetKey,
  type Selection,
} from '../domain/facets.ts';
import { fromGaps, type FindIndex } from '../domain/find-files.ts';

/** Numbers of initiatives, ascending. */
type Numbers = readonly number[];

/** The index of the find page, ready for use. */
export interface FacetTable {
  size: number;
  /** Facet and option to the initiatives under it. */
  facets: Record<FacetKey, ReadonlyMap<string, Numbers>>;
  nationwide: ReadonlySet<number>;
  /** Municipality id to the initiatives that name it. */
  municipalities: ReadonlyMap<string, Numbers>;
}

export interface Filtered {
  /** The initiatives that fit, ascending. */
  fitting: Numbers;
  /** For each facet and option: how many would be shown with it chosen too. */
  counts: Record<FacetKey, Record<string, number>>;
  /** Municipality id to how many of the fitting initiatives name it. */
  byMunicipality: Record<string, number>;
}

export function readTable({ size, facets, nationwide, municipalities }: FindIndex): FacetTable {
  const everywhere = fromGaps(nationwide);
  const readAll = (record: Record<string, readonly number[]>) =>
    new Map(Object.entries(record).map(([id, gaps]) => [id, fromGaps(gaps)] as const));
  return {
    size,
    facets: perFacet((key) => {
      const options = readAll(facets[key]);
      if (!isPlaceFacet(key)) return options;
      return new Map(
        [...options].map(([id, some]) => [id, [...some, ...everywhere].sort(ascending)]),
      );
    }),
    nationwide: new Set(everywhere),
    municipalities: readAll(municipalities),
  };
}

const ascending = (a: number, b: number) => a - b;

/**
 * OR inside a facet, AND between facets.
 *
 * @param isAllowed says of a number whether it may be shown, whatever the facets say
 */
export function filterTable(
  { size, facets, municipalities }: FacetTable,
  selection: Selection,
  isAllowed: (number: number) => boolean,
): Filtered {
  const used = FACET_KEYS.filter((key) => selection[key].length > 0);
  // How many of the facets in use an initiative does not fit; what may not be shown fits none, and one more.
  const missed = new Uint8Array(size);
  for (let number = 0; number < size; number += 1) {
    if (!isAllowed(number)) missed[number] = FACET_KEYS.length + 1;
  }
  const hits = new Map(used.map((key) => [key, hitsOf(facets[key], selection[key], size)]));
  for (const hit of hits.values()) {
    for (let number = 0; number < size; number += 1)
      if (!hit[number]) missed[number] = (missed[number] ?? 0) + 1;
  }
  // A facet does not narrow its own counts: what fits all others counts too.
  const countFor = (key: FacetKey, numbers: Numbers) => {
    const hit = hits.get(key);
    return count(numbers, (number) => missed[number] === (hit && !hit[number] ? 1 : 0));
  };
  return {
    fitting: Array.from({ length: size }, (_, number) => number).filter(
      (number) => missed[number] === 0,
    ),
    counts: perFacet((key) =>
      Object.fromEntries([...facets[key]].map(([id, numbers]) => [id, countFor(key, numbers)])),
    ),
    byMunicipality: Object.fromEntries(
      [...municipalities].map(([id, numbers]) => [
        id,
        count(numbers, (number) => missed[number] === 0),
      ]),
    ),
  };
}

/** For each initiative 1 when it falls under any of the options. */
function hitsOf(
  options: ReadonlyMap<string, Numbers>,
  chosen: readonly string[],
  size: number,
): Uint8Array {
  const hit = new Uint8Array(size);
  for (const id of chosen) {
    for (const number of options.get(id) ?? []) hit[number] = 1;
  }
  return hit;
}

function count(numbers: Numbers, isCounted: (number: number) => boolean): number {
  let total = 0;
  for (const number of numbers) if (isCounted(number)) total += 1;
  return total;
}
