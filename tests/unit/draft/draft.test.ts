import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import {
  draftOf,
  fileOf,
  fromData,
  newDraft,
  nextSourceId,
  toData,
  usesOf,
  withSourceNumbers,
  type Group,
  type Origin,
} from '../../../src/draft/draft.ts';
import { readText } from '../../../src/reader/index.ts';
import { splitFile } from '../../../src/reader/whole-file.ts';
import { context, fields } from '../../support/records.ts';

const FOLDER = 'content/initiatieven';
const files = readdirSync(FOLDER);
const rules = draftRules(context);

/** An entry as the form gets it to correct it. */
function originOf(slug: string, text: string): Origin {
  const { yaml, body } = splitFile(text);
  return { slug, data: yaml.data as object, body, text };
}

test('every entry of the catalogue comes out of the form as it went in, to the letter', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const name of files) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const origin = originOf(name.replace('.mdx', ''), text);
    const draft = draftOf(origin, fields);
    expect(fileOf(draft, fields, origin).text, name).toBe(text);
    expect(checkDraft(draft, rules, origin, readText).text, name).toBe(text);
  }
});

test('a change of one field changes that field alone', () => {
  const text = readFileSync(`${FOLDER}/nieuw-thuis-rotterdam.mdx`, 'utf8');
  const origin = originOf('nieuw-thuis-rotterdam', text);
  const draft = draftOf(origin, fields);
  const changed = { ...draft, fields: { ...draft.fields, website: 'www.voorbeeld.nl' } };
  expect(checkDraft(changed, rules, origin, readText).text).toBe(
    text.replace('\nwebsite: https://www.sntr.nl\n', '\nwebsite: https://www.voorbeeld.nl\n'),
  );
});

test('what is empty is left out, and what was typed is tidied', () => {
  expect(
    toData(
      {
        titel: '  Taal ',
        samenvatting: '',
        doelgroepen: [],
        looptijd: { start: '', einde: '' },
        resultaten: [{ waarde: '1.250', peildatum: 'maart 2024', ongeveer: '' }],
        bronnen: [{ id: 's1', url: 'voorbeeld.nl', adresTonen: true }],
      },
      fields,
    ),
  ).toEqual({
    titel: 'Taal',
    resultaten: [{ waarde: 1250, peildatum: '2024-03' }],
    bronnen: [{ id: 's1', url: 'https://voorbeeld.nl', adresTonen: false }],
  });
});

test('a yes or no is kept as it was said, also a no', () => {
  const results = [
    { ongeveer: true },
    { ongeveer: false },
    { ongeveer: 'ja' },
    { ongeveer: 'Nee' },
  ];
  expect(toData({ resultaten: results }, fields)).toEqual({
    resultaten: [{ ongeveer: true }, { ongeveer: false }, { ongeveer: true }, { ongeveer: false }],
  });
});

describe('what someone types around a number', () => {
  const written = (result: Group) => toData({ resultaten: [result] }, fields).resultaten;

  test.each([
    [{ waarde: '1250 deelnemers' }, { waarde: 1250, eenheid: 'deelnemers' }],
    [
      { waarde: '80%', eenheid: '' },
      { waarde: 80, eenheid: 'procent' },
    ],
    [
      { waarde: '€ 1.250', eenheid: 'Euro' },
      { waarde: 1250, eenheid: 'Euro' },
    ],
    [
      { waarde: '12', eenheid: 'mensen', van: '20 mensen' },
      { waarde: 12, eenheid: 'mensen', van: 20 },
    ],
  ])('%j is written as %j', (typed, data) => {
    expect(written(typed)).toEqual([data]);
  });

  test('stays as it was typed where it says something else', () => {
    expect(written({ waarde: '80%', eenheid: 'mensen' })).toEqual([
      { waarde: '80%', eenheid: 'mensen' },
    ]);
    expect(toData({ onderzoek: [{ jaar: '2024 ongeveer' }] }, fields)).toEqual({
      onderzoek: [{ jaar: '2024 ongeveer' }],
    });
  });
});

test('what was read from a file stands in the fields as people type it', () => {
  const data = {
    looptijd: { start: 2019 },
    resultaten: [{ waarde: 12.5, ongeveer: true, bronnen: ['s1'] }],
    bronnen: [{ id: 's1', titel: null, adresTonen: false }],
    kleur: 'rood',
  };
  expect(fromData(data, fields)).toEqual({
    looptijd: { start: '2019' },
    resultaten: [{ waarde: '12,5', ongeveer: true, bronnen: ['s1'] }],
    bronnen: [{ id: 's1', titel: undefined, adresTonen: true }],
    kleur: 'rood',
  });
});

test('the name in the address is made of the title, and stays that of an entry', () => {
  const draft = (titel: string) => ({ fields: { titel }, text: {} });
  const title = 'Café ’t Lokaal: taal & werk';
  expect(fileOf(draft(title), fields).slug).toBe('cafe-t-lokaal-taal-werk');
  expect(fileOf(draft(title), fields, { slug: 'anders' }).slug).toBe('anders');
  expect(fileOf(draft('lang '.repeat(30)), fields).slug.length).toBeLessThan(81);
});

test('a new draft has one of what must be there, and the day of today', () => {
  expect(newDraft(fields, '2026-11-22', { titel: 'Taal' }).fields).toEqual({
    bronnen: [{ id: 's1' }],
    organisaties: [{}],
    gecontroleerd: '2026-11-22',
    toegevoegd: '2026-11-22',
    titel: 'Taal',
  });
});

test('a new source gets the number after the highest', () => {
  expect(nextSourceId([])).toBe('s1');
  expect(nextSourceId(['s1', 's12', 's3'])).toBe('s13');
  const bronnen = [{ titel: 'a' }, { id: 's1', titel: 'b' }, { titel: 'c' }];
  expect(withSourceNumbers({ bronnen }).bronnen).toMatchObject([
    { id: 's2' },
    { id: 's1' },
    { id: 's3' },
  ]);
});

test('a source is counted where it is cited, in fields and text, and not where it is listed', () => {
  const draft = {
    fields: {
      bronnen: [{ id: 's1' }, { id: 's11' }],
      lessen: [{ bronnen: ['s1', 's11'] }],
      onderzoek: [{ bron: 's1' }],
    },
    text: { Aanpak: 'Les.<Bron id="s1" /> Meer.<Bron id="s11" />' },
  };
  expect(usesOf('s1', draft)).toBe(3);
  expect(usesOf('s11', draft)).toBe(2);
  expect(usesOf('s2', draft)).toBe(0);
});
