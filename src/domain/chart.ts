/** Where everything of a chart stands, and the table behind it; `ui/guide-text.tsx` draws it. */
import { formatNumber } from '../i18n/format.ts';
import type { Chart } from '../schema/guide.ts';

/** Size of the drawing, for `viewBox`. */
export const CHART_WIDTH = 640;
export const CHART_HEIGHT = 320;

const LEFT = 44;
const RIGHT = 150;
const TOP = 12;
const BOTTOM = 46;
const PLOT_WIDTH = CHART_WIDTH - LEFT - RIGHT;
const PLOT_HEIGHT = CHART_HEIGHT - TOP - BOTTOM;

/** A place in the drawing. */
interface Point {
  x: number;
  y: number;
}

/** Words in the drawing; `anchor` says which side of them stands at the point. */
export interface ChartText extends Point {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A bar from its left upper corner, with its value or name. */
interface Bar extends Point {
  width: number;
  height: number;
  label: ChartText;
}

/** One series: a line with a point for each value, or a bar for each value. */
export type ChartSeries =
  | { points: readonly Point[]; name: ChartText }
  /** The last bar is the key, with the name of the series; a series on its own has none. */
  | { bars: readonly Bar[] };

/** Everything in a chart. All coordinates are in units of the drawing, rounded to a tenth. */
export interface ChartDrawing {
  /** Horizontal lines with their value on the vertical axis. */
  grid: readonly { x1: number; x2: number; y: number; label: ChartText }[];
  /** Places on the horizontal axis, then what that axis counts. */
  axis: readonly ChartText[];
  series: readonly ChartSeries[];
}

/** Where everything of a chart stands. */
export function drawingOf(chart: Chart): ChartDrawing {
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
  return {
    grid: steps.map((step) => gridLine(step, scale, chart.eenheid)),
    axis: [
      ...places.map((place) => label(scale.x(place), CHART_HEIGHT - BOTTOM + 20, place, 'middle')),
      label(LEFT + PLOT_WIDTH / 2, CHART_HEIGHT - 6, chart.xTitel, 'middle'),
    ],
    series: chart.soort === 'lijnen' ? lines(chart, scale) : bars(chart, scale, places),
  };
}

/** The same figures as a table: a column for each series. */
export interface ChartTable {
  columns: readonly string[];
  /** In each row the place on the horizontal axis, and the value of each series there (`–` for none). */
  rows: readonly { place: string; values: readonly string[] }[];
}

/** The figures of a chart in rows; numbers as Dutch readers write them. */
export function tableOf(chart: Chart): ChartTable {
  return {
    columns: [chart.xTitel, ...chart.reeksen.map(({ naam }) => `${naam} (${chart.eenheid})`)],
    rows: placesOf(chart).map((place) => ({
      place,
      values: chart.reeksen.map(({ punten }) => {
        const found = punten.find(({ x }) => x === place);
        return found ? formatNumber(found.y) : '–';
      }),
    })),
  };
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

function lines(chart: Chart, scale: Scale): ChartSeries[] {
  return chart.reeksen.map(({ naam, punten }) => {
    const points = punten.map(({ x, y }) => ({ x: scale.x(x), y: scale.y(y) }));
    const end = points.at(-1) ?? { x: LEFT, y: TOP };
    return { points, name: label(end.x + 10, end.y + 5, naam, 'start') };
  });
}

function bars(chart: Chart, scale: Scale, places: readonly string[]): ChartSeries[] {
  const room = PLOT_WIDTH / places.length;
  const width = round((room * 0.7) / chart.reeksen.length);
  return chart.reeksen.map(({ naam, punten }, index) => {
    const shift = (index - chart.reeksen.length / 2) * width;
    const ofValues = punten.map(({ x, y }) => ({
      x: round(scale.x(x) + shift),
      y: scale.y(y),
      width: width - 2,
      height: round(TOP + PLOT_HEIGHT - scale.y(y)),
      label: label(scale.x(x) + shift + width / 2, scale.y(y) - 5, formatNumber(y), 'middle'),
    }));
    return {
      bars:
        chart.reeksen.length > 1 && punten.length > 0 ? [...ofValues, key(naam, index)] : ofValues,
    };
  });
}

function key(name: string, index: number): Bar {
  const top = TOP + index * 22;
  return {
    x: CHART_WIDTH - RIGHT + 2,
    y: top + 3,
    width: 12,
    height: 12,
    label: label(CHART_WIDTH - RIGHT + 20, top + 14, name, 'start'),
  };
}

function gridLine(step: number, scale: Scale, unit: string): ChartDrawing['grid'][number] {
  const y = scale.y(step);
  const shown = unit === 'procent' ? `${formatNumber(step)}%` : formatNumber(step);
  return { x1: LEFT, x2: LEFT + PLOT_WIDTH, y, label: label(LEFT - 8, y + 5, shown, 'end') };
}

function label(x: number, y: number, text: string, anchor: ChartText['anchor']): ChartText {
  return { x: round(x), y: round(y), text, anchor };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
