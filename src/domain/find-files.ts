/** The files that the find page loads while it is used, and what the search engine is fed with. */
import { createHash } from 'node:crypto';
import type { Labels } from '../i18n/nl.ts';
import { slugify } from '../reader/words.ts';
import type { WordFamily } from '../schema/vocabulary.ts';
import { cardOf, cardsPerFile } from './cards.ts';
import type { Guide } from './guides-and-law.ts';
import {
  lastNewsOf,
  NEWS_GROUPS,
  newsGroupOf,
  type CatalogueParts,
  type Initiative,
} from './initiative.ts';
import { paths } from './paths.ts';
import { placeChoices, type PlaceChoice } from './place-search.ts';
import { questionTable, type QuestionTable } from './question-table.ts';
import { guideRecord, initiativeRecord, type SearchRecord } from './search-record.ts';
import { wordsIn } from './search-words.ts';
import { municipalityName } from './describe.ts';

/** The version of Pagefind whose files `src/build/pagefind-files.ts` knows. */
export const PAGEFIND_VERSION = '1.6.0';

/** What the find page is made of: initiatives in the order of the list without a question. */
export interface FindParts extends CatalogueParts {
  guides: readonly Guide[];
  wordFamilies: readonly WordFamily[];
}

export interface FindFiles {
  /** Changes when any file does. It is part of every address, so that files of two builds never mix. */
  version: string;
  /** Name without `.json` to what the file holds. */
  files: ReadonlyMap<string, unknown>;
  /** What is searched, by number: initiatives first, then guides. */
  records: readonly SearchRecord[];
}

/** The file `tekst`: everything that a question in words needs beside the search engine. */
export interface TextFile {
  table: QuestionTable;
  /** Every word of every record, sorted, one space between any two. */
  words: string;
  /** How many pieces each field of each record has but the last, record after record. */
  lengths: number[];
  /** For each record a digit: place of its last news in `NEWS_GROUPS`. */
  news: string;
}

/** The file `start.json`: what the find page must know of the index before it asks anything. */
export interface EngineStart {
  /** The engine's names for the records, in the order of their numbers, without the language before them. */
  names: string;
  /** Files that every search needs, for loading them at once instead of one after another. */
  files: string[];
}

/** In the file `gidsen`: what is shown of a guide, in the order of their numbers. */
export interface GuideLine {
  title: string;
  url: string;
  summary: string;
}

export function findFiles(parts: FindParts, t: Labels): FindFiles {
  const { initiatives, guides, vocabularies, wordFamilies, places } = parts;
  const cards = initiatives.map((one) => cardOf(one, vocabularies, places, t));
  const records = [
    ...initiatives.map((one, number) => initiativeRecord(one, number, parts)),
    ...guides.map((guide) => guideRecord(guide, vocabularies)),
  ];
  const choices = placeChoices(places, t);
  const text: TextFile = {
    table: questionTable(vocabularies, wordFamilies),
    words: [...new Set(records.flatMap(({ content }) => wordsIn(content)))].sort().join(' '),
    lengths: records.flatMap(({ ends }) => ends.map((end, index) => end - (ends[index - 1] ?? 0))),
    news: [...initiatives.map(lastNewsOf), ...guides.map(newestOfGuide)]
      .map((date) => NEWS_GROUPS.indexOf(newsGroupOf(date)))
      .join(''),
  };
  const files = new Map<string, unknown>([
    ['plaatsen', choices],
    ['tekst', text],
    ['gidsen', guides.map(guideLine)],
    ['bronnen', Object.fromEntries(initiatives.map(sourcesOf))],
    ['volgorde/waar', municipalitiesOf(initiatives, choices, parts)],
    ['volgorde/titel', orderOf(initiatives, ({ data }) => slugify(data.titel))],
    ['volgorde/gecontroleerd', orderOf(initiatives, ({ data }) => data.gecontroleerd, NEWEST)],
    ['volgorde/bericht', orderOf(initiatives, (one) => lastNewsOf(one) ?? '', NEWEST)],
  ]);
  const perFile = cardsPerFile(cards.length);
  for (let from = 0; from < cards.length; from += perFile) {
    files.set(`kaartjes/${from / perFile}`, cards.slice(from, from + perFile));
  }
  const hash = createHash('sha256').update(PAGEFIND_VERSION).update(JSON.stringify(records));
  for (const content of files.values()) hash.update(JSON.stringify(content));
  return { version: hash.digest('hex').slice(0, 10), files, records };
}

function guideLine({ slug, data }: Guide): GuideLine {
  return { title: data.titel, url: paths.guide(slug), summary: data.samenvatting };
}

/** A guide is as new as the day on which it was last held against its sources. */
function newestOfGuide({ data }: Guide): string {
  return data.gecontroleerd;
}

/** Address of an initiative and who published its sources, for a list on paper. */
function sourcesOf({ slug, data }: Initiative): [string, string] {
  const publishers = new Set(data.bronnen.map(({ uitgever }) => uitgever));
  return [paths.initiative(slug), [...publishers].join(', ')];
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
