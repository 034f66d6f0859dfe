/** Keys of the facets as they stand in the address: `?regio=twente&doelgroep=vrouwen`. Apart, for the browser. */
export const FACET_KEYS = [
  'regio',
  'provincie',
  'doelgroep',
  'interventie',
  'fase',
  'leerroute',
  'sector',
  'voor',
  'trekker',
  'bewijs',
  'status',
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** Facets whose options are places: what works nationwide falls under all of them. */
export function isPlaceFacet(key: FacetKey): key is 'regio' | 'provincie' {
  return key === 'regio' || key === 'provincie';
}

/** What is chosen: for each facet the ids. */
export type Selection = Record<FacetKey, readonly string[]>;

export function emptySelection(): Selection {
  return perFacet(() => []);
}

/** An object with something for each facet. */
export function perFacet<T>(make: (key: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(FACET_KEYS.map((key) => [key, make(key)])) as Record<FacetKey, T>;
}
