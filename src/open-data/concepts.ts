/** The lists that values come from, with an address for each value: for pages, and as SKOS for programs. */
import { paths } from '../domain/paths.ts';
import type { OpenDataLabels } from '../i18n/nl-data.ts';
import type { Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import { VOCABULARY_NAMES, type Term, type Vocabularies } from '../schema/vocabulary.ts';
import { absolute, conceptUri, listUri, municipalityUri, REGION_LIST } from './addresses.ts';
import { LICENCE } from './licence.ts';

/** A text by language; English where there is one. */
interface Words {
  nl: string;
  en?: string;
}

/** A value of a list. */
interface Concept {
  /** Also its place on the page of the list. */
  id: string;
  /** As it stands in the files. */
  notation: string;
  label: Words;
  definition?: string;
  /** Ids in the same list. */
  broader?: string;
  replacedBy?: string;
  /** Other words by which people look for it: not always the same thing. */
  words: readonly string[];
  /** Path of a page about it. */
  page?: string;
  /** Addresses of what it consists of. */
  parts: readonly string[];
}

/** A list of values. */
export interface ConceptList {
  /** As in addresses and file names. */
  name: string;
  label: Words;
  definition: string;
  concepts: readonly Concept[];
}

/** Values with a page of their own. */
const PAGES: Partial<Record<string, (id: string) => string>> = {
  doelgroepen: paths.targetGroup,
  interventies: paths.intervention,
  sectoren: paths.sector,
};

/** All lists: the vocabularies, and the labour market regions, which nobody else gives an address. */
export function conceptLists(
  { vocabularies, places }: { vocabularies: Vocabularies; places: Places },
  t: OpenDataLabels,
): ConceptList[] {
  const lists = VOCABULARY_NAMES.map((name): ConceptList => {
    const { label, definitie, waarden } = vocabularies[name];
    const concepts = waarden.map((term) => conceptOf(term, PAGES[name]));
    return { name, label, definition: definitie, concepts };
  });
  const regions = { name: REGION_LIST, ...t.concepts.regions, concepts: regionsOf(places) };
  return [...lists, regions];
}

function conceptOf(term: Term, pageOf?: (id: string) => string): Concept {
  const { id, label, definitie, ouder, vervangenDoor, synoniemen = [] } = term;
  return {
    id,
    notation: id,
    label,
    definition: definitie,
    ...(ouder ? { broader: ouder } : {}),
    ...(vervangenDoor ? { replacedBy: vervangenDoor } : {}),
    ...(pageOf && !vervangenDoor ? { page: pageOf(id) } : {}),
    words: synoniemen.filter((word) => word !== label.nl && word !== label.en),
    parts: [],
  };
}

function regionsOf({ regions, municipalities }: Places): Concept[] {
  return regions.map(({ code, naam, aliassen = [] }) => ({
    id: code.toLowerCase(),
    notation: code,
    label: { nl: naam },
    words: aliassen,
    page: paths.region(slugify(naam)),
    parts: municipalities
      .filter(({ arbeidsmarktregio }) => arbeidsmarktregio === code)
      .map((municipality) => municipalityUri(municipality.code)),
  }));
}

/** What the short names in the files below mean. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
};

/**
 * A list as JSON-LD in SKOS.
 *
 * @param site public address of the site
 */
export function toSkos({ name, label, definition, concepts }: ConceptList, site: string): object {
  const scheme = { '@id': listUri(name, site) };
  const uri = (id: string) => ({ '@id': conceptUri(name, id, site) });
  const top = concepts.filter(({ broader }) => !broader);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        ...scheme,
        '@type': 'skos:ConceptScheme',
        'skos:prefLabel': inLanguages(label),
        'dct:title': inLanguages(label),
        'dct:description': inLanguages({ nl: definition }),
        'dct:license': { '@id': LICENCE },
        'skos:hasTopConcept': top.map(({ id }) => uri(id)),
      },
      ...concepts.map((concept) => {
        const { id, notation, broader, replacedBy, words, page, parts } = concept;
        return {
          ...uri(id),
          '@type': 'skos:Concept',
          'skos:inScheme': scheme,
          ...(broader ? { 'skos:broader': uri(broader) } : { 'skos:topConceptOf': scheme }),
          'skos:notation': notation,
          'skos:prefLabel': inLanguages(concept.label),
          ...(concept.definition
            ? { 'skos:definition': inLanguages({ nl: concept.definition }) }
            : {}),
          // For searching only: some are narrower, some are no Dutch.
          ...(words.length > 0 ? { 'skos:hiddenLabel': words } : {}),
          ...(replacedBy ? { 'owl:deprecated': true, 'dct:isReplacedBy': uri(replacedBy) } : {}),
          ...(page ? { 'foaf:page': { '@id': absolute(page, site) } } : {}),
          ...(parts.length > 0 ? { 'dct:hasPart': parts.map((part) => ({ '@id': part })) } : {}),
        };
      }),
    ],
  };
}

function inLanguages(words: Words): { '@language': string; '@value': string }[] {
  return Object.entries(words).map(([language, text]) => ({
    '@language': language,
    '@value': text,
  }));
}
