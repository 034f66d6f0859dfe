/** The editor's side of a contribution: a clone of the catalogue in which the commands are run as people run them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailBytes } from './mails.ts';
import { runScript, type Ended } from './run-script.ts';

/** A clone with everything committed. */
export interface Clone {
  root: string;
  git: (...args: string[]) => string;
  /** Runs a command of the project in it, by the name of its script. */
  command: (name: string, ...args: string[]) => Ended;
}

/** Lists, places, and an entry to correct: with all of them each command would take seconds to read them. */
const PARTS = [
  'begrippen',
  'gebieden',
  'wetswijzigingen.yaml',
  'initiatieven/hema-amstelveen-statushouders.mdx',
];

/** Makes a folder a repository with all that stands in it committed. @returns runs git there */
export function commitAll(root: string): Clone['git'] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Redactie');
  git('config', 'user.email', 'redactie@voorbeeld.nl');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  return git;
}

/** Gives a test a clone, and takes it away again. */
export function withClone<T>(test: (clone: Clone) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'redactie-'));
  try {
    for (const part of PARTS)
      cpSync(join('content', part), join(root, 'content', part), { recursive: true });
    const git = commitAll(root);
    const command = (name: string, ...args: string[]): Ended =>
      runScript(name, args, { WIJZER_CONTENT: join(root, 'content'), INIT_CWD: root });
    return test({ root, git, command });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What became of something that was sent in. */
export interface Received {
  /** The file that its branch adds or changes, and nothing else: `A content/initiatieven/x.mdx`. */
  change: string;
  /** The lines of the file that are new. */
  added: string[];
  /** What `npm run validate` says of the file on that branch. */
  validated: Ended;
}

/**
 * Reads what someone sent into the clone of an editor, with `npm run intake`, and goes to the branch that it made.
 *
 * @param sent a mail, as text or with an attachment
 */
export function receive(sent: Parameters<typeof mailBytes>[0]): Received {
  return withClone((clone) => {
    const mail = join(clone.root, '..', `post-${process.pid}.eml`);
    writeFileSync(mail, mailBytes(sent));
    try {
      return receivedFrom(clone, mail);
    } finally {
      rmSync(mail, { force: true });
    }
  });
}

/** Reads a file into a clone with `npm run intake`, goes to the branch that it made, and has its file checked. */
export function receivedFrom({ root, git, command }: Clone, path: string): Received {
  const { output } = command('intake', path);
  const branch = /^Gemaakt: tak (\S+) met/m.exec(output)?.[1];
  if (!branch) throw new Error(`no branch was made: ${output}`);
  git('switch', '-q', '--force', branch);
  const change = git('diff', '--name-status', 'main', branch).trim().replace('\t', ' ');
  const file = change.split(' ')[1] ?? '';
  const added = git('diff', '--unified=0', 'main', branch)
    .split('\n')
    .filter((line) => /^\+(?!\+\+)/.test(line))
    .map((line) => line.slice(1));
  return { change, added, validated: command('validate', join(root, file)) };
}
