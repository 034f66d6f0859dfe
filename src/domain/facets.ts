/** Facets: the ways to narrow the list. OR inside a facet, AND between facets, parents include their children. */
import type { Term, Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import {
  lastNewsOf,
  NEWS_GROUPS,
  newsGroupOf,
  type Initiative,
  type NewsGroup,
} from './initiative.ts';
import { slugify } from '../reader/words.ts';
import { placeName, type Places } from '../reader/places.ts';
import { onceFor } from './once-for.ts';
import { currentOf, withAncestors } from './terms.ts';

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

/** Facets whose options are a vocabulary, and what an initiative has of it. */
const VOCABULARY_FACETS = {
  doelgroep: { vocabulary: 'doelgroepen', idsOf: ({ data }) => data.doelgroepen },
  interventie: { vocabulary: 'interventies', idsOf: ({ data }) => data.interventies },
  fase: { vocabulary: 'fasen', idsOf: ({ data }) => data.fasen },
  leerroute: { vocabulary: 'leerroutes', idsOf: ({ data }) => data.leerroutes },
  sector: { vocabulary: 'sectoren', idsOf: ({ data }) => data.sectoren },
  voor: { vocabulary: 'bruikbaar-voor', idsOf: ({ data }) => data.bruikbaarVoor },
  trekker: { vocabulary: 'trekkers', idsOf: ({ data }) => [data.trekker] },
  bewijs: { vocabulary: 'bewijskracht', idsOf: ({ evidence }) => [evidence.rung] },
  status: { vocabulary: 'status', idsOf: ({ data }) => [data.status] },
  einde: {
    vocabulary: 'redenen-van-einde',
    idsOf: ({ data }) => (data.afloop?.reden ? [data.afloop.reden] : undefined),
  },
} as const satisfies Partial<
  Record<
    FacetKey,
    {
      vocabulary: VocabularyName;
      idsOf: (initiative: Initiative) => readonly string[] | undefined;
    }
  >
>;

/** Facets whose options are a vocabulary, with its name. */
type VocabularyFacet = keyof typeof VOCABULARY_FACETS;

/** The vocabulary that the options of a facet come from; nothing for places, last news and costs. */
export function vocabularyOf(key: FacetKey): VocabularyName | undefined {
  return key in VOCABULARY_FACETS
    ? VOCABULARY_FACETS[key as VocabularyFacet].vocabulary
    : undefined;
}

/** Names of the options that are no vocabulary: they stand in the texts of the site. */
export interface OptionLabels {
  newsGroups: Record<NewsGroup, string>;
  costsKnown: string;
}

/** Every facet with its options, in the order of the page. */
export function facetsOf(
  vocabularies: Vocabularies,
  places: Places,
  { newsGroups, costsKnown }: OptionLabels,
): Facet[] {
  return FACET_KEYS.map((key) => {
    if (key === 'bericht') {
      return { key, options: NEWS_GROUPS.map((id) => ({ id, label: newsGroups[id] })) };
    }
    if (key === 'kosten') return { key, options: [{ id: COSTS_KNOWN, label: costsKnown }] };
    return { key, options: facetOptions(key, vocabularies, places) };
  });
}

/** Ids of retired values, each with that of the value that is used in its place now, for the facets that have any. */
export function successorsOf(vocabularies: Vocabularies): Successors {
  const successors: Successors = {};
  for (const key of FACET_KEYS) {
    const name = vocabularyOf(key);
    const terms = name ? vocabularies[name].waarden : [];
    const retired = terms.flatMap(({ id, vervangenDoor }) =>
      vervangenDoor ? [[id, currentOf(terms, vervangenDoor)] as const] : [],
    );
    if (retired.length > 0) successors[key] = Object.fromEntries(retired);
  }
  return successors;
}

/** The options of a facet; those of last news and costs have their names in the texts of the site. */
export function facetOptions(
  key: Exclude<FacetKey, 'bericht' | 'kosten'>,
  vocabularies: Vocabularies,
  places: Places,
): FacetOption[] {
  if (key === 'regio') return areaOptions(places.regions);
  if (key === 'provincie') return areaOptions(places.provinces);
  return termOptions(vocabularies[VOCABULARY_FACETS[key].vocabulary].waarden);
}

function areaOptions(areas: readonly { naam: string }[]): FacetOption[] {
  return areas
    .map((area) => ({ id: idOf(area), label: placeName(area) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** Current terms, each parent followed by its children. */
function termOptions(terms: readonly Term[]): FacetOption[] {
  const current = terms.filter((term) => !term.vervangenDoor);
  const below = (parent: string | undefined): FacetOption[] =>
    current
      .filter((term) => term.ouder === parent)
      .flatMap((term) => [
        { id: term.id, label: term.name, ...(parent ? { parent } : {}) },
        ...below(term.id),
      ]);
  return below(undefined);
}

/** Of a region or province, as it stands in the address. */
const idOf = onceFor(({ naam }: { naam: string }) => slugify(naam));

/** Of each region and province, by its id, something. */
type ByArea<T> = Record<'regio' | 'provincie', T>;

/** The regions and provinces that an initiative names, or of which it names a municipality: it counts as from there, also when it is nationwide. */
export function areasNamedBy(
  { coverage }: Pick<Initiative, 'coverage'>,
  places: Places,
): ByArea<string[]> {
  const slugs = (areas: readonly { code: string; naam: string }[], codes: readonly string[]) =>
    areas.filter(({ code }) => codes.includes(code)).map(idOf);
  return {
    regio: slugs(places.regions, coverage.regions),
    provincie: slugs(places.provinces, coverage.provinces),
  };
}

/** The regions and provinces that an initiative names, so that it works in the whole of them: `regio:twente`. One name may stand for both kinds. */
export function wholeAreasOf({ data }: Pick<Initiative, 'data'>, places: Places): string[] {
  const ids = (
    kind: keyof ByArea<unknown>,
    names: readonly string[] = [],
    look: Places['region'],
    byCode: ReadonlyMap<string, { naam: string }>,
  ) =>
    names.flatMap((name) => {
      const match = look(name);
      const area = match.kind === 'found' ? byCode.get(match.code) : undefined;
      return area ? [`${kind}:${slugify(area.naam)}`] : [];
    });
  return [
    ...ids('regio', data.arbeidsmarktregios, places.region, places.regionByCode),
    ...ids('provincie', data.provincies, places.province, places.provinceByCode),
  ];
}

/** For each region and province how many initiatives are from there; those that are there only for being nationwide are not. */
export function countsFromAreas(
  initiatives: readonly Initiative[],
  places: Places,
): ByArea<ReadonlyMap<string, number>> {
  const counts = { regio: new Map<string, number>(), provincie: new Map<string, number>() };
  for (const initiative of initiatives) {
    const named = areasNamedBy(initiative, places);
    for (const key of ['regio', 'provincie'] as const) {
      for (const id of named[key]) counts[key].set(id, (counts[key].get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The options that an initiative falls under, ancestors included. A nationwide one works in every region. */
export function facetValues(
  initiative: Initiative,
  vocabularies: Vocabularies,
  places: Places,
): FacetValues {
  return valuesIn(places)(vocabularies)(initiative);
}

type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

const valuesIn = onceFor((places: Places) =>
  onceFor((vocabularies: Vocabularies) =>
    onceFor((initiative: Initiative) => valuesOf(initiative, vocabularies, places)),
  ),
);

function valuesOf(initiative: Initiative, vocabularies: Vocabularies, places: Places): FacetValues {
  const { nationwide } = initiative.coverage;
  const named = areasNamedBy(initiative, places);
  return perFacet((key) => {
    if (isPlaceFacet(key)) {
      const areas = key === 'regio' ? places.regions : places.provinces;
      return nationwide ? areas.map(idOf) : named[key];
    }
    if (key === 'bericht') return [newsGroupOf(lastNewsOf(initiative))];
    if (key === 'kosten') {
      const isKnown = initiative.data.traject?.some(({ soort }) => soort === 'kosten');
      return isKnown ? [COSTS_KNOWN] : [];
    }
    const { vocabulary, idsOf } = VOCABULARY_FACETS[key];
    return withAncestors(vocabularies[vocabulary].waarden, idsOf(initiative) ?? []);
  });
}

/** For each facet and option the number of initiatives, with nothing chosen. */
export function facetCounts(
  initiatives: readonly Initiative[],
  vocabularies: Vocabularies,
  places: Places,
): Record<FacetKey, Map<string, number>> {
  const counts = perFacet(() => new Map<string, number>());
  for (const initiative of initiatives) {
    const values = facetValues(initiative, vocabularies, places);
    for (const key of FACET_KEYS) {
      for (const id of values[key]) counts[key].set(id, (counts[key].get(id) ?? 0) + 1);
    }
  }
  return counts;
}

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
  'bericht',
  'einde',
  'kosten',
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** Stands in a facet for the initiatives of which its value is not known. */
export const UNKNOWN = 'onbekend';

/** The one option of costs: a source says what it costs. */
const COSTS_KNOWN = 'bekend';

/** For a facet the ids of retired values, each with the id that stands in its place. */
export type Successors = Partial<Record<FacetKey, Readonly<Record<string, string>>>>;

/** Facets that every initiative could have a value of, and not every one has. */
export const THIN_FACETS: readonly FacetKey[] = ['fase', 'leerroute', 'sector'];

/** Facets whose options are places: what works nationwide falls under all of them. */
export function isPlaceFacet(key: FacetKey): key is 'regio' | 'provincie' {
  return key === 'regio' || key === 'provincie';
}

/** What is chosen: for each facet the ids. */
export type Selection = Record<FacetKey, readonly string[]>;

/** Nothing chosen in any facet. */
export function emptySelection(): Selection {
  return perFacet(() => []);
}

/** An object with something for each facet. */
export function perFacet<T>(make: (key: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(FACET_KEYS.map((key) => [key, make(key)])) as Record<FacetKey, T>;
}
