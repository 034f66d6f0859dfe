/** Facets: the ways to narrow the list. OR inside a facet, AND between facets, parents include their children. */
import type { Term, Vocabularies } from '../schema/vocabulary.ts';
import { FACET_KEYS, type FacetKey } from './facet-keys.ts';
import type { Initiative } from './initiative.ts';
import { slugify } from './paths.ts';
import { placeName, type Places } from './places.ts';
import { withAncestors } from './terms.ts';

export interface FacetOption {
  id: string;
  label: string;
  /** Id of the wider option it stands under. */
  parent?: string;
}

export interface Facet {
  key: FacetKey;
  options: FacetOption[];
}

export function facetsOf(vocabularies: Vocabularies, places: Places): Facet[] {
  return [
    {
      key: 'regio',
      options: places.regions
        .map((region) => ({ id: slugify(region.naam), label: placeName(region) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    },
    { key: 'doelgroep', options: optionsOf(vocabularies.doelgroepen.waarden) },
    { key: 'interventie', options: optionsOf(vocabularies.interventies.waarden) },
  ];
}

/** Current terms, each parent followed by its children. */
function optionsOf(terms: readonly Term[]): FacetOption[] {
  const current = terms.filter((term) => !term.vervangenDoor);
  const below = (parent: string | undefined): FacetOption[] =>
    current
      .filter((term) => term.ouder === parent)
      .flatMap((term) => [
        { id: term.id, label: term.label.nl, ...(parent ? { parent } : {}) },
        ...below(term.id),
      ]);
  return below(undefined);
}

/** The options that an initiative falls under, ancestors included. A nationwide one works in every region. */
export function facetValues(
  { data, coverage }: Initiative,
  vocabularies: Vocabularies,
  places: Places,
): Record<FacetKey, string[]> {
  const regions = coverage.nationwide
    ? places.regions
    : places.regions.filter((region) => coverage.regions.includes(region.code));
  return {
    regio: regions.map((region) => slugify(region.naam)),
    doelgroep: withAncestors(vocabularies.doelgroepen.waarden, data.doelgroepen),
    interventie: withAncestors(vocabularies.interventies.waarden, data.interventies),
  };
}

/** For each facet and option the number of initiatives, with nothing chosen. */
export function facetCounts(
  initiatives: readonly Initiative[],
  vocabularies: Vocabularies,
  places: Places,
): Record<FacetKey, Map<string, number>> {
  const counts = { regio: new Map(), doelgroep: new Map(), interventie: new Map() } as Record<
    FacetKey,
    Map<string, number>
  >;
  for (const initiative of initiatives) {
    const values = facetValues(initiative, vocabularies, places);
    for (const key of FACET_KEYS) {
      for (const id of values[key]) counts[key].set(id, (counts[key].get(id) ?? 0) + 1);
    }
  }
  return counts;
}
