/** What is refused as a kind, not as a sample: many forms of each, and what looks like it and is right. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { personalData } from '../../../src/reader/privacy.ts';
import { readText } from '../../../src/reader/index.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { SECTIONS } from '../../../src/schema/initiative.ts';
import { fileOf } from '../../support/corpus.ts';
import { schema } from '../../support/records.ts';
import { runs } from '../../support/runs.ts';

type Kinds = Record<string, string[]>;
const read = (name: string) =>
  Object.entries(parse(readFileSync(`tests/fixtures/soorten/${name}.yaml`, 'utf8')) as Kinds);

/** What is said of a text that stands under a heading of an initiative. */
function said(text: string): string[] {
  const { findings = [] } = readText(`## Aanpak\n\n${text}\n`, { sections: SECTIONS });
  return findings.map(({ melding }) => melding);
}

test.each(read('geweigerd'))('of %s every form is refused', (_kind, forms) => {
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter((form) => said(form).length === 0)).toEqual([]);
});

test.each(read('toegestaan'))('of %s none is refused that is right', (_kind, forms) => {
  const wrong = forms.flatMap((form) => said(form).map((message) => `${form} => ${message}`));
  expect(wrong).toEqual([]);
});

describe('of fields', () => {
  const { goed = [], ...wrong } = Object.fromEntries(read('velden'));
  const passes = (velden: string) =>
    readEntry(fileOf({ naam: 'velden', velden }), schema).entry !== undefined;

  test.each(Object.entries(wrong))('of the kind %s every form is refused', (_kind, forms) => {
    expect(forms.length).toBeGreaterThan(5);
    expect(forms.filter(passes)).toEqual([]);
  });

  test('none is refused that is right', () => {
    expect(goed.length).toBeGreaterThan(5);
    expect(goed.filter((form) => !passes(form))).toEqual([]);
  });
});

describe('a telephone number', () => {
  const WORDS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
  /** Each digit as another script or people write it. */
  const DISGUISES: ((digit: number) => string)[] = [
    String,
    (digit) => String.fromCodePoint(0x660 + digit),
    (digit) => String.fromCodePoint(0x966 + digit),
    (digit) => String.fromCodePoint(0xff10 + digit),
    (digit) => String.fromCodePoint(0x1d7ce + digit),
    (digit) => `${digit}\ufe0f\u20e3`,
    (digit) => ` ${WORDS[digit]} `,
  ];
  const number = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    .map((digits) => [0, 6, ...digits]);
  const separator = fc.constantFrom(
    ...['', ' ', '-', '.', '/', ' - ', '\u2013', '\u00a0', '\u202f', '•', '|', ':', '_', '=', '~'],
  );
  const before = fc.constantFrom('', 'Bel ', 'Tel', 'Bel op (', 'of: ', 'nummer ', '5.');
  const after = fc.constantFrom('', '.', ' (Jan)', ' na vijf uur', ', vraag naar Jan');

  test('is found in every script, with any sign after any digit', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...DISGUISES),
        fc.array(separator, { minLength: 9, maxLength: 9 }),
        before,
        after,
        (digits, disguise, signs, start, end) => {
          // A sign behind 06 at least: glued to a word it is the number of a file.
          const between = (at: number) => (at === 1 ? signs[at] || '-' : (signs[at] ?? ''));
          const written = digits.map((digit, at) => disguise(digit) + (at < 9 ? between(at) : ''));
          expect(personalData(start + written.join('') + end)).not.toEqual([]);
        },
      ),
      runs(500),
    );
  });

  test('of any country is found behind a plus', () => {
    const foreign = fc.tuple(
      fc.integer({ min: 1, max: 998 }),
      fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 4, maxLength: 5 }),
      fc.constantFrom('', ' ', '-', ' '),
    );
    fc.assert(
      fc.property(foreign, ([country, pairs, sign]) => {
        expect(personalData(`Bel +${[country, ...pairs].join(sign)}.`)).not.toEqual([]);
      }),
      runs(200),
    );
  });
});

test('an account of the Netherlands is found by its check digits, with any signs in it', () => {
  const account = fc.tuple(
    fc.stringMatching(/^[A-Z]{4}$/),
    fc.stringMatching(/^\d{10}$/),
    fc.constantFrom('', ' ', '-', '.', '_'),
  );
  fc.assert(
    fc.property(account, ([bank, digits, sign]) => {
      const value = [...`${bank}${digits}NL00`].map((letter) => parseInt(letter, 36)).join('');
      const check = String(98n - (BigInt(value) % 97n)).padStart(2, '0');
      const groups = `NL${check}${bank}${digits}`.match(/.{1,4}/g) ?? [];
      expect(personalData(`Naar ${groups.join(sign)} dus.`)).not.toEqual([]);
    }),
    runs(200),
  );
});

test.each([
  'Wie hier woont onder de Wet inburgering 2021 leert sneller.',
  'Zij wonen er sinds de Wet inburgering 2021.',
  'Een woning kwam er in Tilburg 2016.',
  'Het werkplein zeven universiteiten en woningcorporaties.',
  'De arbeidsmarkt 2021 en de woning.',
])('a year or a count after a word that ends like a street is no house: %s', (text) => {
  expect(personalData(text)).toEqual([]);
});

test('amounts, years, times and numbers of organisations pass, whatever stands beside them', () => {
  const harmless = fc.constantFrom(
    ...'in 2019|tot 2024-2025|€ 1.250.000|12.500 euro|KvK 12345678|3511 AB Utrecht|van 8:30 tot 17:00 uur|06.00 uur|66 procent|120 mensen|art. 12 lid 3|0800-1234|14 030|groep 4|op 1 maart 2020|1-1-2021|ISBN 978-90-6123-456-7|niveau A2|24 van de 36|0,6 fte|info@voorbeeld.nl|postbus 12, 3500 AA Utrecht|0 tot 6 maanden|€ 12,50|nul tot zes jaar|80%|Stb. 2020, 496|de gemeente Tilburg een woning|wie woont in Tilburg een jaar later|op het plein staan twee woningen'.split(
      '|',
    ),
  );
  const sentence = fc
    .array(harmless, { minLength: 1, maxLength: 4 })
    .map((parts) => `Zo liep het: ${parts.join(', ')}.`);
  fc.assert(
    fc.property(sentence, (text) => {
      expect(personalData(text)).toEqual([]);
    }),
    runs(500),
  );
});
