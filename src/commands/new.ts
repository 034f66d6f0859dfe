/** `npm run new`: asks about an initiative and writes its file; with `--geen-vragen` everything comes from options. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { command, readOptions, stop } from './command-line.ts';
import { CONTROL, draftFromFlags, fieldFlags } from './new/flags.ts';
import { type Given, interview } from './new/interview.ts';
import { type KeptAnswers, keptAnswers } from './new/draft-fs.ts';
import { type Ask, ifBack, isStopped } from './questions.ts';
import type { Surroundings } from './terminal.ts';
import { placeChoices } from '../domain/place-search.ts';
import { sitePages } from '../domain/site-pages.ts';
import { checkDraft, draftRules, type DraftRules, type FieldProblem } from '../draft/check.ts';
import { describeDouble, findDoubles } from '../draft/doubles.ts';
import { fromData, toData, withSourceNumbers } from '../draft/draft.ts';
import { draftFields, fieldsOf } from '../draft/fields.ts';
import { splitText } from '../draft/section-texts.ts';
import { withoutUnseen } from '../draft/typed-values.ts';
import { formatDate } from '../i18n/nl-language.ts';
import { nlContribute } from '../i18n/nl-contribute.ts';
import { nl } from '../i18n/nl.ts';
import { checkBetweenFiles, type PlacedFile } from '../reader/between-files.ts';
import { type Content, readContent } from '../reader/catalogue-fs.ts';
import { readText } from '../reader/index.ts';
import { nameFindings } from '../reader/limits.ts';
import { printable, START } from '../reader/problems.ts';

const INTRO = `npm run new
  Stelt vragen over een nieuw initiatief en schrijft het bestand.

npm run new -- --titel='…' --samenvatting='…' … --geen-vragen
  Alles in één keer, zonder vragen. Wat ontbreekt of fout is, staat er in één keer.

npm run new -- --uit=BESTAND.yaml --geen-vragen
  Hetzelfde uit een YAML-bestand; content/sjabloon/initiatief.yaml is het voorbeeld.

Meer waarden achter één veld: met komma's (--doelgroepen=vrouwen,jongeren) of door de optie te herhalen.
Groepen van velden als YAML: --bronnen='{titel: Krantenbericht, uitgever: Krant, url: https://…}'; herhaal de
optie voor een volgende. Bronnen krijgen vanzelf een nummer: s1, s2 … Zonder --gecontroleerd geldt vandaag.`;

/** What was typed stands in it. */
const LONGEST_FAULT = 600;

/** Exit code of a program that was stopped with Ctrl-C. */
const STOPPED = 130;

interface NewFile {
  slug: string;
  text: string;
}

/** Exit code 1 when nothing was written, 130 after Ctrl-C. */
export const run = command(async (args, around) => {
  const { contentDir, today } = around;
  const catalogue = readContent(contentDir, today, sitePages);
  const context = { vocabularies: catalogue.vocabularies, places: catalogue.places, today };
  const rules = draftRules(context, { between: betweenFiles(catalogue) });
  const options = fieldsOf(draftFields(rules.schema), catalogue.vocabularies);
  const values = readOptions(args, INTRO, [...CONTROL, ...fieldFlags(options)]);
  const uit = values.one('uit');
  const textFile = values.one('tekst-uit');
  const result = draftFromFlags(values, options, {
    uit: uit === undefined ? undefined : { path: uit, text: read(uit) },
    tekst: textFile === undefined ? undefined : read(textFile),
  });
  const { draft, faults, unread } = result;
  const { data, tekst, bestandsnaam } = draft;
  const given: Given = {
    fields: withSourceNumbers(fromData(data, rules.fields)),
    slug: bestandsnaam,
    body: tekst,
  };
  const asker = values.isOn('geen-vragen') ? undefined : around.asker;
  if (!asker) {
    const made = withoutQuestions(given, { faults, unread }, rules, catalogue, around);
    return made ? save(made, around) : 1;
  }
  if (faults.length > 0) stop(faults);
  return withQuestions(given, await asker(), rules, catalogue, around);
});

/** Asks what was not said yet. What is answered is kept until the file is written. */
async function withQuestions(
  given: Given,
  ask: Ask,
  rules: DraftRules,
  catalogue: Content,
  around: Surroundings,
): Promise<number> {
  const kept = keptAnswers(around.root);
  let hasKept = false;
  try {
    const before = await offered(ask, kept);
    hasKept = before !== undefined;
    const made = await interview(before ? goOn(before, given) : given, {
      ask,
      rules,
      entries: catalogue.entries,
      places: placeChoices(catalogue.places, nl),
      nameProblem: (name) => nameProblem(name, catalogue),
      keep: (answers) => {
        kept.save({ ...answers, saved: around.today });
        hasKept = true;
      },
    });
    if (made) {
      const code = save(made, around);
      kept.discard();
      return code;
    }
    around.err(`Er is niets geschreven.${hasKept ? KEPT : ''}`);
    return 1;
  } catch (error) {
    if (!isStopped(error)) throw error;
    around.err(`\nGestopt. Er is niets geschreven.${hasKept ? KEPT : ''}`);
    return STOPPED;
  }
}

const KEPT = ' Wat u invulde, is bewaard: met npm run new kunt u verder.';

