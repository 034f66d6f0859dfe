/** Charts as SVG made at build time, with the table behind them. No style attributes: the policy lets none through. */
import type { Element, ElementContent } from 'hast';
import { formatNumber } from '../i18n/format.ts';
import type { Chart } from '../schema/guide.ts';
import { element, text } from './hast.ts';

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 44;
const RIGHT = 150;
const TOP = 12;
const BOTTOM = 46;
const PLOT_WIDTH = WIDTH - LEFT - RIGHT;
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;

/** A figure with drawing, table and sources. The drawing is one picture; the table says the same in words. */
export function chartFigure(chart: Chart, sources: ElementContent[]): Element {
  return element('figure', { className: ['grafiek'] }, [
    element('figcaption', {}, [text(chart.titel), ...sources]),
    drawing(chart),
    element('details', {}, [
      element('summary', {}, [text('Bekijk de cijfers als tabel')]),
      table(chart),
    ]),
  ]);
}

/** All places on the horizontal axis, in the order of the numbers they are, or as they first come. */
function placesOf(chart: Chart): string[] {
  const places = [...new Set(chart.reeksen.flatMap((series) => series.punten.map(({ x }) => x)))];
  return places.every((place) => !Number.isNaN(toNumber(place)))
    ? places.sort((a, b) => toNumber(a) - toNumber(b))
    : places;
}

function toNumber(place: string): number {
  return Number(place.replace(',', '.'));
}

/** Round steps that hold the largest value: 0, 10, 20 … */
export function axisSteps(largest: number): number[] {
  const rough = largest / 4;
  const size = 10 ** Math.floor(Math.log10(rough || 1));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((one) => one >= rough) ?? size;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

interface Scale {
  x(place: string): number;
  y(value: number): number;
}

function drawing(chart: Chart): Element {
  const places = placesOf(chart);
  const steps = axisSteps(Math.max(...chart.reeksen.flatMap((s) => s.punten.map(({ y }) => y))));
  const top = steps.at(-1) ?? 1;
  const scale: Scale = {
    x:
      chart.soort === 'lijnen'
        ? lineScale(places)
        : (place) => LEFT + (places.indexOf(place) + 0.5) * (PLOT_WIDTH / places.length),
    y: (value) => round(TOP + PLOT_HEIGHT * (1 - value / top)),
  };
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      ariaLabel: `${chart.titel}. De cijfers staan in de tabel.`,
    },
    [
      ...steps.map((step) => gridLine(step, scale, chart.eenheid)),
      ...places.map((place) => label(scale.x(place), HEIGHT - BOTTOM + 20, place, 'middle')),
      label(LEFT + PLOT_WIDTH / 2, HEIGHT - 6, chart.xTitel, 'middle'),
      ...(chart.soort === 'lijnen' ? lines(chart, scale) : bars(chart, scale, places)),
    ],
  );
}

/** Numbers stand as far apart as they are; names stand evenly. */
function lineScale(places: readonly string[]): (place: string) => number {
  const numbers = places.map(toNumber);
  const [first = 0, last = 1] = [numbers[0], numbers.at(-1)];
  const even = numbers.some(Number.isNaN) || first === last;
  return (place) => {
    const share = even
      ? places.indexOf(place) / Math.max(1, places.length - 1)
      : (toNumber(place) - first) / (last - first);
    return round(LEFT + 10 + share * (PLOT_WIDTH - 20));
  };
}

function lines(chart: Chart, scale: Scale): Element[] {
  return chart.reeksen.flatMap(({ naam, punten }, index) => {
    const at = punten.map(({ x, y }) => ({ x: scale.x(x), y: scale.y(y) }));
    const end = at.at(-1) ?? { x: LEFT, y: TOP };
    const group = ['reeks', `reeks-${index + 1}`];
    return [
      element('g', { className: group }, [
        element('polyline', { points: at.map(({ x, y }) => `${x},${y}`).join(' ') }),
        ...at.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 4 })),
        label(end.x + 10, end.y + 5, naam, 'start'),
      ]),
    ];
  });
}

function bars(chart: Chart, scale: Scale, places: readonly string[]): Element[] {
  const room = PLOT_WIDTH / places.length;
  const width = round((room * 0.7) / chart.reeksen.length);
  return chart.reeksen.flatMap(({ naam, punten }, index) => {
    const shift = (index - chart.reeksen.length / 2) * width;
    const last = punten.at(-1);
    return element('g', { className: ['reeks', `reeks-${index + 1}`] }, [
      ...punten.flatMap(({ x, y }) => [
        svg('rect', {
          x: round(scale.x(x) + shift),
          y: scale.y(y),
          width: width - 2,
          height: round(TOP + PLOT_HEIGHT - scale.y(y)),
        }),
        label(scale.x(x) + shift + width / 2, scale.y(y) - 5, formatNumber(y), 'middle'),
      ]),
      ...(last && chart.reeksen.length > 1
        ? [
            svg('rect', { x: WIDTH - RIGHT + 2, y: TOP + 3 + index * 22, width: 12, height: 12 }),
            label(WIDTH - RIGHT + 20, TOP + 14 + index * 22, naam, 'start'),
          ]
        : []),
    ]);
  });
}

function gridLine(step: number, scale: Scale, unit: string): Element {
  const y = scale.y(step);
  const shown = unit === 'procent' ? `${formatNumber(step)}%` : formatNumber(step);
  return element('g', { className: ['as'] }, [
    svg('line', { x1: LEFT, x2: LEFT + PLOT_WIDTH, y1: y, y2: y }),
    label(LEFT - 8, y + 5, shown, 'end'),
  ]);
}

function label(x: number, y: number, value: string, anchor: 'start' | 'middle' | 'end'): Element {
  return element('text', { x: String(round(x)), y: String(round(y)), textAnchor: anchor }, [
    text(value),
  ]);
}

function table(chart: Chart): Element {
  const cell = (tag: 'th' | 'td', value: string, scope?: string) =>
    element(tag, scope ? { scope } : { className: ['rechts'] }, [text(value)]);
  const valueAt = (series: Chart['reeksen'][number], place: string) => {
    const found = series.punten.find(({ x }) => x === place);
    return found ? formatNumber(found.y) : '–';
  };
  return element('table', {}, [
    element('thead', {}, [
      element('tr', {}, [
        cell('th', chart.xTitel, 'col'),
        ...chart.reeksen.map(({ naam }) => cell('th', `${naam} (${chart.eenheid})`, 'col')),
      ]),
    ]),
    element(
      'tbody',
      {},
      placesOf(chart).map((place) =>
        element('tr', {}, [
          cell('th', place, 'row'),
          ...chart.reeksen.map((series) => cell('td', valueAt(series, place))),
        ]),
      ),
    ),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Attributes of SVG are text. */
function svg(tag: string, attributes: Record<string, number>): Element {
  return element(
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
  );
}
