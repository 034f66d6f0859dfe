/** Gets what only the bench needs, the other engines and programs: who works on the site or its content does without them. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'bench';

/**
 * Runs `npm ci` in bench/ when its packages lack or are older than its lock file, and checks the types of what uses them:
 * `npm run check` of the project cannot. @throws when either fails, having said why
 */
export function prepareBench(): void {
  const installed = changedAt(join(FOLDER, 'node_modules/.package-lock.json'));
  if (installed < changedAt(join(FOLDER, 'package-lock.json')))
    npm('ci', '--no-fund', '--no-audit');
  // The types of Astro's own modules are written by its first build.
  if (changedAt('.astro/types.d.ts') === 0)
    spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], { stdio: 'inherit' });
  npm('run', '--silent', 'check');
}

function npm(...args: readonly string[]): void {
  console.log(`In ${FOLDER}/: npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', ['--prefix', FOLDER, ...args], {
    stdio: 'inherit',
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${FOLDER}/`);
}

/** Milliseconds since 1970; 0 for a file that is not there. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
