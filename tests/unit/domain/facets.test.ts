import { describe, expect, test } from 'vitest';
import { countsFromAreas, facetCounts, facetsOf, facetValues } from '../../../src/domain/facets.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { facetLinks } from '../../../src/domain/pages.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const values = (fields: Record<string, unknown>) =>
  facetValues(initiative(fields), vocabularies, places);

describe('the options an initiative falls under', () => {
  test('choosing a child implies its parent', () => {
    expect(values({ interventies: ['taal-op-de-werkvloer'] }).interventie).toEqual([
      'taal-op-de-werkvloer',
      'taal',
    ]);
    expect(values({ doelgroepen: ['nareizigers'] }).doelgroep).toEqual([
      'nareizigers',
      'statushouders',
    ]);
  });

  test('a local initiative is in one region', () => {
    expect(values({ gemeenten: ['Enschede'] }).regio).toEqual(['twente']);
  });

  test('a nationwide initiative is in every region', () => {
    expect(values({ bereik: 'landelijk', gemeenten: [] }).regio).toHaveLength(35);
  });

  test('an initiative of which the place is unknown is in none', () => {
    expect(values({ bereik: 'onbekend', gemeenten: undefined }).regio).toEqual([]);
  });
});

test('every facet lists its options once, children after their parent', () => {
  for (const { options } of facetsOf(vocabularies, places, nl.facetOptions)) {
    const ids = options.map((option) => option.id);
    expect(new Set(ids).size).toBe(ids.length);
    options.forEach(({ parent }, index) => {
      if (parent) expect(ids.indexOf(parent)).toBeLessThan(index);
    });
  }
});

test('counts add a nationwide initiative to every region, links to region pages only where it names something', () => {
  const initiatives = [
    initiative({ gemeenten: ['Enschede'] }, 'a'),
    initiative({ titel: 'Overal', bereik: 'landelijk', gemeenten: undefined }, 'b'),
    initiative({ titel: 'Begonnen in Almelo', bereik: 'landelijk', gemeenten: ['Almelo'] }, 'c'),
  ];
  const { regio } = facetCounts(initiatives, vocabularies, places);
  expect([regio.get('twente'), regio.get('drenthe')]).toEqual([3, 2]);
  const from = countsFromAreas(initiatives, places);
  expect(Object.fromEntries(from.regio)).toEqual({ twente: 2 });
  expect(Object.fromEntries(from.provincie)).toEqual({ overijssel: 2 });
  const regions = facetLinks({ initiatives, vocabularies, places }, 1).find(
    ({ key }) => key === 'regio',
  );
  expect(regions?.first).toEqual([
    { href: '/arbeidsmarktregios/twente/', label: 'Twente', count: 2 },
  ]);
  expect(regions?.rest).toHaveLength(34);
});

test('the widest options come first, their children with the rest', () => {
  const kinds = facetLinks({ initiatives: [initiative()], vocabularies, places }, 8).find(
    ({ key }) => key === 'interventie',
  );
  expect(kinds?.first[0]).toMatchObject({ label: 'Taal', count: 1 });
  expect(kinds?.rest[0]).toMatchObject({ label: 'Taal op de werkvloer', count: 1 });
});
