/** What the initiatives of one target group, approach or sector say together: what came out, how strong that is, what helped. */
import type { Lesson } from '../schema/groups.ts';
import type { Result } from '../schema/result.ts';
import { isOutcome, isTarget, OUTCOME_KINDS } from '../schema/result-kinds.ts';
import type { Source } from '../schema/source.ts';
import type { InitiativeData } from '../schema/rules.ts';
import { byEvidence, hasEnded, isOld, lastNewsOf, RUNGS, type Initiative } from './initiative.ts';
import { sourcesOf, type LessonKind } from './lessons.ts';

export interface Synthesis {
  total: number;
  /** Of the total those that work in the whole country: they stand on no map. */
  onlyNationwide: number;
  /** How many have at least one counted outcome. */
  withOutcome: number;
  /** For each kind of outcome that is known its lines; the kind that says most comes first. */
  outcomes: readonly OutcomeGroup[];
  promised: Promised;
  /** Every rung, the strongest first. */
  ladder: readonly LadderStep[];
  continuity: Continuity;
  /** Lessons of each kind by theme, the theme that most initiatives name first. */
  lessons: Readonly<Record<LessonKind, readonly ThemeFindings[]>>;
  /** What is known beforehand, for each part of `PRACTICAL_KINDS` that any source tells of. */
  practical: readonly PracticalGroup[];
}

/** What somebody wants to know before beginning: ids of the vocabulary `trajectonderdelen`. */
const PRACTICAL_KINDS = ['duur', 'instapeisen', 'kosten'] as const;

/** @param today `YYYY-MM-DD`: what is old or long ago is said of this day */
export function synthesisOf(initiatives: readonly Initiative[], today: string): Synthesis {
  const strongestFirst = [...initiatives].sort(byEvidence);
  return {
    total: initiatives.length,
    onlyNationwide: initiatives.filter(
      ({ coverage: { nationwide, named } }) => nationwide && named.length === 0,
    ).length,
    withOutcome: initiatives.filter(({ data }) => data.resultaten?.some(isOutcome)).length,
    outcomes: outcomeGroups(strongestFirst, today),
    promised: promisedOf(strongestFirst),
    ladder: ladderOf(strongestFirst),
    continuity: continuityOf(initiatives, today),
    lessons: {
      succesfactor: findingsByTheme(strongestFirst, 'succesfactor'),
      knelpunt: findingsByTheme(strongestFirst, 'knelpunt'),
      voorwaarde: findingsByTheme(strongestFirst, 'voorwaarde'),
    },
    practical: practicalOf(strongestFirst),
  };
}

/** Strongest evidence first, then what was heard of last; for the few that stand first on a page. */
export function byEvidenceAndNews(a: Initiative, b: Initiative): number {
  return (
    b.evidence.level - a.evidence.level ||
    (lastNewsOf(b) ?? '').localeCompare(lastNewsOf(a) ?? '') ||
    byEvidence(a, b)
  );
}

// What came out. Kinds never stand in one list, and nothing is added up: initiatives count in ways of their own.

export interface OutcomeGroup {
  /** Id of the vocabulary `resultaatsoorten`. */
  kind: string;
  /** One for each initiative: shares first, then by evidence. */
  lines: readonly OutcomeLine[];
}

export interface OutcomeLine {
  initiative: Initiative;
  result: Result;
  /** Part of the whole, 0 to 1; only where the source gives both numbers. A bare percentage has none. */
  share?: number;
  /** Longer than five years ago, or of a moment that no source gives. */
  old: boolean;
  /** How many other figures of this kind its page has. */
  more: number;
}

