import { describe, expect, test } from 'vitest';
import {
  pledgeBars,
  pledgeGroups,
  pledgeSources,
  pledgesOf,
  type Pledge,
} from '../../../src/domain/pledges.ts';
import { initiative, result } from '../../support/records.ts';

const TODAY = '2026-11-28';
const target = (fields = {}) => result({ soort: 'doel', waarde: 40, ...fields });
const pledges = (...resultaten: object[]) => pledgesOf([initiative({ resultaten })], TODAY);

describe('what was promised', () => {
  test('stands beside what came of it: figures of the same measure', () => {
    const [pledge, ...others] = pledges(
      target({ maat: 'plaatsingen' }),
      result({ maat: 'plaatsingen', waarde: 30 }),
      result({ waarde: 99 }),
    );
    expect(others).toEqual([]);
    expect(pledge?.targets.map(({ waarde }) => waarde)).toEqual([40]);
    expect(pledge?.outcomes.map(({ waarde }) => waarde)).toEqual([30]);
  });

  test('has nothing beside it when no figure counts the same', () => {
    expect(pledges(target(), result()).map(({ outcomes }) => outcomes)).toEqual([[]]);
  });

  test('is one promise when sources name two targets for the same', () => {
    const [pledge, ...others] = pledges(
      target({ maat: 'deelnemers' }),
      target({ maat: 'deelnemers', soort: 'verwacht', waarde: 25 }),
    );
    expect(others).toEqual([]);
    expect(pledge?.targets).toHaveLength(2);
  });

  test('is not late before its moment is over', () => {
    const isAhead = (peildatum?: string) =>
      pledges(target(peildatum ? { peildatum } : {}))[0]?.isAhead;
    expect(isAhead('2027')).toBe(true);
    expect(isAhead('2026')).toBe(true);
    expect(isAhead('2026-10')).toBe(false);
    expect(isAhead('2025')).toBe(false);
    expect(isAhead()).toBe(false);
  });
});

describe('bars of a promise', () => {
  const shares = (...resultaten: object[]) =>
    pledges(...resultaten).map((pledge) => pledgeBars(pledge).map(({ share }) => share));

  test('are as long as their numbers, with the largest as measure', () => {
    expect(
      shares(target({ maat: 'werk', waarde: 40 }), result({ maat: 'werk', waarde: 50 })),
    ).toEqual([[80, 100]]);
  });

  test('are not drawn for different units, for two targets or without an outcome', () => {
    const other = result({ maat: 'werk', eenheid: 'procent' });
    expect(shares(target({ maat: 'werk' }), other)).toEqual([[]]);
    expect(
      shares(target({ maat: 'werk' }), target({ maat: 'werk' }), result({ maat: 'werk' })),
    ).toEqual([[]]);
    expect(shares(target())).toEqual([[]]);
  });
});

test('every promise is in one group; of those with an outcome what was last counted comes first', () => {
  const all = pledges(
    target({ maat: 'eerste', peildatum: '2019' }),
    result({ maat: 'eerste', peildatum: '2020' }),
    target({ maat: 'tweede' }),
    result({ maat: 'tweede', peildatum: '2024-05' }),
    target({ maat: 'derde' }),
    result({ maat: 'derde' }),
    target({ waarde: 1 }),
    target({ waarde: 2, peildatum: '2027' }),
  );
  const groups = pledgeGroups(all);
  const told = groups.beloofd.map(({ targets }) => targets[0]?.maat);
  expect(told).toEqual(['tweede', 'eerste', 'derde']);
  const values = (some: readonly Pledge[]) => some.map(({ targets }) => targets[0]?.waarde);
  expect(values(groups['beloofd-zonder-uitkomst'])).toEqual([1]);
  expect(values(groups['beloofd-later'])).toEqual([2]);
});

test('the sources of a promise are those of target and outcome, each once', () => {
  const source = (id: string) => ({
    id,
    titel: `Bron ${id}`,
    uitgever: `Krant ${id}`,
    url: `https://voorbeeld.nl/${id}`,
  });
  const [pledge] = pledgesOf(
    [
      initiative({
        bronnen: ['s1', 's2', 's3'].map(source),
        resultaten: [
          target({ maat: 'werk', bronnen: ['s3'] }),
          result({ maat: 'werk', bronnen: ['s1', 's3'] }),
          result({ bronnen: ['s2'] }),
        ],
      }),
    ],
    TODAY,
  );
  expect(pledge && pledgeSources(pledge).map(({ id }) => id)).toEqual(['s3', 's1']);
});
