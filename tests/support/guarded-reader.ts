/** The reader under guard: a crash or a hang is a failed answer, with the input that caused it, instead of a test run that never ends. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Problem } from '../../src/reader/problems.ts';
import type { Section } from '../../src/reader/tree.ts';
import type { Source } from '../../src/schema/source.ts';

/** What the reader says of a file. */
export interface Answer {
  /** The sections of a file that passed. */
  sections?: readonly Section[];
  sources: readonly Source[];
  problems: Problem[];
  /** Time the processor took, which does not depend on what else the machine does. */
  seconds: number;
}

/** Longer than this without an answer is a hang, also on a busy machine. */
const PATIENCE = 20_000;

/** Reads in a process of its own: a reader that runs out of memory or of stack takes nothing else with it. */
export class GuardedReader {
  readonly #script: URL;
  readonly #patience: number;
  #process: ChildProcess | undefined;

  constructor(script = new URL('./reader-process.ts', import.meta.url), patience = PATIENCE) {
    this.#script = script;
    this.#patience = patience;
  }

  /** @throws when the process of the reader ends, or gives no answer */
  async read(text: string): Promise<Answer> {
    const child = (this.#process ??= fork(this.#script, {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=512'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const late = setTimeout(() => end(new Error('no answer in time')), this.#patience);
        const onMessage = (answer: Answer) => end(answer);
        const onExit = (code: number | null) => end(new Error(`the process ended: ${code}`));
        function end(outcome: Answer | Error) {
          clearTimeout(late);
          child.off('message', onMessage).off('exit', onExit);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        }
        child.on('message', onMessage).on('exit', onExit);
        child.send(text);
      });
    } catch (error) {
      this.stop();
      throw error;
    }
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}
