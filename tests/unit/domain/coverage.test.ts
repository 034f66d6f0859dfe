import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/initiative.ts';
import { places } from '../../support/records.ts';

test('region and province follow from the municipality', () => {
  const coverage = coverageOf({ bereik: 'lokaal', gemeenten: ['Dalfsen'] }, places);
  expect(coverage).toEqual({
    nationwide: false,
    named: ['GM0148'],
    municipalities: ['GM0148'],
    regions: ['AM36'],
    provinces: ['PV23'],
  });
});

test('a region that crosses a border lies in both provinces', () => {
  const coverage = coverageOf({ bereik: 'regionaal', arbeidsmarktregios: ['Groningen'] }, places);
  expect(coverage.municipalities).toHaveLength(14);
  expect(coverage.named).toEqual([]);
  expect([...coverage.provinces].sort()).toEqual(['PV20', 'PV22']);
});

test('a province covers every region that has a municipality in it', () => {
  const coverage = coverageOf({ bereik: 'regionaal', provincies: ['Drenthe'] }, places);
  expect(coverage.municipalities).toHaveLength(12);
  expect([...coverage.regions].sort()).toEqual(['AM01', 'AM03', 'AM36']);
});

test('two old names of one municipality count once', () => {
  const coverage = coverageOf({ bereik: 'lokaal', gemeenten: ['Cuijk', 'Boxmeer'] }, places);
  expect(coverage.named).toHaveLength(1);
});
