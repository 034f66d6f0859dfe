/** The files that the find page loads while it is used, and what the search engine is fed with. */
import { cardOf, cardsPerFile } from './cards.ts';
import { municipalityName } from './describe.ts';
import { inParts, packNumbers, packWords, versionOf } from './list-files.ts';
import { FACET_KEYS, type FacetKey, vocabularyOf } from './facets.ts';
import type { Guide } from './guides-and-law.ts';
import {
  type CatalogueParts,
  type Initiative,
  lastNewsOf,
  NEWS_GROUPS,
  newsGroupOf,
} from './initiative.ts';
import { pathsFor } from './paths.ts';
import { type PlaceChoice, placeChoices } from './place-search.ts';
import {
  guideRecord,
  initiativeRecord,
  SEARCH_FIELDS,
  type SearchRecord,
} from './search-record.ts';
import { formsOf, pieces } from './search-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Labels } from '../i18n/nl.ts';
import { slugify } from '../reader/words.ts';
import type { Vocabularies, VocabularyName, WordFamily } from '../schema/vocabulary.ts';

/** The version of Pagefind whose files `src/build/search-index.ts` knows. */
export const PAGEFIND_VERSION = '1.6.0';

/** What the find page is made of: initiatives in the order of the list without a question. */
export interface FindParts extends CatalogueParts {
  guides: readonly Guide[];
  wordFamilies: readonly WordFamily[];
}

export interface FindFiles {
  /** Changes when any file does, or the engine. It is part of every address, so that files of two builds never mix. */
  version: string;
  /** Name without `.json` to what the file holds. */
  files: ReadonlyMap<string, unknown>;
  /** What is searched, by number: initiatives first, then guides. */
  records: readonly SearchRecord[];
}

/** The file `tekst`: everything that a question in words needs beside the search engine. */
export interface TextFile {
  table: QuestionTable;
  /** Every word of every record, as `packWords` writes them. */
  words: string;
  /** For each field but the last: how many pieces it has in each record, as `packNumbers` writes them. */
  lengths: string[];
  /** For each record a digit: place of its last news in `NEWS_GROUPS`. */
  news: string;
}

/** Files of the search engine that have the same name in every build. */
export const ENGINE_FILES = {
  /** Ours: what its records and filters are called in it. */
  start: 'start.json',
  /** Says which of the following the engine is to take, and is asked for with this behind its name. */
  entry: 'pagefind-entry.json?ts=',
  /** What there is to search. */
  meta: 'pagefind.start.pf_meta',
  /** The engine itself. */
  program: 'wasm.unknown.pagefind',
} as const;

/** What the file `start` holds. */
export interface EngineStart {
  /** The engine's names for the records, in the order of their numbers, without the language before them, with spaces between them. */
  names: string;
  /** Name of each filter to its file: with these the first search need not wait to hear where they are. */
  filters: Readonly<Record<string, string>>;
}

/** In the file `gidsen`: what is shown of a guide, in the order of their numbers. */
export interface GuideLine {
  title: string;
  url: string;
  summary: string;
}

/** Makes all of them, and the records to feed the search engine with. */
export async function findFiles(parts: FindParts, t: Labels): Promise<FindFiles> {
  const { initiatives, guides, vocabularies, wordFamilies, places } = parts;
  const cards = initiatives.map((one) => cardOf(one, vocabularies, places, t));
  const records = [
    ...initiatives.map((one, number) =>
      initiativeRecord(one, number, { ...parts, language: t.language }),
    ),
    ...guides.map((guide) => guideRecord(guide, vocabularies, t.language)),
  ];
  const choices = placeChoices(places, t);
  const text: TextFile = {
    table: questionTable(vocabularies, wordFamilies),
    words: packWords(allWordsOf(records)),
    lengths: SEARCH_FIELDS.slice(0, -1).map((_, field) =>
      packNumbers(records.map(({ ends }) => (ends[field] ?? 0) - (ends[field - 1] ?? 0))),
    ),
    news: [...initiatives.map(lastNewsOf), ...guides.map(newestOfGuide)]
      .map((date) => NEWS_GROUPS.indexOf(newsGroupOf(date)))
      .join(''),
  };
  const files = new Map<string, unknown>([
    ['plaatsen', choices],
    ['tekst', text],
    ['gidsen', guides.map((guide) => guideLine(guide, t.language))],
    ['bronnen', Object.fromEntries(initiatives.map((one) => sourcesOf(one, t.language)))],
    ['volgorde/waar', municipalitiesOf(initiatives, choices, parts)],
    ['volgorde/titel', orderOf(initiatives, ({ data }) => slugify(data.titel))],
    ['volgorde/gecontroleerd', orderOf(initiatives, ({ data }) => data.gecontroleerd, NEWEST)],
    ['volgorde/bericht', orderOf(initiatives, (one) => lastNewsOf(one) ?? '', NEWEST)],
  ]);
  inParts(cards, cardsPerFile(cards.length)).forEach((part, number) => {
    files.set(`kaartjes/${number}`, part);
  });
  const version = await versionOf([PAGEFIND_VERSION, ENGINE_FILES, records, ...files.values()]);
  return { version, files, records };
}

