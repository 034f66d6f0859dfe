/**
 * `npm run intake -- BESTAND|-`: from a mail to a branch with a file, a list to look at, and an answer to who sent it, ready
 * for the editor to finish and send.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command, readOptions, stop } from './command-line.ts';
import { GitError, repositoryAt, type Repository } from './intake/branch-fs.ts';
import { proposalOf, type Proposal } from './intake/proposal.ts';
import { MAX_MAIL_BYTES, readReceived } from './intake/read-mail.ts';
import { betweenFiles } from './new.ts';
import { printReview } from './review/print-review.ts';
import { reviewEntry } from './review/review-entry.ts';
import type { Surroundings } from './terminal.ts';
import { siteUrl } from '../build/settings.ts';
import { sitePages } from '../domain/site-pages.ts';
import { placeChoices } from '../domain/place-search.ts';
import { draftRules, type DraftRules } from '../draft/check.ts';
import { ENTRIES_FOLDER } from '../draft/draft.ts';
import { nl } from '../i18n/nl.ts';
import { readContent, type ReadContent } from '../reader/catalogue-fs.ts';
import type { Entry } from '../reader/index.ts';
import { formatProblem, printable } from '../reader/problems.ts';
import { readEntry } from '../reader/whole-file.ts';
import { paths } from '../domain/paths.ts';
import { nlLetters } from '../i18n/nl-mail.ts';

const INTRO = `npm run intake -- BESTAND
npm run intake -- -
  Leest een bijdrage in: een mail (.eml), een bijlage (.mdx), een tip, of de tekst van een mail (.txt). Met - komt
  zij van de standaardinvoer. Maakt een tak bijdrage/<naam> met het bestand, en laat zien wat de controle zegt, wat u
  moet nakijken en wat u de afzender kunt antwoorden. Uw eigen bestanden en tak blijven zoals ze zijn.

Uitkomst (exit code): 0 alles klopt, 1 het bestand klopt nog niet of er is niets in te lezen, 2 de opdracht klopt niet.`;

const FLAGS = [{ name: 'zonder-tak', help: 'Laat alles zien en maakt geen tak.' }];

/** Nothing of a sender goes into git: name and address stand in what is printed alone. */
export const run = command(async (args, around) => {
  const { contentDir, today, out, err, status } = around;
  const values = readOptions(args, INTRO, FLAGS, true);
  const [source, ...others] = values.rest;
  if (source === undefined || others.length > 0)
    stop(['Noem één bestand, of - voor de standaardinvoer: npm run intake -- mail.eml']);
  const received = await readReceived(bytesOf(source, around), source === '-' ? '' : source);
  if ('refused' in received) {
    err(`${shown(source)} ${received.refused}. Er is niets gemaakt.`);
    return 1;
  }
  status('De catalogus wordt gelezen…');
  const catalogue = readContent(contentDir, today, sitePages);
  const { vocabularies, places } = catalogue;
  const rules = draftRules({ vocabularies, places, today });
  const repository = openRepository(contentDir);
  const pathOf = (slug: string) => join(contentDir, 'initiatieven', `${slug}.mdx`);
  const proposal = proposalOf(received, {
    rules,
    places: placeChoices(places, nl),
    fileOf: (slug) => repository.committed(pathOf(slug)),
    versionsOf: (slug) => repository.versions(pathOf(slug)),
  });
  if ('refused' in proposal) {
    err(
      [`${shown(source)}: ${proposal.refused}. Er is niets gemaakt.`, ...received.remarks].join(
        '\n',
      ),
    );
    return 1;
  }
  const { slug, text, titel, remarks } = proposal;
  const judged = text === undefined ? undefined : judge(slug, text, catalogue, rules);
  const before = repository.committed(pathOf(slug));
  const blocks: string[] = [];
  if (text === undefined)
    blocks.push('Er is geen tak gemaakt: wat er staat, past niet vanzelf in een bestand.');
  else if (text === before)
    blocks.push('Er is geen tak gemaakt: het bestand verandert er niet van.');
  else if (!values.isOn('zonder-tak')) {
    const branch = makeBranch(repository, pathOf(slug), proposal, text);
    blocks.push(
      `Gemaakt: tak ${branch} met ${ENTRIES_FOLDER}/${slug}.mdx`,
      `Bekijk hem met: git switch ${branch}`,
    );
  }
  const problems = judged?.problems ?? [];
  if (text !== undefined)
    blocks.push(heading('Controle'), problems.length > 0 ? problems.join('\n') : 'Alles klopt.');
  if (remarks.length > 0)
    blocks.push(heading('Uit de mail'), remarks.map((remark) => `- ${remark}`).join('\n'));
  if (judged?.entry && text !== undefined) {
    const known = { entries: catalogue.entries, places, fields: rules.fields, today };
    const against =
      before === undefined
        ? ({ kind: 'nieuw', met: 'de laatste commit' } as const)
        : ({ kind: 'eerder', met: 'de laatste commit', text: before } as const);
    const review = reviewEntry(judged.entry, text, against, known);
    blocks.push(heading('Nakijken'), printReview(review, [], vocabularies, 'tekst'));
  }
  const asked = judged?.asked ?? [];
  blocks.push(
    heading('Antwoord aan de afzender'),
    answerTo({ ...proposal, titel }, asked, received.subject, siteUrl),
  );
  out(blocks.join('\n\n'));
  return problems.length > 0 ? 1 : 0;
});

