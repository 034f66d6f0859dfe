/** Runs a command in this process, as someone without a keyboard would: a program, or a job; or with answers to its questions. */
import { resolve } from 'node:path';
import type { Run } from '../../src/commands/command-line.ts';
import type { Ask } from '../../src/commands/questions.ts';

/** What a command ended with, and all that it said. */
export interface Outcome {
  /** The exit code. */
  status: number;
  stdout: string;
  stderr: string;
  /** What was shown of how far it was. */
  progress: string[];
}

/**
 * Runs a command to its end.
 *
 * @param ask answers its questions; without it nobody sits at the keys
 */
export async function runCommand(
  run: Run,
  args: readonly string[],
  {
    root = '.',
    contentDir = resolve('content'),
    ask,
  }: { root?: string; contentDir?: string; ask?: Ask | undefined } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const progress: string[] = [];
  const status = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    status: (text) => progress.push(text),
    root,
    contentDir,
    today: new Date().toISOString().slice(0, 10),
    startedIn: resolve('.'),
    ...(ask ? { asker: () => Promise.resolve(ask) } : {}),
  });
  return { status, stdout: out.join('\n').trim(), stderr: err.join('\n').trim(), progress };
}
