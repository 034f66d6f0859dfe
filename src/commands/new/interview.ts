/** The whole conversation: every field, the text, the name of the file, and again what turned out to be wrong. */
import { askField, askPlaces, type Lookups } from './ask-field.ts';
import type { Ask, Option } from '../terminal.ts';
import { slugForTitle } from '../../domain/paths.ts';
import type { PlaceChoice } from '../../domain/place-search.ts';
import { checkDraft, type DraftRules, type FieldProblem } from '../../draft/check.ts';
import { describeDouble, findDoubles } from '../../draft/doubles.ts';
import type { Begun, Group, Value } from '../../draft/draft.ts';
import { type Field, matters, partsOf, withTypedFields } from '../../draft/fields.ts';
import { type SectionTexts, splitText } from '../../draft/section-texts.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { type Entry, readText } from '../../reader/index.ts';
import { foldWords } from '../../reader/words.ts';
import { SECTION_HELP, SECTIONS } from '../../schema/initiative.ts';

const WELCOME =
  'Weet u iets niet, laat het dan leeg. Ctrl-C stopt; dan wordt er niets geschreven. Verzin niets: alles heeft een bron.';

/** Fields that can show that the initiative is there already. */
const TELLING: readonly string[] = ['titel', 'website'];

/** What the conversation is held with. */
export interface Room {
  ask: Ask;
  rules: DraftRules;
  entries: readonly Entry[];
  places: readonly PlaceChoice[];
  /** Why a file cannot have this name, or nothing. */
  nameProblem: (name: string) => string | undefined;
}

/** What the command line said already: that is not asked again. */
export interface Given extends Begun {
  fields: Group;
}

/**
 * Holds the whole conversation.
 *
 * @returns the file to write, or nothing when someone gave up
 */
export async function interview(
  given: Given,
  room: Room,
): Promise<{ slug: string; text: string } | undefined> {
  const { ask, rules } = room;
  const answers: Record<string, Value | undefined> = { ...given.fields };
  let { slug, body } = given;
  let text = splitText(body ?? '');
  const lookups = lookupsFor(answers, room);
  const said = new Set<string>();
  ask.say(WELCOME);
  for (const part of partsOf(rules.fields)) {
    if (part.name === 'tekst' && body === undefined) text = await askText(ask, lookups.sources());
    for (const field of [...part.fields, ...part.folded]) {
      if (!isGiven(field, given.fields, rules.fields) && matters(field, answers)) {
        await askInto(answers, field, room, lookups);
      }
      if (!TELLING.includes(field.name)) continue;
      if (!(await goesOn(answers, said, room))) return undefined;
      if (field.name === TELLING.at(-1)) slug ??= await askName(answers.titel, room);
    }
  }
  for (;;) {
    const draft = { fields: answers, text };
    const checked = checkDraft(draft, rules, { slug, body }, readText);
    if (checked.text !== undefined) return { slug: checked.file.slug, text: checked.text };
    ask.say('\nDit klopt nog niet:');
    for (const { veld, melding } of checked.problems) ask.say(`  ${veld}: ${melding}`);
    const again = await ask.confirm({
      message: 'Deze vragen nog eens beantwoorden?',
      help: '',
      suggested: true,
    });
    if (!again) return undefined;
    for (const name of namesIn(checked.problems, rules.fields)) {
      const field = rules.fields.find((one) => one.name === name);
      if (field) await askInto(answers, field, room, lookups);
      else if (name === 'bestandsnaam') slug = await askName(answers.titel, room);
      else {
        text = await askText(ask, lookups.sources());
        body = undefined;
      }
    }
  }
}

function isGiven(field: Field, given: Group, fields: readonly Field[]): boolean {
  return withTypedFields(field, fields).some(({ name }) => name in given);
}

async function askInto(
  answers: Record<string, Value | undefined>,
  field: Field,
  { ask, rules }: Room,
  lookups: Lookups,
): Promise<void> {
  if (field.kind === 'places') {
    for (const { name } of withTypedFields(field, rules.fields)) answers[name] = undefined;
    Object.assign(answers, await askPlaces(field, rules.fields, ask, lookups));
  } else answers[field.name] = await askField(field, ask, lookups);
}

