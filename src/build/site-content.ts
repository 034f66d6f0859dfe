/** The content of this site from disk: whole, and in Astro's collections. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readEntriesOf } from './read-entries-fs.ts';
import { contentDir, today } from './settings.ts';
import { buildMemory } from '../domain/build-memory.ts';
import { sitePages } from '../domain/site-pages.ts';
import { type ReadContent, readContent } from '../reader/catalogue-fs.ts';
import { formatProblem } from '../reader/problems.ts';

const entries = readEntriesOf(contentDir);

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
  const content = readContent(contentDir, today, sitePages, entries.around);
  entries.save();
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
