import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsOf,
  inParts,
  itemsOf,
  itemsPerFile,
  numberAt,
  packNumbers,
  packWords,
  unpackWords,
} from '../../../src/domain/list-files.ts';

test('a list is whole up to 512 items, then in parts; an empty one is one empty part', () => {
  expect(itemsPerFile(512, 64)).toBe(512);
  expect(itemsPerFile(513, 64)).toBe(64);
  expect(inParts([], itemsPerFile(0, 64))).toEqual([[]]);
  expect(inParts(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
});

test('items written by their fields come back as they were, the commonest value first', () => {
  const items = [
    { ids: ['a'], isOne: true },
    { ids: ['b', 'c'], isOne: false },
    { ids: ['b', 'c'], isOne: true },
  ];
  const columns = columnsOf(items);
  expect(columns.ids).toEqual({ values: [['b', 'c'], ['a']], rows: [1, 0, 0] });
  expect(itemsOf(columns)).toEqual(items);
  expect(itemsOf(columnsOf<{ ids: string[] }>([]))).toEqual([]);
});

test('words are written by what they do not share with the word before them', () => {
  expect(packWords(['taal', 'taalles', 'taalmaat'])).toBe('AtaalAlesDmaat');
});

test('any words come back as they were', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 90 })
    .map((text) => text.replace(/[A-Z]/g, 'é'));
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});

test('any numbers come back as they were, and there are none past the end', () => {
  const number = fc.oneof(fc.nat(60), fc.nat(20_000));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const text = packNumbers(numbers);
      expect(numbers.map((_, index) => numberAt(text, index))).toEqual(numbers);
      expect(numberAt(text, numbers.length)).toBe(0);
    }),
  );
});
