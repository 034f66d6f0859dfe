/** What the choices of a visitor leave, and what each further choice would leave: filters and counts of the search engine. */
import {
  FACET_KEYS,
  isPlaceFacet,
  perFacet,
  THIN_FACETS,
  UNKNOWN,
  type FacetKey,
} from '../domain/facets.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import { AREA_FILTER, NUMBER_FILTER } from '../domain/search-record.ts';
import type { Counts } from './answer.ts';
import type { Engine, Filtered, Filters } from './engine.ts';
import { nearFilter } from './nearness.ts';
import type { SearchState } from './state.ts';

/**
 * The filters of a state, all of which must hold.
 *
 * @param place the municipality that the state looks from
 * @param except a facet whose choices are left out
 */
export function filtersOf(
  { selection, localOnly }: SearchState,
  place: PlaceChoice | undefined,
  except?: FacetKey,
): Filters[] {
  const used = FACET_KEYS.filter((key) => key !== except && selection[key].length > 0);
  return [
    ...used.map((key) => facetFilter(key, selection[key])),
    ...(place ? [nearFilter(place)] : []),
    ...(localOnly ? [{ bereik: { none: ['landelijk'] } }] : []),
  ];
}

function facetFilter(key: FacetKey, values: readonly string[]): Filters {
  const chosen: Filters = { [key]: { any: values } };
  return isPlaceFacet(key) ? { any: [chosen, { bereik: ['landelijk'] }] } : chosen;
}

/**
 * What choosing each option too would give: a facet does not narrow its own counts.
 *
 * @param place the municipality that the state looks from
 * @param within what the question leaves, whatever the filters; nothing when it asks nothing
 */
export async function countsOf(
  state: SearchState,
  place: PlaceChoice | undefined,
  within: readonly number[] | undefined,
  engine: Engine,
): Promise<Counts> {
  // No record has this number: a question that finds nothing counts nothing.
  const numbers = within?.length === 0 ? ['-'] : within?.map(String);
  const only: Filters[] = numbers ? [{ [NUMBER_FILTER]: { any: numbers } }] : [];
  const ask = (except?: FacetKey) =>
    engine.filter({ all: [...filtersOf(state, place, except), ...only] });
  const plain = await ask();
  const found = perFacet(() => plain.counts);
  await Promise.all(
    FACET_KEYS.filter((key) => state.selection[key].length > 0).map(async (key) => {
      found[key] = (await ask(key)).counts;
    }),
  );
  const nationwide = (key: FacetKey) => found[key].bereik?.landelijk ?? 0;
  const local = (key: 'regio' | 'provincie') =>
    Object.fromEntries(
      Object.entries(found[key][key] ?? {}).map(([id, here]) => [
        id,
        { here, nationwide: nationwide(key) },
      ]),
    );
  return {
    options: perFacet((key) =>
      Object.fromEntries(
        Object.entries(found[key][key] ?? {}).map(([id, count]) => [
          id,
          isPlaceFacet(key) ? count + nationwide(key) : count,
        ]),
      ),
    ),
    unknown: Object.fromEntries(
      THIN_FACETS.map((key) => [key, found[key][key]?.[UNKNOWN] ?? 0] as const),
    ),
    byMunicipality: { ...plain.counts.gemeente },
    byArea: {
      regio: areasIn(plain.counts, 'regio'),
      provincie: areasIn(plain.counts, 'provincie'),
    },
    local: { regio: local('regio'), provincie: local('provincie') },
  };
}

function areasIn(counts: Filtered['counts'], kind: 'regio' | 'provincie'): string[] {
  return Object.entries(counts[AREA_FILTER] ?? {})
    .filter(([area, count]) => count > 0 && area.startsWith(`${kind}:`))
    .map(([area]) => area.slice(kind.length + 1));
}
