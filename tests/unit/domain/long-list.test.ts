import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AT_ONCE,
  ITEMS_PER_PAGE,
  pagesOfGroup,
  byKind,
  shownCount,
  shownIn,
  type ShownGroup,
} from '../../../src/domain/long-list.ts';
import { initiative } from '../../support/records.ts';

const groups = ['taal', 'regels', 'vervoer'].map((id) => ({ id, name: id }));
const item = (group: string, kind?: string, number = 0) => ({ group, kind, number });
const many = (count: number, group: string, kind?: string) =>
  Array.from({ length: count }, (_, number) => item(group, kind, number));
const numbersOf = ({ parts }: ShownGroup<{ number: number }>) =>
  parts.map(({ kind, items }) => [kind, items.map(({ number }) => number)]);

describe('what is shown at once', () => {
  test('is all of a short list, by group and kind; a group without items is left out', () => {
    const shown = shownIn(groups, [item('taal', 'b'), item('vervoer', 'a'), item('taal', 'a')]);
    expect(shown.map(({ group, total }) => [group.id, total])).toEqual([
      ['taal', 2],
      ['vervoer', 1],
    ]);
    expect(shown[0]?.parts.map(({ kind }) => kind)).toEqual(['b', 'a']);
  });

  test('of a long list is the head of each group, of each kind in turn', () => {
    const [taal, regels] = shownIn(groups, [
      ...many(100, 'taal', 'hielp'),
      ...many(2, 'taal', 'nodig'),
      ...many(80, 'regels'),
    ]);
    expect(taal && shownCount(taal)).toBe(25);
    expect(taal?.parts.map(({ items }) => items.length)).toEqual([23, 2]);
    expect(regels && numbersOf(regels)).toEqual([[undefined, [...Array(25).keys()]]]);
  });

  test('grows by what was asked for, and what was shown stays', () => {
    const items = [...many(90, 'taal', 'a'), ...many(90, 'taal', 'b'), ...many(90, 'regels')];
    const before = shownIn(groups, items)[0];
    const after = shownIn(groups, items, new Map([['taal', 50]]))[0];
    expect(before && after && shownCount(after) - shownCount(before)).toBe(50);
    before?.parts.forEach(({ items: own }, part) =>
      expect(after?.parts[part]?.items.slice(0, own.length)).toEqual(own),
    );
  });

  const anyItem = fc.record({
    group: fc.constantFrom(...groups.map(({ id }) => id)),
    kind: fc.constantFrom('a', 'b', 'c'),
  });

  test('is about fifty, and something of every kind that is there', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 400 }), (items) => {
        const shown = shownIn(groups, items);
        expect(shown.reduce((sum, one) => sum + shownCount(one), 0)).toBeLessThanOrEqual(AT_ONCE);
        expect(shown.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
        const kinds = shown.flatMap(({ group, parts }) =>
          parts.map(({ kind }) => `${group.id} ${kind}`),
        );
        expect(new Set(kinds)).toEqual(new Set(items.map(({ group, kind }) => `${group} ${kind}`)));
      }),
    );
  });
});

test('pages hold every item once, a hundred each, and say from how many initiatives they are', () => {
  const told = [initiative({}, 'een'), initiative({}, 'twee')];
  const items = many(250, 'taal').map((one) => ({
    ...one,
    initiative: told[one.number % 2] ?? initiative(),
  }));
  const pages = pagesOfGroup({ id: 'taal', name: 'Taal' }, items);
  expect(pages.map(({ number, last, total }) => [number, last, total])).toEqual([
    [1, 3, 250],
    [2, 3, 250],
    [3, 3, 250],
  ]);
  expect(pages.map((page) => page.items.length)).toEqual([ITEMS_PER_PAGE, ITEMS_PER_PAGE, 50]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages[0]?.initiatives).toBe(2);
  expect(pagesOfGroup({ id: 'taal', name: 'Taal' }, [])).toEqual([]);
});

test('parts keep the order of the items', () => {
  expect(byKind([item('x', 'b', 1), item('x', 'a', 2), item('x', 'b', 3)])).toEqual([
    { kind: 'b', items: [item('x', 'b', 1), item('x', 'b', 3)] },
    { kind: 'a', items: [item('x', 'a', 2)] },
  ]);
});
