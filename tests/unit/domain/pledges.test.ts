import { describe, expect, test } from 'vitest';
import { figuresByKind, orderFigures, pledgeBars, pledgesOf } from '../../../src/domain/pledges.ts';
import { initiative, result, vocabularies } from '../../support/records.ts';

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

test('figures stand by kind: outcomes first, targets last; the newest first, those without a moment last', () => {
  const kinds = figuresByKind(
    [
      initiative({
        resultaten: [
          target(),
          result({ soort: 'bereik' }),
          result({ peildatum: '2019' }),
          result(),
          result({ peildatum: '2021-03' }),
          result({ soort: 'behouden' }),
        ],
      }),
    ],
    vocabularies,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['behouden', 'geplaatst', 'bereik', 'doel']);
  expect(kinds[1]?.figures.map((figure) => figure.result.peildatum)).toEqual([
    '2021-03',
    '2019',
    undefined,
  ]);
});

describe('the order of figures', () => {
  const figure = (initiative: string, unit: string, value?: number) => ({
    initiative,
    unit,
    value,
  });
  const figures = [
    figure('Zorg', 'mensen', 3),
    figure('Bouw', 'procent', 80),
    figure('ICT', ''),
    figure('Horeca', 'mensen', 20),
  ];

  test('by what was counted holds numbers of one unit against one another, the largest first', () => {
    expect(orderFigures(figures, 'eenheid').map(({ initiative }) => initiative)).toEqual([
      'Horeca',
      'Zorg',
      'Bouw',
      'ICT',
    ]);
  });

  test('by initiative is that of the alphabet; without a choice it is that of the page', () => {
    expect(orderFigures(figures, 'initiatief')[0]?.initiative).toBe('Bouw');
    expect(orderFigures(figures, '')).toEqual(figures);
  });
});
