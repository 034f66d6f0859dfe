import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byFirstLetter, onPage, registerPages } from '../../../src/domain/register.ts';

/** So many titles that begin with each letter, in order. */
const titles = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, number) => `${letter}${String(number).padStart(4, '0')}`),
  );
const ids = (...lists: string[][]) => registerPages(lists).map(({ id }) => id);

test('a register has its letters without accents, and digits and signs first', () => {
  const groups = byFirstLetter(['École', '‘Samen’', '3 keer taal', 'Een plek'], (title) => title);
  expect(groups).toEqual([
    { id: '0-9', items: ['3 keer taal'] },
    { id: 'e', items: ['École', 'Een plek'] },
    { id: 's', items: ['‘Samen’'] },
  ]);
});

describe('the pages of a register', () => {
  test('are one as long as there are no more than 400', () => {
    expect(ids(titles({ a: 200, b: 200 }))).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  test('hold letters that follow one another, a long one by itself, a very long one in parts', () => {
    expect(ids(titles({ '1': 50, a: 300, b: 100, c: 400, s: 801, t: 1, u: 1 }))).toEqual([
      '0-a',
      'b',
      'c',
      's-1',
      's-2',
      's-3',
      't-u',
    ]);
  });

  test('are the same in every language: none is too long in any', () => {
    const dutch = titles({ a: 390, b: 10, z: 1 });
    expect(ids(dutch)).toEqual(['a-b', 'z']);
    const english = titles({ a: 10, b: 391 });
    expect(ids(dutch, english)).toEqual(['a', 'b-z']);
  });

  test('hold every title once, in order, and at most 400 each', () => {
    const counts = fc.dictionary(
      fc.constantFrom(...'0abcdefghijklmnopqrstuvwxyz'),
      fc.integer({ min: 1, max: 1300 }),
      { maxKeys: 8 },
    );
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const lists = [titles(one), titles(other)].map((list) => list.sort());
        const pages = registerPages(lists);
        for (const list of lists) {
          const groups = byFirstLetter(list, (title) => title);
          const shown = pages.map((page) => onPage(groups, page).flatMap(({ items }) => items));
          if (pages.length > 0) expect(shown.flat()).toEqual(list);
          for (const some of shown) expect(some.length).toBeLessThanOrEqual(400);
        }
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      }),
      { numRuns: 40 },
    );
  });
});
