import { describe, expect, test } from 'vitest';
import { questionTable } from '../../../src/domain/find-files.ts';
import { vocabulariesIn } from '../../../src/domain/in-language.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { catalogueWords } from '../../../src/find/catalogue-words.ts';
import { DUTCH } from '../../../src/find/dutch.ts';
import { ENGLISH as english } from '../../../src/find/english.ts';
import { loadGrammar } from '../../../src/find/grammar.ts';
import { questionReader } from '../../../src/find/question.ts';
import { enLanguage } from '../../../src/i18n/en-language.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { places, vocabularies } from '../../support/records.ts';

const reader = questionReader(
  questionTable(vocabulariesIn(vocabularies, enLanguage), []),
  placeChoices(places, nl),
  english,
);

/** What a question is read as: values as `key=id`, places by name, other words as they were typed. */
function readAs(question: string): string[] {
  return reader
    .read(question)
    .parts.filter(({ isOptional }) => !isOptional)
    .map(({ term, places: found, text }) =>
      term ? `${term.key}=${term.id}` : found ? `plaats=${found[0]?.name}` : text,
    );
}

describe('an English question', () => {
  test.each([
    ['bus driver', ['sector=vervoer-en-logistiek']],
    ['who trains bus drivers?', ['sector=vervoer-en-logistiek']],
    ['refugee teachers in Utrecht', ['sector=onderwijs', 'plaats=Utrecht']],
    ['women who cannot read', ['doelgroep=vrouwen', 'doelgroep=laaggeletterden']],
    ['welding for Eritreans', ['sector=techniek', 'Eritreans']],
  ])('“%s” is read with the English names and synonyms of the lists', (question, expected) => {
    expect(readAs(question)).toEqual(expected);
  });

  test('has stop words of its own', () => {
    const { ignored } = reader.read('what is there for women with children');
    expect(ignored).toEqual(expect.arrayContaining(['what', 'is', 'there', 'for']));
  });
});

test.each([
  ['driver', 'drivers', 'driving', 'drives'],
  ['nurse', 'nurses', 'nursing'],
  ['company', 'companies'],
  ['woman', 'women'],
  ['teacher', 'teachers', 'teaching'],
  ['class', 'classes'],
])('forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map(english.stemOf)).size).toBe(1);
});

test('a word is found by its English forms', () => {
  const words = catalogueWords(['nurses', 'companies'], [], [], english);
  expect(words.read('nurse').variants).toEqual([expect.objectContaining({ word: 'nurses' })]);
  expect(words.read('company').variants).toEqual([expect.objectContaining({ word: 'companies' })]);
});

test('each language has its own grammar; one that the site does not know reads Dutch', async () => {
  expect(await loadGrammar('en')).toBe(english);
  expect(await loadGrammar('nl')).toBe(DUTCH);
  expect(await loadGrammar('fy')).toBe(DUTCH);
});
