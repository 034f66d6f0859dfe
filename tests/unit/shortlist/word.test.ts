import { inflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { selectionEntry } from '../../../src/domain/selection-entry.ts';
import { nlSelection as t } from '../../../src/i18n/nl-selection.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { wordFile } from '../../../src/shortlist/word.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const entries = ['eerste', 'tweede', 'derde', 'vierde'].map((slug) =>
  selectionEntry(
    initiative({ titel: `Taal ${slug} & meer`, resultaten: [result({ van: 30 })] }, slug),
    {
      vocabularies,
      places,
      lawChanges: [],
      today: '2026-11-28',
      labels: nl,
      selection: t,
    },
  ),
);

/** One file of a zip archive, as text. */
function unzipped(archive: Buffer, name: string): string {
  // The list of files at the end: signature, then sizes and where each file begins.
  for (
    let at = archive.indexOf('PK\x01\x02');
    at >= 0;
    at = archive.indexOf('PK\x01\x02', at + 4)
  ) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const start = archive.readUInt32LE(at + 42);
    const content =
      start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(content, content + archive.readUInt32LE(at + 20));
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    return (isPacked ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`no ${name} in the archive`);
}

let document = '';
let links = '';

beforeAll(async () => {
  const file = await wordFile(
    {
      title: 'Taal en werk',
      place: 'Gemeente Tubbergen',
      today: '2026-11-28',
      origin: 'https://voorbeeld.nl',
      address: 'https://voorbeeld.nl/selectie/?i=eerste,tweede,derde,vierde',
      entries,
      notes: { tweede: 'Bellen & vragen' },
    },
    t,
  );
  const archive = Buffer.from(await file.arrayBuffer());
  document = unzipped(archive, 'word/document.xml');
  links = unzipped(archive, 'word/_rels/document.xml.rels');
});

test('a Word file begins with title, place and date, and has real headings', () => {
  expect(document).toMatch(/<w:pStyle w:val="Title"\/>.*?Taal en werk/);
  expect(document).toContain('Gemeente Tubbergen');
  expect(document).toContain('Gemaakt op 28 november 2026');
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5);
  expect(document).toContain('Taal eerste &amp; meer');
});

test('it has the comparison as a table with a heading that returns, on its side when it is wide', () => {
  expect(document.match(/<w:tbl>/g)).toHaveLength(1);
  expect(document).toContain('<w:tblHeader');
  expect(document).toContain('w:orient="landscape"');
  expect(document).toContain('Bellen &amp; vragen');
});

test('figures say of what they are a part, and lead to their source', () => {
  expect(document).toContain('van 30 deelnemers vonden werk');
  expect(document).toContain('w:anchor="bron-1"');
  expect(links).toContain('Target="https://voorbeeld.nl/initiatieven/vierde/"');
});
