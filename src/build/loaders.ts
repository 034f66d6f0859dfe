/** Astro content loaders: the reader of the content policy, and nothing beside it. */
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../reader/problems.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';
import { readSiteContent } from './content-fs.ts';
import { contentDir, today } from './settings.ts';

/** All initiatives. A build stops at any problem; development says it and shows the rest. */
export function initiativeLoader(): Loader {
  return catalogueLoader('initiatieven', ({ entries }) => entries);
}

/** All guides. */
export function guideLoader(): Loader {
  return catalogueLoader('kennis', ({ guides }) => guides);
}

/** Vocabularies, places and changes of law, as one entry. */
export function backgroundLoader(): Loader {
  return catalogueLoader('achtergrond', ({ vocabularies, wordFamilies, places, lawChanges }) => {
    const { municipalities, provinces, regions, mergers } = places;
    const placeData = { municipalities, provinces, regions, mergers };
    return [{ slug: 'achtergrond', vocabularies, wordFamilies, placeData, lawChanges }];
  });
}

/** A build reads the content once for all its collections. */
let read: ReadContent | undefined;

function catalogueLoader(
  name: string,
  select: (catalogue: ReadContent) => readonly { slug: string }[],
): Loader {
  const fill = ({ store, logger }: LoaderContext, strict: boolean) => {
    const catalogue = (strict ? read : undefined) ?? readSiteContent();
    if (strict) read = catalogue;
    const report = catalogue.problems.map(formatProblem).join('\n');
    if (report && strict) throw new Error(`Niet gebouwd, want niet alles klopt.\n${report}`);
    if (report && name === 'initiatieven') logger.error(`\n${report}`);
    store.clear();
    for (const { slug, ...data } of select(catalogue)) store.set({ id: slug, data });
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
