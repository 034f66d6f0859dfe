/** Initiatives over time: when they began, when they ended or were last heard of, and what is not known. To the year, no finer. */
import {
  byTitle,
  calendarYears,
  hasEnded,
  lastNewsOf,
  yearOf,
  type Initiative,
} from './initiative.ts';
import { continuityOf, type Continuity } from './synthesis.ts';

/** How a life goes on: a source says it ended; it was heard of lately; or neither is known. */
export const LIFE_KINDS = ['gestopt', 'loopt', 'stil'] as const;
export type LifeKind = (typeof LIFE_KINDS)[number];

/** One initiative of which the year of its start is known. */
export interface Life {
  initiative: Initiative;
  kind: LifeKind;
  start: number;
  /** Year of its end, else of its last news; never before its start. */
  until: number;
}

/** All that began in one year, or before the first year that is drawn. */
export interface Cohort {
  /** The year; of those before the first year that is drawn, the year before it. */
  year: number;
  isBefore: boolean;
  /** The longest first, so that the lines make a shape. */
  lives: readonly Life[];
}

export interface Timeline {
  /** First and last year of the drawing. */
  from: number;
  until: number;
  /** Oldest first. */
  cohorts: readonly Cohort[];
  /** Those that ended, the latest first; of an unknown year last. */
  ended: readonly Initiative[];
  /** Those of them of which a source says what came after. */
  told: readonly Initiative[];
  /** For each year from the first in which one ended until now, how many did. */
  stopped: readonly { year: number; count: number }[];
  /** Ended, and no source says in what year. */
  endUnknown: number;
  /** Of those whose start and end are known: how many there are, and in how many calendar years at most half of them ran. */
  lasted?: { count: number; years: number };
  /** No source says when they began. */
  startUnknown: number;
  /** No source says whether they still run. */
  statusUnknown: number;
  continuity: Continuity;
}

/** Older ones are few: they are drawn from the edge. */
const DRAWN_YEARS = 20;

/** @param today `YYYY-MM-DD` */
export function timelineOf(initiatives: readonly Initiative[], today: string): Timeline {
  const until = Number(today.slice(0, 4));
  const from = until - DRAWN_YEARS;
  const continuity = continuityOf(initiatives, today);
  const lives = initiatives.flatMap((one) => lifeOf(one, continuity.recentYear));
  const ended = initiatives.filter(hasEnded).sort(byEnd);
  const lasted = medianYears(ended);
  return {
    from,
    until,
    cohorts: cohortsOf(lives, from),
    ended,
    told: ended.filter(({ data }) => data.afloop?.werd || data.afloop?.opvolger),
    stopped: stoppedPerYear(ended, until),
    endUnknown: ended.filter((one) => endOf(one) === undefined).length,
    ...(lasted ? { lasted } : {}),
    startUnknown: initiatives.length - lives.length,
    statusUnknown: initiatives.filter(({ data }) => data.status === 'onbekend').length,
    continuity,
  };
}

function lifeOf(initiative: Initiative, recentYear: number): Life[] {
  const start = yearOf(initiative.data.looptijd?.start);
  if (start === undefined) return [];
  const news = yearOf(lastNewsOf(initiative)) ?? start;
  const ended = hasEnded(initiative);
  const last = ended ? (endOf(initiative) ?? news) : news;
  const kind = ended ? 'gestopt' : news >= recentYear ? 'loopt' : 'stil';
  return [{ initiative, kind, start, until: Math.max(start, last) }];
}

function cohortsOf(lives: readonly Life[], from: number): Cohort[] {
  return [...Map.groupBy(lives, ({ start }) => Math.max(start, from - 1))]
    .sort(([a], [b]) => a - b)
    .map(([year, members]) => ({
      year,
      isBefore: year < from,
      lives: members.sort(
        (a, b) =>
          b.until - a.until ||
          LIFE_KINDS.indexOf(a.kind) - LIFE_KINDS.indexOf(b.kind) ||
          byTitle(a.initiative, b.initiative),
      ),
    }));
}

/** More than this, one below the other, nobody reads; the find page can narrow them. */
const MOST_TOLD = 50;
const MOST_TITLES = 100;

/** What of those that ended stands on the page, the latest first. */
export interface ShownEnds {
  /** With what came after. */
  told: readonly Initiative[];
  /** Only named. */
  titles: readonly Initiative[];
  /** How many stand on no page but the find page. */
  beyond: number;
}

