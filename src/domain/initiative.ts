/** An initiative as the site shows it: what its file says, with what follows from it. */
import type { Section } from '../reader/tree.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { PlaceMatch } from '../schema/fields.ts';
import type { Places } from '../reader/places.ts';
import type { InitiativeData } from '../schema/rules.ts';
import { COUNTED_KINDS } from '../schema/result.ts';

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

// Where an initiative works: derived from the names in its front matter, never typed twice.

export interface Coverage {
  /** Works in the whole country: counts in every region and province. */
  nationwide: boolean;
  /** Municipality codes that are named. */
  named: readonly string[];
  /** Municipality codes that are named or lie in a named region or province. */
  municipalities: readonly string[];
  /** Codes of the regions of those municipalities. */
  regions: readonly string[];
  /** Codes of the provinces of those municipalities. */
  provinces: readonly string[];
}

type Where = Pick<InitiativeData, 'bereik' | 'gemeenten' | 'arbeidsmarktregios' | 'provincies'>;

export function coverageOf(data: Where, places: Places): Coverage {
  const named = codesOf(data.gemeenten, places.municipality);
  const regions = new Set(codesOf(data.arbeidsmarktregios, places.region));
  const provinces = new Set(codesOf(data.provincies, places.province));
  const covered = places.municipalities.filter(
    ({ code, arbeidsmarktregio, provincie }) =>
      named.includes(code) || regions.has(arbeidsmarktregio) || provinces.has(provincie),
  );
  return {
    nationwide: data.bereik === 'landelijk',
    named,
    municipalities: covered.map(({ code }) => code),
    regions: distinct(covered.map(({ arbeidsmarktregio }) => arbeidsmarktregio)),
    provinces: distinct(covered.map(({ provincie }) => provincie)),
  };
}

/** The reader refuses names that are unknown or ambiguous, so that only codes remain. */
function codesOf(
  names: readonly string[] | undefined,
  look: (name: string) => PlaceMatch,
): string[] {
  return distinct(
    (names ?? []).flatMap((name) => {
      const match = look(name);
      return match.kind === 'found' ? [match.code] : [];
    }),
  );
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

// Strength of evidence (bewijskracht): our own reading ladder, never shown as a formal recognition.

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

// The order of a list without a search term: what says most comes first.

/** Strongest evidence first, then most figures, lessons and studies, then by title. */
export function byEvidence(a: Initiative, b: Initiative): number {
  return b.evidence.level - a.evidence.level || substance(b) - substance(a) || byTitle(a, b);
}

function substance({ data }: Initiative): number {
  return (
    (data.resultaten?.length ?? 0) + (data.lessen?.length ?? 0) + 2 * (data.onderzoek?.length ?? 0)
  );
}

// Age of figures. A figure older than five years is still shown, but greyed and dated.

const OLD_AFTER_YEARS = 5;

/**
 * @param date `YYYY` or `YYYY-MM`; without it nothing is known, and nothing is said
 * @param today `YYYY-MM-DD`
 */
export function isOld(date: string | undefined, today: string): boolean {
  if (!date) return false;
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLD_AFTER_YEARS;
}
