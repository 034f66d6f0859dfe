import { expect, test } from 'vitest';
import { broken, medianVisit, type SizeOutcome } from '../../../bench/outcome.ts';
import type { EngineName, NetworkName } from '../../../bench/settings.ts';
import type { Visit } from '../../../bench/visit.ts';

const quick: Visit = {
  firstTime: 300,
  firstRequests: 5,
  firstBytes: 50_000,
  quietBytes: 60_000,
  firstClick: 80,
  countTime: 350,
  nextTime: 20,
  nextRequests: 1,
  nextBytes: 2000,
  bytesBefore: 40_000,
};
const slow: Visit = { ...quick, firstTime: 900, firstBytes: 300_000 };

function outcome(
  visits: Partial<Record<EngineName, Visit>>,
  size = 1000,
  network: NetworkName = 'plain',
): SizeOutcome {
  const measured = Object.entries(visits).map(([engine, visit]) => ({
    engine: engine as EngineName,
    network,
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

test('below a thousand entries an engine may be ahead', () => {
  expect(broken(outcome({ ours: slow, flexsearch: quick }, 150))).toEqual([]);
});

test("Pagefind's own page must need half as much time again over a connection, and no less without one", () => {
  const beside = (firstTime: number, network: NetworkName) =>
    broken(outcome({ ours: quick, 'pagefind-ui': { ...quick, firstTime } }, 150, network));
  expect(beside(450, 'slow')).toEqual([]);
  expect(beside(449, 'fast')).toEqual([
    '150 entries, fast 4G: Pagefind component UI does not need 1.5 times our time, 449 ms against ours 300 ms',
  ]);
  expect(beside(300, 'plain')).toEqual([]);
  expect(beside(299, 'plain')).toHaveLength(1);
});

test('a next filter is held against the quickest other, at the sizes that have a bar', () => {
  const ours = { ...quick, nextTime: 31 };
  const others = { orama: slow, minisearch: { ...slow, nextTime: 60 } };
  expect(broken(outcome({ ours, ...others }))).toEqual([
    '1000 entries, plain: our next filter takes 31 ms, more than 1.5 times the 20 ms of the quickest other',
  ]);
  expect(broken(outcome({ ours, ...others }, 10_000))).toEqual([]);
});

test('a page that is too heavy before the first filter is named', () => {
  expect(broken(outcome({ ours: { ...quick, bytesBefore: 61_441 } }, 150))).toEqual([
    '150 entries, plain: our page before the first filter is 60.0 KB, more than 60.0 KB',
  ]);
});

test('a visit that went wrong breaks the bench', () => {
  expect(broken({ ...outcome({ ours: quick }), faults: ['Orama failed.'] })).toEqual([
    'Orama failed.',
  ]);
});
