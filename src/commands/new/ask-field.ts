/** Asks one field of the schema, whatever its kind, until the answer may stay. Answers are as typed. */
import { findPlaces, nameInFile, type PlaceChoice } from '../../domain/place-search.ts';
import { nextSourceId, toValue, type Group, type Value } from '../../draft/draft.ts';
import { inAskingOrder, withTypedFields, type Field } from '../../draft/fields.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { dutchMessage } from '../../reader/problems.ts';
import type { Ask, Option } from '../terminal.ts';

/** What some questions need to know beside their field. */
export interface Lookups {
  places: readonly PlaceChoice[];
  /** Initiatives that fit what is typed. */
  initiatives(typed: string): readonly Option[];
  /** The sources so far. */
  sources(): readonly Option[];
  today: string;
}

/**
 * Asks one field in the way that fits its kind; of a group each of its fields.
 *
 * @returns the answer, or nothing when the field stays empty
 */
export async function askField(
  field: Field,
  ask: Ask,
  lookups: Lookups,
): Promise<Value | undefined> {
  const question = questionOf(field);
  switch (field.kind) {
    case 'group':
      return askGroup(field, ask, lookups);
    case 'groups':
      return askGroups(field, ask, lookups);
    case 'choice':
      return ask.choose({ ...question, options: optionsOf(field), optional: !field.required });
    case 'choices':
      return askChoices(field, ask);
    case 'source':
      return ask.choose({ ...question, options: lookups.sources(), optional: !field.required });
    case 'sources':
      return askSources(field, ask, lookups);
    case 'initiative':
      return ask.find({ ...question, search: (typed) => lookups.initiatives(typed) });
    case 'initiatives':
      return askNames(field, (message) =>
        ask.find({ ...question, message, search: (typed) => lookups.initiatives(typed) }),
      );
    case 'places':
    case 'texts':
      return askNames(field, (message) =>
        ask.text({ ...question, message, check: itemCheck(field) }),
      );
    case 'yesNo':
      return (await ask.confirm({ ...question, suggested: false })) || undefined;
    default:
      return askText(field, ask, lookups);
  }
}

/**
 * Asks for places of every kind in one question.
 *
 * @param field the one that the question is for
 * @param fields all, for those that are typed in it too
 * @returns the names for each field that got any
 */
export async function askPlaces(
  field: Field,
  fields: readonly Field[],
  ask: Ask,
  { places }: Lookups,
): Promise<Group> {
  const found: Record<string, string[]> = {};
  const kinds = withTypedFields(field, fields);
  const fieldOf = (choice: PlaceChoice) => kinds.find(({ place }) => place === choice.kind)?.name;
  const choices = places.filter((choice) => fieldOf(choice) !== undefined);
  const keyOf = ({ kind, id }: PlaceChoice) => `${kind} ${id}`;
  const search = (typed: string) =>
    findPlaces(choices, typed).map((choice) => ({ value: keyOf(choice), label: labelOf(choice) }));
  for (;;) {
    const { message, help } = questionOf(field);
    const key = await ask.find({
      message: withAnswers(message, Object.values(found).flat()),
      help,
      search,
    });
    const choice = choices.find((one) => keyOf(one) === key);
    const name = choice && fieldOf(choice);
    if (!name) return found;
    found[name] = [...new Set([...(found[name] ?? []), nameInFile(choice)])];
  }
}

function labelOf({ name, also }: PlaceChoice): string {
  const others = also.filter((other) => !name.endsWith(other));
  return others.length > 0 ? `${name} (ook: ${others.join(', ')})` : name;
}

function questionOf({ label, help, examples }: Field): { message: string; help: string } {
  const example = examples.length > 0 ? nlContribute.exampleIs(examples) : '';
  return { message: label, help: [help, example].filter(Boolean).join(' ') };
}

function optionsOf({ terms }: Field): Option[] {
  return terms.map(({ id, label, definitie, ouder }) => ({
    value: id,
    label: `${ouder ? '  ' : ''}${label.nl}`,
    help: definitie,
  }));
}

async function askText(field: Field, ask: Ask, lookups: Lookups): Promise<string | undefined> {
  const { message, help } = questionOf(field);
  const answer = await ask.text({
    message: message + (field.required ? '' : ' (mag leeg)'),
    help,
    check: (typed) => faultOf(field, typed),
    ...(field.today ? { suggested: lookups.today } : {}),
  });
  return answer === '' ? undefined : answer;
}

