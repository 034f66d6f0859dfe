/** What the search engine gets of an initiative or guide: its text in a fixed order of fields, and the values it is filtered by. */
import { allNamesOf, type Places } from '../reader/places.ts';
import { blocksOf, type TextNode } from '../reader/tree.ts';
import type { Language } from '../i18n/language.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import {
  areasNamedBy,
  FACET_KEYS,
  facetValues,
  isPlaceFacet,
  THIN_FACETS,
  UNKNOWN,
  wholeAreasOf,
} from './facets.ts';
import type { Guide } from './guides-and-law.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { municipalitySlug, pathsFor } from './paths.ts';
import { formsOf, pieces, plainLetters } from './search-words.ts';
import { CLASSES } from './terms.ts';

/**
 * The fields of a text, in this order. A word says the more of an initiative the earlier it stands: `kern` is what it does
 * first of all, `plaats` its places and organisations, `begrippen` the names of everything that was chosen for it.
 */
export const SEARCH_FIELDS = [
  'titel',
  'kern',
  'samenvatting',
  'plaats',
  'begrippen',
  'tekst',
] as const;
type SearchField = (typeof SEARCH_FIELDS)[number];

export interface SearchRecord {
  url: string;
  /** All fields after one another, with one space between any two pieces. */
  content: string;
  /** For each field but the last: how many pieces of the content stand before its end. */
  ends: number[];
  /** Filters that the engine knows, each with the values of this record; none for a guide. */
  filters: Record<string, string[]>;
}

/** Name of the filter that holds the number of a record: with it the engine counts within any set of records. */
export const NUMBER_FILTER = 'nummer';
/** Name of the filter that holds regions and provinces in which a record works as a whole: `regio:twente`. */
export const AREA_FILTER = 'gebied';

/** In the filters of regions and provinces the value of what is from there and works nationwide too: one count tells both. */
export function nationwideFrom(area: string): string {
  return `landelijk:${area}`;
}

/**
 * What is searched of an initiative: its words in fixed fields, and its filters.
 *
 * @param number place in the list without a question, from 0
 */
export function initiativeRecord(
  initiative: Initiative,
  number: number,
  { vocabularies, places, language }: Omit<CatalogueParts, 'initiatives'>,
): SearchRecord {
  const { data, slug, sections, coverage } = initiative;
  const label = labelIn(vocabularies);
  const facts = [
    ...(data.traject ?? []).map((part) => part.tekst),
    ...(data.resultaten ?? []).map(({ eenheid, tekst }) => [eenheid, tekst].join(' ')),
    ...(data.lessen ?? []).map((lesson) => lesson.tekst),
    ...(data.onderzoek ?? []).flatMap(({ titel, soort }) => [
      titel,
      label('onderzoekssoorten', soort),
    ]),
  ];
  return {
    url: pathsFor(language).initiative(slug),
    ...inFields({
      titel: [data.titel],
      kern: data.interventies.slice(0, 1).map((id) => label('interventies', id)),
      samenvatting: [data.samenvatting],
      plaats: [
        ...coverage.named.flatMap((code) => allNamesOf(code, places)),
        ...(data.arbeidsmarktregios ?? []),
        ...(data.provincies ?? []),
        ...data.organisaties.map(({ naam }) => naam),
      ],
      begrippen: CLASSES.flatMap((name) => (data[name] ?? []).map((id) => label(name, id))),
      // What it tells is in Dutch: a question in another language would find words that mean something else.
      tekst: language?.contentLang
        ? []
        : [
            // Without the headings, which are the same everywhere.
            ...sections.flatMap(({ nodes }) => textsOf(nodes)),
            ...facts,
            // What became of it, and what it is called in English.
            ...[data.afloop?.werd, data.en?.titel].filter((text) => text !== undefined),
          ],
    }),
    filters: filtersOf(initiative, number, vocabularies, places),
  };
}

/** What is searched of a guide. It has no filters: choices never find guides. */
export function guideRecord(
  { slug, data, texts }: Guide,
  vocabularies: Vocabularies,
  language?: Language,
): SearchRecord {
  const label = labelIn(vocabularies);
  return {
    url: pathsFor(language).guide(slug),
    ...inFields({
      titel: [data.titel],
      kern: [],
      samenvatting: [data.samenvatting],
      plaats: [],
      begrippen: CLASSES.flatMap((name) =>
        (data.onderwerpen[name] ?? []).map((id) => label(name, id)),
      ),
      tekst: language?.contentLang
        ? []
        : [...texts, ...(data.grafieken ?? []).map(({ titel }) => titel)],
    }),
    filters: {},
  };
}

function textsOf(nodes: readonly TextNode[]): string[] {
  return blocksOf(nodes).map(({ text }) => text);
}

function labelIn(vocabularies: Vocabularies): (name: VocabularyName, id: string) => string {
  return (name, id) => vocabularies[name].waarden.find((term) => term.id === id)?.name ?? '';
}

/** The fields as one text, each piece of a field closed with a full stop: in an excerpt they are read after one another. */
function inFields(
  fields: Record<SearchField, readonly string[]>,
): Pick<SearchRecord, 'content' | 'ends'> {
  const all: string[] = [];
  const ends = SEARCH_FIELDS.map((name) => {
    const texts = [...new Set(fields[name])].map((text) => plainLetters(text).trim());
    const found = texts.filter((text) => text !== '').flatMap((text) => pieces(closed(text)));
    all.push(...found);
    // The engine gives a part of a piece less weight; `Forward·Inc` in a title is as much `Forward`. Excerpts are of the text.
    if (name !== 'tekst') all.push(...found.flatMap((piece) => formsOf(piece).slice(1)));
    return all.length;
  });
  return { content: all.join(' '), ends: ends.slice(0, -1) };
}

function closed(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** Nationwide initiatives have no other regions and provinces here than those they are from: who looks elsewhere asks for what is nationwide too. */
function filtersOf(
  initiative: Initiative,
  number: number,
  vocabularies: Vocabularies,
  places: Places,
): Record<string, string[]> {
  const { coverage, data } = initiative;
  const values = facetValues(initiative, vocabularies, places);
  const named = areasNamedBy(initiative, places);
  const filters: Record<string, string[]> = {
    [NUMBER_FILTER]: [String(number)],
    bereik: [coverage.nationwide ? 'landelijk' : data.bereik],
    [AREA_FILTER]: wholeAreasOf(initiative, places),
    gemeente: coverage.named.map((code) => municipalitySlug(code, places)),
  };
  for (const key of FACET_KEYS) {
    if (isPlaceFacet(key)) {
      filters[key] = coverage.nationwide ? named[key].map(nationwideFrom) : named[key];
      continue;
    }
    const some = values[key];
    filters[key] = some.length === 0 && THIN_FACETS.includes(key) ? [UNKNOWN] : [...some];
  }
  return Object.fromEntries(Object.entries(filters).filter(([, some]) => some.length > 0));
}
