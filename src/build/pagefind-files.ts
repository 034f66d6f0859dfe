/**
 * Pagefind's own files: the only code that knows how they are named and made. Held to one version: a test fails when
 * another is installed, so that somebody looks whether all of this still holds.
 */
import { gunzipSync } from 'node:zlib';
import type { EngineStart } from '../domain/find-files.ts';

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
 * What a page must know of an index before it asks anything: `start.json`.
 *
 * @param urls addresses of the records, in the order of their numbers
 * @throws when a file is not of the form that is expected
 */
export function engineStart(files: Iterable<PagefindFile>, urls: readonly string[]): EngineStart {
  const names = new Map<string, string>();
  const needed: string[] = [];
  for (const { path, content } of files) {
    if (path.startsWith('fragment/')) names.set(urlOf(path, content), nameOf(path));
    else if (/\.pf_meta$|\.pf_filter$|^wasm\./.test(path) && isUsed({ path })) needed.push(path);
  }
  const inOrder = urls.map((url) => {
    const name = names.get(url);
    if (!name) throw new Error(`Zoekindex: ${url} staat er niet in`);
    return name;
  });
  // The largest first: the engine starts when that is there, the small ones come meanwhile.
  const isLarge = (path: string) => path.startsWith('wasm.');
  needed.sort((a, b) => Number(isLarge(b)) - Number(isLarge(a)) || (a < b ? -1 : 1));
  return { names: inOrder.join(' '), files: needed };
}

function urlOf(path: string, content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`Zoekindex: ${path} is geen tekst van Pagefind`);
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url;
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('_') + 1).replace(/\.pf_fragment$/, '');
}
