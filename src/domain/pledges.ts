/** What was promised beside what came of it. */
import type { Result } from '../schema/result.ts';
import { isTarget } from '../schema/result-kinds.ts';
import type { Source } from '../schema/source.ts';
import { newestFirst, newestOf, type Initiative } from './initiative.ts';
import { sourcesOf } from './lessons.ts';

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

/**
 * Pledges by what came of them, under the names of their pages: something is known of it; its moment is over, or none was said, and we
 * found nothing; its moment is still to come.
 */
export const PLEDGE_GROUPS = ['beloofd', 'beloofd-zonder-uitkomst', 'beloofd-later'] as const;
export type PledgeGroup = (typeof PLEDGE_GROUPS)[number];

/** Every pledge in one group. What was last counted comes first; those of which nothing is known keep the order of the initiatives. */
export function pledgeGroups(pledges: readonly Pledge[]): Record<PledgeGroup, readonly Pledge[]> {
  const lastCount = ({ outcomes }: Pledge) => newestOf(outcomes.map(({ peildatum }) => peildatum));
  const silent = pledges.filter(({ outcomes }) => outcomes.length === 0);
  return {
    beloofd: pledges
      .filter(({ outcomes }) => outcomes.length > 0)
      .sort((a, b) => newestFirst(lastCount(a), lastCount(b))),
    'beloofd-zonder-uitkomst': silent.filter(({ isAhead }) => !isAhead),
    'beloofd-later': silent.filter(({ isAhead }) => isAhead),
  };
}

/** The sources of a pledge, each once: those of its targets first. */
export function pledgeSources({ initiative, targets, outcomes }: Pledge): Source[] {
  const ids = new Set([...targets, ...outcomes].flatMap(({ bronnen }) => bronnen));
  return sourcesOf([...ids], initiative);
}