function outcomeGroups(initiatives: readonly Initiative[], today: string): OutcomeGroup[] {
  return [...OUTCOME_KINDS].reverse().flatMap((kind) => {
    const lines = initiatives.flatMap((initiative) => {
      const [lead, ...rest] = (initiative.data.resultaten ?? [])
        .filter((result) => result.soort === kind && isOutcome(result))
        .sort(bySaying);
      return lead ? [outcomeLine(initiative, lead, rest.length, today)] : [];
    });
    if (lines.length === 0) return [];
    const hasShare = ({ share }: OutcomeLine) => share !== undefined;
    return [{ kind, lines: [...lines.filter(hasShare), ...lines.filter((one) => !hasShare(one))] }];
  });
}

function outcomeLine(
  initiative: Initiative,
  result: Result,
  more: number,
  today: string,
): OutcomeLine {
  const share = shareOf(result);
  const old = isOld(result.peildatum, today);
  return { initiative, result, ...(share === undefined ? {} : { share }), old, more };
}

function shareOf({ waarde, van }: Result): number | undefined {
  return waarde === undefined || van === undefined ? undefined : waarde / van;
}

/** Of several figures of a kind the one with its whole says most, then the newest. */
function bySaying(a: Result, b: Result): number {
  return (
    Number(b.van !== undefined) - Number(a.van !== undefined) ||
    (b.peildatum ?? '').localeCompare(a.peildatum ?? '')
  );
}

// What was hoped for, and not found again.

interface Promised {
  /** How many named a target or expectation. */
  named: number;
  /** Those of which nothing that was counted stands against it. */
  unanswered: readonly Initiative[];
}

function promisedOf(initiatives: readonly Initiative[]): Promised {
  const promising = initiatives.filter(({ data }) => data.resultaten?.some(isTarget));
  return { named: promising.length, unanswered: promising.filter((one) => !isAnswered(one)) };
}

/** An outcome is an answer, and so is any figure of the same measure as a target. */
function isAnswered({ data: { resultaten = [] } }: Initiative): boolean {
  const measures = new Set(resultaten.filter(isTarget).map(({ maat }) => maat));
  return resultaten.some(
    (result) =>
      isOutcome(result) ||
      (!isTarget(result) && result.maat !== undefined && measures.has(result.maat)),
  );
}

// How strong the evidence is.

export interface LadderStep {
  /** Id of the vocabulary `bewijskracht`. */
  rung: (typeof RUNGS)[number];
  level: number;
  count: number;
  /** What was found, of those rungs that rest on a study: ids of `onderzoeksrichtingen`, most first. */
  directions: readonly { id: string; initiatives: readonly Initiative[] }[];
}

function ladderOf(initiatives: readonly Initiative[]): LadderStep[] {
  return RUNGS.map((rung, level) => {
    const here = initiatives.filter(({ evidence }) => evidence.level === level);
    const groups = Map.groupBy(here, ({ evidence }) => evidence.direction);
    const directions = [...groups].flatMap(([id, members]) =>
      id ? [{ id, initiatives: members }] : [],
    );
    directions.sort((a, b) => b.initiatives.length - a.initiatives.length);
    return { rung, level, count: here.length, directions };
  }).reverse();
}

// Whether they still run. Each initiative is in one of the groups, so that they add up to the total.

export interface Continuity {
  ended: number;
  /** Why, as far as a source says: ids of `redenen-van-einde`, most first. */
  reasons: readonly { id: string; count: number }[];
  /** Ended, and no source says why. */
  withoutReason: number;
  /** Not known to have ended, with news in `recentYear` or later. */
  heard: number;
  /** Not known to have ended, last heard of from `silentYear` until `recentYear`. */
  quiet: number;
  /** Not known to have ended, last heard of before `silentYear`. */
  silent: number;
  /** Not known to have ended, and no source has a date. */
  undated: number;
  recentYear: number;
  silentYear: number;
}

/** Nothing for two whole years is quiet, for four it is silent. */
const QUIET_YEARS = 2;
const SILENT_YEARS = 4;

/**
 * How initiatives went on: ended and why, and of those that run when was last heard of them.
 *
 * @param today as 2026-01-31
 */
