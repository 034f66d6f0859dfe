/** What was promised beside what came of it, and all figures by kind and in order. */
import type { Result } from '../schema/result.ts';
import { OUTCOME_KINDS, TARGET_KINDS } from '../schema/result-kinds.ts';
import type { Source } from '../schema/source.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { Initiative } from './initiative.ts';

/** One thing that an initiative wanted or expected. */
export interface Pledge {
  initiative: Initiative;
  /** More than one where sources differ, or where the target was changed. */
  targets: readonly Result[];
  /** What sources count of the same measure; none when we found nothing. */
  outcomes: readonly Result[];
  /** The moment that was meant is not over yet. */
  isAhead: boolean;
}

/**
 * Every target of the catalogue, with what came of it: figures of the same measure (`maat`). A target without a measure has
 * nothing that may stand beside it.
 *
 * @param today `YYYY-MM-DD`
 */
export function pledgesOf(initiatives: readonly Initiative[], today: string): Pledge[] {
  return initiatives.flatMap((initiative) => {
    const results = initiative.data.resultaten ?? [];
    const measures = new Map<string | Result, Result[]>();
    for (const result of results) {
      const measure = result.maat ?? result;
      measures.set(measure, [...(measures.get(measure) ?? []), result]);
    }
    return [...measures.values()].flatMap((same) => {
      const targets = same.filter(isTarget);
      const outcomes = same.filter((result) => !isTarget(result));
      const isAhead = targets.every(({ peildatum }) => isStillAhead(peildatum, today));
      return targets.length > 0 ? [{ initiative, targets, outcomes, isAhead }] : [];
    });
  });
}

function isTarget({ soort }: Result): boolean {
  return TARGET_KINDS.includes(soort);
}

/** A year is over when it ends: a target for this year is still ahead. */
function isStillAhead(moment: string | undefined, today: string): boolean {
  return moment !== undefined && moment >= today.slice(0, moment.length);
}

/** A bar of a pledge. */
export interface PledgeBar {
  result: Result;
  isTarget: boolean;
  /** 0 to 100, of the largest of the pledge. */
  share: number;
}

/**
 * Bars for a pledge, when they say something true: one target, with a number, and figures in the same unit. Else none: figures
 * in different units have no common length.
 */
export function pledgeBars({ targets, outcomes }: Pledge): PledgeBar[] {
  const [target] = targets;
  if (targets.length !== 1 || target?.waarde === undefined || outcomes.length === 0) return [];
  const all = [target, ...outcomes];
  if (all.some(({ waarde, eenheid }) => waarde === undefined || eenheid !== target.eenheid))
    return [];
  const largest = Math.max(...all.map(({ waarde = 0 }) => waarde));
  if (largest === 0) return [];
  return all.map((result) => ({
    result,
    isTarget: isTarget(result),
    share: Math.round(((result.waarde ?? 0) / largest) * 1000) / 10,
  }));
}

/** One figure, with the initiative that it tells of. */
export interface ToldFigure {
  initiative: Initiative;
  result: Result;
  sources: readonly Source[];
}

/** The figures of one kind (`resultaatsoorten`). */
export interface KindFigures {
  kind: string;
  figures: readonly ToldFigure[];
}

/**
 * All figures by kind: what came out first, the strongest before the others, then reach and starts, then what was hoped for.
 * Within a kind the newest first; those without a moment last.
 */
export function figuresByKind(
  initiatives: readonly Initiative[],
  { resultaatsoorten }: Pick<Vocabularies, 'resultaatsoorten'>,
): KindFigures[] {
  const all = initiatives.flatMap((initiative) =>
    (initiative.data.resultaten ?? []).map((result) => ({
      initiative,
      result,
      sources: result.bronnen.flatMap((id) =>
        initiative.data.bronnen.filter((source) => source.id === id),
      ),
    })),
  );
  return resultaatsoorten.waarden
    .map(({ id }) => ({
      kind: id,
      figures: all.filter(({ result }) => result.soort === id).sort(newestFirst),
    }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

function newestFirst(a: ToldFigure, b: ToldFigure): number {
  const [left, right] = [a.result.peildatum ?? '', b.result.peildatum ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

function rankOf(kind: string): number {
  if (TARGET_KINDS.includes(kind)) return 2;
  return OUTCOME_KINDS.includes(kind) ? -OUTCOME_KINDS.indexOf(kind) : 1;
}

// The order of figures of one kind, as a visitor chooses it.

/** As they stand in the page (the newest first), by initiative, or by what was counted. */
export const FIGURE_ORDERS = ['', 'initiatief', 'eenheid'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

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
