import { sitePages } from '../../../src/domain/site-pages.ts';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBetweenFiles } from '../../../src/reader/between-files.ts';
import { readFolder, readContent } from '../../../src/reader/catalogue-fs.ts';
import type { Problem } from '../../../src/reader/problems.ts';
import { type ContentFile, readEntry } from '../../../src/reader/whole-file.ts';
import { entryText, schema } from '../../support/records.ts';

let root: string;
let content: string;
const inFolder = (name: string) => join(content, 'initiatieven', name);
const write = (name: string, data: string | Uint8Array) => writeFileSync(inFolder(name), data);
const lines = (problems: readonly Problem[]) =>
  problems.map(({ bestand, regel, melding }) => `${bestand.split('/').at(-1)}:${regel} ${melding}`);

/** What is wrong with the files of the folder, each by itself. */
function problems(): string[] {
  const read = (file: ContentFile) => {
    const result = readEntry(file, schema);
    return result.entry ? { item: result.entry, positionOf: result.positionOf } : result;
  };
  return lines(readFolder(join(content, 'initiatieven'), read).problems);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wijzer-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'initiatieven'), { recursive: true });
  write('goed.mdx', entryText());
});
afterEach(() => rmSync(root, { recursive: true }));

const NO_FILE = 'is geen gewoon bestand; mappen en koppelingen mogen hier niet staan';

describe('links are not followed', () => {
  test.each([
    ['a file outside the folder', '/etc/hostname'],
    ['a file that is valid by itself', 'goed.mdx'],
    ['a folder', '/etc'],
    ['nothing', 'bestaat-niet.mdx'],
    ['itself', 'koppeling.mdx'],
    ['a device that never ends', '/dev/zero'],
  ])('to %s', (_what, target) => {
    symlinkSync(target, inFolder('koppeling.mdx'));
    expect(problems()).toEqual([`koppeling.mdx:1 ${NO_FILE}`]);
  });

  test('when the whole folder is one', () => {
    renameSync(join(content, 'initiatieven'), join(root, 'elders'));
    symlinkSync(join(root, 'elders'), join(content, 'initiatieven'));
    expect(problems()).toEqual(['initiatieven:1 is geen gewone map; maak er een van']);
  });
});

describe('what is no entry is named', () => {
  test('a folder that is called like a file', () => {
    mkdirSync(inFolder('map.mdx'));
    expect(problems()).toEqual([`map.mdx:1 ${NO_FILE}`]);
  });

  test.each(['lees.txt', 'map', 'taal.md', 'taal.mdx.bak', 'TAAL.MDX', '-', 'taal.mdx '])(
    '%j does not end as an entry does',
    (name) => {
      write(name, entryText({ titel: 'Anders' }));
      expect(problems().join()).toContain('eindigt niet op .mdx; andere bestanden en mappen');
    },
  );

  test.each(['.geheim.mdx', '.env', '.taal.mdx.swp', '._taal.mdx'])('%s is hidden', (name) => {
    write(name, entryText({ titel: 'Anders' }));
    expect(problems()).toEqual([`${name}:1 is een verborgen bestand; dat hoort niet in deze map`]);
  });

  test.each(['.DS_Store', '.gitkeep'])('%s is no contribution and is passed over', (name) => {
    write(name, '');
    expect(problems()).toEqual([]);
  });

  test('a name with a new line is printed on one line', () => {
    write('x\n::error file=a::b.mdx', entryText({ titel: 'Anders' }));
    expect(problems()).toEqual([
      expect.stringMatching(/^x ::error file=a::b\.mdx:1 de bestandsnaam mag alleen/),
    ]);
  });
});

describe('what cannot be read is said, not thrown', () => {
  test('a file of many gigabytes is not opened', () => {
    write('groot.mdx', '');
    truncateSync(inFolder('groot.mdx'), 8 * 1024 ** 3);
    expect(problems()).toEqual(['groot.mdx:1 is groter dan 64 kB; maak de tekst korter']);
  });

  test.each([
    ['a byte that begins no letter', Buffer.from('\xff', 'latin1')],
    ['an old Windows letter', Buffer.from(entryText({ titel: 'Café' }), 'latin1')],
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['an overlong stroke', Buffer.from([0xc0, 0xaf])],
    ['UTF-16, which Notepad calls Unicode', Buffer.from(`\ufeff${entryText()}`, 'utf16le')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('%s is no UTF-8', (_what, bytes) => {
    write('bytes.mdx', bytes);
    expect(problems()).toEqual([
      'bytes.mdx:1 is geen UTF-8; sla het bestand op met de codering UTF-8',
    ]);
  });

  test('a file that Notepad saved as UTF-8 is fine', () => {
    write('kladblok.mdx', `\ufeff${entryText({ titel: 'Kladblok' }).replaceAll('\n', '\r\n')}`);
    expect(problems()).toEqual([]);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that is locked', () => {
    write('slot.mdx', entryText());
    chmodSync(inFolder('slot.mdx'), 0o000);
    expect(problems()[0]).toContain('is niet te lezen; kijk of het bestand bestaat');
  });

  test('a folder that is missing is empty', () => {
    rmSync(join(content, 'initiatieven'), { recursive: true });
    expect(problems()).toEqual([]);
  });
});

describe('a whole catalogue', () => {
  const read = () => lines(readContent(content, '2026-11-22', sitePages).problems);

  beforeEach(() => {
    for (const part of ['begrippen', 'gebieden'])
      cpSync(resolve('content', part), join(content, part), { recursive: true });
  });

  test('takes every folder and file as it finds it, and says all that is wrong', () => {
    writeFileSync(join(content, 'kennis'), 'x');
    symlinkSync('/etc/hostname', inFolder('koppeling.mdx'));
    expect(read()).toEqual([
      `koppeling.mdx:1 ${NO_FILE}`,
      'kennis:1 is geen gewone map; maak er een van',
    ]);
  });

  test('stops when a list of the editors is a link, and says why', () => {
    rmSync(join(content, 'begrippen', 'status.yaml'));
    symlinkSync('/etc/hostname', join(content, 'begrippen', 'status.yaml'));
    expect(read).toThrow(`status.yaml:1:1 ${NO_FILE}`);
  });

  test('stops when a list is missing, with its name', () => {
    rmSync(join(content, 'gebieden', 'gemeenten.yaml'));
    expect(read).toThrow(/gemeenten\.yaml:1:1 is niet te lezen/);
  });

  test('has no two names that differ in capitals only: they are one file on other computers', () => {
    const paths = ['content/initiatieven/goed.mdx', 'content/initiatieven/GOED.mdx'];
    const none = { items: [], path: '', positionOf: () => ({ line: 1, column: 1 }) };
    const found = checkBetweenFiles({ items: [], paths }, { items: [], paths: [] }, none, {
      faultOf: () => undefined,
    });
    expect(lines(found)).toEqual([`GOED.mdx:1 verschilt alleen in hoofdletters van ${paths[0]}`]);
  });
});
