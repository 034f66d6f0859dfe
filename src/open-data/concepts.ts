/** The lists that values come from, with an address for each value: for pages, and as SKOS for programs. */
import { pathsFor } from '../domain/paths.ts';
import type { Language } from '../i18n/language.ts';
import { regionListTexts } from '../i18n/nl-data.ts';
import type { Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import {
  VOCABULARY_NAMES,
  type Term,
  type Vocabularies,
  type VocabularyName,
} from '../schema/vocabulary.ts';
import {
  absolute,
  conceptUri,
  listUri,
  municipalityUri,
  REGION_LIST,
  LICENCE,
} from './addresses.ts';

/** A text by language; English where there is one. */
export interface Words {
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
  definition?: Words;
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
  definition: Words;
  concepts: readonly Concept[];
}

/**
 * All lists: the vocabularies, and the labour market regions, which nobody else gives an address.
 *
 * @param parts as they are loaded for Dutch: with their texts in every language
 * @param language of the pages that values have; all else is the same in every language
 */
export function conceptLists(
  { vocabularies, places }: { vocabularies: Vocabularies; places: Places },
  language?: Pick<Language, 'code' | 'addresses'>,
): ConceptList[] {
  const pages = pathsFor(language);
  /** Values with a page of their own. */
  const pageOf: Partial<Record<VocabularyName, (id: string) => string>> = {
    doelgroepen: pages.targetGroup,
    interventies: pages.intervention,
    sectoren: pages.sector,
  };
  const lists = VOCABULARY_NAMES.map((name): ConceptList => {
    const { label, waarden } = vocabularies[name];
    const concepts = waarden.map((term) => conceptOf(term, pageOf[name]));
    return { name, label, definition: definitionOf(vocabularies[name]), concepts };
  });
  const regions = {
    name: REGION_LIST,
    ...regionListTexts,
    concepts: regionsOf(places, pages.region),
  };
  return [...lists, regions];
}

/**
 * A text in a language, Dutch where it has none.
 *
 * @returns `lang` when that is another than the language of the page
 */
export function textInLanguage(
  words: Words,
  { code, contentLang }: Pick<Language, 'code' | 'contentLang'>,
): { text: string; lang?: string | undefined } {
  const own = code === 'en' ? words.en : words.nl;
  return own === undefined ? { text: words.nl, lang: contentLang } : { text: own };
}

function definitionOf({ definitie, en }: Pick<Term, 'definitie' | 'en'>): Words {
  return { nl: definitie, ...(en ? { en: en.definitie } : {}) };
}

function conceptOf(term: Term, pageOf?: (id: string) => string): Concept {
  const { id, label, ouder, vervangenDoor, synoniemen = [] } = term;
  return {
    id,
    notation: id,
    label,
    definition: definitionOf(term),
    ...(ouder ? { broader: ouder } : {}),
    ...(vervangenDoor ? { replacedBy: vervangenDoor } : {}),
    ...(pageOf && !vervangenDoor ? { page: pageOf(id) } : {}),
    words: synoniemen.filter((word) => word !== label.nl && word !== label.en),
    parts: [],
  };
}

function regionsOf(
  { regions, municipalities }: Places,
  pageOf: (slug: string) => string,
): Concept[] {
  return regions.map(({ code, naam, aliassen = [] }) => ({
    id: code.toLowerCase(),
    notation: code,
    label: { nl: naam },
    words: aliassen,
    page: pageOf(slugify(naam)),
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
        'dct:description': inLanguages(definition),
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
          ...(concept.definition ? { 'skos:definition': inLanguages(concept.definition) } : {}),
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
