/** What a command has around it: the terminal and the project as they are when someone types it, and whom it can ask. */
import { contentDir, buildDay } from '../build/settings.ts';
import type { Ask } from './questions.ts';

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
  today: buildDay,
  startedIn: process.env.INIT_CWD ?? '.',
  asker: process.stdin.isTTY ? async () => (await import('./new/prompts.ts')).prompts : undefined,
};

function clear(): void {
  if (isShowing) process.stderr.write('\r\u001b[K');
  isShowing = false;
}
