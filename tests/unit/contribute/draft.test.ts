import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDraft } from '../../../src/contribute/check.ts';
import { toData } from '../../../src/contribute/draft.ts';
import { fileOf, slugOf } from '../../../src/contribute/file.ts';
import { draftOf, originOf } from '../../../src/contribute/start.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { schema } from '../../support/records.ts';

const FOLDER = 'content/initiatieven';
const files = readdirSync(FOLDER);

test('every entry of the catalogue comes out of the form as it went in, to the letter', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const name of files) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const origin = originOf(name.replace('.mdx', ''), text);
    const file = fileOf(draftOf(origin), origin);
    expect(file.text, name).toBe(text);
    expect(checkDraft(file, schema, readEntry).text, name).toBe(text);
  }
});

test('a change of one field changes that field alone', () => {
  const text = readFileSync(`${FOLDER}/nieuw-thuis-rotterdam.mdx`, 'utf8');
  const origin = originOf('nieuw-thuis-rotterdam', text);
  const draft = draftOf(origin);
  const changed = { ...draft, fields: { ...draft.fields, website: 'www.voorbeeld.nl' } };
  expect(checkDraft(fileOf(changed, origin), schema, readEntry).text).toBe(
    text.replace('\nwebsite: https://www.sntr.nl\n', '\nwebsite: https://www.voorbeeld.nl\n'),
  );
});

test('what is empty is left out, and what was typed is tidied', () => {
  expect(
    toData({
      titel: '  Taal ',
      samenvatting: '',
      doelgroepen: [],
      looptijd: { start: '', einde: '' },
      resultaten: [{ waarde: '1.250', peildatum: 'maart 2024', ongeveer: false }],
      bronnen: [{ id: 's1', url: 'voorbeeld.nl', adresTonen: true }],
    }),
  ).toEqual({
    titel: 'Taal',
    resultaten: [{ waarde: 1250, peildatum: '2024-03' }],
    bronnen: [{ id: 's1', url: 'https://voorbeeld.nl', adresTonen: false }],
  });
});

test('the name in the address is made of the title, and stays that of an entry', () => {
  const draft = { fields: { titel: 'Café ’t Lokaal: taal & werk' }, text: {} };
  expect(slugOf(draft)).toBe('cafe-t-lokaal-taal-werk');
  expect(slugOf(draft, { slug: 'anders', text: '', body: '' })).toBe('anders');
  expect(slugOf({ fields: { titel: `${'lang '.repeat(30)}` }, text: {} }).length).toBeLessThan(81);
});
