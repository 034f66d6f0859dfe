/** The content of this site from disk: whole, in Astro's collections, and the files of entries as they are. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, today } from './settings.ts';
import { toGuide } from '../domain/guides-and-law.ts';
import { sitePages } from '../domain/site-pages.ts';
import type { Origin } from '../draft/draft.ts';
import { type ReadContent, readContent } from '../reader/catalogue-fs.ts';
import { formatProblem } from '../reader/problems.ts';
import { plainLines, splitFile } from '../reader/whole-file.ts';

const LAST_READ = Symbol.for('initiatievenwijzer: content');
/** What was read last, for the whole process: Astro loads this module more than once, each time with a memory of its own. */
const memory = globalThis as { [LAST_READ]?: { stamp: string; content: ReadContent } };

/**
 * Everything in the content folder, held against the pages of this site. It is read once for as long as no file changes.
 *
 * @returns not to be changed: who asks again gets the same
 * @throws {ListError} when a vocabulary or list of places is not in order
 */
export function readSiteContent(): ReadContent {
  const stamp = stampOf(contentDir);
  const last = memory[LAST_READ];
  if (last?.stamp === stamp) return last.content;
  const content = readContent(contentDir, today, sitePages);
  memory[LAST_READ] = { stamp, content };
  return content;
}

/** Another text when any file of the folder comes, goes or changes. */
function stampOf(folder: string): string {
  const stamps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { mtimeMs, ctimeMs, size } =
        statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return [name, mtimeMs, ctimeMs, size].join(' ');
    });
  return [folder, ...stamps].join('\n');
}

/**
 * The file of an entry as it is on disk, for a correction that changes nothing else.
 *
 * @param slug of an initiative that there is
 * @returns the file whole and in parts: the browser need not take it apart
 */
export function entrySource(slug: string): Pick<Origin, 'data' | 'body' | 'text'> {
  const path = join(contentDir, 'initiatieven', `${slug}.mdx`);
  const text = plainLines(readFileSync(path, 'utf8'));
  const { yaml, body } = splitFile(text);
  return { data: (yaml.data ?? {}) as object, body, text };
}

// Astro content loaders: what the reader found valid, and nothing beside it.

/** One entry of a collection. A file is named when Astro compiles it, which it does with guides alone. */
interface Item {
  id: string;
  data: Record<string, unknown>;
  file?: string;
}

/** All initiatives. A build stops at any problem; development says it and shows the rest. */
export function initiativeLoader(): Loader {
  return contentLoader('initiatieven', ({ entries }) =>
    entries.map(({ slug, ...data }) => ({ id: slug, data })),
  );
}

/** All guides. Their text is compiled by @astrojs/mdx, once it has passed the policy. */
export function guideLoader(): Loader {
  return contentLoader('kennis', ({ guides }) =>
    guides.map((guide) => {
      const { slug, ...data } = toGuide(guide);
      return { id: slug, data, file: `${relative('.', contentDir)}/kennis/${slug}.mdx` };
    }),
  );
}

/** Vocabularies, places and changes of law, as one entry. */
export function backgroundLoader(): Loader {
  return contentLoader('achtergrond', ({ vocabularies, wordFamilies, places, lawChanges }) => {
    const { municipalities, provinces, regions, mergers } = places;
    const placeData = { municipalities, provinces, regions, mergers };
    return [{ id: 'achtergrond', data: { vocabularies, wordFamilies, placeData, lawChanges } }];
  });
}

function contentLoader(name: string, select: (content: ReadContent) => readonly Item[]): Loader {
  const fill = ({ store, logger }: LoaderContext, strict: boolean) => {
    const content = readSiteContent();
    const report = content.problems.map(formatProblem).join('\n');
    if (report && strict) throw new Error(`Niet gebouwd, want niet alles klopt.\n${report}`);
    if (report && name === 'initiatieven') logger.error(`\n${report}`);
    store.clear();
    for (const { id, data, file } of select(content)) {
      store.set(file === undefined ? { id, data } : { id, data, ...compiled(file) });
    }
  };
  return {
    name,
    async load(context) {
      fill(context, !context.watcher);
      reloadOnChange(context, () => fill(context, false));
    },
  };
}

/** Astro compiles the file when a page asks for it, and again when the digest changes. */
function compiled(filePath: string) {
  const body = readFileSync(filePath, 'utf8');
  const digest = createHash('sha256').update(body).digest('hex');
  return { body, filePath, digest, deferredRender: true };
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
