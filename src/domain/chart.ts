/**
 * What a chart of a guide says: its bars, the table behind it, and where everything of one with lines stands, once for a wide
 * screen and once for a phone: text in a drawing shrinks with it. `ui/guide-text.tsx` draws all of it.
 */
import { formatNumber } from '../i18n/nl-language.ts';
import type { Chart } from '../schema/guide.ts';

/** A value as a bar. */
interface ChartBar {
  /** Its series: 0 for the first. */
  series: number;
  /** What stands beside the bar: the name of the series, or the place on the axis where there is one series. */
  name: string;
  /** The value as it is read. */
  value: string;
  /** Length in percent of the longest bar, to a tenth. */
  length: number;
}

/** Bars of one place on the axis; those of a chart of one series are one group, without a place. */
export interface BarGroup {
  place: string | undefined;
  bars: readonly ChartBar[];
}

/** All bars of a chart, in the order in which they stand from the top down. */
export function barGroups(chart: Chart): BarGroup[] {
  const { reeksen, eenheid } = chart;
  const longest = Math.max(...reeksen.flatMap(({ punten }) => punten.map(({ y }) => y)));
  const isAlone = reeksen.length === 1;
  const groups = placesOf(chart).map((place) => ({
    place,
    bars: reeksen.flatMap(({ naam, punten }, series) =>
      punten
        .filter(({ x }) => x === place)
        .map(({ y }) => ({
          series,
          name: isAlone ? place : naam,
          value: valueIn(eenheid, y),
          length: longest > 0 ? Math.round((Math.max(0, y) / longest) * 1000) / 10 : 0,
        })),
    ),
  }));
  return isAlone ? [{ place: undefined, bars: groups.flatMap(({ bars }) => bars) }] : groups;
}

/** A number as it stands in a chart. The unit is said once, above it; a percentage carries its sign. */
function valueIn(unit: string, value: number): string {
  return unit === 'procent' ? `${formatNumber(value)}%` : formatNumber(value);
}

/** The same figures as a table: a column for each series. */
interface ChartTable {
  columns: readonly string[];
  /** In each row the place on the axis, and the value of each series there (`–` for none). */
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

/** All places on the axis, in the order of the numbers they are, or as they first come. */
function placesOf({ reeksen }: Chart): string[] {
  const places = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ x }) => x)))];
  return places.every((place) => !Number.isNaN(placeNumber(place)))
    ? places.sort((a, b) => placeNumber(a) - placeNumber(b))
    : places;
}

/** The number that a place is, written as Dutch readers do (`2,5`); NaN for a name. */
function placeNumber(place: string): number {
  return Number(place.replace(',', '.'));
}

/** Sizes in units of the drawing, which are pixels where it is as wide as it is meant to be. */
interface Frame {
  width: number;
  height: number;
  /** Of the text. */
  fontSize: number;
  /** Letters after which the name of a series goes on in a new line. */
  nameLength: number;
}

const FRAMES = {
  wide: { width: 640, height: 320, fontSize: 14, nameLength: 22 },
  narrow: { width: 284, height: 300, fontSize: 13, nameLength: 11 },
} as const satisfies Record<string, Frame>;

/** A drawing for a wide screen, or for a phone of 320 pixels and more. */
export type FrameName = keyof typeof FRAMES;

/** A letter of a name is about this wide, and a sign of a number at most this, in parts of the size of the text. */
const LETTER = 0.56;
const DIGIT = 0.72;
const LINE_HEIGHT = 1.2;
const TOP = 12;
/** Room for a mark before the name of a series. */
const MARK = 22;

/** A place in the drawing. */
interface Point {
  x: number;
  y: number;
}

/** Words in the drawing, a text for each line; `anchor` says which side of them stands at the point. */
export interface ChartText extends Point {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
}

/** One series: a line, a mark at each value, and behind its end its mark and its name. */
interface LineSeries {
  points: readonly Point[];
  /** Path of all its marks, one shape for each series. */
  marks: string;
  name: ChartText;
}

/** Everything in a chart with lines. All coordinates are in units of the drawing, rounded to a tenth. */
export interface LineDrawing {
  width: number;
  height: number;
  fontSize: number;
  /** Height of a line of text. */
  lineHeight: number;
  /** Horizontal lines with their value on the vertical axis. */
  grid: readonly { x1: number; x2: number; y: number; label: ChartText }[];
  /** Places on the horizontal axis, as many as there is room for, then what that axis counts. */
  axis: readonly ChartText[];
  series: readonly LineSeries[];
}

