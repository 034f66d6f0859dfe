/**
 * The edition of the site: which state of the catalogue a build is made of, and the day that its pages speak of. Two builds of one commit are
 * the same, whenever they are made: so pages never ask the clock, but this day.
 */
import { spawnSync } from 'node:child_process';
import { buildDay } from './settings.ts';

/** A state of the catalogue. */
export interface Edition {
  /** Its commit in full; nothing when that is not known, or when files were changed since. */
  commit?: string;
  /** `YYYY-MM-DD`: figures are old, and initiatives silent, as of this day. */
  day: string;
}

/** What a computer says of itself. */
export interface EditionSources {
  env: Readonly<Record<string, string | undefined>>;
  /** What git answers, without the line end; nothing when there is no git or no repository. */
  git: (...args: string[]) => string | undefined;
  /** Today, `YYYY-MM-DD`. */
  clock: string;
}

/**
 * The edition, from what is known of it:
 *
 * - `WIJZER_COMMIT` and `SOURCE_DATE_EPOCH` (seconds, as reproducible builds know it) when whoever builds gives them;
 * - else the newest commit, when the files are those of that commit and the content is the one beside the code;
 * - else no commit, and the day of today.
 */
export function editionFrom({ env, git, clock }: EditionSources): Edition {
  const isGiven = env.WIJZER_COMMIT !== undefined || env.SOURCE_DATE_EPOCH !== undefined;
  const isOwnContent = env.WIJZER_CONTENT === undefined;
  const isClean = !isGiven && isOwnContent && git('status', '--porcelain') === '';
  const [hash, seconds] = isClean
    ? (git('show', '-s', '--format=%H %ct', 'HEAD')?.split(' ') ?? [])
    : [];
  const commit = env.WIJZER_COMMIT ?? hash;
  const moment = env.SOURCE_DATE_EPOCH ?? seconds;
  if (moment !== undefined && !/^\d{1,11}$/.test(moment))
    throw new Error(`SOURCE_DATE_EPOCH is no number of seconds: ${moment}`);
  return {
    ...(commit ? { commit } : {}),
    day: moment ? new Date(Number(moment) * 1000).toISOString().slice(0, 10) : clock,
  };
}

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

const KEPT = Symbol.for('initiatievenwijzer: edition');
/** For the whole process: Astro loads this module more than once, and files may change while it builds. */
const memory = globalThis as { [KEPT]?: Edition };

/** The edition of this build. */
export const edition: Edition = (memory[KEPT] ??= editionFrom({
  env: process.env,
  git,
  clock: buildDay,
}));