function heading(title: string): string {
  return `== ${title} ==`;
}

function shown(source: string): string {
  return source === '-' ? 'De invoer' : printable(source, 200);
}

/** What came in; too much of it is not read. */
function bytesOf(source: string, { startedIn }: Surroundings): Uint8Array {
  try {
    const path = source === '-' ? 0 : resolve(startedIn, source);
    if (path !== 0 && statSync(path).size > MAX_MAIL_BYTES) throw new RangeError('te groot');
    const bytes = readFileSync(path);
    if (bytes.length > MAX_MAIL_BYTES) throw new RangeError('te groot');
    return bytes;
  } catch (error) {
    const why =
      error instanceof RangeError
        ? `is groter dan ${MAX_MAIL_BYTES / 1024 / 1024} MB`
        : 'is niet te lezen; kijk of het bestand bestaat';
    stop([`${shown(source)} ${why}.`]);
  }
}

function openRepository(folder: string): Repository {
  try {
    return repositoryAt(folder);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    stop([`Hier is geen git om een tak in te maken: ${printable(error.message, 200)}`]);
  }
}

function makeBranch(
  repository: Repository,
  path: string,
  { soort, slug, titel }: Proposal,
  text: string,
): string {
  try {
    const message = `${SUBJECTS[soort]}: ${titel || slug}\n\nIngelezen met npm run intake.\n`;
    return repository.branchWith(path, text, `bijdrage/${slug}`, message);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    stop([`Er is geen tak gemaakt. Git zegt: ${printable(error.message, 300)}`]);
  }
}

const SUBJECTS: Record<Proposal['soort'], string> = {
  nieuw: 'Bijdrage',
  verbetering: 'Verbetering',
  onaf: 'Bijdrage, nog niet af',
  tip: 'Tip',
};

interface Judged {
  entry?: Entry | undefined;
  /** As `npm run validate` says them. */
  problems: string[];
  /** The same for who sent it: the field and what is wrong. */
  asked: string[];
}

/** What `npm run validate` would say of the file in this catalogue. */
function judge(slug: string, text: string, catalogue: ReadContent, rules: DraftRules): Judged {
  const path = `${ENTRIES_FOLDER}/${slug}.mdx`;
  const result = readEntry({ path, text }, rules.schema);
  if (!result.entry) {
    return {
      problems: result.problems.map(formatProblem),
      asked: result.problems.map(({ veld, melding }) => (veld ? `${veld}: ${melding}` : melding)),
    };
  }
  const { entry } = result;
  // The file takes the place of the one that is there.
  const isOther = (name: string) => !name.endsWith(`/${slug}.mdx`);
  const others: ReadContent = {
    ...catalogue,
    entries: catalogue.entries.filter((one) => one.slug !== slug),
    paths: { ...catalogue.paths, initiatieven: catalogue.paths.initiatieven.filter(isOther) },
  };
  const between = betweenFiles(others)?.({ slug, path }, entry) ?? [];
  const asked = between.map(({ veld, melding }) => `${veld}: ${melding}`);
  return { entry, problems: asked.map((line) => `${path} ${line}`), asked };
}

/** How many things that are missing a letter names; a list of everything helps no one. */
const MOST_ASKED = 12;

/**
 * The letter, with whom it goes to and what it is about.
 *
 * @param problems what the check found, a line each
 * @param subject of the mail that came
 * @param site public address of the site
 */
function answerTo(
  { soort, slug, titel, text, sender }: Proposal,
  problems: readonly string[],
  subject: string,
  site: string,
): string {
  const t = nlLetters.answer;
  const asked = problems.slice(0, MOST_ASKED).map((line) => `- ${line}`);
  const state =
    text === undefined
      ? [t.noFile]
      : problems.length === 0
        ? [t.right, t.page(new URL(paths.initiative(slug), site).href)]
        : [[t.wrong, ...asked].join('\n')];
  return [
    [
      `${nlLetters.to}: ${sender.mail || nlLetters.noAddress}`,
      `${nlLetters.subject}: ${t.subject(subject)}`,
    ].join('\n'),
    t.greeting(sender.naam),
    t.thanks[soort](titel || t.untitled),
    ...state,
    t.close,
    t.regards,
  ].join('\n\n');
}