/** Where everything of a chart stands. */
export function lineDrawing(chart: Chart, frameName: FrameName): LineDrawing {
  const { width, height, fontSize, nameLength } = FRAMES[frameName];
  const lineHeight = fontSize * LINE_HEIGHT;
  const widthOf = (text: string) => text.length * fontSize * LETTER;
  const places = placesOf(chart);
  const steps = axisSteps(Math.max(...chart.reeksen.flatMap((s) => s.punten.map(({ y }) => y))));
  const ticks = steps.map((step) => valueIn(chart.eenheid, step));
  const names = chart.reeksen.map(({ naam }) => wrapped(naam, nameLength));

  const left = Math.max(...ticks.map(({ length }) => length)) * fontSize * DIGIT + 8;
  const right = width - Math.max(...names.flat().map(widthOf)) - MARK - 8;
  const bottom = height - 2.6 * lineHeight;
  const along = scaleAlong(places);
  const x = (place: string) => round(left + 10 + along(place) * (right - left - 20));
  const y = (value: number) => round(TOP + (bottom - TOP) * (1 - value / (steps.at(-1) ?? 1)));

  const drawn = chart.reeksen.map(({ punten }) =>
    [...punten]
      .map((point) => ({ x: x(point.x), y: y(point.y) }))
      .sort((one, other) => one.x - other.x),
  );
  const nameTops = apart(
    drawn.map((points, index) => ({
      top: (points.at(-1)?.y ?? TOP) - lineHeight / 2,
      height: (names[index]?.length ?? 1) * lineHeight,
    })),
    bottom,
  );
  return {
    width,
    height,
    fontSize,
    lineHeight,
    grid: steps.map((step, index) => ({
      x1: round(left),
      x2: round(right),
      y: y(step),
      label: label(left - 8, y(step) + fontSize / 3, [ticks[index] ?? ''], 'end'),
    })),
    axis: [
      ...readable(places, x, (place) => widthOf(place) + fontSize / 2).map((place) =>
        label(x(place), bottom + 1.3 * lineHeight, [place], 'middle'),
      ),
      label((left + right) / 2, height - 4, [chart.xTitel], 'middle'),
    ],
    series: drawn.map((points, index) => {
      const top = nameTops[index] ?? TOP;
      const key = { x: right + 8 + MARK / 2, y: top + lineHeight / 2 };
      return {
        points,
        marks: [...points, key].map((point) => markAt(point, index)).join(''),
        name: label(right + 8 + MARK, key.y + fontSize / 3, names[index] ?? [], 'start'),
      };
    }),
  };
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

/** How far along the axis a place stands, from 0 to 1: numbers as far apart as they are, names evenly. */
function scaleAlong(places: readonly string[]): (place: string) => number {
  const numbers = places.map(placeNumber);
  const [first = 0, last = 1] = [numbers[0], numbers.at(-1)];
  const isEven = numbers.some(Number.isNaN) || first === last;
  return (place) =>
    isEven
      ? places.indexOf(place) / Math.max(1, places.length - 1)
      : (placeNumber(place) - first) / (last - first);
}

/** Those of the places whose names do not touch, from the first on. */
function readable(
  places: readonly string[],
  x: (place: string) => number,
  widthOf: (place: string) => number,
): string[] {
  let end = -Infinity;
  return places.filter((place) => {
    const start = x(place) - widthOf(place) / 2;
    if (start < end) return false;
    end = start + widthOf(place);
    return true;
  });
}

/** A text in lines of at most `length` letters, broken between words. */
function wrapped(text: string, length: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Moves blocks so that none lies over another: down from the one above, and back up where they would pass `bottom`. */
function apart(blocks: readonly { top: number; height: number }[], bottom: number): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => top(a) - top(b));
  const tops: number[] = [];
  let free = 0;
  for (const index of order) {
    tops[index] = Math.max(top(index), free);
    free = tops[index] + height(index);
  }
  let limit = Math.max(
    bottom,
    order.reduce((sum, index) => sum + height(index), 0),
  );
  for (const index of order.reverse()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - height(index));
    limit = tops[index];
  }
  return tops;

  function top(index: number): number {
    return blocks[index]?.top ?? 0;
  }

  function height(index: number): number {
    return blocks[index]?.height ?? 0;
  }
}

/** A mark around a point: a disc, a square, a triangle or a diamond, so that no series is known by its colour alone. */
function markAt({ x, y }: Point, series: number): string {
  const shapes = [
    `M${round(x - 4.5)} ${round(y)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z`,
    `M${round(x - 4)} ${round(y - 4)}h8v8h-8z`,
    `M${round(x)} ${round(y - 5.5)}l5.5 9.5h-11z`,
    `M${round(x)} ${round(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z`,
  ];
  return shapes[series % shapes.length] ?? '';
}

function label(
  x: number,
  y: number,
  lines: readonly string[],
  anchor: ChartText['anchor'],
): ChartText {
  return { x: round(x), y: round(y), lines, anchor };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
