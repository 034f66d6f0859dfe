/** The earlier version of a file, from git. */
import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { Before } from './review.ts';

/** Where changes are held against when nothing is said, the first that exists. */
const BRANCHES = ['origin/main', 'main'];

/**
 * @param path of the file
 * @param against a branch or commit; without it the point where this branch left main, or on main the last commit
 */
export function earlierVersion(path: string, against?: string): Before | { fault: string } {
  const folder = dirname(path);
  if (git(folder, 'rev-parse', '--is-inside-work-tree') === undefined)
    return { kind: 'zonder-git' };
  const commit = against === undefined ? basePoint(folder) : commitOf(folder, against);
  if (!commit) {
    return against === undefined
      ? { kind: 'nieuw', met: 'git: er is nog niets vastgelegd' }
      : { fault: `'${against}' is geen tak of commit die git kent.` };
  }
  const text = git(folder, 'show', `${commit}:./${basename(path)}`);
  const met = against ?? (commit === commitOf(folder, 'HEAD') ? 'de laatste commit' : 'main');
  return text === undefined ? { kind: 'nieuw', met } : { kind: 'eerder', met, text };
}

function basePoint(folder: string): string | undefined {
  for (const branch of BRANCHES) {
    const base = git(folder, 'merge-base', 'HEAD', branch)?.trim();
    if (base) return base;
  }
  return commitOf(folder, 'HEAD');
}

function commitOf(folder: string, name: string): string | undefined {
  // A name that begins with a hyphen would be an option.
  if (name.startsWith('-')) return undefined;
  return git(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.trim();
}

/** What git prints, or nothing when it cannot. */
function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return status === 0 ? stdout : undefined;
}
