/** Reads the content folder from disk: entries, guides, and the lists they choose from. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
import { readTextFile, shown } from './file-fs.ts';
import { readFolder } from './folder-fs.ts';
import { byPosition, type Problem } from './problem.ts';
import { readEntry, type Entry } from './read-entry.ts';
import { readGuide, type Guide } from './read-guide.ts';
import { readList } from './read-list.ts';

/** All municipalities take 100 kB. */
const MAX_LIST_BYTES = 1024 * 1024;

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
    return readListFile(path, vocabularySchema);
  };
  return Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, read(name)])) as Vocabularies;
}

export function readPlaces(contentDir: string): Places {
  const read = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const path = join(contentDir, 'gebieden', `${name}.yaml`);
    return readListFile(path, z.array(schema));
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
  return readListFile(path, lawChangesSchema(context));
}

/** @throws with every fault of the file */
function readListFile<T>(path: string, schema: z.ZodType<T>): T {
  const file = readTextFile(path, MAX_LIST_BYTES);
  if ('refused' in file) throw new Error(`${shown(path)}: ${file.refused}`);
  return readList(shown(path), file.text, schema);
}
