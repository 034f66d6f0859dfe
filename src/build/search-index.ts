/**
 * Astro integration: makes the search index after a build, and serves one in development. With Pagefind's own files: the only
 * code that knows how they are named and made. Held to one version: a test fails when another is installed, so that somebody
 * looks whether all of this still holds.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { buildMemory } from '../domain/build-memory.ts';
import { ENGINE_FILES, type EngineStart, findFiles, type FindFiles } from '../domain/find-files.ts';
import { byEvidence, toInitiative } from '../domain/initiative.ts';
import { byGuideTitle, toGuide } from '../domain/guides-and-law.ts';
import { catalogueIn } from '../domain/in-language.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import type { Language } from '../i18n/language.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { labelsFor } from '../i18n/nl.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';
import { readSiteContent } from './site-content.ts';
import { fileWriter } from './folder-fs.ts';
import { FILE_TYPES } from './hosting.ts';
import { contentDir } from './settings.ts';
import { gunzipSync } from 'node:zlib';

/** The integration: after a build the index goes to `pagefind/<version>/`, in development it is made at the first request. */
export function searchIndex(): AstroIntegration {
  const indexes = new Map<string, Promise<MadeIndex>>();
  return {
    name: 'zoekindex',
    hooks: {
      // Pages make the files that an index is made of first of all: it is made while they are drawn, by a program of its own.
      'astro:build:start': () => {
        let before: Promise<unknown> = Promise.resolve();
        buildMemory.onFindFiles = (language, files) => {
          // Pagefind makes one at a time.
          const made = before.then(async () => madeOf(await files));
          indexes.set(language, made);
          // What went wrong is said below, where it is waited for.
          before = made.catch(() => undefined);
        };
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const { code } of LANGUAGES) {
          const made = await indexes.get(code);
          if (!made) throw new Error(`Zoekindex: geen pagina's in de taal ${code}`);
          writeFilesOf(made.files, fileURLToPath(new URL(`pagefind/${made.version}/`, dir)));
          logger.info(`${made.records} initiatieven en gidsen in de zoekindex (${code})`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        let index: Promise<Map<string, Uint8Array>> | undefined;
        // The folder of the host that the site stands in is taken off by then.
        server.middlewares.use('/pagefind', (request, response, next) => {
          index ??= developmentIndex();
          index
            .then((made) => {
              const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
              const content = made.get(name);
              if (content === undefined) return next();
              response.setHeader(
                'Content-Type',
                FILE_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              );
              return response.end(content);
            })
            .catch((error: unknown) => {
              index = undefined;
              logger.error(`zoekindex: ${String(error)}`);
              next();
            });
        });
        server.watcher.on('change', (path) => {
          if (path.startsWith(contentDir)) index = undefined;
        });
      },
    },
  };
}

/** The indexes of all languages, by version and name. One after another: Pagefind makes one at a time. */
async function developmentIndex(): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const language of LANGUAGES) {
    const files = await findFilesOf(readSiteContent(), language);
    for (const { path, content } of await makeIndex(files))
      all.set(`${files.version}/${path}`, content);
  }
  return all;
}

/** The files of the find page in a language, from the content as it stands on disk. */
export function findFilesOf(
  content: FoundContent,
  language: Language = nlLanguage,
): Promise<FindFiles> {
  const initiatives = content.entries.map((entry) => toInitiative(entry, content.places));
  const guides = content.guides.map(toGuide).sort(byGuideTitle);
  const catalogue = catalogueIn({ ...content, lawChanges: [], initiatives, guides }, language);
  return findFiles(
    { ...catalogue, initiatives: [...catalogue.initiatives].sort(byEvidence) },
    labelsFor(language.code),
  );
}

type FoundContent = Pick<
  ReadContent,
  'entries' | 'guides' | 'vocabularies' | 'wordFamilies' | 'places'
>;

/** An index that is not written yet. */
interface MadeIndex {
  version: string;
  /** How many. */
  records: number;
  files: readonly PagefindFile[];
}

async function madeOf({ version, records }: FindFiles): Promise<MadeIndex> {
  return { version, records: records.length, files: await makeIndex({ records }) };
}

/** Writes the index to a folder, with what the find page must know of it. */
export async function writeSearchIndex(
  files: Pick<FindFiles, 'records'>,
  folder: string,
): Promise<void> {
  writeFilesOf(await makeIndex(files), folder);
}