function lookupsFor(
  answers: Readonly<Record<string, Value | undefined>>,
  { entries, places, rules }: Room,
): Lookups {
  return {
    places,
    initiatives: (typed) =>
      entries
        .filter(({ data }) => foldWords(data.titel).includes(foldWords(typed)))
        .map(({ slug, data }) => ({ value: slug, label: data.titel })),
    sources: () => sourcesOf(answers),
    today: rules.context.today,
  };
}

function sourcesOf({ bronnen }: Readonly<Record<string, Value | undefined>>): Option[] {
  if (!Array.isArray(bronnen)) return [];
  return (bronnen as readonly Group[]).map(({ id, titel, uitgever }) => ({
    value: String(id),
    label: `${String(id)}: ${String(titel)} (${String(uitgever)})`,
  }));
}

/** Shows what may be the same initiative, each once. */
async function goesOn(
  { titel, website }: Readonly<Record<string, Value | undefined>>,
  said: Set<string>,
  { ask, entries }: Room,
): Promise<boolean> {
  const existing = entries.map(({ slug, data }) => ({ slug, ...data }));
  const asText = (value: Value | undefined) => (typeof value === 'string' ? value : '');
  const candidate = { titel: asText(titel), website: asText(website) };
  const found = findDoubles(candidate, existing).filter(({ slug }) => !said.has(slug));
  if (found.length === 0) return true;
  ask.say('\nDit lijkt erop en staat er al:');
  for (const one of found) {
    said.add(one.slug);
    ask.say(`  ${describeDouble(one, nlContribute)}`);
  }
  return ask.confirm({ message: 'Is dit een ander initiatief?', help: '', suggested: true });
}

async function askName(title: Value | undefined, { ask, nameProblem }: Room): Promise<string> {
  return ask.text({
    message: 'Naam in het webadres',
    help: 'Zo heet het bestand en de pagina. De naam verandert later niet meer.',
    suggested: slugForTitle(title),
    check: nameProblem,
  });
}

/** The fields to ask again, each once; what is typed in the question for another is asked there. */
function namesIn(problems: readonly FieldProblem[], fields: readonly Field[]): string[] {
  const names = problems.map(({ veld }) => {
    const name = veld.split('.')[0] ?? '';
    return fields.find((field) => field.name === name)?.typedWith ?? name;
  });
  return [...new Set(names)];
}

/**
 * Asks the text of the page, a paragraph at a time, each with its sources.
 *
 * @returns what stands under each heading, in MDX
 */
async function askText(ask: Ask, sources: readonly Option[]): Promise<SectionTexts> {
  const text: Record<string, string> = {};
  for (const title of SECTIONS) {
    const paragraphs = await askSection(title, ask, sources);
    if (paragraphs.length > 0) text[title] = paragraphs.join('\n\n');
  }
  return text;
}

async function askSection(
  title: (typeof SECTIONS)[number],
  ask: Ask,
  sources: readonly Option[],
): Promise<string[]> {
  const paragraphs: string[] = [];
  for (;;) {
    const needed = title === SECTIONS[0] && paragraphs.length === 0;
    const text = await ask.text({
      message: `${title}, alinea ${paragraphs.length + 1}${needed ? '' : ' (leeg is klaar)'}`,
      help: paragraphs.length === 0 ? SECTION_HELP[title] : '',
      check: (typed) => paragraphFault(typed, needed, sources),
    });
    if (text === '') return paragraphs;
    const named = await ask.chooseMany({
      message: 'Welke bron zegt dit?',
      help: '',
      options: sources,
      check: (ids) =>
        ids.length > 0 ? undefined : 'Kies een bron; wat geen bron zegt, hoort er niet in.',
    });
    paragraphs.push(text + named.map((id) => `<Bron id="${id}" />`).join(''));
  }
}

/** What the reader says against a paragraph. */
function paragraphFault(
  text: string,
  needed: boolean,
  sources: readonly Option[],
): string | undefined {
  if (text === '') return needed ? 'ontbreekt; schrijf minstens één alinea' : undefined;
  const known = sources.map(({ value }) => value);
  const rules = { sections: SECTIONS, sources: known };
  return readText(`## ${SECTIONS[0]}\n\n${text}`, rules).findings?.[0]?.melding;
}
