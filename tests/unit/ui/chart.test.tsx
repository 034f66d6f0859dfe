import { readFileSync } from 'node:fs';
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

const theme = readFileSync('src/styles/theme.css', 'utf8');

/** The colours of series and their ground, in light or in the dark. */
function coloursIn(look: 'light' | 'dark') {
  const [light = '', dark = ''] = theme.split('@media screen and (prefers-color-scheme: dark)');
  const css = look === 'dark' ? dark : light;
  const colour = (name: string) => new RegExp(`--iw-${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
  return { paper: colour('paper'), series: [1, 2, 3, 4].map((at) => colour(`series-${at}`)) };
}

/** Contrast of two colours, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of series in the %s', (look) => {
  const { paper, series } = coloursIn(look);

  test('have a contrast of at least 3 with the page', () => {
    for (const colour of series) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
  });

  test('differ in lightness from one another', () => {
    for (const [index, colour] of series.entries()) {
      for (const other of series.slice(index + 1))
        expect(contrast(colour, other), `${colour} ${other}`).toBeGreaterThanOrEqual(1.4);
    }
  });
});

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

  test('draws a bar for each value, with its series and its value beside it', () => {
    const bars = [
      ...html().matchAll(
        /<div class="balk reeks-(\d)"><span>([^<]+)<\/span><span class="waarde"><svg width="([\d.]+)%">.*?<\/svg>([^<]+)</g,
      ),
    ].map(([, ...parts]) => parts);
    expect(bars).toEqual([
      ['1', '2014', '18.54', '11%'],
      ['2', '2019', '33.74', '20%'],
      ['1', '2014', '76', '45%'],
    ]);
  });

  test('names a series that is alone by its places, and says what they count', () => {
    const alone = html({ reeksen: chart.reeksen.slice(0, 1) });
    expect(alone).toContain('In procent, naar jaren na de vergunning');
    expect(alone).toContain('<span>2,5</span>');
    expect(alone).not.toContain('<span>2014</span>');
    expect(html()).toContain('<p class="plaats">Jaren na de vergunning: 2,5</p>');
  });

  test('draws a line for each series, once for a wide screen and once for a phone', () => {
    const lines = html({ soort: 'lijnen' });
    for (const name of ['breed', 'smal']) {
      const drawing = lines.split(`<svg class="${name}"`)[1]?.split('</svg>')[0] ?? '';
      expect(drawing.match(/<polyline/g)).toHaveLength(2);
      expect(drawing).toContain('>2019</tspan>');
    }
  });

  test('has no style attribute, for the policy lets none through', () => {
    expect(html()).not.toContain('style=');
    expect(html({ soort: 'lijnen' })).not.toContain('style=');
  });
});
