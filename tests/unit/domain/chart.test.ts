import { describe, expect, test } from 'vitest';
import {
  barGroups,
  tableOf,
  axisSteps,
  lineDrawing,
  type LineDrawing,
} from '../../../src/domain/chart.ts';
import type { Chart } from '../../../src/schema/guide.ts';

type Series = Chart['reeksen'];

const chart = (reeksen: Series, more: Partial<Chart> = {}): Chart => ({
  id: 'werk',
  titel: 'Aandeel met werk',
  soort: 'staven',
  eenheid: 'procent',
  xTitel: 'jaren na de vergunning',
  reeksen,
  bronnen: ['s1'],
  ...more,
});

const twoCohorts: Series = [
  {
    naam: '2014',
    punten: [
      { x: '10', y: 45 },
      { x: '2,5', y: 11.5 },
    ],
  },
  { naam: '2019', punten: [{ x: '2,5', y: 20 }] },
];

describe('bars', () => {
  test('stand by place, in the order of the numbers, each with its own name and value', () => {
    expect(barGroups(chart(twoCohorts))).toEqual([
      {
        place: '2,5',
        bars: [
          { series: 0, name: '2014', value: '11,5%', length: 25.6 },
          { series: 1, name: '2019', value: '20%', length: 44.4 },
        ],
      },
      { place: '10', bars: [{ series: 0, name: '2014', value: '45%', length: 100 }] },
    ]);
  });

  test('of one series are one group, named by their places', () => {
    const [group, ...others] = barGroups(chart(twoCohorts.slice(0, 1), { eenheid: 'personen' }));
    expect(others).toEqual([]);
    expect(group?.place).toBeUndefined();
    expect(group?.bars.map(({ name, value }) => [name, value])).toEqual([
      ['2,5', '11,5'],
      ['10', '45'],
    ]);
  });

  test('of which all are nothing have no length', () => {
    const nothing = barGroups(chart([{ naam: 'werk', punten: [{ x: '2014', y: 0 }] }]));
    expect(nothing[0]?.bars[0]).toMatchObject({ value: '0%', length: 0 });
  });
});

test('the table has a row for each place, with a dash where a series has no value', () => {
  expect(tableOf(chart(twoCohorts))).toEqual({
    columns: ['jaren na de vergunning', '2014 (procent)', '2019 (procent)'],
    rows: [
      { place: '2,5', values: ['11,5', '20'] },
      { place: '10', values: ['45', '–'] },
    ],
  });
});

test('the axis has a few round steps that hold the largest value', () => {
  expect(axisSteps(45)).toEqual([0, 20, 40, 60]);
  expect(axisSteps(4)).toEqual([0, 1, 2, 3, 4]);
  expect(axisSteps(280_000)).toEqual([0, 100_000, 200_000, 300_000]);
});

describe.each(['wide', 'narrow'] as const)('a %s drawing of lines', (frame) => {
  const years = Array.from({ length: 11 }, (_, index) => String(2014 + index));
  const course = (naam: string, start: number) => ({
    naam,
    punten: years.map((x, index) => ({ x, y: start + index * 3 })),
  });
  const drawing = lineDrawing(
    chart(
      [
        course('vergunning in 2014', 10),
        course('vergunning in 2016', 11),
        course('vergunning in 2019', 12),
        course('alle statushouders samen', 12.5),
      ],
      { soort: 'lijnen' },
    ),
    frame,
  );

  /** Where each text begins and ends, letters counted wide. */
  const boxes = ({ grid, axis, series, fontSize, lineHeight }: LineDrawing) =>
    [...grid.map(({ label }) => label), ...axis, ...series.map(({ name }) => name)].map(
      ({ x, y, lines, anchor }) => {
        const letter = lines.every((line) => /^[\d.,%]+$/.test(line)) ? 0.7 : 0.55;
        const width = Math.max(...lines.map((line) => line.length)) * fontSize * letter;
        const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
        return {
          left,
          right: left + width,
          top: y - fontSize * 0.7,
          bottom: y + (lines.length - 1) * lineHeight,
        };
      },
    );

  test('holds all its words, and none lies over another', () => {
    const all = boxes(drawing);
    for (const [index, box] of all.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(drawing.width);
      expect(box.bottom).toBeLessThanOrEqual(drawing.height);
      for (const other of all.slice(index + 1)) {
        const isApart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(isApart, JSON.stringify([box, other])).toBe(true);
      }
    }
  });

  test('names every series whole, at the height of its end', () => {
    expect(drawing.series.map(({ name }) => name.lines.join(' '))).toEqual([
      'vergunning in 2014',
      'vergunning in 2016',
      'vergunning in 2019',
      'alle statushouders samen',
    ]);
    const tops = drawing.series.map(({ name }) => name.y);
    // The highest line has the highest name.
    expect(tops).toEqual([...tops].sort((a, b) => b - a));
  });

  test('has a mark of another shape for each series, at every value and before its name', () => {
    const shapes = drawing.series.map(({ marks }) => marks.split('M').slice(1));
    for (const marks of shapes) expect(marks).toHaveLength(years.length + 1);
    const steps = shapes.map(([first = '']) => first.replace(/^[\d.-]+ [\d.-]+/, ''));
    expect(new Set(steps).size).toBe(4);
  });

  test('sets numbers as far apart as they are', () => {
    const [series] = lineDrawing(
      chart([{ naam: 'werk', punten: ['1', '2', '4'].map((x) => ({ x, y: 5 })) }]),
      frame,
    ).series;
    const [one, two, four] = series?.points.map(({ x }) => x) ?? [];
    expect(Number(four) - Number(two)).toBeCloseTo(2 * (Number(two) - Number(one)), 0);
  });
});

test('text in the narrow drawing is at least 11 pixels on a screen of 320', () => {
  const { width, fontSize } = lineDrawing(chart(twoCohorts), 'narrow');
  const column = 320 - 2 * 18.02;
  expect((fontSize * column) / width).toBeGreaterThanOrEqual(11);
});
