import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptReadingOf, readSiteContent } from '../../../src/build/site-content.ts';
import { contentDir } from '../../../src/build/settings.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';
import { readContent, type ReadContent } from '../../../src/reader/catalogue-fs.ts';
import { entryText } from '../../support/records.ts';

let root: string;
let content: string;
const entry = (slug: string) => join(content, 'initiatieven', `${slug}.mdx`);
const DAY = '2026-11-22';

/** What a build reads that finds what an earlier one kept, with the files that it really read. */
function read(day = DAY): { content: ReadContent; read: string[] } {
  const paths: string[] = [];
  // Another process knows nothing of this one but what stands on disk.
  const kept = keptReadingOf(content, join(root, 'kept'));
  const found = readContent(content, day, sitePages, (readOne, context) =>
    kept.around((file) => {
      paths.push(file.path.split('/').at(-1) ?? '');
      return readOne(file);
    }, context),
  );
  kept.save();
  return { content: found, read: paths };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wijzer-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'initiatieven'), { recursive: true });
  for (const part of ['begrippen', 'gebieden'])
    cpSync(resolve('content', part), join(content, part), { recursive: true });
  for (const slug of ['een', 'twee', 'drie'])
    writeFileSync(entry(slug), entryText({ titel: `Taal op de ${slug}` }));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a catalogue in which nothing changed is not read again, and is the same', () => {
  const first = read();
  expect(first.read).toEqual(['drie.mdx', 'een.mdx', 'twee.mdx']);
  const second = read();
  expect(second.read).toEqual([]);
  expect(second.content.entries).toEqual(first.content.entries);
  expect(second.content.sources).toEqual(first.content.sources);
});

test('a guide is kept as an entry is, with the places of its fields', () => {
  const guides = readdirSync(resolve('content/kennis')).sort().slice(0, 2);
  for (const name of guides)
    cpSync(resolve('content/kennis', name), join(content, 'kennis', name), { recursive: true });
  // Its examples are not in this catalogue: a fault between files, told of a place in it.
  const first = read();
  expect(first.read).toEqual(['drie.mdx', 'een.mdx', 'twee.mdx', ...guides]);
  expect(first.content.problems).not.toEqual([]);
  const second = read();
  expect(second.read).toEqual([]);
  expect(second.content.guides).toEqual(first.content.guides);
  expect(second.content.problems).toEqual(first.content.problems);
});

test('of a catalogue in which one file changed, that one is read', () => {
  read();
  writeFileSync(entry('twee'), entryText({ titel: 'Taal in de zorg' }));
  const { content: found, read: files } = read();
  expect(files).toEqual(['twee.mdx']);
  expect(found.entries.map(({ data }) => data.titel)).toContain('Taal in de zorg');
  rmSync(entry('een'));
  expect(read().content.entries.map(({ slug }) => slug)).toEqual(['drie', 'twee']);
});

test('another day, or another list, makes all of them be read', () => {
  read();
  expect(read('2026-11-23').read).toHaveLength(3);
  expect(read('2026-11-23').read).toHaveLength(0);
  const list = join(content, 'begrippen/doelgroepen.yaml');
  writeFileSync(list, readFileSync(list, 'utf8').replace('azc-bewoners', 'bewoners'));
  expect(read('2026-11-23').read).toHaveLength(3);
});

test('what is wrong is read, and said, each time; so is what holds between files', () => {
  writeFileSync(entry('fout'), entryText({ titel: 'Fout', doelgroepen: ['statushouder'] }));
  writeFileSync(entry('vier'), entryText({ titel: 'Taal op de een' }));
  for (let time = 0; time < 2; time += 1) {
    const { problems } = read().content;
    expect(problems.map(({ bestand, regel }) => `${bestand.split('/').at(-1)}:${regel}`)).toEqual([
      expect.stringMatching(/^fout\.mdx:/),
      'vier.mdx:2',
    ]);
  }
  expect(read().read).toEqual(['fout.mdx']);
});

test('what was kept and cannot be understood is read anew', () => {
  read();
  const [name = ''] = readdirSync(join(root, 'kept'));
  writeFileSync(join(root, 'kept', name), 'no such thing');
  expect(read().read).toHaveLength(3);
  expect(read().read).toHaveLength(0);
});

test('the content of the site is read once, in whatever copy of the module it is asked for', async () => {
  const first = readSiteContent();
  expect(first.entries.length).toBeGreaterThan(100);
  vi.resetModules();
  const copy = await import('../../../src/build/site-content.ts');
  expect(copy.readSiteContent).not.toBe(readSiteContent);
  expect(copy.readSiteContent()).toBe(first);
  expect(contentDir).toBe(resolve('content'));
});
