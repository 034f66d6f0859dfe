/** Asks one field of the schema, whatever its kind, until the answer may stay. */
import type { Field } from '../../draft/fields.ts';
import type { Ask, Option } from './ask.ts';
import { faultOf, labelOf } from './questions.ts';

/** What some questions need to know beside their field. */
export interface Surroundings {
  /** For names of places and of other initiatives: finds them. */
  search(field: string): ((typed: string) => readonly Option[]) | undefined;
  /** The sources so far. */
  sources(): readonly Option[];
  /** What stands ready as an answer. */
  suggested(field: string): string | undefined;
}

/** @returns the answer, or nothing when the field stays empty */
export async function askField(field: Field, ask: Ask, around: Surroundings): Promise<unknown> {
  const question = { message: labelOf(field.name), help: field.help };
  switch (field.kind) {
    case 'groep':
      return askGroup(field, ask, around);
    case 'groepen':
      return askGroups(field, ask, around);
    case 'keuze':
      return ask.choose({ ...question, options: optionsOf(field), optional: !field.required });
    case 'keuzes':
      return askChoices(field, ask);
    case 'teksten':
      return askNames(field, ask, around);
    case 'jaNee':
      return askSwitch(field, ask);
    default:
      return askText(field, ask, around);
  }
}

function optionsOf({ terms }: Field): Option[] {
  return terms.map(({ id, label, definitie, ouder }) => ({
    value: id,
    label: `${ouder ? '  ' : ''}${label.nl}`,
    help: definitie,
  }));
}

/** A switch is only written when it is not what everyone expects. */
async function askSwitch({ name, help, type }: Field, ask: Ask): Promise<boolean | undefined> {
  const unusual = type.safeParse(true).success;
  const yes = await ask.confirm({ message: labelOf(name), help, suggested: !unusual });
  return yes === unusual ? yes : undefined;
}

async function askText(field: Field, ask: Ask, around: Surroundings): Promise<unknown> {
  const { name, help } = field;
  if (name === 'bron') {
    return ask.choose({ message: labelOf(name), help, options: around.sources(), optional: false });
  }
  const search = around.search(name);
  if (search) return ask.find({ message: labelOf(name), help, search });
  const parse = (text: string) => {
    if (field.kind !== 'getal' || text === '') return text;
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) ? number : text;
  };
  const suggested = around.suggested(name);
  const answer = await ask.text({
    message: labelOf(name) + (field.required ? '' : ' (mag leeg)'),
    help,
    check: (text) => faultOf(field, parse(text)),
    ...(suggested === undefined ? {} : { suggested }),
  });
  return answer === '' ? undefined : parse(answer);
}

async function askChoices(field: Field, ask: Ask): Promise<string[] | undefined> {
  const { name, help } = field;
  const chosen = await ask.chooseMany({
    message: labelOf(name),
    help,
    options: optionsOf(field),
    check: (answer) => faultOf(field, answer),
  });
  if (chosen.length === 0) return undefined;
  if (name !== 'interventies' || chosen.length === 1) return chosen;
  const main = await ask.choose({
    message: 'Wat is de hoofdzaak?',
    help,
    options: optionsOf(field).filter(({ value }) => chosen.includes(value)),
    optional: false,
  });
  return [...chosen].sort((a, b) => Number(b === main) - Number(a === main));
}

async function askNames(
  field: Field,
  ask: Ask,
  around: Surroundings,
): Promise<string[] | undefined> {
  const { name, help } = field;
  const message = labelOf(name);
  if (name === 'bronnen') {
    const options = around.sources();
    return ask.chooseMany({ message, help, options, check: (answer) => faultOf(field, answer) });
  }
  const search = around.search(name);
  const names: string[] = [];
  for (;;) {
    const answer = search
      ? await ask.find({
          message: `${message}${names.length ? ` (nu: ${names.join(', ')})` : ''}`,
          help,
          search,
        })
      : await ask.text({
          message: `${message} (leeg is klaar)`,
          help,
          check: (text) => (text ? faultOf(field, [text]) : undefined),
        });
    if (!answer) return names.length > 0 ? names : undefined;
    if (!names.includes(answer)) names.push(answer);
  }
}

async function askGroup(field: Field, ask: Ask, around: Surroundings): Promise<unknown> {
  const wanted = await ask.confirm({
    message: `${labelOf(field.name)} invullen?`,
    help: field.help,
    suggested: field.required,
  });
  if (!wanted) return undefined;
  for (;;) {
    const group = await askParts(field.fields, ask, around);
    const fault = faultOf(field, group);
    if (!fault) return Object.keys(group).length > 0 ? group : undefined;
    ask.say(`  ${fault}`);
  }
}

async function askGroups(field: Field, ask: Ask, around: Surroundings): Promise<unknown> {
  const groups: Record<string, unknown>[] = [];
  for (;;) {
    const first = groups.length === 0;
    const more = await ask.confirm({
      message: `${labelOf(field.name)}: ${first ? 'een toevoegen?' : `nog een? (nu ${groups.length})`}`,
      help: first ? field.help : '',
      suggested: first && field.required,
    });
    if (!more && !(first && field.required)) return first ? undefined : groups;
    if (!more) ask.say('  Hiervan is er minstens één nodig.');
    else {
      const group = await askOne(field, groups, ask, around);
      groups.push(group);
    }
  }
}

async function askOne(
  field: Field,
  before: readonly Record<string, unknown>[],
  ask: Ask,
  around: Surroundings,
): Promise<Record<string, unknown>> {
  // Sources are numbered in their order.
  const id = field.name === 'bronnen' ? { id: `s${before.length + 1}` } : {};
  const parts = field.fields.filter(({ name }) => !(name in id));
  for (;;) {
    const group = { ...id, ...(await askParts(parts, ask, around)) };
    const fault = faultOf(field, [...before, group])?.replaceAll(`${before.length}.`, '');
    if (!fault) return group;
    ask.say(`  ${fault}`);
  }
}

async function askParts(
  fields: readonly Field[],
  ask: Ask,
  around: Surroundings,
): Promise<Record<string, unknown>> {
  const group: Record<string, unknown> = {};
  for (const field of fields) {
    const answer = await askField(field, ask, around);
    if (answer !== undefined) group[field.name] = answer;
  }
  return group;
}
