/** A file on a branch of its own, made whole or not at all: the files on disk and what is staged are never touched. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** What git says when it cannot. */
export class GitError extends Error {
  override name = 'GitError';
}

const MOST_VERSIONS = 100;
const MOST_BRANCHES = 99;
/** As the former commit of a branch: then it is only made when there is none yet. */
const NONE = '0'.repeat(40);

/**
 * The repository that a folder is in.
 *
 * @throws {GitError} when it is in none, or nothing is committed yet
 */
export function repositoryAt(folder: string) {
  const top = git(folder, ['rev-parse', '--show-toplevel']).trim();
  const head = git(top, ['rev-parse', '--verify', 'HEAD^{commit}']).trim();
  const inside = (path: string) => {
    // Git names folders as they really are, without links.
    const folderOf = realpathSync(dirname(resolve(path)));
    return relative(realpathSync(top), join(folderOf, basename(path))).replaceAll('\\', '/');
  };
  return {
    /** A file as it was committed last; nothing when it was not. */
    committed(path: string): string | undefined {
      return tryGit(top, ['show', `${head}:${inside(path)}`]);
    },

    /** Earlier texts of a file, the latest first. */
    *versions(path: string): Generator<string> {
      const limit = `--max-count=${MOST_VERSIONS}`;
      const commits = tryGit(top, ['rev-list', limit, head, '--', inside(path)]) ?? '';
      for (const commit of commits.split('\n').filter(Boolean)) {
        const text = tryGit(top, ['show', `${commit}:${inside(path)}`]);
        if (text !== undefined) yield text;
      }
    },

    /**
     * A new branch on the last commit with one file in it changed. The last step makes the branch; before it nobody sees
     * anything of it.
     *
     * @returns the name of the branch: with a number behind it when there is one of that name
     * @throws {GitError} when git cannot: then there is no branch
     */
    branchWith(path: string, text: string, name: string, message: string): string {
      const folder = mkdtempSync(join(tmpdir(), 'wijzer-inname-'));
      const own = { GIT_INDEX_FILE: join(folder, 'index') };
      try {
        const blob = git(top, ['hash-object', '-w', '--no-filters', '--stdin'], { text }).trim();
        git(top, ['read-tree', head], { env: own });
        const info = `100644,${blob},${inside(path)}`;
        git(top, ['update-index', '--add', '--cacheinfo', info], { env: own });
        const tree = git(top, ['write-tree'], { env: own }).trim();
        const commit = git(top, ['commit-tree', tree, '-p', head, '-F', '-'], { text: message });
        return firstFree(top, name, commit.trim());
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

export type Repository = ReturnType<typeof repositoryAt>;

function firstFree(top: string, name: string, commit: string): string {
  for (let number = 1; number <= MOST_BRANCHES; number++) {
    const branch = number === 1 ? name : `${name}-${number}`;
    const reference = `refs/heads/${branch}`;
    if (tryGit(top, ['rev-parse', '--verify', '--quiet', reference]) !== undefined) continue;
    git(top, ['update-ref', reference, commit, NONE]);
    return branch;
  }
  throw new GitError(`er zijn al ${MOST_BRANCHES} takken ${name}`);
}

interface Input {
  /** For the standard input. */
  text?: string;
  env?: Record<string, string>;
}

function git(folder: string, args: readonly string[], { text, env }: Input = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    input: text ?? '',
    maxBuffer: 10_000_000,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new GitError((error?.message ?? stderr).trim() || `git ${args[0]}`);
  return stdout;
}

function tryGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return git(folder, args);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
