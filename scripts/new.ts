/** `npm run new`: asks about an initiative and writes its file; with `--geen-vragen` everything comes from options. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir, today } from '../src/build/settings.ts';
import { findDuplicates } from '../src/draft/doubles.ts';
import { judge, type Draft } from '../src/commands/new/draft.ts';
import { CONTROL, draftFromFlags, fieldFlags, inOrder } from '../src/commands/new/flags.ts';
import { interview } from '../src/commands/new/interview.ts';
import { isStopped, terminal } from '../src/commands/new/prompts.ts';
import { saveNew } from '../src/commands/new/save-fs.ts';
import { duplicateLine, INTRO } from '../src/commands/new/texts.ts';
import { start, stop } from '../src/commands/command-line.ts';
import { readSiteContent } from '../src/build/content-fs.ts';
import { draftFields, fieldsOf } from '../src/draft/fields.ts';
import { initiativeSchema } from '../src/schema/rules.ts';

const catalogue = readSiteContent();
const context = { vocabularies: catalogue.vocabularies, places: catalogue.places, today };
const schema = initiativeSchema(context);
const fields = fieldsOf(draftFields(context), catalogue.vocabularies);
const values = start(INTRO, [...CONTROL, ...fieldFlags(fields)]);

const uit = values.one('uit');
const textFile = values.one('tekst-uit');
const result = draftFromFlags(values, fields, {
  uit: uit === undefined ? undefined : { path: uit, text: read(uit) },
  tekst: textFile === undefined ? undefined : read(textFile),
});
if ('faults' in result) stop(result.faults);
const quiet = values.isOn('geen-vragen') || !process.stdin.isTTY;
try {
  const made = quiet ? withoutQuestions(result.draft) : await conversation(result.draft);
  if (made) save(made);
  else process.exitCode = 1;
} catch (error) {
  if (!isStopped(error)) throw error;
  console.error('\nGestopt. Er is niets geschreven.');
  process.exitCode = 130;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : stop([`'${path}' is niet gevonden.`]);
}

async function conversation(draft: Draft) {
  const made = await interview(draft, { ask: terminal, fields, catalogue, schema, today });
  if (!made) console.error('Er is niets geschreven.');
  return made;
}

function withoutQuestions({ data, ...draft }: Draft) {
  const dated = inOrder({ ...data, gecontroleerd: data.gecontroleerd ?? today }, fields);
  const judged = judge({ ...draft, data: dated }, catalogue, schema);
  if (!('findings' in judged)) {
    warn(judged.slug, data);
    return judged;
  }
  for (const { veld, melding } of judged.findings) console.error(`${veld || 'tekst'}: ${melding}`);
  console.error(`\nEr is niets geschreven. Met --hulp ziet u alle velden.`);
  return undefined;
}

/** Without questions a likeness is said, not asked. */
function warn(slug: string, { titel, website }: Record<string, unknown>): void {
  const existing = catalogue.entries.map((entry) => ({ slug: entry.slug, ...entry.data }));
  const candidate = {
    slug,
    titel: String(titel),
    ...(website ? { website: String(website) } : {}),
  };
  for (const one of findDuplicates(candidate, existing))
    console.error(`Let op, dit staat er al: ${duplicateLine(one)}`);
}

function save({ slug, text }: { slug: string; text: string }): void {
  const path = join(contentDir, 'initiatieven', `${slug}.mdx`);
  const shown = relative('.', path).replaceAll('\\', '/');
  if (!saveNew(path, text)) stop([`${shown} bestaat al. Er is niets geschreven.`]);
  console.log(`Geschreven: ${shown}`);
  console.log(`Kijk het na met: npm run review -- ${shown}`);
}
