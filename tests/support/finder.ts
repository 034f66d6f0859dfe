/** The real finder in Node: on an index of the whole catalogue, made once in each language for all tests of a run. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { readSiteContent } from '../../src/build/site-content.ts';
import { findFilesOf, writeSearchIndex } from '../../src/build/search-index.ts';
import type { FindFiles } from '../../src/domain/find-files.ts';
import { inLanguage, pathsFor } from '../../src/domain/paths.ts';
import type { Answer, Finder } from '../../src/find/answer.ts';
import { loadEngine, type Engine } from '../../src/find/engine.ts';
import { findPageFiles, type Load } from '../../src/find/loaded-files.ts';
import { createFinder } from '../../src/find/finder.ts';
import { languageFor } from '../../src/i18n/site-languages.ts';
import { findLabelsFor } from '../../src/i18n/find-labels.ts';
import type { Language } from '../../src/i18n/language.ts';
import { nlLanguage } from '../../src/i18n/nl-language.ts';

/** A built site, as far as the finder asks for its files. */
export interface BuiltIndex {
  language: Language;
  files: FindFiles;
  /** Number of initiatives. */
  total: number;
  /** Answers as the site would: also with what is not there. */
  load: Load;
  /** Loads a module of the site. */
  importModule: (address: string) => Promise<unknown>;
}

const built = new Map<string, Promise<BuiltIndex>>();

/** Call once at the top of a test file; the index is there in its tests. @param code of the language of the page */
export function useIndex(code = nlLanguage.code): () => Promise<BuiltIndex> {
  const original = globalThis.fetch;
  const index = () => indexIn(languageFor(code));
  beforeAll(async () => {
    const { load } = await index();
    // Pagefind asks for its files by itself.
    globalThis.fetch = ((address: string) => load(address)) as typeof fetch;
  }, 180_000);
  afterAll(() => {
    globalThis.fetch = original;
  });
  return index;
}

const shared = new Map<string, Finder>();

/** The finder that all tests of a language share, as one visitor would ask it everything. */
export async function sharedFinder(code = nlLanguage.code): Promise<Finder> {
  const finder = shared.get(code) ?? finderOn(await indexIn(languageFor(code)));
  shared.set(code, finder);
  return finder;
}

/** A finder as the find page makes it. @param load other than that of the site, for failures */
export function finderOn(index: BuiltIndex, load: Load = index.load): Finder {
  const { files, total, importModule, language } = index;
  const { version } = files;
  return createFinder({
    files: findPageFiles(version, total, load, language),
    version,
    total,
    load,
    importModule,
    labels: findLabelsFor(language.code),
  });
}

function indexIn(language: Language): Promise<BuiltIndex> {
  const known = built.get(language.code) ?? build(language);
  built.set(language.code, known);
  return known;
}

/** The engine alone, as the finder loads it. */
export function engineOn({ files, load, importModule }: BuiltIndex): Promise<Engine> {
  return loadEngine({ version: files.version, load, importModule });
}

async function build(language: Language): Promise<BuiltIndex> {
  const paths = pathsFor(language);
  const content = readSiteContent();
  const files = await findFilesOf(content, language);
  // Of each worker one, that stays until its next run.
  const folder = resolve(`.cache/test-index/${process.env.VITEST_POOL_ID ?? 0}-${language.code}`);
  rmSync(folder, { recursive: true, force: true });
  const engine = `${paths.searchEngine}${files.version}/`;
  await writeSearchIndex(files, join(folder, engine));
  const own = new Map(
    [...files.files].map(([name, file]) => [
      `${paths.findFiles}${files.version}/${name}.json`,
      JSON.stringify(file),
    ]),
  );
  own.set(paths.findVersion, JSON.stringify({ versie: files.version }));
  return {
    language,
    files,
    total: content.entries.length,
    async load(address) {
      const path = address.replace(/\?.*$/, '');
      const text = own.get(path);
      if (text !== undefined) return new Response(text);
      try {
        return new Response(new Uint8Array(readFileSync(join(folder, path))));
      } catch {
        return new Response('', { status: 404 });
      }
    },
    importModule: (address) => import(/* @vite-ignore */ pathToFileURL(join(folder, address)).href),
  };
}

/** What stands on the page from the top: `slug`, `kennis/slug`, `doelgroepen/id`, `plaats:id`; the same in every language. */
export function inOrder({ also, cards, partial }: Answer): string[] {
  const named = (isAbove: boolean) =>
    also.filter(({ above }) => above === isAbove).map(({ url }) => nameOf(url));
  return [
    ...named(true),
    ...[...cards, ...(partial?.cards ?? [])].map(({ url }) => nameOf(url)),
    ...named(false),
  ];
}

function nameOf(url: string): string {
  const english = languageFor('en');
  const dutch = url.startsWith('/en/') ? inLanguage(url, english, nlLanguage) : url;
  const [, folder = '', rest = ''] = (dutch ?? url).split('/');
  if (folder === 'initiatieven') return rest;
  const isPlace = ['gemeenten', 'arbeidsmarktregios', 'provincies'].includes(folder);
  return isPlace ? `plaats:${rest}` : `${folder}/${rest}`;
}
