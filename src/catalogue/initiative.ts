/** An initiative as the site shows it: what its file says, with what follows from it. */
import type { Section } from '../content-policy/body-html.ts';
import type { InitiativeData } from '../schema/initiative.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Places } from './places.ts';

export interface Initiative {
  slug: string;
  data: InitiativeData;
  /** The text, one piece of HTML for each heading. */
  sections: readonly Section[];
  coverage: Coverage;
  evidence: Evidence;
}

/** What most derivations need of the catalogue. */
export interface CatalogueParts {
  initiatives: readonly Initiative[];
  vocabularies: Vocabularies;
  places: Places;
}

export function toInitiative(
  entry: { slug: string; data: InitiativeData; sections: readonly Section[] },
  places: Places,
): Initiative {
  return {
    ...entry,
    coverage: coverageOf(entry.data, places),
    evidence: evidenceOf(entry.data),
  };
}

/** By title, as a Dutch reader would look it up. */
export function byTitle(a: Initiative, b: Initiative): number {
  return a.data.titel.localeCompare(b.data.titel, 'nl', { numeric: true });
}
