/** Orders of figures of one kind. */

/** As they stand in the page (the newest first), by initiative, or by what was counted. */
export const ORDERS = ['', 'initiatief', 'eenheid'] as const;
export type FigureOrder = (typeof ORDERS)[number];

export interface OrderedFigure {
  initiative: string;
  /** Empty when the source gives no number. */
  unit: string;
  value: number | undefined;
}

const byName = new Intl.Collator('nl', { numeric: true });

/**
 * A new list in this order; equals keep theirs. Numbers are only held against numbers of the same unit, the largest first; what
 * has no number comes last.
 */
export function orderFigures<T extends OrderedFigure>(
  figures: readonly T[],
  order: FigureOrder,
): T[] {
  if (order === 'initiatief')
    return [...figures].sort((a, b) => byName.compare(a.initiative, b.initiative));
  if (order === 'eenheid') {
    return [...figures].sort(
      (a, b) =>
        Number(a.unit === '') - Number(b.unit === '') ||
        byName.compare(a.unit, b.unit) ||
        (b.value ?? 0) - (a.value ?? 0),
    );
  }
  return [...figures];
}