/** Each word once, sorted. */
function allWordsOf(records: readonly SearchRecord[]): string[] {
  const written = new Set(records.flatMap(({ content }) => pieces(content)));
  return [...new Set([...written].flatMap(formsOf))].sort();
}

function guideLine({ slug, data }: Guide, language: Language): GuideLine {
  return { title: data.titel, url: pathsFor(language).guide(slug), summary: data.samenvatting };
}

/** A guide is as new as the day on which it was last held against its sources. */
function newestOfGuide({ data }: Guide): string {
  return data.gecontroleerd;
}

/** Address of an initiative and who published its sources, for a list on paper. */
function sourcesOf({ slug, data }: Initiative, language: Language): [string, string] {
  const publishers = new Set(data.bronnen.map(({ uitgever }) => uitgever));
  return [pathsFor(language).initiative(slug), [...publishers].join(', ')];
}

/** For each initiative where the municipalities that it names stand in the file `plaatsen`: how far it is from a place. */
function municipalitiesOf(
  initiatives: readonly Initiative[],
  choices: readonly PlaceChoice[],
  { places }: CatalogueParts,
): number[][] {
  const indexes = new Map(
    choices.flatMap(({ kind, id }, index) => (kind === 'gemeente' ? [[id, index] as const] : [])),
  );
  return initiatives.map(({ coverage }) =>
    coverage.named
      .map((code) => indexes.get(slugify(municipalityName(code, places))))
      .filter((index) => index !== undefined),
  );
}

const NEWEST = -1;

/** The numbers of the initiatives in the order of a text; those that are equal keep theirs. */
function orderOf(
  initiatives: readonly Initiative[],
  textOf: (initiative: Initiative) => string,
  direction = 1,
): number[] {
  return initiatives
    .map((initiative, number) => ({ text: textOf(initiative), number }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) * direction)
    .map(({ number }) => number);
}

// What questions are read with: the words of the catalogue's own lists, small enough to load with the first question.

/** A value of a facet: its id, its label, and the other words that mean it. */
type TableTerm = readonly [id: string, label: string, ...synonyms: string[]];

export interface QuestionTable {
  /** The values of each facet that is a vocabulary. */
  terms: Partial<Record<FacetKey, readonly TableTerm[]>>;
  /** Words that mean the same in a text, the usual one first. */
  families: readonly (readonly string[])[];
}

/** Facets whose values nobody means by their bare words: who asks for an employer looks for no kind of lead organisation. */
const ONLY_LABELS: readonly FacetKey[] = ['voor', 'trekker'];

/** Lists that are no facet: their words stand in texts, so that one of them finds the others. */
const IN_TEXTS: readonly VocabularyName[] = ['onderzoekssoorten', 'themas', 'trajectonderdelen'];

/**
 * Makes the table. Values that were replaced by another are left out.
 *
 * @param families from `content/begrippen/woordfamilies.yaml`
 */
export function questionTable(
  vocabularies: Vocabularies,
  families: readonly WordFamily[],
): QuestionTable {
  const terms: QuestionTable['terms'] = {};
  for (const key of FACET_KEYS) {
    const name = vocabularyOf(key);
    if (!name) continue;
    terms[key] = vocabularies[name].waarden
      .filter(({ vervangenDoor }) => !vervangenDoor)
      .map(({ id, name: label, synoniemen = [] }) => [
        id,
        label,
        ...(ONLY_LABELS.includes(key) ? [] : synoniemen),
      ]);
  }
  const others = IN_TEXTS.flatMap((name) => vocabularies[name].waarden)
    .map(({ name, synoniemen = [] }) => [name, ...synoniemen])
    .filter((family) => family.length > 1);
  return { terms, families: [...families, ...others] };
}
