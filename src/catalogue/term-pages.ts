/** The pages of target groups and interventions. */
import type { Term } from '../schema/vocabulary.ts';
import type { FacetKey } from './facet-keys.ts';
import { facetValues } from './facets.ts';
import type { Initiative } from './initiative.ts';
import type { CatalogueParts } from './initiative.ts';
import { paths } from './paths.ts';
import { byEvidence } from './ranking.ts';
import { childrenOf } from './terms.ts';

export interface TermPage {
  term: Term;
  parent?: Term | undefined;
  children: readonly Term[];
  /** Also those of the children. */
  initiatives: readonly Initiative[];
  /** The find page with this term chosen. */
  findHref: string;
  /** The form for a new initiative with this term chosen. */
  contributeHref: string;
  pathOf: (id: string) => string;
}

const KINDS = {
  doelgroep: { vocabulary: 'doelgroepen', pathOf: paths.targetGroup },
  interventie: { vocabulary: 'interventies', pathOf: paths.intervention },
} as const satisfies Partial<Record<FacetKey, object>>;

/** One page for each current term. */
export function termPages(
  { initiatives, vocabularies, places }: CatalogueParts,
  key: keyof typeof KINDS,
): TermPage[] {
  const { vocabulary, pathOf } = KINDS[key];
  const terms = vocabularies[vocabulary].waarden.filter((term) => !term.vervangenDoor);
  const values = initiatives.map((initiative) => ({
    initiative,
    ids: facetValues(initiative, vocabularies, places)[key],
  }));
  return terms.map((term) => ({
    term,
    parent: terms.find((other) => other.id === term.ouder),
    children: childrenOf(terms, term.id),
    initiatives: values
      .filter(({ ids }) => ids.includes(term.id))
      .map(({ initiative }) => initiative)
      .sort(byEvidence),
    findHref: `${paths.find}?${key}=${term.id}`,
    contributeHref: `${paths.contribute}?${key}=${term.id}`,
    pathOf,
  }));
}
