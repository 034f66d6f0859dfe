/** Astro integration: makes the search index after a build, and serves one in development. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { toInitiative, byEvidence } from '../domain/initiative.ts';
import { paths } from '../domain/paths.ts';
import { distinctWords } from '../domain/search-words.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';
import { readSiteContent } from './content-fs.ts';
import { fragmentNames, type FragmentFile } from './fragment-names.ts';
import { searchDocument } from './search-document.ts';
import { contentDir } from './settings.ts';

const TYPES: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Pagefind's own search pages: this site has one of its own. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

export function searchIndex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const catalogue = readSiteContent();
        await writeSearchIndex(catalogue, fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${catalogue.entries.length} initiatieven in de zoekindex`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array | string>> | undefined;
        server.middlewares.use('/pagefind', (request, response, next) => {
          files ??= filesInMemory();
          files
            .then((made) => {
              const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
              const content = made.get(name);
              if (content === undefined) return next();
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

/** Writes Pagefind's index of all initiatives to a folder, and what the find page needs beside it. */
export async function writeSearchIndex(catalogue: Indexed, folder: string): Promise<void> {
  const filled = await fillIndex(catalogue);
  const { errors } = await filled.index.writeFiles({ outputPath: folder });
  failOn(errors);
  await close();
  const extras = extraFiles(filled, fragmentsIn(join(folder, 'fragment')));
  for (const [name, text] of extras) writeFileSync(join(folder, name), text);
  for (const name of readdirSync(folder).filter((one) => UNUSED.test(one)))
    rmSync(join(folder, name));
}

type Indexed = Pick<ReadContent, 'entries' | 'vocabularies' | 'places'>;

interface FilledIndex {
  index: PagefindIndex;
  /** Addresses of the initiatives, in the order of the list without a search term. */
  urls: string[];
  /** Every word of the catalogue, for finding typing errors. */
  words: string[];
}

async function fillIndex({ entries, vocabularies, places }: Indexed): Promise<FilledIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  failOn(errors);
  if (!index) throw new Error('Pagefind gaf geen index');
  const ranked = entries.map((entry) => toInitiative(entry, places)).sort(byEvidence);
  const texts: string[] = [];
  const urls: string[] = [];
  for (const initiative of ranked) {
    const url = paths.initiative(initiative.slug);
    const content = searchDocument(initiative, vocabularies, places);
    failOn((await index.addHTMLFile({ url, content })).errors);
    texts.push(content.replace(/<[^>]+>/g, ' '));
    urls.push(url);
  }
  return { index, urls, words: distinctWords(texts) };
}

async function filesInMemory(): Promise<Map<string, Uint8Array | string>> {
  const filled = await fillIndex(readSiteContent());
  const { files, errors } = await filled.index.getFiles();
  failOn(errors);
  await close();
  const fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => ({ name: path.slice('fragment/'.length), content }));
  return new Map<string, Uint8Array | string>([
    ...files.map(({ path, content }) => [path, content] as const),
    ...extraFiles(filled, fragments),
  ]);
}

/** What the find page needs beside Pagefind's own files: the words, and the names of the initiatives in their order. */
function extraFiles(
  { urls, words }: FilledIndex,
  fragments: Iterable<FragmentFile>,
): [name: string, text: string][] {
  const names = fragmentNames(fragments);
  return [
    ['woorden.txt', words.join(' ')],
    ['nummers.txt', urls.map((url) => names.get(url) ?? '').join(' ')],
  ];
}

function* fragmentsIn(folder: string): Iterable<FragmentFile> {
  for (const name of readdirSync(folder)) yield { name, content: readFileSync(join(folder, name)) };
}

/** Pagefind reports its errors instead of throwing them. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Zoekindex: ${errors.join('; ')}`);
}
