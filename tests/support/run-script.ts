/** Runs a script of the project in a process of its own, as `npm run` does. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What a script ended with, and everything that it printed. */
export interface Ended {
  status: number | null;
  output: string;
}

/**
 * Runs a script, and waits for its end.
 *
 * @param name of its file in `scripts/`
 * @param env what it finds in the environment beside what the tests have there
 * @param project the project that it is a script of
 */
export function runScript(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  project = resolve('.'),
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts', `${name}.ts`), ...args],
    {
      cwd: project,
      // Under vitest it is `test`, and packages would give their larger half for developers.
      env: { ...process.env, NODE_ENV: 'production', ...env },
      encoding: 'utf8',
    },
  );
  return { status, output: (stdout + stderr).trim() };
}
