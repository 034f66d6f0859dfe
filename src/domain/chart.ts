/** What a chart of a guide says: its bars, and the table behind it. Where lines stand is in `line-chart.ts`; `ui/guide-text.tsx` draws both. */
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
export function valueIn(unit: string, value: number): string {
  return unit === 'procent' ? `${formatNumber(value)}%` : formatNumber(value);
}

/** The same figures as a table: a column for each series. */
export interface ChartTable {
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
export function placesOf({ reeksen }: Chart): string[] {
  const places = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ x }) => x)))];
  return places.every((place) => !Number.isNaN(placeNumber(place)))
    ? places.sort((a, b) => placeNumber(a) - placeNumber(b))
    : places;
}

/** The number that a place is, written as Dutch readers do (`2,5`); NaN for a name. */
export function placeNumber(place: string): number {
  return Number(place.replace(',', '.'));
}
