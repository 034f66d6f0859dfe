/** Reads the content folder from disk: entries, guides, and the lists they choose from. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from '../schema/zod.ts';
import { createPlaces, type Places } from './places.ts';
import type { SchemaContext } from '../schema/fields.ts';
import { guideSchema, lawChangesSchema, type LawChange } from '../schema/guide.ts';
import { initiativeSchema } from '../schema/rules.ts';
import { mergerSchema, municipalitySchema, provinceSchema, regionSchema } from '../schema/place.ts';
import {
  VOCABULARY_NAMES,
  vocabularySchema,
  wordFamiliesSchema,
  type Vocabularies,
  type Vocabulary,
  type WordFamily,
} from '../schema/vocabulary.ts';
import { checkBetweenFiles, type PlacedFile, type SitePages } from './between-files.ts';
import {
  byFile,
  type Problem,
  finding,
  printable,
  START,
  dutchMessage,
  formatProblem,
} from './problems.ts';
import type { Entry, ReadGuide } from './index.ts';
import { MAX_BYTES } from './limits.ts';
import {
  readEntry,
  readGuide,
  readLoosely,
  type ContentFile,
  type EntryResult,
  type GuideResult,
  type EntrySource,
  type PositionOf,
} from './whole-file.ts';
import { readYaml } from './yaml.ts';

/** All municipalities take 100 kB. */
const MAX_LIST_BYTES = 1024 * 1024;

/** What the content folder holds, as far as it is valid. */
export interface Content {
  vocabularies: Vocabularies;
  /** Words that mean the same for search. */
  wordFamilies: readonly WordFamily[];
  places: Places;
  entries: Entry[];
  guides: ReadGuide[];
  /** Oldest first. */
  lawChanges: readonly LawChange[];
  /** Every path that was looked at, also of what could not be read. */
  paths: Record<'initiatieven' | 'kennis' | 'lijsten', readonly string[]>;
}

/** The content with everything that is wrong in it, in the order of files and lines. */
export interface ReadContent extends Content {
  problems: Problem[];
  /** The files of the entries, by slug. */
  sources: ReadonlyMap<string, EntrySource>;
}

/** What reading an entry or guide gives: what it holds with the places of its fields, or its problems. */
export type FileResult = EntryResult | GuideResult;

/**
 * Stands between the reader and the reading of each entry and guide.
 *
 * @param context all that they are judged by, beside their files
 */
export type AroundReading = <Result extends FileResult>(
  read: (file: ContentFile) => Result,
  context: SchemaContext & { places: Places },
) => (file: ContentFile) => Result;

/**
 * Reads everything under a content folder. Problems of entries and guides are returned; a fault in a list throws.
 *
 * @param contentDir the folder with `initiatieven/`, `kennis/`, `begrippen/` and `gebieden/`
 * @param today `YYYY-MM-DD`
 * @param pagesOf gives the pages of the site that the content makes, for links to be held against
 * @throws {ListError} with every fault of a list
 */
export function readContent(
  contentDir: string,
  today: string,
  pagesOf: (content: Content) => SitePages,
  around: AroundReading = (read) => read,
): ReadContent {
  const lists = readLists(contentDir, today);
  if ('faults' in lists) {
    const folders = [
      readFolder(join(contentDir, 'initiatieven'), readLoosely),
      readFolder(join(contentDir, 'kennis'), readLoosely),
    ];
    throw new ListError([...lists.faults, ...folders.flatMap(({ problems }) => problems)]);
  }
  const { vocabularies, wordFamilies, places, lawChanges } = lists;
  const context = { vocabularies, places, today };
  const entrySchema = initiativeSchema(context);
  const readOneEntry = around((file) => readEntry(file, entrySchema), context);
  const sources = new Map<string, EntrySource>();
  const entries = readFolder(join(contentDir, 'initiatieven'), (file) => {
    const result = readOneEntry(file);
    if (!result.entry) return result;
    sources.set(result.entry.slug, result.source);
    return { item: result.entry, positionOf: result.positionOf };
  });
  const schema = guideSchema(context);
  const readOneGuide = around((file) => readGuide(file, schema), context);
  const guides = readFolder(join(contentDir, 'kennis'), (file) => {
    const result = readOneGuide(file);
    return result.guide ? { item: result.guide, positionOf: result.positionOf } : result;
  });
  const content = {
    vocabularies,
    wordFamilies,
    places,
    entries: entries.items.map(({ item }) => item),
    guides: guides.items.map(({ item }) => item),
    lawChanges: lawChanges.items,
    paths: { initiatieven: entries.paths, kennis: guides.paths, lijsten: listPaths(contentDir) },
  };
  const problems = [
    ...entries.problems,
    ...guides.problems,
    ...checkBetweenFiles(entries, guides, lawChanges, pagesOf(content)),
  ];
  return {
    ...content,
    sources,
    problems: problems.sort(byFile),
  };
}

