/** Astro content loaders: the reader of the content policy, and nothing beside it. */
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../content-policy/problem.ts';
import {
  readCatalogue,
  readPlaces,
  readVocabularies,
} from '../content-policy/read-catalogue-fs.ts';
import { contentDir, today } from './settings.ts';

/** All initiatives. A build stops at any problem; development says it and shows the rest. */
export function initiativeLoader(): Loader {
  return {
    name: 'initiatieven',
    async load(context) {
      fill(context, !context.watcher);
      reloadOnChange(context, () => fill(context, false));
    },
  };
}

function fill({ store, logger }: LoaderContext, strict: boolean): void {
  const { entries, problems } = readCatalogue(contentDir, today);
  const report = problems.map(formatProblem).join('\n');
  if (problems.length && strict) {
    throw new Error(`Niet gebouwd, want niet alle initiatieven kloppen.\n${report}`);
  }
  if (problems.length) logger.error(`\n${report}`);
  store.clear();
  for (const { slug, ...data } of entries) store.set({ id: slug, data });
}

/** Vocabularies and places, as one entry. */
export function backgroundLoader(): Loader {
  return {
    name: 'achtergrond',
    async load(context) {
      const read = () => {
        const vocabularies = readVocabularies(contentDir);
        const { municipalities, provinces, regions, mergers } = readPlaces(contentDir);
        const placeData = { municipalities, provinces, regions, mergers };
        context.store.clear();
        context.store.set({ id: 'achtergrond', data: { vocabularies, placeData } });
      };
      read();
      reloadOnChange(context, read);
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
