/** What was answered in a conversation that was broken off: kept on disk, outside git, until its file is written. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answers } from './interview.ts';
import { isObject } from '../../reader/write.ts';

/** Answers with the day on which the last was given, `YYYY-MM-DD`. */
export interface KeptAnswers extends Answers {
  saved: string;
}

/**
 * The place of the one draft of a project.
 *
 * @param root the project
 */
export function keptAnswers(root: string) {
  // The folder of caches is in `.gitignore`.
  const path = join(root, '.cache', 'nieuw-initiatief.json');
  return {
    /** @returns nothing when there is none, or none that can be read */
    read(): KeptAnswers | undefined {
      try {
        const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
        return isKept(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },

    save(answers: KeptAnswers): void {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(answers, null, 2));
    },

    discard(): void {
      rmSync(path, { force: true });
    },
  };
}

function isKept(value: unknown): value is KeptAnswers {
  if (!isObject(value) || typeof value.saved !== 'string') return false;
  const { fields, text, slug, done } = value;
  return (
    isObject(fields) &&
    isObject(text) &&
    Object.values(text).every((one) => typeof one === 'string') &&
    (slug === undefined || typeof slug === 'string') &&
    Array.isArray(done) &&
    done.every((one) => typeof one === 'string')
  );
}
