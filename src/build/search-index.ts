/** Astro integration: makes the search index after a build, and serves one in development. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toInitiative } from '../catalogue/initiative.ts';
import { paths } from '../catalogue/paths.ts';
import { placeChoices } from '../catalogue/place-list.ts';
import { byEvidence } from '../catalogue/ranking.ts';
import { distinctWords } from '../catalogue/words.ts';
import { nl } from '../i18n/nl.ts';
import { readCatalogue } from '../content-policy/read-catalogue-fs.ts';
import { searchDocument } from './search-document.ts';
import { contentDir, today } from './settings.ts';

const TYPES: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export function searchIndex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, extras, size } = await fillIndex();
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const { errors } = await index.writeFiles({ outputPath: folder });
        failOn(errors);
        await close();
        for (const [name, text] of extras) writeFileSync(`${folder}/${name}`, text);
        logger.info(`${size} initiatieven in de zoekindex`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.middlewares.use('/pagefind', (request, response, next) => {
          files ??= filesInMemory();
          files
            .then((made) => {
              const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
              const content = made.get(name);
              if (!content) return next();
              response.setHeader(
                'Content-Type',
                TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              );
              return response.end(content);
            })
            .catch((error: unknown) => {
              files = undefined;
              logger.error(`zoekindex: ${String(error)}`);
              next();
            });
        });
        server.watcher.on('change', (path) => {
          if (path.startsWith(contentDir)) files = undefined;
        });
      },
    },
  };
}

async function filesInMemory(): Promise<Map<string, Uint8Array>> {
  const { index, extras } = await fillIndex();
  const { files, errors } = await index.getFiles();
  failOn(errors);
  await close();
  const all = new Map<string, Uint8Array>(files.map(({ path, content }) => [path, content]));
  for (const [name, text] of extras) all.set(name, new TextEncoder().encode(text));
  return all;
}

async function fillIndex(): Promise<{
  index: PagefindIndex;
  /** Files beside the index, by name. */
  extras: Map<string, string>;
  size: number;
}> {
  const { entries, vocabularies, places } = readCatalogue(contentDir, today);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  failOn(errors);
  if (!index) throw new Error('Pagefind gaf geen index');
  const ranked = entries.map((entry) => toInitiative(entry, places)).sort(byEvidence);
  const texts: string[] = [];
  for (const [rank, initiative] of ranked.entries()) {
    const content = searchDocument(initiative, rank, vocabularies, places);
    texts.push(content.replace(/<[^>]+>/g, ' '));
    const added = await index.addHTMLFile({
      url: paths.initiative(initiative.slug),
      content,
    });
    failOn(added.errors);
  }
  const extras = new Map([
    // Every word of the catalogue, for finding typing errors.
    ['woorden.txt', distinctWords(texts).join(' ')],
    ['plaatsen.json', JSON.stringify(placeChoices(places, nl))],
  ]);
  return { index, extras, size: ranked.length };
}

/** Pagefind reports its errors instead of throwing them. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Zoekindex: ${errors.join('; ')}`);
}
