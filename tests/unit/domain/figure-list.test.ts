import { describe, expect, test } from 'vitest';
import {
  figureList,
  figureOrders,
  figuresByKind,
  orderFigures,
} from '../../../src/domain/figure-list.ts';
import { nlLanguage } from '../../../src/i18n/nl-language.ts';
import { labelsFor } from '../../../src/i18n/nl.ts';
import { initiative, result, vocabularies } from '../../support/records.ts';

const target = (fields = {}) => result({ soort: 'doel', waarde: 40, ...fields });

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

  test('by initiative is that of the alphabet', () => {
    expect(orderFigures(figures, 'initiatief')[0]?.initiative).toBe('Bouw');
  });

  test('is written as the numbers of the figures in the list', () => {
    const kinds = figuresByKind(
      [
        initiative({ titel: 'Zorg voor werk', resultaten: [result({ waarde: 3 })] }, 'zorg'),
        initiative({ titel: 'Bouw aan werk', resultaten: [result({ waarde: 20 })] }, 'bouw'),
      ],
      vocabularies,
    );
    expect(figureOrders(kinds)).toEqual({ initiatief: [1, 0], eenheid: [1, 0] });
  });
});

test('a figure in the list has its numeral, its moment, and the way to its source', () => {
  const told = initiative(
    {
      titel: 'Bouw aan werk',
      resultaten: [result({ waarde: 80, eenheid: 'procent', ongeveer: true, peildatum: '2019' })],
    },
    'bouw',
  );
  const list = figureList(figuresByKind([told], vocabularies), {
    vocabularies,
    labels: labelsFor('nl'),
    texts: {
      language: nlLanguage,
      according: 'volgens',
      and: 'en',
      own: 'de uitvoerder',
      research: 'onderzoek',
    },
    today: '2026-11-28',
  });
  expect(list.groups).toEqual([
    {
      id: 'geplaatst',
      name: 'Geplaatst',
      about: expect.stringContaining('betaald werk') as string,
    },
  ]);
  const [item] = list.items;
  expect(item?.values).toEqual({
    soort: ['geplaatst'],
    leeftijd: ['oud'],
    jaar: ['2019'],
    wie: ['overig'],
  });
  expect(item?.line).toMatchObject({
    slug: 'bouw',
    title: 'Bouw aan werk',
    numeral: '80%',
    text: 'vonden werk',
    old: true,
    told: [{ text: 'volgens ' }, { href: '/initiatieven/bouw/#bron-1' }],
  });
  expect(item?.line.target).toBeUndefined();
});
