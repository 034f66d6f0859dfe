/** Pages of facet options, with the number of initiatives on each. */
import type { CatalogueParts } from './initiative.ts';
import type { FacetKey } from './facet-keys.ts';
import { facetCounts, facetsOf, type FacetOption } from './facets.ts';
import { paths } from './paths.ts';

export interface FacetLink {
  href: string;
  label: string;
  count: number;
}

/** Facets whose options have a page of their own, in the order in which people ask. */
const PAGES = {
  doelgroep: paths.targetGroup,
  interventie: paths.intervention,
  regio: paths.region,
} as const satisfies Partial<Record<FacetKey, (id: string) => string>>;

export type PageFacet = keyof typeof PAGES;

export interface FacetLinks {
  key: PageFacet;
  /** The widest options, most initiatives first. */
  first: FacetLink[];
  /** All others, most initiatives first. */
  rest: FacetLink[];
}

/**
 * Links to the pages of all options. Nationwide initiatives do not count for a region: they are no reason to pick one.
 *
 * @param most how many come first
 */
export function facetLinks(
  { initiatives, vocabularies, places }: CatalogueParts,
  most: number,
): FacetLinks[] {
  const local = initiatives.filter(({ coverage }) => !coverage.nationwide);
  const counts = {
    ...facetCounts(initiatives, vocabularies, places),
    regio: facetCounts(local, vocabularies, places).regio,
  };
  const facets = facetsOf(vocabularies, places);
  return (Object.keys(PAGES) as PageFacet[]).map((key) => {
    const options = facets.find((facet) => facet.key === key)?.options ?? [];
    const links = (some: readonly FacetOption[]) =>
      some
        .map(({ id, label }) => ({ href: PAGES[key](id), label, count: counts[key].get(id) ?? 0 }))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'));
    const first = links(options.filter((option) => !option.parent)).slice(0, most);
    const rest = links(options).filter(({ href }) => !first.some((link) => link.href === href));
    return { key, first, rest };
  });
}
