/** An initiative as the site shows it: what its file says, with what follows from it. */
import type { Language } from '../i18n/language.ts';
import type { Section } from '../reader/tree.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { PlaceMatch } from '../schema/fields.ts';
import type { Places } from '../reader/places.ts';
import { compareNames } from '../reader/words.ts';
import type { InitiativeData } from '../schema/rules.ts';
import { isOutcome } from '../schema/result-kinds.ts';

export interface Initiative {
  slug: string;
  data: InitiativeData;
  /** What stands below the fields, in MDX. */
  text: string;
  /** That text as trees, one for each heading. */
  sections: readonly Section[];
  coverage: Coverage;
  evidence: Evidence;
}

/** What most derivations need of the catalogue. */
export interface CatalogueParts {
  initiatives: readonly Initiative[];
  vocabularies: Vocabularies;
  places: Places;
  /** Of titles and names; Dutch when it is not said. */
  language?: Language;
}

/** An entry with all that follows from it: where it works, how strong its evidence is. */
export function toInitiative(
  entry: Omit<Initiative, 'coverage' | 'evidence'>,
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
  return compareNames(a.data.titel, b.data.titel);
}

// Where an initiative works: derived from the names in its front matter, never typed twice.

/**
 * Where an initiative works. One rule counts everywhere: it stands with the nearest place that it names, and a nationwide
 * one that names nothing near stands with the whole country.
 */
export interface Coverage {
  /** Works in the whole country, also where it names nothing. */
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

/** Codes of every place that the names of an entry mean; a region or province covers all of its municipalities. */
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
type Rung = (typeof RUNGS)[number];

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

/**
 * The rung that figures and studies support, with the direction of the studies on that rung.
 *
 * Figures lift to the first rung when they count an outcome: reach, starts and leaving social assistance do not. A study lifts
 * to the second when others than who runs the initiative did it and a source tells what it found; to the third when it also
 * compared with people who did not take part.
 */
export function evidenceOf({ resultaten = [], onderzoek = [] }: Grounds): Evidence {
  const told = onderzoek.filter(
    ({ onafhankelijk, richting }) => onafhankelijk === true && richting !== undefined,
  );
  const has = (...kinds: string[]) => told.some(({ soort }) => kinds.includes(soort));
  const counted = resultaten.some(isOutcome);
  const level = has('effectonderzoek') ? 3 : has('evaluatie', 'monitor') ? 2 : counted ? 1 : 0;
  const direction = level < 2 ? undefined : directionOf(told, level);
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

/** Latest news first, what no source dates last; then by evidence. */
export function byLastNews(a: Initiative, b: Initiative): number {
  return newestFirst(lastNewsOf(a), lastNewsOf(b)) || byEvidence(a, b);
}

function substance({ data }: Initiative): number {
  return (
    (data.resultaten?.length ?? 0) + (data.lessen?.length ?? 0) + 2 * (data.onderzoek?.length ?? 0)
  );
}

// Age: of figures, and of what was last heard of an initiative.

const OLD_AFTER_YEARS = 5;

/**
 * Whether a figure is shown pale: older than five years, or of a moment that no source gives.
 *
 * @param date `YYYY` or `YYYY-MM`
 * @param today `YYYY-MM-DD`
 */
export function isOld(date: string | undefined, today: string): boolean {
  return (
    date === undefined || Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLD_AFTER_YEARS
  );
}

/** The order of two dates, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the newest first, what has none last. */
export function newestFirst(one = '', other = ''): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

/** The newest of some dates; nothing when none is known. */
export function newestOf(dates: readonly (string | undefined)[]): string | undefined {
  return [...dates].sort(newestFirst)[0];
}

/** The newest date that any source has: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function newestSource({ data }: Pick<Initiative, 'data'>): string | undefined {
  return newestOf(data.bronnen.map(({ datum }) => datum));
}

/**
 * When an initiative was last heard of: the latest moment at which a source shows it at work, else the newest date of a
 * source. Nothing when no source has a date.
 */
export function lastNewsOf({ data }: Pick<Initiative, 'data'>): string | undefined {
  return data.laatsteTeken?.datum ?? newestSource({ data });
}

/** After so many years without news nobody knows whether it still runs. */
const SILENT_AFTER_YEARS = 2;

/**
 * Whether readers are asked if an initiative still runs: no source says that it ended, and either none says how it is, or the
 * last news of it is older than two years.
 *
 * @param today `YYYY-MM-DD`
 */
export function asksIfRunning(initiative: Pick<Initiative, 'data'>, today: string): boolean {
  if (hasEnded(initiative)) return false;
  return initiative.data.status === 'onbekend' || isLongAgo(lastNewsOf(initiative), today);
}

/**
 * Whether news is so old that nobody knows whether something still runs. A date that is less precise counts as late as it can be;
 * without one it is long ago.
 *
 * @param today `YYYY-MM-DD`
 */
export function isLongAgo(news: string | undefined, today: string): boolean {
  if (news === undefined) return true;
  const limit = `${Number(today.slice(0, 4)) - SILENT_AFTER_YEARS}${today.slice(4)}`;
  return news < limit.slice(0, news.length);
}

/** Groups of last news, the latest first: ids of the facet. */
export const NEWS_GROUPS = [
  '2025-of-later',
  '2023-2024',
  '2020-2022',
  '2019-of-ouder',
  'zonder-datum',
] as const;
export type NewsGroup = (typeof NEWS_GROUPS)[number];

/** The group that a date of last news falls in. */
export function newsGroupOf(date: string | undefined): NewsGroup {
  if (date === undefined) return 'zonder-datum';
  const year = Number(date.slice(0, 4));
  if (year >= 2025) return '2025-of-later';
  if (year >= 2023) return '2023-2024';
  return year >= 2020 ? '2020-2022' : '2019-of-ouder';
}

/** The year of a date: `2019-04` → 2019. */
export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** In how many calendar years something ran, begin and end included; nothing when one of them is not known. */
export function calendarYears(period: InitiativeData['looptijd']): number | undefined {
  const [start, end] = [yearOf(period?.start), yearOf(period?.einde)];
  return start === undefined || end === undefined ? undefined : end - start + 1;
}

/** A source says that it ended. That nothing is heard of it any more is something else. */
export function hasEnded({ data }: Pick<Initiative, 'data'>): boolean {
  return data.status === 'afgerond';
}
