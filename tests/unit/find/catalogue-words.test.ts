import { describe, expect, test } from 'vitest';
import { stemOf, wholeWord } from '../../../src/domain/search-words.ts';
import { unpackWords } from '../../../src/domain/list-files.ts';
import type { TextFile } from '../../../src/domain/find-files.ts';
import { catalogueWords } from '../../../src/find/catalogue-words.ts';
import { DUTCH } from '../../../src/find/dutch.ts';
import { dutchWords } from '../../support/dutch-words.ts';
import { useIndex } from '../../support/finder.ts';

const words = catalogueWords(
  `statushouders volgen een leerwerktraject als buschauffeur oekraiense vrouwen worden verpleegkundig jobcoach coach
  installatietechniek warmtepomp winkel job metaal digitaal taal taalcoach verzorgen zorg werkplek leerwerkplekken talen
  talenten meubels monteurs b1route`.split(/\s+/),
  [
    ['installateur', 'installatie', 'installatietechniek'],
    ['taalbuddy', 'taalcoach'],
  ],
  ['amsterdam'],
  DUTCH,
);
const variantsOf = (word: string) => words.read(word).variants.map((variant) => variant.word);

describe('a word that stands somewhere', () => {
  test.each([
    ['statushouder', ['statushouders']],
    ['metalen', ['metaal']],
    ['coach', ['coach', 'jobcoach', 'taalcoach']],
    ['werkplekken', ['werkplek', 'leerwerkplekken']],
    ['zorg', ['zorg']],
    ['taal', ['taal', 'talen', 'taalcoach']],
  ])('%s is searched as %j', (typed, searched) => {
    expect(words.read(typed).kind).toBe('typed');
    expect(variantsOf(typed)).toEqual(searched);
  });

  test('half of it is enough', () => {
    expect(words.read('buschauf')).toMatchObject({ kind: 'typed', searched: 'buschauf' });
    expect(variantsOf('buschauf')).toEqual(['buschauffeur']);
  });

  test('counts for more than its compounds and its like', () => {
    const [first, ...others] = words.read('coach').variants;
    expect(first).toEqual({ word: 'coach', weight: 1 });
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('a word that stands nowhere', () => {
  test.each([
    ['installateur', 'family', 'installatietechniek'],
    ['taalbuddy', 'family', 'taalcoach'],
    ['warmtepompmonteur', 'part', 'warmtepomp monteur'],
    ['meubelwinkel', 'part', 'meubel winkel'],
    ['lerwerktraject', 'mended', 'leerwerktraject'],
    ['statushuoders', 'mended', 'statushouders'],
    ['buschaufeur', 'mended', 'buschauffeur'],
    ['amsterdm', 'mended', 'amsterdam'],
  ])('%s is read by %s as %s', (typed, kind, searched) => {
    expect(words.read(typed)).toMatchObject({ kind, searched });
  });

  test.each(['verplicht', 'betalen', 'xxxxxxxxxx', 'assen', 'kwantumfysica', 'q', ''])(
    '%j and looks like nothing is not known',
    (typed) => {
      expect(words.read(typed)).toEqual({ variants: [], kind: 'unknown', searched: '' });
    },
  );

  test('is not guessed at when it names something', () => {
    expect(words.read('amsterdam').kind).toBe('unknown');
  });
});

const index = useIndex();

test('no form of a word of the catalogue that Dutch has is mended into another word', async () => {
  const text = (await index()).files.files.get('tekst') as TextFile;
  const known = unpackWords(text.words);
  const isKnown = new Set(known);
  const catalogue = catalogueWords(known, text.table.families, [], DUTCH);
  let asked = 0;
  const wrong = new Map<string, string>();
  const right = new Set<string>();
  for (const forms of dutchWords().map((some) => some.map(wholeWord))) {
    if (!forms.some((form) => isKnown.has(form))) continue;
    for (const form of forms) {
      if (isKnown.has(form) || !/^[a-z]{3,}$/.test(form)) continue;
      asked += 1;
      const { kind, searched } = catalogue.read(form);
      const isSame = forms.some((one) => stemOf(one) === stemOf(searched));
      if (kind === 'mended' && !isSame) wrong.set(form, searched);
      else right.add(form);
    }
  }
  expect(asked).toBeGreaterThan(5000);
  expect([...wrong].filter(([form]) => !right.has(form))).toEqual([]);
}, 240_000);
