/** Reads the content folder from disk. The only file here that touches it. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { createPlaces, type Places } from '../catalogue/places.ts';
import type { SchemaContext } from '../schema/context.ts';
import { guideSchema } from '../schema/guide.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { lawChangesSchema, type LawChange } from '../schema/law-change.ts';
import { mergerSchema, municipalitySchema, provinceSchema, regionSchema } from '../schema/place.ts';
import {
  VOCABULARY_NAMES,
  vocabularySchema,
  type Vocabularies,
  type Vocabulary,
} from '../schema/vocabulary.ts';
import { checkCatalogue } from './catalogue-rules.ts';
import { byPosition, finding, type Problem } from './problem.ts';
import { readEntry, type Entry } from './read-entry.ts';
import { MAX_BYTES, type ContentFile } from './read-file.ts';
import { readGuide, type Guide } from './read-guide.ts';
import { readList } from './read-list.ts';

export interface Catalogue {
  vocabularies: Vocabularies;
  places: Places;
  entries: Entry[];
  guides: Guide[];
  lawChanges: LawChange[];
  problems: Problem[];
  /** Every path that was looked at, also of what could not be read. */
  paths: Record<'initiatieven' | 'kennis' | 'lijsten', readonly string[]>;
}

/**
 * Reads everything under a content folder. Problems of entries and guides are returned; a fault in a list throws.
 *
 * @param contentDir the folder with `initiatieven/`, `kennis/`, `begrippen/` and `gebieden/`
 * @param today `YYYY-MM-DD`
 */
export function readCatalogue(contentDir: string, today: string): Catalogue {
  const vocabularies = readVocabularies(contentDir);
  const places = readPlaces(contentDir);
  const context = { vocabularies, places, today };
  const entrySchema = initiativeSchema(context);
  const entries = readFolder(join(contentDir, 'initiatieven'), (file) => {
    const result = readEntry(file, entrySchema);
    return result.entry ? { item: result.entry } : result;
  });
  const schema = guideSchema(context);
  const guides = readFolder(join(contentDir, 'kennis'), (file) => {
    const result = readGuide(file, schema);
    return result.guide ? { item: result.guide } : result;
  });
  const lawChanges = readLawChanges(contentDir, context);
  const problems = [
    ...entries.problems,
    ...guides.problems,
    ...checkCatalogue(entries, guides, lawChanges),
  ];
  return {
    vocabularies,
    places,
    entries: entries.items.map(({ item }) => item),
    guides: guides.items.map(({ item }) => item),
    lawChanges,
    paths: { initiatieven: entries.paths, kennis: guides.paths, lijsten: listPaths(contentDir) },
    problems: problems.sort((a, b) => a.bestand.localeCompare(b.bestand, 'nl') || byPosition(a, b)),
  };
}

export function readVocabularies(contentDir: string): Vocabularies {
  const read = (name: string): Vocabulary => {
    const path = join(contentDir, 'begrippen', `${name}.yaml`);
    return readList(shown(path), readFileSync(path, 'utf8'), vocabularySchema);
  };
  return Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, read(name)])) as Vocabularies;
}

export function readPlaces(contentDir: string): Places {
  const read = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const path = join(contentDir, 'gebieden', `${name}.yaml`);
    return readList(shown(path), readFileSync(path, 'utf8'), z.array(schema));
  };
  return createPlaces({
    municipalities: read('gemeenten', municipalitySchema),
    provinces: read('provincies', provinceSchema),
    regions: read('arbeidsmarktregios', regionSchema),
    mergers: read('herindelingen', mergerSchema),
  });
}

function listPaths(contentDir: string): string[] {
  return [
    ...VOCABULARY_NAMES.map((name) => `begrippen/${name}.yaml`),
    ...['gemeenten', 'provincies', 'arbeidsmarktregios', 'herindelingen'].map(
      (name) => `gebieden/${name}.yaml`,
    ),
    'wetswijzigingen.yaml',
  ].map((path) => shown(join(contentDir, path)));
}

/** A file for changes of law may be missing: a small site has none. */
function readLawChanges(contentDir: string, context: SchemaContext): LawChange[] {
  const path = join(contentDir, 'wetswijzigingen.yaml');
  if (!existsSync(path)) return [];
  return readList(shown(path), readFileSync(path, 'utf8'), lawChangesSchema(context));
}

/** The files of a folder: those that could be read, and the problems of the others. */
export interface FolderRead<T> {
  items: { path: string; item: T }[];
  /** Every path in the folder, also of what could not be read. */
  paths: string[];
  problems: Problem[];
}

/** Reads every file of a folder; what is no entry is refused, not skipped. */
function readFolder<T>(
  folder: string,
  read: (file: ContentFile) => { item: T } | { problems: Problem[] },
): FolderRead<T> {
  const found: FolderRead<T> = { items: [], paths: [], problems: [] };
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names.filter((one) => !one.startsWith('.'))) {
    const path = join(folder, name);
    found.paths.push(shown(path));
    const refused = refusal(path);
    const result = refused
      ? { problems: [{ bestand: shown(path), ...finding({ line: 1, column: 1 }, refused) }] }
      : read({ path: shown(path), text: readFileSync(path, 'utf8') });
    if ('item' in result) found.items.push({ path: shown(path), item: result.item });
    else found.problems.push(...result.problems);
  }
  return found;
}

/** Why a path is not even read. */
function refusal(path: string): string | undefined {
  const item = lstatSync(path);
  if (!item.isFile()) return 'is geen gewoon bestand; mappen en koppelingen mogen hier niet staan';
  if (!path.endsWith('.mdx'))
    return 'eindigt niet op .mdx; andere bestanden horen niet in deze map';
  if (item.size > MAX_BYTES) return 'is groter dan 64 kB; maak de tekst korter';
  return undefined;
}

/** The path as people see it: from the root of the project, with forward slashes. */
function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
