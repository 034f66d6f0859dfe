/** The reader under guard: a crash or a hang is a failed answer, with the input that caused it, instead of a test run that never ends. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/reader/problems.ts';
import type { Section } from '../../src/reader/tree.ts';
import type { Source } from '../../src/schema/source.ts';

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

export class GuardedReader {
  readonly #script: URL;
  readonly #patience: number;
  #worker: Worker | undefined;

  constructor(script = new URL('./reader-worker.ts', import.meta.url), patience = PATIENCE) {
    this.#script = script;
    this.#patience = patience;
  }

  /** @throws when the reader throws or gives no answer */
  async read(text: string): Promise<Answer> {
    this.#worker ??= new Worker(this.#script);
    try {
      const answer = once(this.#worker, 'message', { signal: AbortSignal.timeout(this.#patience) });
      this.#worker.postMessage(text);
      const [first] = (await answer) as [Answer];
      return first;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