/** The answers of a conversation that was broken off, if someone wants to go on with them; else they go. */
async function offered(
  ask: Ask,
  kept: ReturnType<typeof keptAnswers>,
): Promise<KeptAnswers | undefined> {
  const before = kept.read();
  if (!before) return undefined;
  const { titel } = before.fields;
  const name = typeof titel === 'string' && titel ? printable(titel) : 'nog zonder naam';
  const GO_ON = 'verder';
  const question = {
    message: `Er is nog een concept van ${formatDate(before.saved)}: ${name}.`,
    help: '',
    options: [
      { value: GO_ON, label: 'Verdergaan met dit concept' },
      { value: 'opnieuw', label: 'Opnieuw beginnen; het concept wordt weggegooid' },
    ],
    optional: false,
    suggested: GO_ON,
  };
  // There is nothing to go back to.
  const put = (): Promise<string | undefined> => ask.choose(question).catch(ifBack(put));
  const chosen = await put();
  if (chosen === GO_ON) return before;
  kept.discard();
  return undefined;
}

/** What was said on the command line now goes before what was answered earlier. */
function goOn({ fields, text, slug, done }: KeptAnswers, given: Given): Given {
  return {
    fields: { ...fields, ...given.fields },
    slug: given.slug ?? slug,
    body: given.body,
    text: given.body === undefined ? text : undefined,
    done: [...new Set([...done, ...Object.keys(given.fields)])],
    earlier: done.filter((name) => !Object.hasOwn(given.fields, name)),
  };
}

/** The text of a file, as Windows, Word and others write it, with plain line ends and without what nobody sees. */
function read(path: string): string {
  if (!existsSync(path)) stop([`'${path}' is niet gevonden.`]);
  return withoutUnseen(readFileSync(path, 'utf8'));
}

/** @param unread names of fields that were given and could not be read: that they are missing says nothing */
function withoutQuestions(
  { fields, slug, body = '' }: Given,
  { faults, unread }: { faults: readonly string[]; unread: readonly string[] },
  rules: DraftRules,
  catalogue: Content,
  { err, today }: Surroundings,
): NewFile | undefined {
  const dates = rules.fields.filter((field) => field.today).map(({ name }) => [name, today]);
  const draft = {
    fields: { ...(Object.fromEntries(dates) as typeof fields), ...fields },
    text: splitText(body),
  };
  const checked = checkDraft(draft, rules, { slug, body }, readText);
  if (checked.text !== undefined && faults.length === 0) {
    warn(checked.file.slug, toData(fields, rules.fields), catalogue, err);
    return { slug: checked.file.slug, text: checked.text };
  }
  const problems = checked.problems.filter(
    ({ veld, melding }) => melding !== 'ontbreekt' || !unread.includes(veld.split('.')[0] ?? ''),
  );
  for (const fault of faults) err(printable(fault, LONGEST_FAULT));
  for (const { veld, melding } of problems) err(`${veld}: ${melding}`);
  err(`\nEr is niets geschreven. Met --hulp ziet u alle velden.`);
  return undefined;
}

/** Without questions a likeness is said, not asked. */
function warn(
  slug: string,
  { titel, website }: Record<string, unknown>,
  { entries }: Content,
  err: Surroundings['err'],
): void {
  const existing = entries.map((entry) => ({ slug: entry.slug, ...entry.data }));
  const address = typeof website === 'string' ? website : undefined;
  for (const one of findDoubles({ slug, titel: String(titel), website: address }, existing))
    err(`Let op, dit lijkt erop en staat er al: ${describeDouble(one, nlContribute)}`);
}

function save({ slug, text }: NewFile, { contentDir, out }: Surroundings): number {
  const path = join(contentDir, 'initiatieven', `${slug}.mdx`);
  const shown = relative('.', path).replaceAll('\\', '/');
  if (!saveNew(path, text)) stop([`${shown} bestaat al. Er is niets geschreven.`]);
  out(`Geschreven: ${shown}`);
  out(`Kijk het na met: npm run review -- ${shown}`);
  return 0;
}

/** Why a new file cannot have this name, or nothing. */
function nameProblem(name: string, catalogue: Content): string | undefined {
  return nameFindings(name)[0]?.melding ?? takenProblem(name, catalogue);
}

function takenProblem(name: string, { paths }: Content): string | undefined {
  const isTaken = paths.initiatieven.some((path) => path.toLowerCase().endsWith(`/${name}.mdx`));
  return isTaken ? `'${name}' bestaat al; kies een andere naam` : undefined;
}

/** The rules between files, as if the draft were a file of the catalogue already. */
export function betweenFiles(catalogue: Content): DraftRules['between'] {
  const { entries, guides, paths } = catalogue;
  return ({ slug, path }, entry) => {
    const name = takenProblem(slug, catalogue);
    const found: FieldProblem[] = name ? [{ veld: 'bestandsnaam', melding: name }] : [];
    const between = checkBetweenFiles(
      { items: [...itemsOf(entries), placed(path, entry)], paths: paths.initiatieven },
      { items: itemsOf(guides), paths: paths.kennis },
      { items: [], ...placed('', undefined) },
      sitePages({ ...catalogue, entries: [...entries, entry] }),
    ).filter((problem) => problem.bestand === path);
    return [...found, ...between.map(({ veld, melding }) => ({ veld: veld || 'tekst', melding }))];
  };
}

/** Titles of other files are compared; where those stand does not matter. */
function itemsOf<T extends { slug: string }>(items: readonly T[]): PlacedFile<T>[] {
  return items.map((item) => placed(item.slug, item));
}

function placed<T>(path: string, item: T): PlacedFile<T> {
  return { path, item, positionOf: () => START };
}

/**
 * Puts a new file in its place, whole or not at all.
 *
 * @returns false when there is a file already; it is left as it was
 */
export function saveNew(path: string, text: string): boolean {
  const folder = dirname(path);
  // The reader refuses names that begin with a dot: what is left behind by accident is seen.
  const draft = join(folder, `.nieuw-${process.pid}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    return place(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link appears whole and refuses a name that is taken; some disks have no links. */
function place(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) return false;
    renameSync(draft, path);
    return true;
  }
}
