/**
 * The content of this site from disk: whole, and in Astro’s collections. Entries and guides as they were read before are kept in
 * `.cache/`: of a catalogue in which one file changed, one is read. What was kept counts only for the same file, judged by the same code,
 * lists and day; and only what was right is kept.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, buildDay } from './settings.ts';
import { buildMemory } from '../domain/build-memory.ts';
import { sitePages } from '../domain/site-pages.ts';
import {
  type AroundReading,
  type FileResult,
  type ReadContent,
  readContent,
} from '../reader/catalogue-fs.ts';
import { formatProblem } from '../reader/problems.ts';
import { deserialize, serialize } from 'node:v8';
import {
  type ContentFile,
  plainLines,
  type PositionOf,
  positionsIn,
} from '../reader/whole-file.ts';
import { onceFor } from '../domain/once-for.ts';
import { filesBelow, writeWhole } from './folder-fs.ts';

const kept = keptReadingOf(contentDir);

/**
 * Everything in the content folder, held against the pages of this site. It is read once for as long as no file changes.
 *
 * @returns not to be changed: who asks again gets the same
 * @throws {ListError} when a vocabulary or list of places is not in order
 */
export function readSiteContent(): ReadContent {
  const stamp = stampOf(contentDir);
  const { last } = buildMemory;
  if (last?.stamp === stamp) return last.content;
  const content = readContent(contentDir, buildDay, sitePages, kept.around);
  kept.save();
  buildMemory.last = { stamp, content };
  return content;
}

/** Another text when any file of the folder comes, goes or changes. */
function stampOf(folder: string): string {
  const stamps = filesIn(folder).map((name) => {
    const { mtimeMs, ctimeMs, size } =
      statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
    return [name, mtimeMs, ctimeMs, size].join(' ');
  });
  return [folder, ...stamps].join('\n');
}

/** Everything under a folder, folders too, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

// Astro content loaders: what the reader found valid, and nothing beside it.

/** All initiatives. A build stops at any problem; development says it and shows the rest. */
export function initiativeLoader(): Loader {
  return contentLoader('initiatieven', ({ entries }) =>
    entries.map(({ slug }) => itemOf(slug, `initiatieven/${slug}.mdx`)),
  );
}

/** All guides. Their text is compiled by @astrojs/mdx, once it has passed the policy. */
export function guideLoader(): Loader {
  return contentLoader('kennis', ({ guides }) =>
    guides.map(({ slug }) => {
      const path = `kennis/${slug}.mdx`;
      const body = readFileSync(join(contentDir, path), 'utf8');
      const filePath = `${relative('.', contentDir)}/${path}`;
      return { ...itemOf(slug, path), body, filePath, deferredRender: true };
    }),
  );
}

/** Lists of values and places, and changes of law. */
export function listsLoader(): Loader {
  return contentLoader('lijsten', () =>
    filesIn(contentDir)
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => itemOf(path, path)),
  );
}

/** Astro shows pages anew when a digest changes. */
function itemOf(id: string, path: string) {
  const text = readFileSync(join(contentDir, path));
  return { id, data: {}, digest: createHash('sha256').update(text).digest('hex') };
}

type Item = ReturnType<typeof itemOf>;

function contentLoader(name: string, select: (content: ReadContent) => readonly Item[]): Loader {
  const fill = ({ store, logger }: LoaderContext, strict: boolean) => {
    const content = readSiteContent();
    const report = content.problems.map(formatProblem).join('\n');
    if (report && strict) throw new Error(`Niet gebouwd, want niet alles klopt.\n${report}`);
    if (report && name === 'initiatieven') logger.error(`\n${report}`);
    store.clear();
    for (const item of select(content)) store.set(item);
  };
  return {
    name,
    async load(context) {
      fill(context, !context.watcher);
      reloadOnChange(context, () => fill(context, false));
    },
  };
}

function reloadOnChange({ watcher, logger }: LoaderContext, reload: () => void): void {
  if (!watcher) return;
  watcher.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (relative(contentDir, path).startsWith('..')) return;
      try {
        reload();
      } catch (error) {
        logger.error(error instanceof Error ? error.message : String(error));
      }
    });
  }
}

/** All code that has a say in how a file is read, but for packages. */
const CODE = ['src/reader', 'src/schema'];
/** What npm has installed. Without it nobody can tell which packages read a file, and nothing is kept. */
const INSTALLED = 'node_modules/.package-lock.json';

/** What is kept of a file, by its path: all that was read but for the places of its fields. */
type Kept = Map<string, { hash: string; found: object }>;

export interface KeptReading {
  around: AroundReading;
  /** Keeps what was read, for the next time; what is no longer asked for goes. */
  save(): void;
}

/**
 * What was read before of one content folder.
 *
 * @param contentDir to tell the files of one folder from those of another
 * @param folder where it is kept
 */
export function keptReadingOf(contentDir: string, folder = '.cache/entries'): KeptReading {
  const path = join(folder, hashOf(contentDir).slice(0, 12));
  let before: Kept | undefined;
  let after: Kept = new Map();
  let isNew = false;
  return {
    around<Result extends FileResult>(
      read: (file: ContentFile) => Result,
      context: JudgedBy,
    ): (file: ContentFile) => Result {
      if (!existsSync(INSTALLED)) return read;
      before ??= readKept(path);
      return (file) => {
        const hash = hashOf(hashOfRules(context), file.path, file.text);
        const known = before?.get(file.path);
        if (known?.hash === hash) {
          after.set(file.path, known);
          // Kept under a hash of what it was read from, by the same code.
          return { ...known.found, positionOf: positionsIn(plainLines(file.text)) } as Result;
        }
        const result = read(file);
        if ('problems' in result) return result;
        const found: { positionOf?: PositionOf } = { ...result };
        delete found.positionOf;
        after.set(file.path, { hash, found });
        isNew = true;
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

type JudgedBy = Parameters<AroundReading>[1];

/** Of the lists, the day and the code that files are judged by. */
const hashOfRules = onceFor(({ vocabularies, places, today }: JudgedBy) => {
  const { municipalities, provinces, regions, mergers } = places;
  const lists = [vocabularies, municipalities, provinces, regions, mergers, today];
  return hashOf(JSON.stringify(lists), ...codeTexts());
});

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
