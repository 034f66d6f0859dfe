import { describe, expect, test } from 'vitest';
import { distinctWords } from '../../../src/catalogue/words.ts';
import { correctQuery } from '../../../src/search/correct.ts';

const words = distinctWords([
  'Statushouders volgen een leerwerktraject als buschauffeur. Oekraïense vrouwen.',
]);

describe('typing errors', () => {
  test.each([
    ['lerwerktraject', 'leerwerktraject'],
    ['buschaufeur rotterdam', 'buschauffeur rotterdam'],
    ['Statushuoders', 'statushouders'],
  ])('%s is read as %s', (typed, meant) => {
    expect(correctQuery(typed, words)).toBe(meant);
  });

  test.each([
    'leerwerktraject',
    'buschauf',
    'statushouder',
    'bus',
    'verpleegkundige',
    'oekraiense',
    '',
  ])('%j is left as it is', (typed) => {
    expect(correctQuery(typed, words)).toBeUndefined();
  });
});

test('words are folded, different and of some length', () => {
  expect(distinctWords(['Één école, een Ecole van de'])).toEqual(['ecole']);
});
