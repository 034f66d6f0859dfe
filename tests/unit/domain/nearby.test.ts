import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresBetween, regionsBeside } from '../../../src/domain/comparable.ts';
import { places } from '../../support/records.ts';

const municipality = fc.constantFrom(...places.municipalities);
const named = (name: string) => {
  const match = places.municipality(name);
  if (match.kind !== 'found') throw new Error(name);
  const found = places.municipalityByCode.get(match.code);
  if (!found) throw new Error(name);
  return found;
};

test('a distance is the same from both sides, and never longer by way of a third place', () => {
  fc.assert(
    fc.property(municipality, municipality, municipality, (a, b, c) => {
      expect(kilometresBetween(a, b)).toBe(kilometresBetween(b, a));
      expect(kilometresBetween(a, b)).toBeLessThanOrEqual(
        kilometresBetween(a, c) + kilometresBetween(c, b) + 1e-9,
      );
      expect(kilometresBetween(a, a)).toBe(0);
    }),
  );
});

test('distances are those of the map', () => {
  expect(kilometresBetween(named('Amsterdam'), named('Utrecht'))).toBeCloseTo(35, -1);
  expect(kilometresBetween(named('Groningen'), named('Maastricht'))).toBeCloseTo(270, -1);
});

test('regions lie beside one another from both sides, and every region has one beside it', () => {
  const beside = regionsBeside(places);
  expect(beside.size).toBe(places.regions.length);
  for (const [code, others] of beside) {
    expect(others.length, code).toBeGreaterThan(0);
    expect(others).not.toContain(code);
    for (const other of others) expect(beside.get(other)).toContain(code);
  }
});

test('beside Twente lie its four neighbours, beside the south of Limburg only the middle of it', () => {
  const namesOf = (code: string) =>
    regionsBeside(places)
      .get(code)
      ?.map((other) => places.regionByCode.get(other)?.naam);
  expect(namesOf('AM05')).toEqual([
    'Drenthe',
    'Veluwe Stedendriehoek',
    'Achterhoek',
    'Regio Zwolle',
  ]);
  expect(namesOf('AM30')).toEqual(['Midden-Limburg']);
});
