import { describe, expect, test } from 'vitest';
import {
  findPlaces,
  nameInFile,
  otherNameFor,
  placeChoices,
  readPlace,
} from '../../../src/domain/place-search.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { places } from '../../support/records.ts';

const choices = placeChoices(places, nl);
const found = (typed: string) => findPlaces(choices, typed).map(({ name }) => name);
/** A short account of a reading: the name, `a | b` when asked, `? a | b` for what may have been meant. */
const meant = (text: string) => {
  const reading = readPlace(choices, text);
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(' | ');
  if (reading.kind === 'one') return reading.choice.name;
  if (reading.kind === 'several') return names(reading.choices);
  return reading.kind === 'none' ? `? ${names(reading.near)}`.trim() : '';
};

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
    ['amsterdm', 'Amsterdam'],
    ['gemeente zwo', 'Zwolle'],
    ['zwolle, ov', 'Zwolle'],
    ['hertogenbosch', "'s-Hertogenbosch"],
  ])('%s gives %s among the first', (typed, name) => {
    expect(found(typed).slice(0, 3)).toContain(name);
  });

  test('a name of its own goes before the name of before a merger', () => {
    expect(found('gelder')[0]).toBe('Provincie Gelderland');
    expect(found('gelder')).toContain('West Betuwe');
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

  test('the other name by which a place was found can be said', () => {
    const [westBetuwe] = findPlaces(choices, 'geldermalsen');
    const [denHaag] = findPlaces(choices, 'den haag');
    expect(westBetuwe && otherNameFor(westBetuwe, 'geldermalsen')).toBe('Geldermalsen');
    expect(denHaag && otherNameFor(denHaag, 'den haag')).toBeUndefined();
  });
});

describe('what is meant by a text', () => {
  test.each([
    ['den-haag', 'Den Haag'],
    ['Den Haag', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ['s gravenhage', 'Den Haag'],
    ['the hague', 'Den Haag'],
    ['Scheveningen', 'Den Haag'],
    ['Hoofddorp', 'Haarlemmermeer'],
    ['Wolvega', 'Weststellingwerf'],
    ['Geldermalsen', 'West Betuwe'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['Hengelo', 'Hengelo'],
    ['gemeente Zwolle', 'Zwolle'],
    ['Gemeente  zwolle', 'Zwolle'],
    ['Zwolle, Overijssel', 'Zwolle'],
    ['Bergen, Limburg', 'Bergen (L.)'],
    ['Bergen (NH)', 'Bergen (NH.)'],
    ['Utrecht', 'Utrecht'],
    ['provincie Utrecht', 'Provincie Utrecht'],
    ['regio Zwolle', 'Regio Zwolle'],
    ['arbeidsmarktregio Twente', 'Regio Twente'],
    ['twente', 'Regio Twente'],
    ['Gelderland', 'Provincie Gelderland'],
    ['Brabant', 'Provincie Noord-Brabant'],
    ['Friesland', 'Provincie Fryslân'],
    ['regio Friesland', 'Regio Friesland'],
    ['Drenthe', 'Provincie Drenthe'],
    ['\u0133sselstein', 'IJsselstein'],
    ['dalfs', 'Dalfsen'],
    ['volendam', 'Edam-Volendam'],
    ['Beek', 'Beek'],
  ])('%s is %s', (text, name) => {
    expect(meant(text)).toBe(name);
  });

  test.each([
    ['Bergen', 'Bergen (NH.) | Bergen (L.)'],
    ['zwol', 'Zwolle | Regio Zwolle'],
    ['gelder', 'Provincie Gelderland | West Betuwe | Regio Midden-Gelderland'],
  ])('%s may be any of %s', (text, names) => {
    expect(meant(text)).toBe(names);
  });

  test.each([
    ['Amsterdm', '? Amsterdam'],
    ['ijselstein', '? IJsselstein'],
    ['Atlantis', '?'],
    ['Zwolle, Limburg', '?'],
    ['', ''],
    [' ,- ', ''],
  ])('%s is no place: %s', (text, account) => {
    expect(meant(text)).toBe(account);
  });

  test('every municipality is found by each of its names, alone or among those it may be', () => {
    for (const choice of choices) {
      for (const name of [choice.name, ...choice.also]) {
        const reading = readPlace(choices, name);
        const names =
          reading.kind === 'one'
            ? [reading.choice]
            : reading.kind === 'several'
              ? reading.choices
              : [];
        // Regions and provinces share names with municipalities; then the municipality is meant.
        const isMeant = names.some(
          ({ id, kind }) => (id === choice.id && kind === choice.kind) || kind === 'gemeente',
        );
        expect(isMeant || choice.kind !== 'gemeente', `${name} for ${choice.name}`).toBe(true);
      }
    }
  });
});

test('every municipality has an address of its own', () => {
  const ids = choices.filter(({ kind }) => kind === 'gemeente').map(({ id }) => id);
  expect(ids).toHaveLength(342);
  expect(new Set(ids).size).toBe(342);
});
