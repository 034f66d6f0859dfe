import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  filterFiles,
  isUsed,
  LANGUAGE,
  type PagefindEntry,
  recordNames,
} from '../../../src/build/search-index.ts';
import {
  ENGINE_FILES,
  type EngineStart,
  PAGEFIND_VERSION,
  type TextFile,
} from '../../../src/domain/find-files.ts';
import { unpackWords } from '../../../src/domain/list-files.ts';
import { pieces, wholeWord } from '../../../src/domain/search-words.ts';
import { loadEngine } from '../../../src/find/engine.ts';
import { recordFields } from '../../../src/find/text-search.ts';
import { useIndex } from '../../support/finder.ts';

const index = useIndex();

test('the installed Pagefind is the one whose files are known here', () => {
  const path = new URL('../../../node_modules/pagefind/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(version).toBe(PAGEFIND_VERSION);
});

const fragment = (url: string) => ({
  path: `fragment/${LANGUAGE}_${url.replaceAll('/', '')}0.pf_fragment`,
  content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
});

test('records are known by their names in the order of their numbers', () => {
  const files = [fragment('/b/'), fragment('/a/')];
  expect(recordNames(files, ['/a/', '/b/'])).toBe('a0 b0');
});

test('what a search needs is known by its name in the index', async () => {
  const { files, load } = await index();
  const folder = `/pagefind/${files.version}/`;
  const { start, meta, program, entry } = ENGINE_FILES;
  const { filters } = (await (await load(folder + start)).json()) as EngineStart;
  const named = [...new Set(files.records.flatMap(({ filters }) => Object.keys(filters)))];
  expect(Object.keys(filters).sort()).toEqual(named.sort());
  for (const file of [meta, program, entry, ...Object.values(filters)])
    expect((await load(folder + file)).ok, file).toBe(true);
  const { languages } = (await (await load(folder + entry)).json()) as PagefindEntry;
  expect(`pagefind.${languages[LANGUAGE]?.hash}.pf_meta`).toBe(meta);
});

test('a record that is missing or of another form stops the build', () => {
  expect(() => recordNames([], ['/a/'])).toThrow('/a/');
  const odd = { path: 'fragment/xx_1.pf_fragment', content: gzipSync('{}') };
  expect(() => recordNames([odd], [])).toThrow('xx_1');
  const filter = { path: 'filter/xx_2.pf_filter', content: gzipSync('pagefind_dcd{}') };
  expect(() => filterFiles([filter])).toThrow('xx_2');
});

test("Pagefind's own search pages are not published", () => {
  expect(isUsed({ path: 'pagefind-ui.js' })).toBe(false);
  expect(isUsed({ path: 'pagefind-component-ui.css' })).toBe(false);
  expect(isUsed({ path: 'pagefind.js' })).toBe(true);
  expect(isUsed({ path: 'pagefind-worker.js' })).toBe(true);
});

test('every word of the catalogue is found, in the fields where it stands', async () => {
  const { files, load, importModule } = await index();
  const { version, records } = files;
  const engine = await loadEngine({ version, load, importModule });
  const text = files.files.get('tekst') as TextFile;
  const { fieldAt } = recordFields(text);
  const words = unpackWords(text.words);
  /** Word to each record that holds it as a whole, with the fields in which it does. */
  const standing = new Map<string, Map<number, Set<number>>>();
  for (const [number, { content }] of records.entries()) {
    for (const [place, piece] of pieces(content).entries()) {
      const word = wholeWord(piece);
      if (!word) continue;
      const holders = standing.get(word) ?? new Map<number, Set<number>>();
      holders.set(number, (holders.get(number) ?? new Set()).add(fieldAt(number, place)));
      standing.set(word, holders);
    }
  }
  expect([...standing.keys()].filter((word) => !words.includes(word))).toEqual([]);
  const wrong: string[] = [];
  for (const [index, word] of words.entries()) {
    const isBeginning = words[index + 1]?.startsWith(word) ?? false;
    const found = await engine.holders(word, isBeginning);
    if (found.size === 0) wrong.push(word);
    for (const [number, fields] of standing.get(word) ?? []) {
      const there = new Set((found.get(number) ?? []).map((place) => fieldAt(number, place)));
      if (![...fields].every((field) => there.has(field))) wrong.push(`${word} in ${number}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);
