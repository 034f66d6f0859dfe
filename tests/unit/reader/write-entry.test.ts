import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntry, splitFile } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { initiativeSchema } from '../../../src/schema/rules.ts';
import { BODY, context, entryText, fields, initiative, schema } from '../../support/records.ts';
import { writtenByYaml } from '../../support/yaml-writer.ts';

test('every entry of the catalogue is the same after reading and writing, and written the same again', () => {
  const folder = 'content/initiatieven';
  const today = new Date().toISOString().slice(0, 10);
  const ofToday = initiativeSchema({ ...context, today });
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    const text = readFileSync(path, 'utf8');
    const { entry } = readEntry({ path, text }, ofToday);
    const split = splitFile(text);
    if (!entry) throw new Error(`${path} is not valid`);
    const written = writeEntry(entry.data, split.body, fields);
    expect(written.split(/^---\n/m)[1], path).toBe(writtenByYaml(entry.data, fields));
    const again = readEntry({ path, text: written }, ofToday);
    expect(again.entry, path).toEqual(entry);
    expect(writeEntry(again.entry?.data ?? {}, split.body, fields), path).toBe(written);
  }
});

test('fields stand one a line, short lists on one line, and years without quotes', () => {
  const { data } = initiative({
    looptijd: { start: '2019' },
    doelgroepen: ['vrouwen', 'jongeren'],
  });
  const text = writeEntry(data, BODY, fields);
  expect(text).toContain('\ndoelgroepen: [vrouwen, jongeren]\n');
  expect(text).toContain('\nlooptijd:\n  start: 2019\n');
  expect(text).toContain('\norganisaties:\n  - naam: Bouwbedrijf Voorbeeld\n    rol: werkgever\n');
});

test('text that YAML would read as something else keeps its meaning', () => {
  const odd = [
    'Ja: nee',
    '# geen opmerking',
    'yes',
    '1e3',
    '- streepje',
    '{ accolade }',
    'it\'s "zo"',
  ];
  for (const titel of odd
    .map((one) => `${one} en verder`)
    .concat('12:30', '0x10', 'null en niets')) {
    const path = 'content/initiatieven/voorbeeld.mdx';
    const { entry } = readEntry({ path, text: entryText({ titel }) }, schema);
    const again = readEntry({ path, text: writeEntry(entry?.data ?? {}, BODY, fields) }, schema);
    expect(again.entry?.data.titel).toBe(titel);
  }
});
