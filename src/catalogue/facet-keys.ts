/** Keys of the facets as they stand in the address: `?regio=twente&doelgroep=vrouwen`. Apart, for the browser. */
export const FACET_KEYS = ['regio', 'doelgroep', 'interventie'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** What is chosen: for each facet the ids. */
export type Selection = Record<FacetKey, readonly string[]>;

export function emptySelection(): Selection {
  return { regio: [], doelgroep: [], interventie: [] };
}
