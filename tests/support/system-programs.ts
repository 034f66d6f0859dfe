/** Programs of the system that tests need: where they are, or by Debian's packages where they are not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Milliseconds that one step of installing may take. */
const PATIENCE = 240_000;

/**
 * Path of a program. On Debian, as root, it is installed when it is not there.
 *
 * @param paths where it may be, the best first
 * @param packages each of which has it; the later ones for where an earlier one is not there
 * @returns nothing when it is not there, and cannot be had so
 */
export function findProgram(
  paths: readonly (string | undefined)[],
  packages: readonly string[],
): string | undefined {
  const found = () => paths.find((path) => path && existsSync(path));
  if (found() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found();
  console.log(`${packages[0]} wordt met apt-get geïnstalleerd; dat duurt een minuut…`);
  for (const name of packages) {
    const install = ['install', '-y', '--no-install-recommends', name];
    // Its list of packages may be of long ago.
    const isInstalled = aptGet(...install) || (aptGet('update') && aptGet(...install));
    if (isInstalled) break;
  }
  return found();
}

function aptGet(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'ignore',
    timeout: PATIENCE,
    // Debian would start what serves something at once.
    env: { ...process.env, RUNLEVEL: '1' },
  });
  return status === 0;
}