/** Every list, or the faults of all that are not in order: one list must not hide those of another. */
function readLists(contentDir: string, today: string) {
  const faults: Problem[] = [];
  const vocabularies = orFaults(() => readVocabularies(contentDir), faults);
  const wordFamilies = orFaults(() => readWordFamilies(contentDir), faults);
  const places = orFaults(() => readPlaces(contentDir), faults);
  const lawChanges =
    vocabularies &&
    places &&
    orFaults(() => readLawChanges(contentDir, { vocabularies, places, today }), faults);
  return vocabularies && wordFamilies && places && lawChanges
    ? { vocabularies, wordFamilies, places, lawChanges }
    : { faults };
}

/** What a function reads, or nothing and the faults of a list added to the others. */
function orFaults<T>(read: () => T, faults: Problem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    faults.push(...error.problems);
    return undefined;
  }
}

/**
 * All lists of `begrippen/`.
 *
 * @throws {ListError} when one is not in order
 */
export function readVocabularies(contentDir: string): Vocabularies {
  const faults: Problem[] = [];
  const read = (name: string): Vocabulary | undefined => {
    const path = join(contentDir, 'begrippen', `${name}.yaml`);
    const list = orFaults(() => readListFile(path, vocabularySchema), faults);
    return (
      list && { ...list, waarden: list.waarden.map((term) => ({ ...term, name: term.label.nl })) }
    );
  };
  const lists = Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, read(name)]));
  if (faults.length > 0) throw new ListError(faults);
  return lists as Vocabularies;
}

/** A file for word families may be missing: then every word is only itself. */
export function readWordFamilies(contentDir: string): readonly WordFamily[] {
  const path = join(contentDir, 'begrippen', 'woordfamilies.yaml');
  return existsSync(path) ? readListFile(path, wordFamiliesSchema) : [];
}

/**
 * Municipalities, regions, provinces and mergers of `gebieden/`.
 *
 * @throws {ListError} when one is not in order
 */
export function readPlaces(contentDir: string): Places {
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    readListFile(join(contentDir, 'gebieden', `${name}.yaml`), schema);
  return createPlaces({
    municipalities: read('gemeenten', municipalities),
    provinces: read('provincies', provinces),
    regions: read('arbeidsmarktregios', regions),
    mergers: read('herindelingen', mergers),
  });
}

const municipalities = z.array(municipalitySchema);
const provinces = z.array(provinceSchema);
const regions = z.array(regionSchema);
const mergers = z.array(mergerSchema);

function listPaths(contentDir: string): string[] {
  return [
    ...VOCABULARY_NAMES.map((name) => `begrippen/${name}.yaml`),
    'begrippen/woordfamilies.yaml',
    ...['gemeenten', 'provincies', 'arbeidsmarktregios', 'herindelingen'].map(
      (name) => `gebieden/${name}.yaml`,
    ),
    'wetswijzigingen.yaml',
  ].map((path) => shown(join(contentDir, path)));
}

/** A file for changes of law may be missing: a small site has none. */
function readLawChanges(
  contentDir: string,
  context: SchemaContext,
): { items: LawChange[]; path: string; positionOf: PositionOf } {
  const path = join(contentDir, 'wetswijzigingen.yaml');
  const none = { items: [], path: shown(path), positionOf: () => START };
  if (!existsSync(path)) return none;
  const items = readListFile(path, lawChangesSchema(context));
  const { positionOf } = readYaml(readFileSync(path, 'utf8'));
  return { items, path: shown(path), positionOf };
}

/** Lists by their text: they are long and change seldom, and development reads them again with every entry that changes. */
const readLast = new Map<string, { schema: z.ZodType; list: unknown }>();

/**
 * @returns not to be changed: the same text gives the same
 * @throws with every fault of the file
 */
function readListFile<T>(path: string, schema: z.ZodType<T>): T {
  const file = readTextFile(path, MAX_LIST_BYTES);
  if ('refused' in file) throw new ListError([problem(path, file.refused)]);
  const known = readLast.get(file.text);
  if (known?.schema === schema) return known.list as T;
  const list = readList(shown(path), file.text, schema);
  readLast.set(file.text, { schema, list });
  return list;
}

// Reads a folder of entries or guides from disk. What is no entry is refused, not skipped.

/** The files of a folder: those that could be read, and the problems of the others. */
export interface FolderRead<T> {
  items: PlacedFile<T>[];
  /** Every path in the folder, also of what could not be read. */
  paths: string[];
  problems: Problem[];
}

