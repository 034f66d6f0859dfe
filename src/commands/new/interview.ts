/** The whole conversation: every field, the text, the name of the file, and again what turned out to be wrong. */
import { findDuplicates } from '../../draft/doubles.ts';
import { foldWords } from '../../reader/words.ts';
import { slugForTitle } from '../../domain/paths.ts';
import type { Finding } from '../../reader/problems.ts';
import type { ReadContent } from '../../reader/catalogue-fs.ts';
import type { Field } from '../../draft/fields.ts';
import type { initiativeSchema } from '../../schema/rules.ts';
import type { Source } from '../../schema/source.ts';
import { slug as slugType } from '../../schema/fields.ts';
import type { Ask, Option } from './ask.ts';
import { askField, type Surroundings } from './ask-field.ts';
import { askBody } from './ask-text.ts';
import { judge, nameProblem, type Draft } from './draft.ts';
import { inOrder } from './flags.ts';
import { placeSearch, type PlaceField } from './places.ts';
import { faultOf, ORDER } from './questions.ts';
import { duplicateLine, WELCOME } from './texts.ts';

interface Room {
  ask: Ask;
  fields: readonly Field[];
  catalogue: ReadContent;
  schema: ReturnType<typeof initiativeSchema>;
  today: string;
}

const PLACE_FIELDS: readonly string[] = ['gemeenten', 'arbeidsmarktregios', 'provincies'];
/** Fields that name another initiative. */
const RELATION_FIELDS: readonly string[] = ['opvolger', 'onderdeelVan', 'aangepastVan', 'zieOok'];

/**
 * @param given what the command line said already: that is not asked again
 * @returns the file to write, or nothing when someone gave up
 */
export async function interview(
  given: Draft,
  room: Room,
): Promise<{ slug: string; text: string } | undefined> {
  const { ask, fields, catalogue } = room;
  const answers: Record<string, unknown> = { ...given.data };
  const around = surroundings(answers, room);
  let name = given.bestandsnaam;
  ask.say(WELCOME);
  for (const { name: field, when } of ORDER) {
    if (!(field in answers) && (when?.(answers) ?? true))
      await askInto(answers, field, room, around);
    if (field === 'website') {
      if (!(await goesOn(answers, room))) return undefined;
      name ??= await askName(answers.titel, room);
    }
  }
  let tekst = given.tekst || (await askBody(ask, sourcesOf(answers)));
  for (;;) {
    const data = inOrder(answers, fields);
    const judged = judge({ data, tekst, bestandsnaam: name }, catalogue, room.schema);
    if (!('findings' in judged)) return judged;
    ask.say('\nDit klopt nog niet:');
    for (const one of judged.findings) ask.say(`  ${one.veld || 'tekst'}: ${one.melding}`);
    const again = await ask.confirm({
      message: 'Deze vragen nog eens beantwoorden?',
      help: '',
      suggested: true,
    });
    if (!again) return undefined;
    for (const field of topFields(judged.findings)) {
      if (field === 'bestandsnaam') name = await askName(answers.titel, room);
      else if (field === 'tekst') tekst = await askBody(ask, sourcesOf(answers));
      else await askInto(answers, field, room, around);
    }
  }
}

async function askInto(
  answers: Record<string, unknown>,
  name: string,
  { ask, fields }: Room,
  around: Surroundings,
): Promise<void> {
  const field = fields.find((one) => one.name === name);
  if (!field) return;
  const answer = await askField(field, ask, around);
  if (answer === undefined) Reflect.deleteProperty(answers, name);
  else answers[name] = answer;
}

function surroundings(answers: Record<string, unknown>, { catalogue, today }: Room): Surroundings {
  return {
    search: (field) => {
      if (PLACE_FIELDS.includes(field)) return placeSearch(field as PlaceField, catalogue.places);
      return RELATION_FIELDS.includes(field) ? titleSearch(catalogue.entries) : undefined;
    },
    sources: () => sourcesOf(answers),
    suggested: (field) => (field === 'gecontroleerd' ? today : undefined),
  };
}

/** Finds an initiative by a part of its title. */
function titleSearch(entries: ReadContent['entries']): (typed: string) => Option[] {
  return (typed) =>
    entries
      .filter(({ data }) => foldWords(data.titel).includes(foldWords(typed)))
      .map(({ slug, data }) => ({ value: slug, label: data.titel }));
}

function sourcesOf({ bronnen }: Record<string, unknown>): Option[] {
  return ((bronnen ?? []) as Source[]).map(({ id, titel, uitgever }) => ({
    value: id,
    label: `${id}: ${titel} (${uitgever})`,
  }));
}

/** Shows what may be the same initiative. */
async function goesOn(
  { titel, website }: Record<string, unknown>,
  { ask, catalogue }: Room,
): Promise<boolean> {
  const existing = catalogue.entries.map(({ slug, data }) => ({
    slug,
    titel: data.titel,
    website: data.website,
  }));
  const found = findDuplicates(
    { titel: String(titel), ...(website ? { website: String(website) } : {}) },
    existing,
  );
  if (found.length === 0) return true;
  ask.say('\nDit lijkt erop en staat er al:');
  for (const one of found) ask.say(`  ${duplicateLine(one)}`);
  return ask.confirm({ message: 'Is dit een ander initiatief?', help: '', suggested: true });
}

async function askName(title: unknown, { ask, catalogue }: Room): Promise<string> {
  return ask.text({
    message: 'Naam in het webadres',
    help: 'Zo heet het bestand en de pagina. De naam verandert later niet meer.',
    suggested: slugForTitle(title),
    check: (name) =>
      faultOf({ type: slugType, required: true }, name) ??
      nameProblem(name, catalogue.paths.initiatieven),
  });
}

/** The fields to ask again, each once. */
function topFields(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ veld }) => veld.split('.')[0] || 'tekst'))];
}
