import { describe, expect, test } from 'vitest';
import { distinctWords } from '../../../src/domain/search-words.ts';
import { readWords } from '../../../src/find/typing-errors.ts';

const words = distinctWords([
  'Statushouders volgen een leerwerktraject als buschauffeur. Oekraïense vrouwen worden verpleegkundig.',
]);

describe('typing errors', () => {
  test.each([
    ['lerwerktraject', 'leerwerktraject'],
    ['buschaufeur rotterdam', 'buschauffeur'],
    ['Statushuoders', 'statushouders'],
  ])('%s is read as %s', (typed, meant) => {
    expect(readWords(typed, words)).toMatchObject({ term: meant, corrected: meant });
  });

  test.each([
    'leerwerktraject',
    'buschauf',
    'statushouder',
    'bus',
    'verpleegkundige',
    'oekraiense',
    'b1-examen',
    '',
  ])('%j is left as it is', (typed) => {
    expect(readWords(typed, words)).toEqual({ term: typed });
  });
});

describe('words that stand nowhere', () => {
  test('are left out and said', () => {
    expect(readWords('buschauffeur kwantumfysica', words)).toEqual({
      term: 'buschauffeur',
      unknown: ['kwantumfysica'],
    });
  });

  test('leave nothing to search for when there is nothing else', () => {
    expect(readWords('xxxxxxxxxx', words)).toEqual({ term: '', unknown: ['xxxxxxxxxx'] });
  });

  test('cannot be known without the words of the catalogue', () => {
    expect(readWords('kwantumfysica', [])).toEqual({ term: 'kwantumfysica' });
  });
});

test('words are folded, different and of some length', () => {
  expect(distinctWords(['Één école, een Ecole van de'])).toEqual(['ecole']);
});
