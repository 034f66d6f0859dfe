/** Answers questions as a person would: by what they say. A wrong answer is told why, and the next is given. */
import { GoBack, type Ask, type Check } from '../../src/commands/questions.ts';

/** Presses Escape instead of an answer. */
export const BACK = Symbol('back');
/** Presses Ctrl-C. */
export const STOP = Symbol('stop');

type Given = string | boolean | readonly string[];
type Answer = Given | typeof BACK | typeof STOP;

/** Who answers, and what came by. */
export interface Scripted extends Ask {
  /** Everything that was said, and why answers were refused. */
  heard: string[];
  /** The questions that were put. */
  asked: string[];
}

/**
 * Answers by a list.
 *
 * @param answers for each beginning of a question its answers, in order. Other questions get what they suggest,
 *   or nothing.
 */
export function scripted(answers: Record<string, readonly Answer[]>): Scripted {
  const left = new Map<string, Answer[]>(
    Object.entries(answers).map(([key, list]) => [key, [...list]]),
  );
  const asked: string[] = [];
  const heard: string[] = [];
  const next = (message: string): Given | undefined => {
    asked.push(message);
    if (asked.length > 300) throw new Error(`no end of questions: ${message}`);
    const key = [...left.keys()]
      .filter((one) => message.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    const answer = key === undefined ? undefined : left.get(key)?.shift();
    if (answer === BACK) throw new GoBack();
    if (answer === STOP) throw Object.assign(new Error('stop'), { name: 'ExitPromptError' });
    return answer as Given | undefined;
  };
  const right = <T>(message: string, check: Check<T>, fallback: T): T => {
    for (;;) {
      const given = next(message) as T | undefined;
      const fault = check(given ?? fallback);
      if (!fault) return given ?? fallback;
      heard.push(fault);
      if (given === undefined) throw new Error(`no answer to: ${message} (${fault})`);
    }
  };
  return {
    asked,
    heard,
    text: async ({ message, check, suggested }) => right(message, check, suggested ?? ''),
    chooseMany: async ({ message, check, suggested = [] }) => [
      ...right<readonly string[]>(message, check, suggested),
    ],
    choose: async ({ message, optional, suggested }) => {
      const given = (next(message) as string | undefined) ?? suggested;
      if (given === undefined && !optional) throw new Error(`no answer to: ${message}`);
      return given;
    },
    find: async ({ message, search }) => {
      const typed = next(message) as string | undefined;
      return typed === undefined ? undefined : search(typed)[0]?.value;
    },
    confirm: async ({ message, suggested }) => (next(message) as boolean | undefined) ?? suggested,
    say: (text) => {
      heard.push(text.trim());
    },
  };
}
