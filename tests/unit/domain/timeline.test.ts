import { describe, expect, test } from 'vitest';
import {
  countKinds,
  shownEnds,
  timelineDrawing,
  timelineOf,
} from '../../../src/domain/timeline.ts';
import { initiative } from '../../support/records.ts';

const TODAY = '2026-11-28';
const life = (slug: string, looptijd: Record<string, string>, fields = {}) =>
  initiative({ looptijd, ...fields }, slug);
const news = (datum: string) => ({ laatsteTeken: { datum, bronnen: ['s1'] } });
const ended = { status: 'afgerond' };

const all = [
  life('oud', { start: '1984' }, news('2025')),
  life('gestopt', { start: '2019-03', einde: '2021' }, ended),
  life('einde-onbekend', { start: '2019' }, { ...ended, ...news('2020-06') }),
  life('stil', { start: '2019' }, news('2019')),
  life('loopt', { start: '2022' }, news('2024')),
  life('zonder-begin', { einde: '2021-06' }, ended),
  initiative({}, 'niets-bekend'),
];
const timeline = timelineOf(all, TODAY);

describe('initiatives over time', () => {
  test('begin in their year, those before the drawing together at its edge', () => {
    expect(
      timeline.cohorts.map(({ year, isBefore, lives }) => [year, isBefore, lives.length]),
    ).toEqual([
      [2005, true, 1],
      [2019, false, 3],
      [2022, false, 1],
    ]);
    expect(timeline.startUnknown).toBe(2);
  });

  test('run to their end, else to their last news', () => {
    const of2019 = timeline.cohorts[1]?.lives ?? [];
    expect(of2019.map(({ initiative: { slug }, kind, until }) => [slug, kind, until])).toEqual([
      ['gestopt', 'gestopt', 2021],
      ['einde-onbekend', 'gestopt', 2020],
      ['stil', 'stil', 2019],
    ]);
    expect(countKinds(of2019)).toEqual({ gestopt: 2, loopt: 0, stil: 1 });
  });

  test('stop in a year, and what has no year is said', () => {
    expect(timeline.stopped.filter(({ count }) => count > 0)).toEqual([{ year: 2021, count: 2 }]);
    expect(timeline.stopped.at(-1)).toEqual({ year: 2026, count: 0 });
    expect(timeline.endUnknown).toBe(1);
    expect(timeline.statusUnknown).toBe(4);
  });

  test('last so long, of those whose begin and end are known', () => {
    expect(timeline.lasted).toEqual({ count: 1, years: 3 });
    expect(timelineOf([], TODAY).lasted).toBeUndefined();
  });
});

test('the drawing has a line for each, inside its borders', () => {
  const { lines, ends, ticks } = timelineDrawing(timeline);
  const count = (path: string) => path.split('M').length - 1;
  expect([count(lines.gestopt), count(lines.loopt), count(lines.stil)]).toEqual([2, 2, 1]);
  expect(count(ends.gestopt)).toBe(2);
  const across = Object.values(lines)
    .join('')
    .matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g);
  for (const [, from, until] of across) {
    expect(Number(from)).toBeGreaterThanOrEqual(0);
    expect(Number(until)).toBeGreaterThan(Number(from));
    expect(Number(until)).toBeLessThanOrEqual(100);
  }
  expect(ticks.map(({ year }) => year)).toEqual([2010, 2015, 2020, 2025]);
});

test('of many thousands one in so many is drawn: a screen or two, and every year in which any began', () => {
  const [one] = all;
  if (!one) throw new Error('no initiative');
  const many = [...all, ...Array.from({ length: 10_000 }, () => one)];
  const { height, each, rows, lines } = timelineDrawing(timelineOf(many, TODAY));
  expect(each).toBe(21);
  expect(height).toBeLessThan(2200);
  expect(rows).toHaveLength(timeline.cohorts.length);
  const drawn = Object.values(lines).join('').split('M').length - 1;
  expect(drawn).toBeLessThanOrEqual(500 + rows.length);
  expect(timelineDrawing(timeline).each).toBe(1);
});

test('of those that ended the latest are told and named, and the others counted', () => {
  const made = (count: number, first: number, afloop?: object) =>
    Array.from({ length: count }, (_, index) =>
      initiative(
        { status: 'afgerond', looptijd: { einde: String(2000 + (index % 20)) }, afloop },
        `einde-${first + index}`,
      ),
    );
  const some = shownEnds(timelineOf(made(120, 0), TODAY));
  expect([some.told.length, some.titles.length, some.beyond]).toEqual([0, 100, 20]);
  const becameSomething = made(70, 200, { werd: 'Het werd gewoon werk.', bronnen: ['s1'] });
  const ends = timelineOf([...made(40, 0), ...becameSomething], TODAY);
  const shown = shownEnds(ends);
  expect([shown.told.length, shown.titles.length, shown.beyond]).toEqual([50, 60, 0]);
  expect(new Set([...shown.told, ...shown.titles]).size).toBe(110);
  expect(shown.told).toEqual(ends.told.slice(0, 50));
});
