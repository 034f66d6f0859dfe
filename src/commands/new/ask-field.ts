/** Asks one field of the schema, whatever its kind, until the answer may stay. Answers are as typed. */
import { findPlaces, nameInFile, type PlaceChoice } from '../../domain/place-search.ts';
import {
  isList,
  nextSourceId,
  settled,
  toValue,
  type Group,
  type Value,
} from '../../draft/draft.ts';
import {
  fieldAt,
  inAskingOrder,
  matters,
  withTypedFields,
  type Field,
} from '../../draft/fields.ts';
import { isObject } from '../../reader/write.ts';
import { plainMessage } from '../../draft/plain-messages.ts';
import { nlContribute } from '../../i18n/nl-contribute.ts';
import { dutchMessage } from '../../reader/problems.ts';
import { type Ask, GoBack, ifBack, type Option } from '../questions.ts';

/** What some questions need to know beside their field. */
export interface Lookups {
  places: readonly PlaceChoice[];
  /** Initiatives that fit what is typed. */
  initiatives(typed: string): readonly Option[];
  /** The sources so far. */
  sources(): readonly Option[];
  today: string;
}

/** How far the answer to a field came already. */
export interface EarlierAnswer {
  /** What was answered before: it is suggested. */
  now?: Value | undefined;
  /** Of a list of groups: the places of those that must be asked again. */
  again?: readonly number[];
  /** Told of what there is of a long answer, so that it is not lost. */
  onPart?: (value: Value) => void;
}

/**
 * Asks one field in the way that fits its kind; of a group each of its fields.
 *
 * @returns the answer, or nothing when the field stays empty
 * @throws {GoBack} to the field before it
 */
export async function askField(
  field: Field,
  ask: Ask,
  lookups: Lookups,
  begun: EarlierAnswer = {},
): Promise<Value | undefined> {
  const question = questionOf(field);
  const { now } = begun;
  const chosen = typeof now === 'string' && now ? { suggested: now } : {};
  switch (field.kind) {
    case 'group':
      return askGroup(field, ask, lookups, begun);
    case 'groups':
      return askGroups(field, ask, lookups, begun);
    case 'choice':
    case 'source': {
      const options = field.kind === 'source' ? lookups.sources() : optionsOf(field);
      return ask.choose({ ...question, options, optional: !field.required, ...chosen });
    }
    case 'choices':
      return askChoices(field, ask, textsIn(now));
    case 'sources':
      return askSources(field, ask, lookups, textsIn(now));
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
    case 'yesNo': {
      const message = field.label.endsWith('?') ? field.label : `${field.label}?`;
      return (await ask.confirm({ ...question, message, suggested: now === true })) || undefined;
    }
    default:
      return askText(field, ask, lookups, chosen);
  }
}

function textsIn(value: Value | undefined): string[] {
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}

/**
 * Asks for places of every kind in one question.
 *
 * @param field the one that the question is for
 * @param fields all, for those that are typed in it too
 * @param before the names that there are already
 * @returns the names for each field that got any
 * @throws {GoBack} when there is no name to take back
 */
export async function askPlaces(
  field: Field,
  fields: readonly Field[],
  ask: Ask,
  { places }: Lookups,
  before: Group = {},
): Promise<Group> {
  const kinds = withTypedFields(field, fields);
  const fieldOf = (choice: PlaceChoice) => kinds.find(({ place }) => place === choice.kind)?.name;
  const choices = places.filter((choice) => fieldOf(choice) !== undefined);
  /** In the order in which they were chosen. */
  const found = kinds.flatMap(({ name, place }) =>
    textsIn(before[name])
      .filter((one) =>
        choices.some((choice) => choice.kind === place && nameInFile(choice) === one),
      )
      .map((one) => [name, one] as const),
  );
  const keyOf = ({ kind, id }: PlaceChoice) => `${kind} ${id}`;
  const search = (typed: string) =>
    findPlaces(choices, typed).map((choice) => ({ value: keyOf(choice), label: labelOf(choice) }));
  for (;;) {
    const { message, help } = questionOf(field);
    const names = found.map(([, one]) => one);
    const key = await ask.find({ message: withAnswers(message, names), help, search }).catch(
      ifBack(() => {
        if (found.pop() === undefined) throw new GoBack();
        return null;
      }),
    );
    if (key === null) continue;
    const choice = choices.find((one) => keyOf(one) === key);
    const name = choice && fieldOf(choice);
    if (!name) return namesByField(found);
    if (!found.some(([field, one]) => field === name && one === nameInFile(choice)))
      found.push([name, nameInFile(choice)]);
  }
}