async function askChoices(field: Field, ask: Ask): Promise<string[] | undefined> {
  const { message, help } = questionOf(field);
  const chosen = await ask.chooseMany({
    message,
    help,
    options: optionsOf(field),
    check: (answer) => faultOf(field, answer),
  });
  if (chosen.length === 0) return undefined;
  if (!field.mainFirst || chosen.length === 1) return chosen;
  const main = await ask.choose({
    message: 'Wat is de hoofdzaak?',
    help,
    options: optionsOf(field).filter(({ value }) => chosen.includes(value)),
    optional: false,
  });
  return [...chosen].sort((a, b) => Number(b === main) - Number(a === main));
}

async function askSources(field: Field, ask: Ask, lookups: Lookups): Promise<string[]> {
  return ask.chooseMany({
    ...questionOf(field),
    options: lookups.sources(),
    check: (answer) => faultOf(field, answer),
  });
}

/** One after another, until there are no more. */
async function askNames(
  field: Field,
  askOne: (message: string) => Promise<string | undefined>,
): Promise<string[] | undefined> {
  const names: string[] = [];
  for (;;) {
    const answer = await askOne(withAnswers(`${field.label} (leeg is klaar)`, names));
    if (!answer) return names.length > 0 ? names : undefined;
    if (!names.includes(answer)) names.push(answer);
  }
}

function withAnswers(message: string, answers: readonly string[]): string {
  return answers.length > 0 ? `${message} (nu: ${answers.join(', ')})` : message;
}

function itemCheck(field: Field): (typed: string) => string | undefined {
  return (typed) => (typed ? faultOf(field, [typed]) : undefined);
}

async function askGroup(field: Field, ask: Ask, lookups: Lookups): Promise<Group | undefined> {
  const wanted = await ask.confirm({
    message: `${field.label} invullen?`,
    help: field.help,
    suggested: field.required,
  });
  if (!wanted) return undefined;
  for (;;) {
    const group = await askParts(inAskingOrder(field.fields), ask, lookups);
    const fault = faultOf(field, group);
    if (!fault) return Object.keys(group).length > 0 ? group : undefined;
    ask.say(`  ${fault}`);
  }
}

async function askGroups(field: Field, ask: Ask, lookups: Lookups): Promise<Group[] | undefined> {
  const groups: Group[] = [];
  for (;;) {
    const first = groups.length === 0;
    const more = await ask.confirm({
      message: `${field.label}: ${first ? 'een toevoegen?' : `nog een? (nu ${groups.length})`}`,
      help: first ? field.help : '',
      suggested: first && field.required,
    });
    if (more) groups.push(await askOneGroup(field, groups, ask, lookups));
    else if (!first) return groups;
    else if (!field.required) return undefined;
    else ask.say('  Hiervan is er minstens één nodig.');
  }
}

async function askOneGroup(
  field: Field,
  before: readonly Group[],
  ask: Ask,
  lookups: Lookups,
): Promise<Group> {
  // Sources are numbered in their order.
  const number = field.fields.find(({ kind }) => kind === 'sourceId')?.name;
  const own: Group =
    number === undefined
      ? {}
      : { [number]: nextSourceId(before.map((one) => String(one[number] ?? ''))) };
  const parts = inAskingOrder(field.fields).filter(({ name }) => name !== number);
  for (;;) {
    const group = { ...own, ...(await askParts(parts, ask, lookups)) };
    const fault = faultOf(field, [...before, group])?.replaceAll(`${before.length}.`, '');
    if (!fault) return group;
    ask.say(`  ${fault}`);
  }
}

async function askParts(fields: readonly Field[], ask: Ask, lookups: Lookups): Promise<Group> {
  const group: Record<string, Value> = {};
  for (const field of fields) {
    const answer = await askField(field, ask, lookups);
    if (answer !== undefined) group[field.name] = answer;
  }
  return group;
}

/** What the schema says against an answer, in Dutch; nothing when it may stay. */
function faultOf(field: Field, answer: Value | undefined): string | undefined {
  const written = toValue(answer, field);
  if (written === undefined) {
    return field.required ? 'ontbreekt; dit veld is verplicht' : undefined;
  }
  const result = field.type.safeParse(written, { error: dutchMessage });
  return result.error?.issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
