import { describe, expect, test } from 'vitest';
import {
  findPlaces,
  nameInFile,
  placeChoices,
  resolveMunicipality,
} from '../../../src/domain/place-search.ts';
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

  test('finds a place with a typing error, when nothing fits what was typed', () => {
    expect(found('Utrcht')[0]).toBe('Utrecht');
    expect(found('drente')[0]).toBe('Provincie Drenthe');
    expect(found('gemeente Amersfort')[0]).toBe('Amersfoort');
    expect(found('Xyzzyx')).toEqual([]);
  });

  test('finds what has the letters inside, after what begins with them', () => {
    expect(found('dam').slice(0, 8)).toEqual(expect.arrayContaining(['Amsterdam']));
    expect(found('ede')[0]).toBe('Ede');
    expect(found('gemeente Ede')[0]).toBe('Ede');
  });

  test('gives every municipality, also those of before a merger, as a name that a file may have', () => {
    for (const { naam, code } of places.municipalities) {
      const [first] = findPlaces(choices, naam);
      expect(places.municipality(first ? nameInFile(first) : ''), naam).toEqual({
        kind: 'found',
        code,
      });
    }
    for (const { naam } of places.mergers) expect(found(naam).length, naam).toBeGreaterThan(0);
    const regions = choices.filter(({ kind }) => kind === 'regio');
    expect(findPlaces(regions, 'twen').map(nameInFile)).toEqual(['Twente']);
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