function namesByField(found: readonly (readonly [string, string])[]): Group {
  const fields = [...new Set(found.map(([field]) => field))];
  return Object.fromEntries(
    fields.map((field) => [field, found.filter(([one]) => one === field).map(([, name]) => name)]),
  );
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

async function askText(
  field: Field,
  ask: Ask,
  lookups: Lookups,
  before: { suggested?: string },
): Promise<string | undefined> {
  const { message, help } = questionOf(field);
  const answer = await ask.text({
    message: message + (field.required ? '' : ' (mag leeg)'),
    help,
    check: (typed) => faultOf(field, settled(field, typed, {})[field.name]),
    ...(field.today ? { suggested: lookups.today } : {}),
    ...before,
  });
  return answer === '' ? undefined : answer;
}

async function askChoices(
  field: Field,
  ask: Ask,
  suggested: readonly string[],
): Promise<string[] | undefined> {
  const { message, help } = questionOf(field);
  const chosen = await ask.chooseMany({
    message,
    help,
    options: optionsOf(field),
    suggested,
    check: (answer) => faultOf(field, answer),
  });
  if (chosen.length === 0) return undefined;
  if (!field.mainFirst || chosen.length === 1) return chosen;
  const main = await ask
    .choose({
      message: 'Wat is de hoofdzaak?',
      help,
      options: optionsOf(field).filter(({ value }) => chosen.includes(value)),
      optional: false,
    })
    .catch(ifBack(() => undefined));
  if (main === undefined) return askChoices(field, ask, chosen);
  return [...chosen].sort((a, b) => Number(b === main) - Number(a === main));
}

async function askSources(
  field: Field,
  ask: Ask,
  lookups: Lookups,
  suggested: readonly string[],
): Promise<string[]> {
  const options = lookups.sources();
  if (options.length === 0) {
    ask.say('  Er is nog geen bron om te noemen.');
    return [];
  }
  return ask.chooseMany({
    ...questionOf(field),
    options,
    suggested,
    check: (answer) => faultOf(field, answer),
  });
}

/** One after another, until there are no more. Escape takes back the last. */
async function askNames(
  field: Field,
  askOne: (message: string) => Promise<string | undefined>,
): Promise<string[] | undefined> {
  const names: string[] = [];
  for (;;) {
    const answer = await askOne(withAnswers(`${field.label} (leeg is klaar)`, names)).catch(
      ifBack(() => {
        if (names.pop() === undefined) throw new GoBack();
        return null;
      }),
    );
    if (answer === null) continue;
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

async function askGroup(
  field: Field,
  ask: Ask,
  lookups: Lookups,
  { now }: EarlierAnswer,
): Promise<Group | undefined> {
  const before = isObject(now) ? (now as Group) : {};
  const hasBefore = Object.keys(before).length > 0;
  const wanted = await ask.confirm({
    message: `${field.label} invullen?`,
    help: field.help,
    suggested: field.required || hasBefore,
  });
  if (!wanted) return undefined;
  let group = before;
  for (;;) {
    group = await askParts(inAskingOrder(field.fields), ask, lookups, group);
    const fault = faultOf(field, group);
    if (!fault) return Object.keys(group).length > 0 ? group : undefined;
    ask.say(`  ${fault}`);
  }
}

/** The groups of a list, one after another. Escape at the first question of one cancels it, and between two it opens the last. */
async function askGroups(
  field: Field,
  ask: Ask,
  lookups: Lookups,
  { now, again = [], onPart }: EarlierAnswer,
): Promise<Group[] | undefined> {
  let groups = isList(now) ? now.filter((one) => typeof one !== 'string') : [];
  const redo = async (at: number) => {
    const before = groups[at];
    const rest = groups.filter((_, index) => index !== at);
    try {
      const made = await askOneGroup(field, rest, ask, lookups, before, (part) =>
        onPart?.([...rest.slice(0, at), part, ...rest.slice(at)]),
      );
      groups = [...rest.slice(0, at), made, ...rest.slice(at)];
    } catch (error) {
      if (!(error instanceof GoBack)) throw error;
      groups = rest;
      ask.say(`  ${nlContribute.removed(nlContribute.item(field.one, String(at + 1)))}.`);
    }
    onPart?.(groups);
  };
  // What was broken off, or does not fit, is asked first. From the last on: one that goes moves those behind it.
  const wrong = groups.flatMap((one, at) =>
    again.includes(at) || itemFault(field, [one], 0) ? [at] : [],
  );
  for (const at of wrong.reverse()) await redo(at);
  for (;;) {
    const first = groups.length === 0;
    try {
      const more = await ask.confirm({
        message: `${field.label}: ${first ? 'een toevoegen?' : `nog een? (nu ${groups.length})`}`,
        help: first ? field.help : '',
        suggested: first && field.required,
      });
      if (more) await redo(groups.length);
      else if (!first) return groups;
      else if (!field.required) return undefined;
      else ask.say('  Hiervan is er minstens één nodig.');
    } catch (error) {
      if (!(error instanceof GoBack) || first) throw error;
      await redo(groups.length - 1);
    }
  }
}

async function askOneGroup(
  field: Field,
  others: readonly Group[],
  ask: Ask,
  lookups: Lookups,
  before: Group | undefined,
  onPart: (part: Group) => void,
): Promise<Group> {
  // Sources are numbered in their order.
  const number = field.fields.find(({ kind }) => kind === 'sourceId')?.name;
  const own: Group =
    number === undefined
      ? {}
      : { [number]: nextSourceId(others.map((one) => String(one[number] ?? ''))) };
  const parts = inAskingOrder(field.fields).filter(({ name }) => name !== number);
  let group = before ?? own;
  for (;;) {
    group = await askParts(parts, ask, lookups, group, onPart);
    const fault = itemFault(field, [...others, group], others.length);
    if (!fault) return group;
    ask.say(`  ${fault}`);
  }
}

/** The fields of a group, with a way back from each to the one before it. */
async function askParts(
  fields: readonly Field[],
  ask: Ask,
  lookups: Lookups,
  before: Group,
  onPart?: (part: Group) => void,
): Promise<Group> {
  let group: Group = before;
  const walked: number[] = [];
  for (let at = 0; at < fields.length;) {
    const field = fields[at];
    if (!field || !matters(field, group)) {
      at++;
      continue;
    }
    try {
      const answer = await askField(field, ask, lookups, { now: group[field.name] });
      const others = Object.fromEntries(
        Object.entries(group).filter(([name]) => name !== field.name),
      );
      group =
        answer === undefined
          ? others
          : {
              ...others,
              ...(typeof answer === 'string'
                ? settled(field, answer, others)
                : { [field.name]: answer }),
            };
      onPart?.(group);
      walked.push(at++);
    } catch (error) {
      const last = walked.pop();
      if (!(error instanceof GoBack) || last === undefined) throw error;
      at = last;
    }
  }
  return group;
}

/** What the schema says against one of the groups of a list. */
function itemFault(field: Field, items: readonly Group[], at: number): string | undefined {
  return faultOf(field, items, ({ path: [first] }) => first === undefined || first === at);
}

/** What the schema says against an answer, in Dutch; nothing when it may stay. */
function faultOf(
  field: Field,
  answer: Value | undefined,
  matches: (issue: { path: readonly PropertyKey[] }) => boolean = () => true,
): string | undefined {
  const written = toValue(answer, field);
  if (written === undefined) {
    return field.required ? plainMessage('ontbreekt', field, nlContribute) : undefined;
  }
  const issues = field.type.safeParse(written, { error: dutchMessage }).error?.issues ?? [];
  const said = issues.filter(matches).map(({ path, message }) => {
    const names = path.filter((step) => typeof step === 'string').join('.');
    const inner = names ? fieldAt(field.fields, names) : undefined;
    const plain = plainMessage(message, inner ?? field, nlContribute);
    return inner ? `${inner.label}: ${plain}` : plain;
  });
  return said.length > 0 ? said.join('; ') : undefined;
}
