import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { axisSteps, chartFigure } from '../../../src/domain/chart.ts';
import type { Chart } from '../../../src/schema/guide.ts';

const chart: Chart = {
  id: 'werk',
  titel: 'Aandeel met werk',
  soort: 'staven',
  eenheid: 'procent',
  xTitel: 'jaren na de vergunning',
  reeksen: [
    {
      naam: '2014',
      punten: [
        { x: '10', y: 45 },
        { x: '2,5', y: 11 },
      ],
    },
    { naam: '2019', punten: [{ x: '2,5', y: 20 }] },
  ],
  bronnen: ['s1'],
};
const html = (change: Partial<Chart> = {}) => toHtml(chartFigure({ ...chart, ...change }, []));

describe('a chart', () => {
  test('has the same figures in a table, in the order of the numbers', () => {
    expect(html()).toContain(
      '<tr><th scope="row">2,5</th><td class="rechts">11</td><td class="rechts">20</td></tr>' +
        '<tr><th scope="row">10</th><td class="rechts">45</td><td class="rechts">–</td></tr>',
    );
  });

  test('is one picture with a name', () => {
    expect(html()).toContain(
      'role="img" aria-label="Aandeel met werk. De cijfers staan in de tabel."',
    );
  });

  test('draws a bar for each value, and a line with points for a course', () => {
    expect(html().match(/<rect/g)).toHaveLength(3 + 2);
    expect(html({ soort: 'lijnen' }).match(/<polyline/g)).toHaveLength(2);
    expect(html({ soort: 'lijnen' }).match(/<circle/g)).toHaveLength(3);
  });

  test('has no style attribute, for the policy lets none through', () => {
    expect(html()).not.toContain('style=');
  });
});

test('the axis has a few round steps that hold the largest value', () => {
  expect(axisSteps(45)).toEqual([0, 20, 40, 60]);
  expect(axisSteps(4)).toEqual([0, 1, 2, 3, 4]);
  expect(axisSteps(280_000)).toEqual([0, 100_000, 200_000, 300_000]);
});
