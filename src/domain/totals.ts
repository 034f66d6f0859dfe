/** What the catalogue holds, counted. */
import { TARGET_KINDS } from '../schema/result-kinds.ts';
import type { Initiative } from './initiative.ts';

export interface Totals {
  initiatives: number;
  lessons: number;
  /** Figures about what came out, not about what was hoped for. */
  figures: number;
  studies: number;
}

export function totalsOf(initiatives: readonly Initiative[]): Totals {
  const sum = (count: (initiative: Initiative) => number) =>
    initiatives.reduce((total, initiative) => total + count(initiative), 0);
  return {
    initiatives: initiatives.length,
    lessons: sum(({ data }) => data.lessen?.length ?? 0),
    figures: sum(
      ({ data }) =>
        data.resultaten?.filter(
          ({ soort, waarde }) => waarde !== undefined && !TARGET_KINDS.includes(soort),
        ).length ?? 0,
    ),
    studies: sum(({ data }) => data.onderzoek?.length ?? 0),
  };
}

/** Municipality code to the number of initiatives that name it. Whole regions and provinces would fill the map and say nothing. */
export function initiativesByMunicipality(
  initiatives: readonly Initiative[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { coverage } of initiatives) {
    for (const code of coverage.named) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
