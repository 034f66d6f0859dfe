/**
 * Entries as they were read before, kept in `.cache/`: of a catalogue in which one file changed, one is read. What was kept counts only
 * for the same file, judged by the same code, lists and day; and only what was right is kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SchemaContext } from '../schema/fields.ts';
import type { ReadEntryFile } from '../reader/catalogue-fs.ts';
import { type EntryResult, positionsIn } from '../reader/whole-file.ts';
import type { PlaceData } from '../reader/places.ts';
import { filesBelow, writeWhole } from './folder-fs.ts';

/** All code that has a say in how an entry is read, but for packages. */
const CODE = ['src/reader', 'src/schema'];
/** What npm has installed. Without it nobody can tell which packages read an entry, and nothing is kept. */
const INSTALLED = 'node_modules/.package-lock.json';

type RightEntry = Omit<Extract<EntryResult, { entry: object }>, 'positionOf'>;

/** What is kept of a file, by its path. */
type Kept = Map<string, { hash: string; found: RightEntry }>;

export interface ReadEntries {
  /** Goes around the reading of each entry. */
  around(
    read: ReadEntryFile,
    context: Pick<SchemaContext, 'vocabularies' | 'today'> & { places: PlaceData },
  ): ReadEntryFile;
  /** Keeps what was read, for the next time; what is no longer asked for goes. */
  save(): void;
}

/**
 * What was read before of one content folder.
 *
 * @param contentDir to tell the entries of one folder from those of another
 * @param folder where it is kept
 */
export function readEntriesOf(contentDir: string, folder = '.cache/entries'): ReadEntries {
  const path = join(folder, hashOf(contentDir).slice(0, 12));
  let before: Kept | undefined;
  let after: Kept = new Map();
  let isNew = false;
  return {
    around(read, { vocabularies, places, today }) {
      if (!existsSync(INSTALLED)) return read;
      const { municipalities, provinces, regions, mergers } = places;
      const lists = [vocabularies, municipalities, provinces, regions, mergers, today];
      const judgedBy = hashOf(JSON.stringify(lists), ...codeTexts());
      before ??= readKept(path);
      return (file) => {
        const hash = hashOf(judgedBy, file.path, file.text);
        const known = before?.get(file.path);
        if (known?.hash === hash) {
          after.set(file.path, known);
          return { ...known.found, positionOf: positionsIn(known.found.source.text) };
        }
        const result = read(file);
        if (result.entry) {
          after.set(file.path, { hash, found: { entry: result.entry, source: result.source } });
          isNew = true;
        }
        return result;
      };
    },
    save() {
      if (isNew) writeWhole(path, serialize(after));
      before = after;
      after = new Map();
      isNew = false;
    },
  };
}

function codeTexts(): string[] {
  const names = CODE.flatMap((folder) =>
    filesBelow(folder)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = [...names.sort(), INSTALLED].map(
    (name) => `${name}\n${readFileSync(name, 'utf8')}`,
  );
  return [process.version, ...texts];
}

/** Each text by itself: what moves from the end of one to the begin of the next changes the hash. */
function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return hash.digest('hex');
}

/** Nothing of a file that is not there, or that another version of Node wrote. */
function readKept(path: string): Kept {
  try {
    return deserialize(readFileSync(path)) as Kept;
  } catch {
    return new Map();
  }
}
