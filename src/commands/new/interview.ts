/** The whole conversation: every field, the text, the name of the file, and again what turned out to be wrong. */
import { askField, askPlaces, type Lookups } from './ask-field.ts';
import { type Ask, GoBack, ifBack, type Option } from '../questions.ts';
import { slugForTitle } from '../../domain/paths.ts';
import type { PlaceChoice } from '../../domain/place-search.ts';
import { checkDraft, type DraftRules, type FieldProblem } from '../../draft/check.ts';
import { describeDouble, findDoubles } from '../../draft/doubles.ts';
import { sourceNumber, type Begun, type Group, type Value } from '../../draft/draft.ts';
import { type Field, fieldAt, matters, askedParts, withTypedFields } from '../../draft/fields.ts';
import { plainMessage } from '../../draft/plain-messages.ts';
import { type SectionTexts, splitText } from '../../draft/section-texts.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { type Entry, readText } from '../../reader/index.ts';
import { foldWords } from '../../reader/words.ts';
import { askText } from './ask-text.ts';

const WELCOME =
  'Weet u iets niet, laat het dan leeg. Esc gaat terug naar de vorige vraag. Ctrl-C stopt; wat u invulde blijft bewaard. Verzin niets: alles heeft een bron.';

/** Name of the part that is the text of the page. */
const TEXT = 'tekst';

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
  /** Told of all answers after each of them. */
  keep?: (answers: Answers) => void;
}

/** Everything that was answered so far. */
export interface Answers {
  fields: Group;
  text: SectionTexts;
  slug?: string | undefined;
  /** Names of the questions that were answered, also with nothing. */
  done: readonly string[];
}

/** What was said already, on the command line or in an earlier conversation. */
export interface Given extends Begun {
  fields: Group;
  /** The text as far as it came. */
  text?: SectionTexts | undefined;
  /** Names of the questions that are not put again; without it those that have an answer. */
  done?: readonly string[] | undefined;
  /** Those of them that were answered in an earlier conversation: Escape leads back to them. */
  earlier?: readonly string[] | undefined;
}

/** One question at the top, with all that it brings. */
interface Step {
  /** The field that it asks, or what else. */
  name: string;
  isAsked: () => boolean;
  /** @returns false when there was nothing to ask, `end` when someone gives up */
  put: () => Promise<boolean | 'end'>;
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
  let text = given.text ?? splitText(body ?? '');
  const done = new Set(given.done ?? Object.keys(given.fields));
  const lookups = lookupsFor(answers, room);
  const said = new Set<string>();
  const keep = () => room.keep?.({ fields: { ...answers }, text, slug, done: [...done] });
  const putText = async () => {
    text = await askText(ask, lookups.sources(), text, (now) => {
      text = now;
      keep();
    });
    body = undefined;
  };
  const putName = async () => {
    slug = await askName(answers.titel, slug, room);
  };
  const putField = (field: Field, again: readonly number[] = []) =>
    askInto(answers, field, room, lookups, again, keep);
  const steps = askedParts(rules.fields).flatMap((part): Step[] => [
    ...(part.name === TEXT && body === undefined ? [stepOf(TEXT, putText)] : []),
    ...[...part.fields, ...part.folded].flatMap((field): Step[] => [
      {
        ...stepOf(field.name, () => putField(field)),
        isAsked: () => !isDone(field, done, rules.fields) && matters(field, answers),
      },
      ...(TELLING.includes(field.name)
        ? [{ name: '', isAsked: () => true, put: () => goesOn(answers, said, room) }]
        : []),
      ...(field.name === TELLING.at(-1) && slug === undefined
        ? [stepOf('bestandsnaam', putName)]
        : []),
    ]),
  ]);
  ask.say(WELCOME);
  const earlier = steps.flatMap(({ name }, at) => (given.earlier?.includes(name) ? [at] : []));
  if (!(await walk(steps, done, keep, ask, earlier))) return undefined;
  for (;;) {
    const draft = { fields: answers, text };
    const checked = checkDraft(draft, rules, { slug, body }, readText);
    if (checked.text !== undefined) return { slug: checked.file.slug, text: checked.text };
    ask.say('\nDit klopt nog niet:');
    for (const problem of checked.problems) ask.say(`  ${lineOf(problem, rules.fields)}`);
    const again = await ask
      .confirm({ message: 'Deze vragen nog eens beantwoorden?', help: '', suggested: true })
      .catch(ifBack(() => true));
    if (!again) return undefined;
    const wrong = namesIn(checked.problems, rules.fields).map((name) => {
      const field = rules.fields.find((one) => one.name === name);
      if (!field) return stepOf(name, name === 'bestandsnaam' ? putName : putText);
      return stepOf(name, () => putField(field, itemsIn(checked.problems, name)));
    });
    await walk(wrong, new Set(), keep, ask);
  }
}

