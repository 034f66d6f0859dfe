/** Initiatives side by side: the rows, and what is different in them. */
import { ROWS, type Line, type RowName, type SelectionEntry } from './selection-entry.ts';

/** So many fit side by side. */
export const MOST_COMPARED = 6;

/** One row of the comparison. */
export interface ComparedRow {
  name: RowName;
  /** For each initiative what is known; nothing when it was not found. */
  cells: readonly (readonly Line[])[];
  /** All say the same. Of one initiative there is nothing to compare. */
  isSame: boolean;
  /** For each initiative whether it differs from what more than half of all say. */
  odd: readonly boolean[];
}

/** The rows that at least one of the initiatives has something in, in the order of the page. */
export function compare(entries: readonly SelectionEntry[]): ComparedRow[] {
  return ROWS.flatMap((name) => {
    const cells = entries.map(({ rows }) => rows[name] ?? []);
    return cells.some((lines) => lines.length > 0) ? [{ name, cells, ...marksOf(cells) }] : [];
  });
}

/**
 * What is the same and what is not. Compared is what is said, in any order: not who says so or in which source it stands.
 * A cell without anything is compared like any other, for not knowing is a difference too.
 */
export function marksOf(cells: readonly (readonly Line[])[]): Pick<ComparedRow, 'isSame' | 'odd'> {
  const said = cells.map((lines) =>
    lines
      .map(({ figure = '', text }) => `${figure} ${text}`)
      .sort()
      .join('\n'),
  );
  const timesSaid = (one: string) => said.filter((other) => other === one).length;
  const common = said.find((one) => timesSaid(one) * 2 > said.length);
  return {
    isSame: said.length > 1 && said.every((one) => one === said[0]),
    odd: said.map((one) => common !== undefined && one !== common),
  };
}

/** Rows whose values are short: they stand behind one another. */
export const SHORT_ROWS: readonly RowName[] = ['what', 'forWhom', 'where', 'lead'];

/** So many statements say what a row is about. */
const MOST_LINES = 3;

/**
 * What a cell shows of its statements at once, and what is left for further on.
 *
 * @returns `rest` is empty when all fit: one more than usual is not worth a fold
 */
export function inCell(
  name: RowName,
  lines: readonly Line[],
): { shown: readonly Line[]; rest: readonly Line[] } {
  const isLong = lines.length > MOST_LINES + 1 && !SHORT_ROWS.includes(name);
  return isLong
    ? { shown: lines.slice(0, MOST_LINES), rest: lines.slice(MOST_LINES) }
    : { shown: lines, rest: [] };
}