/** Reads one file of a folder. */
type ReadOne<T> = (
  file: ContentFile,
) => { item: T; positionOf: PositionOf } | { problems: Problem[] };

/** What the Finder and git leave behind; they say nothing of the catalogue. */
const LITTER: readonly string[] = ['.DS_Store', '.gitkeep'];

/** Reads every file of a folder. A folder that is not there is empty. */
export function readFolder<T>(folder: string, read: ReadOne<T>): FolderRead<T> {
  const found: FolderRead<T> = { items: [], paths: [], problems: [] };
  const names = namesIn(folder);
  if (!names)
    return { ...found, problems: [problem(folder, 'is geen gewone map; maak er een van')] };
  for (const name of names) {
    const path = join(folder, name);
    found.paths.push(shown(path));
    const result = readOne(path, name, read);
    if ('item' in result) found.items.push({ path: shown(path), ...result });
    else found.problems.push(...result.problems);
  }
  return found;
}

/** @returns nothing for what is no folder: a link to one could lead anywhere */
function namesIn(folder: string): string[] | undefined {
  const item = lstatSync(folder, { throwIfNoEntry: false });
  if (!item) return [];
  if (!item.isDirectory()) return undefined;
  return readdirSync(folder)
    .filter((name) => !LITTER.includes(name))
    .sort();
}

function readOne<T>(path: string, name: string, read: ReadOne<T>): ReturnType<ReadOne<T>> {
  const wrongName = nameProblem(name);
  const file = wrongName ? { refused: wrongName } : readTextFile(path, MAX_BYTES);
  if ('refused' in file) return { problems: [problem(path, file.refused)] };
  try {
    return read({ path: shown(path), text: file.text });
  } catch {
    // A file that the reader falls over must not hide what is wrong with the others.
    return { problems: [problem(path, UNREADABLE)] };
  }
}

const UNREADABLE =
  'is niet te lezen: het programma liep erop vast. Maak het bestand eenvoudiger, of meld het aan de beheerder';

function nameProblem(name: string): string | undefined {
  if (name.startsWith('.')) return 'is een verborgen bestand; dat hoort niet in deze map';
  return name.endsWith('.mdx')
    ? undefined
    : 'eindigt niet op .mdx; andere bestanden en mappen horen niet in deze map';
}

function problem(path: string, message: string): Problem {
  return { bestand: shown(path), ...finding('bestand', START, message) };
}

// Reads one text file from disk, with what is wrong instead of an exception.

/** The text, or why there is none. */
export type FileText = { text: string } | { refused: string };

/**
 * The text of a plain file, or why it is refused: a link, too large, no UTF-8.
 *
 * @param maxBytes a larger file is not opened
 */
export function readTextFile(path: string, maxBytes: number): FileText {
  try {
    const item = lstatSync(path);
    // A link can lead out of the content folder, to any file of who builds the site.
    if (!item.isFile()) {
      return { refused: 'is geen gewoon bestand; mappen en koppelingen mogen hier niet staan' };
    }
    if (item.size > maxBytes) {
      return { refused: `is groter dan ${maxBytes / 1024} kB; maak de tekst korter` };
    }
    return decode(readFileSync(path));
  } catch {
    return { refused: 'is niet te lezen; kijk of het bestand bestaat en of u het mag openen' };
  }
}

/** A byte order mark stays; who reads the text knows what to do with it. */
function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { refused: 'is geen UTF-8; sla het bestand op met de codering UTF-8' };
  }
}

/** Of a path as it is shown, in characters. */
export const LONGEST_PATH = 300;

/** The path as people see it: from the root of the project, with forward slashes, on one line. */
function shown(path: string): string {
  return printable(relative(process.cwd(), path).split(sep).join('/'), LONGEST_PATH);
}

// Reads a YAML file that only editors change: a vocabulary or a list of places. Faults stop the build.

/** A list that is not in order: without it nothing else can be judged. */
export class ListError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ListError';
    this.problems = problems;
  }
}

/**
 * A list of YAML, held to its schema.
 *
 * @throws {ListError} with every fault of the file
 */
export function readList<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const yaml = readYaml(text);
  const parsed = schema.safeParse(yaml.data, { error: dutchMessage });
  if (yaml.findings.length === 0 && parsed.success) return parsed.data;
  const findings = yaml.findings.length
    ? yaml.findings
    : (parsed.error?.issues ?? []).map((issue) => {
        return finding('veld', yaml.positionOf(issue.path), issue.message, issue.path.join('.'));
      });
  throw new ListError(findings.map((one) => ({ bestand: path, ...one })));
}
