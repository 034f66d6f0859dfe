import { describe, expect, test } from 'vitest';
import { foldName, placeName } from '../../../src/reader/places.ts';
import { places } from '../../support/records.ts';

const found = (name: string) => {
  const match = places.municipality(name);
  return match.kind === 'found' ? places.municipalityByCode.get(match.code)?.naam : match;
};

describe('municipalities', () => {
  test('there are 342, in 35 labour market regions and 12 provinces, each known by its code', () => {
    expect([places.municipalities.length, places.regions.length, places.provinces.length]).toEqual([
      342, 35, 12,
    ]);
    for (const { arbeidsmarktregio, provincie } of places.municipalities) {
      expect(places.regionByCode.has(arbeidsmarktregio)).toBe(true);
      expect(places.provinceByCode.has(provincie)).toBe(true);
    }
  });

  test.each([
    ['Den Haag', "'s-Gravenhage"],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['Hengelo', 'Hengelo (O.)'],
    ['nuenen', 'Nuenen, Gerwen en Nederwetten'],
    ['gemeente Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['Utrecht', 'Utrecht'],
  ])('%s is found as %s', (typed, official) => {
    expect(found(typed)).toBe(official);
  });

  test.each([
    ['De Friese Meren', 'De Fryske Marren'],
    ['Lemsterland', 'De Fryske Marren'],
    ['Groesbeek', 'Berg en Dal'],
    ['Cuijk', 'Land van Cuijk'],
    ['Geldermalsen', 'West Betuwe'],
  ])('%s of before a merger is found as %s', (old, now) => {
    expect(found(old)).toBe(now);
  });

  test('a municipality that was split is found as the one that got most of it', () => {
    expect(found('Haaren')).toBe('Oisterwijk');
  });

  test('a split without a main part is ambiguous, and names the candidates', () => {
    expect(places.municipality('Boarnsterhim')).toEqual({
      kind: 'ambiguous',
      candidates: ['Leeuwarden', 'Heerenveen', 'Súdwest-Fryslân', 'De Fryske Marren'],
    });
  });

  test('Bergen is ambiguous, Bergen (L.) is not', () => {
    expect(places.municipality('Bergen')).toEqual({
      kind: 'ambiguous',
      candidates: ['Bergen (NH.)', 'Bergen (L.)'],
    });
    expect(found('Bergen (L.)')).toBe('Bergen (L.)');
  });

  test('an unknown name comes with the nearest ones', () => {
    expect(places.municipality('Roterdam')).toEqual({ kind: 'unknown', nearest: ['Rotterdam'] });
    expect(places.municipality('Xyzzyx')).toEqual({ kind: 'unknown', nearest: [] });
  });

  test('are shown by the name people use', () => {
    const theHague = places.municipalityByCode.get('GM0518');
    expect(theHague && placeName(theHague)).toBe('Den Haag');
  });
});

describe('regions and provinces', () => {
  test('one name can be a municipality, a region and a province, each found as what was asked for', () => {
    expect(places.municipality('Groningen')).toEqual({ kind: 'found', code: 'GM0014' });
    expect(places.region('Groningen')).toEqual({ kind: 'found', code: 'AM01' });
    expect(places.province('Groningen')).toEqual({ kind: 'found', code: 'PV20' });
  });

  test('are found by older and common names', () => {
    expect(places.region('Stedendriehoek en Noordwest Veluwe')).toEqual({
      kind: 'found',
      code: 'AM06',
    });
    expect(places.province('Friesland')).toEqual({ kind: 'found', code: 'PV21' });
  });
});

test('folding a name keeps what tells places apart', () => {
  expect(foldName('’s-Hertogenbosch')).toBe('s hertogenbosch');
  expect(foldName('Noordwijk')).not.toBe(foldName('Noordwijkerhout'));
});
