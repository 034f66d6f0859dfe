/** The order of a list without a search term: what says most comes first. */
import { byTitle, type Initiative } from './initiative.ts';

/** Strongest evidence first, then most figures, lessons and studies, then by title. */
export function byEvidence(a: Initiative, b: Initiative): number {
  return b.evidence.level - a.evidence.level || substance(b) - substance(a) || byTitle(a, b);
}

function substance({ data }: Initiative): number {
  return (
    (data.resultaten?.length ?? 0) + (data.lessen?.length ?? 0) + 2 * (data.onderzoek?.length ?? 0)
  );
}