export function continuityOf(initiatives: readonly Initiative[], today: string): Continuity {
  const year = Number(today.slice(0, 4));
  const [recentYear, silentYear] = [year - QUIET_YEARS, year - SILENT_YEARS];
  const ended = initiatives.filter(hasEnded);
  const news = initiatives
    .filter((one) => !hasEnded(one))
    .map((one) => Number((lastNewsOf(one) ?? '0').slice(0, 4)));
  const reasons = Map.groupBy(ended, ({ data }) => data.afloop?.reden);
  return {
    ended: ended.length,
    reasons: [...reasons]
      .flatMap(([id, members]) => (id ? [{ id, count: members.length }] : []))
      .sort((a, b) => b.count - a.count),
    withoutReason: reasons.get(undefined)?.length ?? 0,
    heard: news.filter((last) => last >= recentYear).length,
    quiet: news.filter((last) => last >= silentYear && last < recentYear).length,
    silent: news.filter((last) => last > 0 && last < silentYear).length,
    undated: news.filter((last) => last === 0).length,
    recentYear,
    silentYear,
  };
}

// What helped, what stood in the way and what must be there.

export interface ThemeFindings {
  /** Id of the vocabulary `themas`. */
  theme: string;
  /** How many initiatives name it: one that names it twice counts once. */
  initiatives: number;
  /** Who says so: kinds of sources (`bronsoorten`) with the number of initiatives they say it of, most first. */
  voices: readonly { kind: Source['soort']; count: number }[];
  /** One of each initiative first, then the rest; within that by evidence. */
  lessons: readonly { initiative: Initiative; lesson: Lesson }[];
}

function findingsByTheme(initiatives: readonly Initiative[], kind: LessonKind): ThemeFindings[] {
  const told = initiatives.flatMap((initiative) =>
    (initiative.data.lessen ?? [])
      .filter(({ soort }) => soort === kind)
      .map((lesson) => ({ initiative, lesson })),
  );
  return [...Map.groupBy(told, ({ lesson }) => lesson.thema)]
    .map(([theme, lessons]) => {
      const firsts = new Map([...lessons].reverse().map((one) => [one.initiative.slug, one]));
      const isFirst = (one: (typeof lessons)[number]) => firsts.get(one.initiative.slug) === one;
      return {
        theme,
        initiatives: firsts.size,
        voices: voicesOf(lessons),
        lessons: [...lessons.filter(isFirst), ...lessons.filter((one) => !isFirst(one))],
      };
    })
    .sort((a, b) => b.initiatives - a.initiatives || b.lessons.length - a.lessons.length);
}

function voicesOf(lessons: ThemeFindings['lessons']): ThemeFindings['voices'] {
  const said = lessons.flatMap(({ initiative, lesson }) =>
    sourcesOf(lesson.bronnen, initiative).map(({ soort }) => ({ soort, slug: initiative.slug })),
  );
  return [...Map.groupBy(said, ({ soort }) => soort)]
    .map(([kind, by]) => ({ kind, count: new Set(by.map(({ slug }) => slug)).size }))
    .sort((a, b) => b.count - a.count);
}

// What it asks: told line by line, never an average.

type PracticalLine = NonNullable<InitiativeData['traject']>[number];

export interface PracticalGroup {
  kind: (typeof PRACTICAL_KINDS)[number];
  /** Of how many initiatives a source tells it. */
  known: number;
  lines: readonly { initiative: Initiative; line: PracticalLine }[];
}

function practicalOf(initiatives: readonly Initiative[]): PracticalGroup[] {
  return PRACTICAL_KINDS.map((kind) => {
    const lines = initiatives.flatMap((initiative) =>
      (initiative.data.traject ?? [])
        .filter(({ soort }) => soort === kind)
        .map((line) => ({ initiative, line })),
    );
    return { kind, known: new Set(lines.map(({ initiative }) => initiative.slug)).size, lines };
  }).filter(({ known }) => known > 0);
}
