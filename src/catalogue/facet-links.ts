/** Pages of facet options, with the number of initiatives on each. */
import type { Catalogue } from './load.ts';
import { FACET_KEYS, type FacetKey } from './facet-keys.ts';
import { facetsOf, facetValues, type FacetOption } from './facets.ts';
import { paths } from './paths.ts';

export interface FacetLink {
  href: string;
  label: string;
  count: number;
}

const pathOf: Record<FacetKey, (id: string) => string> = {
  regio: paths.region,
  doelgroep: paths.targetGroup,
  interventie: paths.intervention,
};

/** For each facet the options with the most initiatives, and how many options are left. Nationwide initiatives do not count for a region: they are no reason to pick one. */
export function topFacetLinks(
  { initiatives, vocabularies, places }: Catalogue,
  most: number,
): { key: FacetKey; links: FacetLink[]; more: number }[] {
  const counts = new Map<string, number>();
  for (const initiative of initiatives) {
    const values = facetValues(initiative, vocabularies, places);
    for (const key of FACET_KEYS) {
      if (key === 'regio' && initiative.coverage.nationwide) continue;
      for (const id of values[key]) {
        counts.set(`${key} ${id}`, (counts.get(`${key} ${id}`) ?? 0) + 1);
      }
    }
  }
  const order: readonly FacetKey[] = ['doelgroep', 'interventie', 'regio'];
  const facets = facetsOf(vocabularies, places);
  return order.map((key) => {
    const options = facets.find((facet) => facet.key === key)?.options ?? [];
    const links = options
      .map((option) => toLink(key, option, counts.get(`${key} ${option.id}`) ?? 0))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'));
    return { key, links: links.slice(0, most), more: Math.max(0, links.length - most) };
  });
}

function toLink(key: FacetKey, { id, label }: FacetOption, count: number): FacetLink {
  return { href: pathOf[key](id), label, count };
}
