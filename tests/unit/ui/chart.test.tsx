import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import type { Chart } from '../../../src/schema/guide.ts';
import { ChartFigure } from '../../../src/ui/guide-text.tsx';

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
const html = (change: Partial<Chart> = {}) =>
  renderToString(<ChartFigure chart={{ ...chart, ...change }} labels={nl} />);

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

  test('names each series beside it, unless it is alone', () => {
    const alone = { reeksen: chart.reeksen.slice(0, 1) };
    expect(html()).toContain('>2019</text>');
    expect(html(alone).match(/<rect/g)).toHaveLength(2);
    expect(html(alone)).not.toContain('>2014</text>');
  });

  test('has no style attribute, for the policy lets none through', () => {
    expect(html()).not.toContain('style=');
    expect(html({ soort: 'lijnen' })).not.toContain('style=');
  });
});
