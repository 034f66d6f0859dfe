import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  isSame,
  valueIn,
  withChange,
  type Change,
  type EntryTree,
  partsOfTree,
  treeOf,
} from '../../../src/draft/changes.ts';
import { initiativeData } from '../../support/arbitraries.ts';
import { runs } from '../../support/runs.ts';

const text = fc.dictionary(
  fc.constantFrom('Aanpak', 'Voor wie', 'Vervolg'),
  fc.array(fc.constantFrom('Een alinea.', 'Nog een.', '- punt\n- punt', 'Met bron.'), {
    minLength: 1,
    maxLength: 4,
  }),
);
const tree = fc
  .tuple(initiativeData, text)
  .map(([data, sections]) =>
    treeOf(
      JSON.parse(JSON.stringify(data)) as object,
      Object.fromEntries(Object.entries(sections).map(([name, all]) => [name, all.join('\n\n')])),
    ),
  );

const withAll = (begin: EntryTree, changes: readonly Change[]) =>
  changes.reduce<EntryTree | undefined>((at, change) => at && withChange(at, change), begin);

test('what was found between any two entries makes the one of the other', () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const made = withAll(before, changesBetween(before, after));
      expect(made && isSame(partsOfTree(made).data, partsOfTree(after).data)).toBe(true);
      expect(made && partsOfTree(made).text).toEqual(partsOfTree(after).text);
    }),
    runs(100),
  );
});

test('between an entry and itself nothing is found', () => {
  fc.assert(
    fc.property(tree, (one) => {
      expect(changesBetween(one, structuredClone(one))).toEqual([]);
    }),
    runs(50),
  );
});

describe('a change', () => {
  const before = treeOf(
    { website: 'https://oud.nl', lessen: [{ tekst: 'een' }, { tekst: 'twee' }], fasen: ['a', 'b'] },
    { Aanpak: 'Eerst.\n\nDan.\n\nTot slot.' },
  );

  test('is as small as it can be said', () => {
    const after = treeOf(
      { lessen: [{ tekst: 'een' }, { tekst: 'drie' }], fasen: ['a', 'c', 'b'] },
      { Aanpak: 'Eerst.\n\nDaarna.\n\nTot slot.' },
    );
    expect(changesBetween(before, after)).toEqual([
      { veld: 'website' },
      { veld: 'lessen.1.tekst', wordt: 'drie' },
      { veld: 'fasen', vanaf: 1, weg: 0, erbij: ['c'] },
      { veld: 'tekst.Aanpak', vanaf: 1, weg: 1, erbij: ['Daarna.'] },
    ]);
  });

  test.each<Change>([
    { veld: 'lessen.7.tekst', wordt: 'x' },
    { veld: 'lessen.x.tekst', wordt: 'x' },
    { veld: 'lessen', vanaf: 2, weg: 1, erbij: [] },
    { veld: 'website', vanaf: 0, weg: 0, erbij: ['x'] },
    { veld: 'looptijd.einde', wordt: '2024' },
    { veld: '__proto__.toString', wordt: 'x' },
    { veld: 'constructor.prototype.x', wordt: 'x' },
  ])('that does not fit is refused: $veld', (change) => {
    expect(withChange(before, change)).toBeUndefined();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('looks only at what the entry itself holds', () => {
    expect(valueIn(before, 'toString')).toBeUndefined();
    expect(valueIn(before, 'lessen.length')).toBeUndefined();
    expect(valueIn(before, 'lessen.1.tekst')).toBe('twee');
  });
});