function stepOf(name: string, put: () => Promise<void>): Step {
  return { name, isAsked: () => true, put: () => put().then(() => true) };
}

/**
 * Puts questions one after another, with a way back.
 *
 * @param done names of what was answered, which grows
 * @param keep called after each answer
 * @param earlier places of the questions that were answered before
 * @returns false when someone gave up
 */
async function walk(
  steps: readonly Step[],
  done: Set<string>,
  keep: () => void,
  ask: Ask,
  earlier: readonly number[] = [],
): Promise<boolean> {
  const walked = [...earlier];
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (!step?.isAsked()) {
      at++;
      continue;
    }
    try {
      const outcome = await step.put();
      if (outcome === 'end') return false;
      if (outcome) walked.push(at);
      if (step.name) done.add(step.name);
      keep();
      at++;
    } catch (error) {
      if (!(error instanceof GoBack)) throw error;
      const last = walked.pop();
      if (last === undefined) ask.say('  Dit is de eerste vraag.');
      at = last ?? at;
      done.delete(steps[at]?.name ?? '');
    }
  }
  return true;
}

function isDone(field: Field, done: ReadonlySet<string>, fields: readonly Field[]): boolean {
  return withTypedFields(field, fields).some(({ name }) => done.has(name));
}

async function askInto(
  answers: Record<string, Value | undefined>,
  field: Field,
  { ask, rules }: Room,
  lookups: Lookups,
  again: readonly number[],
  keep: () => void,
): Promise<void> {
  if (field.kind === 'places') {
    const before = answers as Group;
    const found = await askPlaces(field, rules.fields, ask, lookups, before);
    for (const { name } of withTypedFields(field, rules.fields)) answers[name] = found[name];
    return;
  }
  answers[field.name] = await askField(field, ask, lookups, {
    now: answers[field.name],
    again,
    onPart: (value) => {
      answers[field.name] = value;
      keep();
    },
  });
}

/** What is wrong, with the field as it was asked. */
function lineOf({ veld, melding }: FieldProblem, fields: readonly Field[]): string {
  const field = fieldAt(fields, veld);
  const message = plainMessage(melding, field, nlContribute);
  return `${field?.label ?? veld}: ${message}`;
}

/** Places of the items of a list that something is wrong with. */
function itemsIn(problems: readonly FieldProblem[], name: string): number[] {
  const places = problems.flatMap(({ veld }) => {
    const [first, place] = veld.split('.');
    return first === name && place !== undefined && /^\d+$/.test(place) ? [Number(place)] : [];
  });
  return [...new Set(places)];
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
    label: `${sourceNumber(String(id))}: ${String(titel)} (${String(uitgever)})`,
  }));
}

/** Shows what may be the same initiative, each once. */
async function goesOn(
  { titel, website }: Readonly<Record<string, Value | undefined>>,
  said: Set<string>,
  { ask, entries }: Room,
): Promise<boolean | 'end'> {
  const existing = entries.map(({ slug, data }) => ({ slug, ...data }));
  const asText = (value: Value | undefined) => (typeof value === 'string' ? value : '');
  const candidate = { titel: asText(titel), website: asText(website) };
  const found = findDoubles(candidate, existing).filter(({ slug }) => !said.has(slug));
  if (found.length === 0) return false;
  ask.say('\nDit lijkt erop en staat er al:');
  for (const one of found) ask.say(`  ${describeDouble(one, nlContribute)}`);
  const isOther = await ask.confirm({
    message: 'Is dit een ander initiatief?',
    help: '',
    suggested: true,
  });
  for (const one of found) said.add(one.slug);
  return isOther || 'end';
}

async function askName(
  title: Value | undefined,
  before: string | undefined,
  { ask, nameProblem }: Room,
): Promise<string> {
  return ask.text({
    message: 'Naam in het webadres',
    help: 'Zo heet het bestand en de pagina. De naam verandert later niet meer.',
    suggested: before ?? slugForTitle(title),
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
