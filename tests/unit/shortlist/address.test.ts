import { expect, test } from 'vitest';
import { readSelection, selectionAddress } from '../../../src/shortlist/page-state.ts';

const read = (address: string) => readSelection(new URL(address, 'https://voorbeeld.nl'));

test('an address holds the selection in its order, and is read back the same', () => {
  const address = selectionAddress('https://voorbeeld.nl', ['b', 'a-2']);
  expect(address).toBe('https://voorbeeld.nl/selectie/?i=b,a-2');
  expect(read(address)).toEqual({ slugs: ['b', 'a-2'], notes: {} });
});

test('notes are in it only when they are given, and never in what a server gets to see', () => {
  const notes = { a: 'Bel & vraag: "kan het?" #1', b: '  ', c: 'van een ander' };
  const address = selectionAddress('https://voorbeeld.nl', ['a', 'b'], notes);
  expect(new URL(address).search).toBe('?i=a,b');
  expect(read(address)?.notes).toEqual({ a: notes.a });
  expect(selectionAddress('', ['a'])).not.toContain('#');
});

test('an address without initiatives is no selection', () => {
  expect(read('/selectie/')).toBeUndefined();
  expect(read('/selectie/?i=')).toBeUndefined();
  expect(read('/selectie/?i=,,')).toBeUndefined();
});

test('what can be no initiative is left out, and doubles count once', () => {
  expect(read('/selectie/?i=a,../b,A,%3Cscript%3E,a%20,-c&i=d')?.slugs).toEqual(['a', 'd']);
  const many = Array.from({ length: 500 }, (_, index) => `s${index}`).join();
  expect(read(`/selectie/?i=${many}`)?.slugs).toHaveLength(100);
});
