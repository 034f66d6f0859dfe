/** What whoever clones the repository gets. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  packages: Record<string, { integrity?: string; link?: boolean }>;
}

test('every package in the lock file is held to its content', () => {
  for (const path of ['package-lock.json', 'bench/package-lock.json']) {
    const { packages } = JSON.parse(readFileSync(path, 'utf8')) as Locked;
    const loose = Object.entries(packages)
      .filter(([name, { integrity, link }]) => name !== '' && !link && !integrity)
      .map(([name]) => name);
    expect(loose, path).toEqual([]);
  }
});

test('a clone on Windows, where git turns line ends, has the same files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-kloon-'));
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git(
      '-c',
      'core.autocrlf=true',
      'clone',
      '--quiet',
      '--depth=1',
      `file://${process.cwd()}`,
      '.',
    );
    // What stands in the index, in the working tree, and by which rule: `i/lf w/crlf attr/… path`.
    const turned = git('ls-files', '--eol')
      .split('\n')
      .filter((line) => /w\/(?:crlf|mixed)/.test(line) && !/i\/(?:crlf|mixed)/.test(line));
    expect(turned).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