/** What the page itself holds of the ended ones: some told in full, more by title, the rest as a number. */
export function shownEnds({ ended, told }: Pick<Timeline, 'ended' | 'told'>): ShownEnds {
  const first = told.slice(0, MOST_TOLD);
  const inFull = new Set(first);
  const rest = ended.filter((one) => !inFull.has(one));
  const titles = rest.slice(0, MOST_TITLES);
  return { told: first, titles, beyond: rest.length - titles.length };
}

/** How many of a cohort go on in each way. */
export function countKinds(lives: readonly Life[]): Record<LifeKind, number> {
  const count = (kind: LifeKind) => lives.filter((life) => life.kind === kind).length;
  return { gestopt: count('gestopt'), loopt: count('loopt'), stil: count('stil') };
}

function stoppedPerYear(ended: readonly Initiative[], until: number): Timeline['stopped'] {
  const years = ended.flatMap((one) => endOf(one) ?? []);
  if (years.length === 0) return [];
  const first = Math.max(Math.min(...years), until - DRAWN_YEARS);
  const last = Math.max(until, ...years);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: years.filter((one) => one === year).length };
  });
}

function medianYears(ended: readonly Initiative[]): Timeline['lasted'] {
  const lengths = ended
    .flatMap((one) => calendarYears(one.data.looptijd) ?? [])
    .sort((a, b) => a - b);
  const years = lengths[Math.ceil(lengths.length / 2) - 1];
  return years === undefined ? undefined : { count: lengths.length, years };
}

function endOf({ data }: Initiative): number | undefined {
  return yearOf(data.looptijd?.einde);
}

function byEnd(a: Initiative, b: Initiative): number {
  const [of, than] = [a.data.looptijd?.einde ?? '', b.data.looptijd?.einde ?? ''];
  return than.localeCompare(of) || byTitle(a, b);
}

// The drawing. Across it stretches from 0 to 100, so that it fits a phone and a desk; down it is in pixels, so that words keep their size.

export interface TimelineDrawing {
  height: number;
  /** One path for each kind: all its lines at once. */
  lines: Record<LifeKind, string>;
  /** The ends of those lines, as dots. */
  ends: Record<LifeKind, string>;
  /** Where the year of each cohort is written. */
  rows: readonly { cohort: Cohort; y: number }[];
  /** Every fifth year, at its beginning. */
  ticks: readonly { year: number; x: number }[];
  /** How many initiatives a line stands for; more than one when there are too many to draw each. */
  each: number;
}

const PITCH = 4;
/** With so many lines the drawing takes a screen or two. */
const MOST_LINES = 500;
const ROW = 20;
const GAP = 7;

/** One path of lines and one of ends for each kind of life, drawn from left to right in hundredths of the width. */
export function timelineDrawing({ from, until, cohorts }: Timeline): TimelineDrawing {
  const span = until + 1 - from;
  const x = (year: number) =>
    Math.round((Math.min(Math.max(year, from), until + 1) - from) * (1000 / span)) / 10;
  const total = cohorts.reduce((sum, { lives }) => sum + lives.length, 0);
  const each = Math.max(1, Math.ceil(total / MOST_LINES));
  const lines = { gestopt: '', loopt: '', stil: '' };
  const ends = { gestopt: '', loopt: '', stil: '' };
  const rows: { cohort: Cohort; y: number }[] = [];
  let top = 0;
  for (const cohort of cohorts) {
    rows.push({ cohort, y: top });
    // They are in order, so that every third, or tenth, makes the same shape.
    const drawn = cohort.lives.filter((_, index) => index % each === 0);
    drawn.forEach(({ kind, start, until: end }, index) => {
      const y = top + GAP + index * PITCH;
      lines[kind] += `M${x(start)} ${y}H${x(end + 1)}`;
      ends[kind] += `M${x(end + 1)} ${y}h0`;
    });
    top += Math.max(ROW, drawn.length * PITCH + GAP);
  }
  const ticks = Array.from({ length: span }, (_, index) => from + index)
    .filter((year) => year % 5 === 0)
    .map((year) => ({ year, x: x(year) }));
  return { height: Math.round(top + GAP), lines, ends, rows, ticks, each };
}
