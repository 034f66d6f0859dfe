import { describe, expect, test } from 'vitest';
import { placeChoices, findPlaces, resolveMunicipality } from '../../../src/domain/place-search.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { places } from '../../support/records.ts';

const choices = placeChoices(places, nl);
const found = (typed: string) => findPlaces(choices, typed).map(({ name }) => name);
const meant = (value: string) => resolveMunicipality(choices, value).map(({ name }) => name);

describe('typing a place', () => {
  test.each([
    ['Hengelo', 'Hengelo'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['den haag', 'Den Haag'],
    ['gravenhage', 'Den Haag'],
    ['Friese Meren', 'De Fryske Marren'],
    ['lemster', 'De Fryske Marren'],
    ['sudwest', 'Súdwest-Fryslân'],
    ['utrecht', 'Utrecht'],
    ['twente', 'Regio Twente'],
    ['stedendriehoek', 'Regio Veluwe Stedendriehoek'],
    ['friesland', 'Provincie Fryslân'],
  ])('%s gives %s among the first', (typed, name) => {
    expect(found(typed).slice(0, 3)).toContain(name);
  });

  test('Bergen gives both, apart by their region', () => {
    const both = findPlaces(choices, 'Bergen').slice(0, 2);
    expect(both.map(({ name }) => name).sort()).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
    expect(new Set(both.map(({ within }) => within)).size).toBe(2);
  });

  test('gives at most eight, and nothing for nothing', () => {
    expect(found('a')).toHaveLength(8);
    expect(found('  ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('a place in the address', () => {
  test('is an id, a name, another name or an old name', () => {
    expect(meant('den-haag')).toEqual(['Den Haag']);
    expect(meant('Den Haag')).toEqual(['Den Haag']);
    expect(meant("'s-Gravenhage")).toEqual(['Den Haag']);
    expect(meant('Geldermalsen')).toEqual(['West Betuwe']);
  });

  test('can be ambiguous or unknown', () => {
    expect(meant('Bergen')).toHaveLength(2);
    expect(meant('Atlantis')).toEqual([]);
    expect(meant('twente')).toEqual([]);
  });
});

test('every municipality has an address of its own', () => {
  const ids = choices.filter(({ kind }) => kind === 'gemeente').map(({ id }) => id);
  expect(ids).toHaveLength(342);
  expect(new Set(ids).size).toBe(342);
});
