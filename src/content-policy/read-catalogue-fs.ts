/** Reads the content folder from disk. The only file here that touches it. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { createPlaces, type Places } from '../catalogue/places.ts';
import { initiativeSchema } from '../schema/initiative.ts';
import { mergerSchema, municipalitySchema, provinceSchema, regionSchema } from '../schema/place.ts';
import {
  VOCABULARY_NAMES,
  vocabularySchema,
  type Vocabularies,
  type Vocabulary,
} from '../schema/vocabulary.ts';
import { checkCatalogue, type ReadEntry } from './catalogue-rules.ts';
import { byPosition, finding, type Problem } from './problem.ts';
import { MAX_BYTES, readEntry, type Entry } from './read-entry.ts';
import { readList } from './read-list.ts';

export interface Catalogue {
  vocabularies: Vocabularies;
  places: Places;
  entries: Entry[];
  problems: Problem[];
}

/**
 * Reads everything under a content folder. Problems of entries are returned; a fault in a vocabulary or place list throws.
 *
 * @param contentDir the folder with `initiatieven/`, `begrippen/` and `gebieden/`
 * @param today `YYYY-MM-DD`
 */
export function readCatalogue(contentDir: string, today: string): Catalogue {
  const vocabularies = readVocabularies(contentDir);
  const places = readPlaces(contentDir);
  const schema = initiativeSchema({ vocabularies, places, today });
  const paths = entryPaths(contentDir);
  const read: ReadEntry[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const result = readFile(path, schema);
    if (result.entry) read.push({ path: shown(path), entry: result.entry });
    else problems.push(...result.problems);
  }
  problems.push(...checkCatalogue(read, paths.map(shown)));
  return {
    vocabularies,
    places,
    entries: read.map(({ entry }) => entry),
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

/** Every file and link in the folder of initiatives: what is no entry is refused, not skipped. */
function entryPaths(contentDir: string): string[] {
  const folder = join(contentDir, 'initiatieven');
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .map((item) => join(folder, item.name))
    .sort();
}

function readFile(path: string, schema: ReturnType<typeof initiativeSchema>) {
  const refuse = (message: string) => ({
    entry: undefined,
    problems: [{ bestand: shown(path), ...finding({ line: 1, column: 1 }, message) }],
  });
  const item = lstatSync(path);
  if (!item.isFile())
    return refuse('is geen gewoon bestand; mappen en koppelingen mogen hier niet staan');
  if (!path.endsWith('.mdx'))
    return refuse('eindigt niet op .mdx; alleen initiatieven horen in deze map');
  if (item.size > MAX_BYTES) return refuse('is groter dan 64 kB; maak de tekst korter');
  return readEntry({ path: shown(path), text: readFileSync(path, 'utf8') }, schema);
}

/** The path as people see it: from the root of the project, with forward slashes. */
function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