function writeFilesOf(files: readonly PagefindFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = fileWriter(folder);
  for (const { path, content } of files) write(path, content);
}

async function makeIndex({ records }: Pick<FindFiles, 'records'>): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  failOn(errors);
  if (!index) throw new Error('Pagefind gaf geen index');
  for (const { url, content, filters } of records) {
    failOn((await index.addCustomRecord({ url, content, filters, language: LANGUAGE })).errors);
  }
  const made = await index.getFiles();
  failOn(made.errors);
  await close();
  const files = made.files.filter(isUsed).map(underKnownName);
  const urls = records.map(({ url }) => url);
  const start: EngineStart = { names: recordNames(files, urls), filters: filterFiles(files) };
  return [...files, { path: ENGINE_FILES.start, content: Buffer.from(JSON.stringify(start)) }];
}

/** Pagefind reports its errors instead of throwing them. */
function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Zoekindex: ${errors.join('; ')}`);
}

/** A file as Pagefind's `getFiles` gives it, or as it stands in the folder of the index. */
export interface PagefindFile {
  /** From the folder of the index: `fragment/xx_0812f2e.pf_fragment`. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind puts before the content of each of its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's own search pages: this site has one of its own. And its engine for languages that it knows: see `LANGUAGE`. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.|^wasm\.(?!unknown)/;

/**
 * A language that Pagefind does not know: words are indexed as they stand. Which of them are forms of one word the find
 * page knows itself; Pagefind's own rules make one of `Assen`, `as` and everything that begins so.
 */
export const LANGUAGE = 'xx';

/** Whether the find page has any use for a file that Pagefind makes. */
export function isUsed({ path }: Pick<PagefindFile, 'path'>): boolean {
  return !UNUSED.test(path);
}

/**
 * Pagefind names the file that says what there is to search for its content, and the name in its entry file. The folder has a
 * version in its name already; under a name that is always the same the page can ask for it before the entry came.
 */
function underKnownName(file: PagefindFile): PagefindFile {
  if (file.path.endsWith('.pf_meta')) return { ...file, path: ENGINE_FILES.meta };
  if (!ENGINE_FILES.entry.startsWith(file.path)) return file;
  const entry = JSON.parse(Buffer.from(file.content).toString('utf8')) as PagefindEntry;
  for (const language of Object.values(entry.languages))
    language.hash = ENGINE_FILES.meta.split('.')[1] ?? '';
  return { ...file, content: Buffer.from(JSON.stringify(entry)) };
}

/** What we use of the file where Pagefind begins. */
export interface PagefindEntry {
  languages: Record<string, { hash: string }>;
}

/**
 * Where each filter stands.
 *
 * @throws when a file is not of the form that is expected
 */
export function filterFiles(files: Iterable<PagefindFile>): EngineStart['filters'] {
  const filters = [...files]
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map(({ path, content }) => [filterOf(path, content), path] as const);
  // Pagefind gives them in whatever order: two builds of one commit are the same.
  return Object.fromEntries(filters.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The engine's names for the records, with a space between them.
 *
 * @param urls addresses of the records, in the order of their numbers
 * @throws when a file is not of the form that is expected
 */
export function recordNames(files: Iterable<PagefindFile>, urls: readonly string[]): string {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    if (path.startsWith('fragment/')) names.set(urlOf(path, content), nameOf(path));
  }
  const inOrder = urls.map((url) => {
    const name = names.get(url);
    if (!name) throw new Error(`Zoekindex: ${url} staat er niet in`);
    return name;
  });
  return inOrder.join(' ');
}

/** The first of the two things in its list, as CBOR writes it: a byte for a list of two, one with the length of the name, and that. */
function filterOf(path: string, content: Uint8Array): string {
  const bytes = gunzipSync(content);
  const at = SIGNATURE.length;
  const length = (bytes[at + 1] ?? 0) - SHORT_TEXT;
  if (bytes.toString('latin1', 0, at) !== SIGNATURE || bytes[at] !== LIST_OF_TWO || length < 1)
    throw new Error(`Zoekindex: ${path} is geen filter van Pagefind`);
  return bytes.toString('utf8', at + 2, at + 2 + length);
}

const LIST_OF_TWO = 0x82;
/** Of up to 23 bytes. */
const SHORT_TEXT = 0x60;

function urlOf(path: string, content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`Zoekindex: ${path} is geen tekst van Pagefind`);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('_') + 1).replace(/\.pf_fragment$/, '');
}
