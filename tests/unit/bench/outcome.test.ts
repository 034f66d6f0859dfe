import { expect, test } from 'vitest';
import { broken, medianVisit, type SizeOutcome } from '../../../bench/outcome.ts';
import type { EngineName } from '../../../bench/settings.ts';
import type { Visit } from '../../../bench/visit.ts';

const quick: Visit = {
  firstTime: 300,
  firstRequests: 5,
  firstBytes: 50_000,
  quietBytes: 60_000,
  firstClick: 80,
  nextTime: 20,
  nextRequests: 1,
  nextBytes: 2000,
  bytesBefore: 40_000,
};
const slow: Visit = { ...quick, firstTime: 900, firstBytes: 300_000 };

function outcome(visits: Partial<Record<EngineName, Visit>>, size = 1000): SizeOutcome {
  const measured = Object.entries(visits).map(([engine, visit]) => ({
    engine: engine as EngineName,
    network: 'plain' as const,
    visit,
  }));
  return { size, expected: { first: 20, next: 5 }, costs: {}, measured, faults: [] };
}

test('the median is the middle one, or between the middle two', () => {
  const visits = [30, 10, 20].map((firstTime) => ({ ...quick, firstTime }));
  expect(medianVisit(visits).firstTime).toBe(20);
  expect(medianVisit([...visits, { ...quick, firstTime: 40 }]).firstTime).toBe(25);
  expect(medianVisit([quick])).toEqual(quick);
});

test('nothing is broken when ours is ahead and within its bars', () => {
  expect(broken(outcome({ ours: quick, minisearch: slow, orama: slow }))).toEqual([]);
});

test('an engine with as few bytes, or one that is sooner, is named', () => {
  const lines = broken(
    outcome({ ours: slow, minisearch: { ...slow, firstTime: 901 }, flexsearch: quick }),
  );
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/MiniSearch needs no more bytes/);
  expect(lines[1]).toMatch(/FlexSearch needs no more bytes/);
  expect(lines[2]).toMatch(/FlexSearch is sooner, 300 ms against ours 900 ms/);
});

test('times of our own page count at 1,000 entries only, its bytes everywhere', () => {
  const heavy = { ...quick, firstClick: 201, nextTime: 51, bytesBefore: 61_441 };
  expect(broken(outcome({ ours: heavy }))).toHaveLength(3);
  expect(broken(outcome({ ours: heavy }, 150))).toEqual([
    '150 entries, plain: our page before the first filter is 60.0 KB, more than 60.0 KB',
  ]);
});

test('a visit that went wrong breaks the bench', () => {
  expect(broken({ ...outcome({ ours: quick }), faults: ['Orama failed.'] })).toEqual([
    'Orama failed.',
  ]);
});
