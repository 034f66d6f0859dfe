/** What the pages of terms, the lists of them and the totals of the site are made of. */
import { type Initiative, type CatalogueParts, byEvidence } from './initiative.ts';
import { pathsFor, type Paths } from './paths.ts';
import { isTarget } from '../schema/result-kinds.ts';
import type { Term, VocabularyName } from '../schema/vocabulary.ts';
import {
  type FacetKey,
  facetValues,
  countsFromAreas,
  facetCounts,
  facetOptions,
  type FacetOption,
  successorsOf,
} from './facets.ts';
import { termsBelow } from './terms.ts';

// The pages of target groups, interventions and sectors.

export interface TermPage {
  /** The facet that it is a value of. */
  key: keyof typeof KINDS;
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
  doelgroep: { vocabulary: 'doelgroepen', page: 'targetGroup' },
  interventie: { vocabulary: 'interventies', page: 'intervention' },
  sector: { vocabulary: 'sectoren', page: 'sector' },
} as const satisfies Partial<Record<FacetKey, { vocabulary: VocabularyName; page: keyof Paths }>>;

/** One page for each current term. */
export function termPages(
  { initiatives, vocabularies, places, language }: CatalogueParts,
  key: keyof typeof KINDS,
): TermPage[] {
  const { vocabulary, page } = KINDS[key];
  const paths = pathsFor(language);
  const terms = vocabularies[vocabulary].waarden.filter((term) => !term.vervangenDoor);
  const values = initiatives.map((initiative) => ({
    initiative,
    ids: facetValues(initiative, vocabularies, places)[key],
  }));
  return terms.map((term) => ({
    key,
    term,
    parent: terms.find((other) => other.id === term.ouder),
    children: termsBelow(terms, term.id),
    initiatives: values
      .filter(({ ids }) => ids.includes(term.id))
      .map(({ initiative }) => initiative)
      .sort(byEvidence),
    findHref: `${paths.find}?${key}=${term.id}`,
    contributeHref: `${paths.contribute}?${key}=${term.id}`,
    pathOf: paths[page],
  }));
}

/** What the route of a term shows: its page, or the address of the term that took its place. */
export interface TermRoute {
  page?: TermPage;
  now?: string;
}

/**
 * The routes of all terms, as Astro's `getStaticPaths` gives them. A retired term leads to the one in its place: old addresses
 * keep working.
 */
export function termRoutes(
  catalogue: CatalogueParts,
  key: keyof typeof KINDS,
): { params: { id: string }; props: TermRoute }[] {
  const successors = successorsOf(catalogue.vocabularies)[key] ?? {};
  return [
    ...termPages(catalogue, key).map((page) => ({ params: { id: page.term.id }, props: { page } })),
    ...Object.entries(successors).map(([id, current]) => ({
      params: { id },
      props: { now: pathsFor(catalogue.language)[KINDS[key].page](current) },
    })),
  ];
}

// Pages of facet options, with the number of initiatives on each.

interface FacetLink {
  href: string;
  label: string;
  count: number;
}

/** Facets whose options have a page of their own, in the order in which people ask. */
const PAGES = {
  doelgroep: 'targetGroup',
  interventie: 'intervention',
  regio: 'region',
} as const satisfies Partial<Record<FacetKey, keyof Paths>>;

type PageFacet = keyof typeof PAGES;

interface FacetLinks {
  key: PageFacet;
  /** The widest options, most initiatives first. */
  first: FacetLink[];
  /** All others, most initiatives first. */
  rest: FacetLink[];
}

/**
 * Links to the pages of all options. Nationwide initiatives that name nothing in a region do not count for it: they are no
 * reason to pick one.
 *
 * @param most how many come first
 */
export function facetLinks(
  { initiatives, vocabularies, places, language }: CatalogueParts,
  most: number,
): FacetLinks[] {
  const paths = pathsFor(language);
  const counts = {
    ...facetCounts(initiatives, vocabularies, places),
    regio: countsFromAreas(initiatives, places).regio,
  };
  return (Object.keys(PAGES) as PageFacet[]).map((key) => {
    const options = facetOptions(key, vocabularies, places);
    const links = (some: readonly FacetOption[]) =>
      some
        .map(({ id, label }) => ({
          href: paths[PAGES[key]](id),
          label,
          count: counts[key].get(id) ?? 0,
        }))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'));
    const first = links(options.filter((option) => !option.parent)).slice(0, most);
    const rest = links(options).filter(({ href }) => !first.some((link) => link.href === href));
    return { key, first, rest };
  });
}

// What the catalogue holds, counted.

export interface Totals {
  initiatives: number;
  lessons: number;
  /** Figures about what came out, not about what was hoped for. */
  figures: number;
  studies: number;
}

/** Counts the whole catalogue. */
export function totalsOf(initiatives: readonly Initiative[]): Totals {
  const sum = (count: (initiative: Initiative) => number) =>
    initiatives.reduce((total, initiative) => total + count(initiative), 0);
  return {
    initiatives: initiatives.length,
    lessons: sum(({ data }) => data.lessen?.length ?? 0),
    figures: sum(
      ({ data }) =>
        data.resultaten?.filter((one) => one.waarde !== undefined && !isTarget(one)).length ?? 0,
    ),
    studies: sum(({ data }) => data.onderzoek?.length ?? 0),
  };
}
