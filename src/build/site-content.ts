/** The content of this site from disk: whole, in Astro's collections, and the files of entries as they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, today } from './settings.ts';
import { toGuide } from '../domain/guides-and-law.ts';
import { sitePages } from '../domain/paths.ts';
import type { Origin } from '../draft/draft.ts';
import { type ReadContent, readContent } from '../reader/catalogue-fs.ts';
import { formatProblem } from '../reader/problems.ts';
import { plainLines, splitFile } from '../reader/whole-file.ts';

/**
 * Everything in the content folder, held against the pages of this site.
 *
 * @throws {ListError} when a vocabulary or list of places is not in order
 */
export function readSiteContent(): ReadContent {
  return readContent(contentDir, today, sitePages);
}

let ofBuild: ReadContent | undefined;

/** The same, read once: for all that a build makes after its pages. */
export function contentOfBuild(): ReadContent {
  return (ofBuild ??= readSiteContent());
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

/** A build reads the content once for all its collections. */
let read: ReadContent | undefined;

function contentLoader(name: string, select: (content: ReadContent) => readonly Item[]): Loader {
  const fill = ({ store, logger }: LoaderContext, strict: boolean) => {
    const content = (strict ? read : undefined) ?? readSiteContent();
    if (strict) read = content;
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
