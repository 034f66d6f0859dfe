/** What a command has around it: the terminal and the project as they are when someone types it, and whom it can ask. */
import { contentDir, today } from '../build/settings.ts';

/** The terminal and the project, or those of a test. */
export interface Surroundings {
  /** Prints a text with a line end on the standard output. */
  out(text: string): void;
  /** The same on the standard error: for messages that are not the outcome. */
  err(text: string): void;
  /** Shows how far a slow command is, in one line that the next one replaces. */
  status(text: string): void;
  /** The project, where `npm run schema` writes. */
  root: string;
  /** The content folder. */
  contentDir: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** The folder that the command was typed in; paths on the command line are seen from there. */
  startedIn: string;
  /** Puts questions to who sits at the keyboard; nothing when nobody does. */
  asker?: (() => Promise<Ask>) | undefined;
}

/** Milliseconds between two lines of progress where lines cannot be replaced, as in the log of a job. */
const PAUSE = 5000;

let isShowing = false;
let lastShown = Date.now();

/** The real ones. */
export const terminal: Surroundings = {
  out: (text) => {
    clear();
    console.log(text);
  },
  err: (text) => {
    clear();
    console.error(text);
  },
  status: (text) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001b[K${text}`);
      isShowing = true;
    } else if (Date.now() - lastShown > PAUSE) {
      lastShown = Date.now();
      console.error(text);
    }
  },
  root: '.',
  contentDir,
  today,
  startedIn: process.env.INIT_CWD ?? '.',
  asker: process.stdin.isTTY ? async () => (await import('./new/prompts.ts')).prompts : undefined,
};

function clear(): void {
  if (isShowing) process.stderr.write('\r\u001b[K');
  isShowing = false;
}

// How questions are put to a person. The command line uses a prompt library; tests answer by themselves.

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

/** Whether someone pressed Ctrl-C: the prompt library says so with an exception. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}
