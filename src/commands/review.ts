/** `npm run review -- FILE…`: a check list for the editor who judges a contribution. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lessonAdvice, sentenceAdvice } from '../advice/wording.ts';
import { unknownWords } from '../advice/spelling-fs.ts';
import { command, findWanted, readOptions, stop } from './command-line.ts';
import { printReview, type ReviewFormat } from './review/print-review.ts';
import { type Before, reviewEntry } from './review/review-entry.ts';
import { sitePages } from '../domain/site-pages.ts';
import { fieldsOf } from '../draft/fields.ts';
import { type Content, readContent } from '../reader/catalogue-fs.ts';
import { formatProblem, type Problem } from '../reader/problems.ts';
import { slugOfPath } from '../reader/whole-file.ts';
import { initiativeFields } from '../schema/initiative.ts';

const INTRO = `npm run review -- BESTAND…
  Maakt een lijst om een bijdrage na te kijken: wat er nieuw is, welke uitspraak op welke bron rust, waar het op
  lijkt, wat er mist, hoe sterk het bewijs is en hoe oud de cijfers zijn.

Uitkomst (exit code): 0 nagekeken, 1 een bestand klopt niet, 2 de opdracht klopt niet, 3 de opdracht zelf ging mis.`;

const FLAGS = [
  {
    name: 'tegen',
    value: 'TAK',
    help: 'Waarmee vergeleken wordt: een tak of commit. Anders: main, of op main de laatste commit.',
  },
  {
    name: 'format',
    value: 'tekst|markdown',
    oneOf: ['tekst', 'markdown'],
    help: 'tekst om te lezen, markdown om in een pull request te plakken.',
  },
];

/** Exit code 1 when a file is not valid: then its faults are printed in place of a review. */
export const run = command((args, around) => {
  const { contentDir, today, out, err, status } = around;
  const values = readOptions(args, INTRO, FLAGS, true);
  if (values.rest.length === 0)
    stop(['Noem het bestand: npm run review -- content/initiatieven/naam.mdx']);
  status('De catalogus wordt gelezen…');
  const catalogue = readContent(contentDir, today, sitePages);
  const { entries, places, vocabularies, problems } = catalogue;
  const wanted = findWanted(values.rest, catalogue.paths, around);
  if (wanted.files.length === 0) stop(wanted.faults);
  // One name that leads to nothing keeps nobody from reviewing the others.
  if (wanted.faults.length > 0) err(wanted.faults.join('\n'));
  const paths = wanted.files.filter((path) => catalogue.paths.initiatieven.includes(path));
  if (paths.length === 0)
    stop(['Alleen initiatieven kunt u zo nakijken: content/initiatieven/naam.mdx']);
  const fields = fieldsOf(initiativeFields({ vocabularies, places, today }), vocabularies);
  status('De spelling wordt nagekeken…');
  const advice = adviceFor(paths.map(slugOfPath), catalogue, contentDir);
  const format = (values.one('format') ?? 'tekst') as ReviewFormat;
  let code = wanted.faults.length > 0 ? 1 : 0;
  const printed = paths.map((path) => {
    const faults = problems.filter(({ bestand }) => bestand === path);
    const entry = entries.find(({ slug }) => slug === slugOfPath(path));
    if (faults.length > 0 || !entry) {
      code = 1;
      return printFaults(faults, format);
    }
    const file = join(contentDir, 'initiatieven', `${entry.slug}.mdx`);
    const before = earlierVersion(file, values.one('tegen'));
    if ('fault' in before) stop([before.fault]);
    const known = { entries, places, fields, today };
    const review = reviewEntry(entry, readFileSync(file, 'utf8'), before, known);
    return printReview(review, advice.get(entry.slug) ?? [], vocabularies, format);
  });
  out(printed.join('\n\n'));
  return code;
});

function printFaults(faults: readonly Problem[], format: ReviewFormat): string {
  const title = format === 'markdown' ? '### Eerst verbeteren' : 'Eerst verbeteren:';
  const lines = faults.map((one) =>
    format === 'markdown' ? `- \`${formatProblem(one).replaceAll('`', "'")}\`` : formatProblem(one),
  );
  return [title, '', ...lines].join('\n');
}

/** What an editor may want to change in the prose of each file, a line each. */
function adviceFor(
  slugs: readonly string[],
  catalogue: Content,
  contentDir: string,
): Map<string, string[]> {
  const files = catalogue.entries.filter(({ slug }) => slugs.includes(slug));
  const all = [
    ...unknownWords(files, catalogue, contentDir),
    ...lessonAdvice(files),
    ...sentenceAdvice(files),
  ];
  return new Map(
    slugs.map((slug) => [
      slug,
      all.filter((one) => one.slug === slug).map(({ veld, melding }) => `${veld}: ${melding}`),
    ]),
  );
}

// The earlier version of a file, from git.

/** Where changes are held against when nothing is said, the first that exists. */
const BRANCHES = ['origin/main', 'main'];

/**
 * @param path of the file
 * @param against a branch or commit; without it the point where this branch left main, or on main the last commit
 */
function earlierVersion(path: string, against?: string): Before | { fault: string } {
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
