/** Strength of evidence (bewijskracht): our own reading ladder, never shown as a formal recognition. */
import type { InitiativeData } from '../schema/initiative.ts';
import { COUNTED_KINDS } from '../schema/result.ts';

/** The rungs, weakest first; ids of the vocabulary `bewijskracht`. */
export const RUNGS = ['beschreven', 'eigen-cijfers', 'onderzocht', 'effect-onderzocht'] as const;
export type Rung = (typeof RUNGS)[number];

export interface Evidence {
  rung: Rung;
  /** 0 to 3: the place of the rung on the ladder. */
  level: number;
  /** What the strongest studies found about the outcome (`onderzoeksrichtingen`); `wisselend` when they differ. */
  direction?: string;
  /** The rung above, if there is one. */
  next?: Rung;
}

type Grounds = Pick<InitiativeData, 'resultaten' | 'onderzoek'>;

/** The rung that figures and studies support, with the direction of the studies on that rung. */
export function evidenceOf({ resultaten = [], onderzoek = [] }: Grounds): Evidence {
  const kinds = new Set(onderzoek.map((study) => study.soort));
  const counted = resultaten.some(
    (result) => result.waarde !== undefined && COUNTED_KINDS.includes(result.soort),
  );
  const level = kinds.has('effectonderzoek')
    ? 3
    : kinds.has('evaluatie') || kinds.has('monitor')
      ? 2
      : counted
        ? 1
        : 0;
  const direction = level < 2 ? undefined : directionOf(onderzoek, level);
  const next = RUNGS[level + 1];
  return {
    rung: RUNGS[level] as Rung,
    level,
    ...(direction ? { direction } : {}),
    ...(next ? { next } : {}),
  };
}

function directionOf(
  studies: NonNullable<InitiativeData['onderzoek']>,
  level: number,
): string | undefined {
  const strongest = level === 3 ? ['effectonderzoek'] : ['evaluatie', 'monitor'];
  const directions = new Set(
    studies
      .filter((study) => strongest.includes(study.soort))
      .map((study) => study.richting)
      .filter((direction) => direction !== undefined),
  );
  if (directions.size > 1) return 'wisselend';
  return [...directions][0];
}
