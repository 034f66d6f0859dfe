/** How questions are put to a person. The command line uses a prompt library; tests answer by themselves. */

/** Something that can be chosen. */
export interface Option {
  value: string;
  label: string;
  help?: string | undefined;
}

/** Says what is wrong with an answer, or nothing. */
export type Check<T> = (answer: T) => string | undefined;

interface Question {
  message: string;
  help: string;
}

/** Puts questions. Every one of them may throw `GoBack`. */
export interface Ask {
  /** One line of text; empty when there is no answer. */
  text(question: Question & { suggested?: string; check: Check<string> }): Promise<string>;
  /** One of a list, or nothing when that is allowed. */
  choose(
    question: Question & { options: readonly Option[]; optional: boolean; suggested?: string },
  ): Promise<string | undefined>;
  /** Any number of a list. */
  chooseMany(
    question: Question & {
      options: readonly Option[];
      suggested?: readonly string[];
      check: Check<readonly string[]>;
    },
  ): Promise<string[]>;
  /** One of a long list, found by typing; nothing when there is no more to add. */
  find(
    question: Question & { search: (typed: string) => readonly Option[] },
  ): Promise<string | undefined>;
  confirm(question: Question & { suggested: boolean }): Promise<boolean>;
  /** Tells something, without a question. */
  say(text: string): void;
}

/** Thrown by a question when someone wants the one before it: with Escape. */
export class GoBack extends Error {
  override name = 'GoBack';
}

/** For a promise that may end in Escape: what comes then. Other errors go on. */
export function ifBack<T>(answer: () => T): (error: unknown) => T {
  return (error) => {
    if (error instanceof GoBack) return answer();
    throw error;
  };
}

/** Whether someone pressed Ctrl-C: the prompt library says so with an exception. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
