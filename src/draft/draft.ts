/** A contribution before it is a file: what was typed, the front matter and text it becomes, and back. Shared by form and command line. */
import { slugForTitle } from '../domain/paths.ts';
import { writeEntry } from '../reader/write.ts';
import type { Field } from './fields.ts';
import { joinText, splitText, type SectionTexts, type WholeText } from './section-texts.ts';
import {
  asLine,
  numberAsTyped,
  parseAmount,
  parseDate,
  parseNumber,
  parseWebAddress,
  withoutUnseen,
} from './typed-values.ts';

/** What a field holds, as typed. A tick is true or false; groups have the names of the front matter. */
export type Value = string | boolean | readonly (string | Group)[] | Group;
/** Fields by name. */
export interface Group {
  readonly [name: string]: Value | undefined;
}

/** All that was typed. */
export interface Draft {
  fields: Group;
  text: SectionTexts;
}

// To data.

/** Front matter of a draft. Empty fields are left out; what cannot be read stays as it was typed, for the schema to judge. */
export function toData(group: Group, fields: readonly Field[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(withUnits(group, fields))) {
    const written = toValue(
      value,
      fields.find((field) => field.name === name),
    );
    if (written !== undefined) data[name] = written;
  }
  return data;
}

/**
 * One value of the front matter.
 *
 * @param field nothing for a name that the schema does not know: the schema says so
 * @returns nothing for an empty field
 */
export function toValue(value: Value | undefined, field: Field | undefined): unknown {
  if (value === undefined) return undefined;
  if (typeof value === 'string')
    return tidy(value, field) === '' ? undefined : typedValue(value, field);
  if (typeof value === 'boolean') return yesOrNo(value, field);
  if (isList(value)) {
    // An empty line among texts says nothing.
    const items = value.filter((item) => typeof item !== 'string' || item.trim() !== '');
    return items.length > 0 ? items.map((item) => toItem(item, field)) : undefined;
  }
  const group = toData(value, field?.fields ?? []);
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly (string | Group)[] {
  return Array.isArray(value);
}

function toItem(item: string | Group, field: Field | undefined): unknown {
  return typeof item === 'string' ? asLine(item) : toData(item, field?.fields ?? []);
}

/** A box that says that something is not so has no word for what is. */
function yesOrNo(isTicked: boolean, field: Field | undefined): boolean | undefined {
  const ticked = field?.ticked ?? true;
  return isTicked ? ticked : ticked ? false : undefined;
}

function typedValue(typed: string, field: Field | undefined): string | number | boolean {
  if (field?.kind === 'yesNo' && YES_OR_NO.test(typed.trim())) return /ja/i.test(typed);
  return field?.kind === 'number' ? parseNumber(asLine(typed)) : tidy(typed, field);
}

const YES_OR_NO = /^(?:ja|nee)$/i;

/** A text as it will be written: on one line, and numbers, dates and web addresses in the one way they have. */
function tidy(typed: string, field: Pick<Field, 'kind'> | undefined): string {
  const line = asLine(typed);
  if (field?.kind === 'number') {
    const value = parseNumber(line);
    return typeof value === 'number' ? numberAsTyped(value) : value;
  }
  if (field?.kind === 'date') return parseDate(line);
  return field?.kind === 'address' ? parseWebAddress(line) : line;
}

/** A group in which what was typed around a number stands in the field for that: `1250 deelnemers`, `80%`. */
function withUnits(group: Group, fields: readonly Field[]): Group {
  return fields.reduce<Group>((all, field) => {
    const typed = all[field.name];
    return field.unitIn !== undefined && typeof typed === 'string'
      ? { ...all, ...settled(field, typed, all) }
      : all;
  }, group);
}

/**
 * What becomes of a text once its field is left.
 *
 * @param beside the group that the field stands in
 * @returns the field as it will be written; with a unit behind a number also the field for that, unless that says something else
 */
export function settled(field: Field, typed: string, beside: Group): Group {
  const { name, unitIn } = field;
  const amount = unitIn === undefined ? undefined : parseAmount(asLine(typed));
  if (unitIn === undefined || !amount?.unit) return { [name]: tidy(typed, field) };
  const unit = beside[unitIn];
  if (isFilled(unit) && String(unit).trim().toLowerCase() !== amount.unit.toLowerCase())
    return { [name]: typed };
  return { [name]: numberAsTyped(amount.value), [unitIn]: isFilled(unit) ? unit : amount.unit };
}

// And back.

/** What stands in the fields for front matter that was read, whether it is right or not. */
export function fromData(data: object, fields: readonly Field[]): Group {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      fromValue(
        value,
        fields.find((field) => field.name === name),
      ),
    ]),
  );
}

function fromValue(value: unknown, field: Field | undefined): Value | undefined {
  if (typeof value === 'boolean') return value === (field?.ticked ?? true);
  if (Array.isArray(value)) return value.map((item: unknown) => fromItem(item, field));
  if (typeof value !== 'object') return value === undefined ? undefined : scalarAsTyped(value);
  return value === null ? undefined : fromData(value, field?.fields ?? []);
}

function fromItem(item: unknown, field: Field | undefined): string | Group {
  return typeof item === 'object' && item !== null
    ? fromData(item, field?.fields ?? [])
    : scalarAsTyped(item);
}

function scalarAsTyped(value: unknown): string {
  return typeof value === 'number' ? numberAsTyped(value) : String(value ?? '');
}

/** Says whether something was filled in. */
export function isFilled(value: Value | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return value === true;
  return (isList(value) ? value : Object.values(value)).some(isFilled);
}

/** How many fields hold something; those of groups and of repeated parts one by one. */
export function filledFields(group: Group, fields: readonly Field[]): number {
  const inValue = (value: Value | undefined, { kind, fields: inner }: Field): number => {
    // The number of a source comes by itself.
    if (kind === 'sourceId' || !isFilled(value)) return 0;
    if (inner.length === 0 || typeof value !== 'object') return 1;
    const items = isList(value) ? value : [value];
    return sum(items.map((item) => (typeof item === 'string' ? 1 : filledFields(item, inner))));
  };
  return sum(fields.map((field) => inValue(group[field.name], field)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

// The file that a draft becomes, and the file that it came from.

/** Folder of the entries, from the root of the project. */
export const ENTRIES_FOLDER = 'content/initiatieven';

/** What a draft was begun with, and keeps. */
export interface Begun {
  /** The name in the address. Without it: made from the title. */
  slug?: string | undefined;
  /** Text that was given whole. As long as it says the same, it is kept to the letter. */
  body?: string | undefined;
}

/** An entry that is being corrected. */
export interface Origin extends Begun {
  slug: string;
  /** Its fields, as they are written. */
  data: object;
  /** Its text, to the letter. */
  body: string;
  /** Its file, to the letter. */
  text: string;
}

/** The file that a draft makes, whether it is right or not. */
export interface DraftFile {
  /** Empty when there is no title to make it from. */
  slug: string;
  /** From the root of the project. */
  path: string;
  text: string;
  data: Record<string, unknown>;
  body: WholeText;
}

/**
 * The file that a draft makes, whether it is right or not.
 *
 * @param fields the fields of an initiative
 */
export function fileOf(draft: Draft, fields: readonly Field[], begun: Begun = {}): DraftFile {
  const slug = begun.slug ?? slugForTitle(draft.fields.titel);
  const data = toData(draft.fields, fields);
  const body = joinText(cleanText(draft.text), begun.body);
  const text = writeEntry(data, body.body, fields);
  return { slug, path: `${ENTRIES_FOLDER}/${slug}.mdx`, text, data, body };
}

function cleanText(text: SectionTexts): SectionTexts {
  return Object.fromEntries(
    Object.entries(text).map(([title, under]) => [title, withoutUnseen(under)]),
  );
}

/** The draft of an entry; handing it in unchanged gives the same file. */
export function draftOf({ data, body }: Origin, fields: readonly Field[]): Draft {
  return { fields: fromData(data, fields), text: splitText(body) };
}

/** What a new draft begins with: one of each part that must be there, and the day of today. */
export function newDraft(fields: readonly Field[], today: string, filled: Group = {}): Draft {
  const first = fields.flatMap((field): [string, Value][] => {
    if (field.today) return [[field.name, today]];
    if (field.kind !== 'groups' || !field.required) return [];
    return [[field.name, [newItem(field, [])]]];
  });
  return { fields: { ...Object.fromEntries(first), ...filled }, text: {} };
}

// Sources and their numbers.

/** One above the highest in use: a number that was taken away does not come back for another source. */
export function nextSourceId(ids: readonly string[]): string {
  const highest = Math.max(0, ...ids.map((id) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)));
  return `s${highest + 1}`;
}

/** A source as people refer to it: 1 for `s1`. */
export function sourceNumber(id: string): string {
  return id.replace(/^s(?=\d)/, '');
}

/** Sources without a number get one, in their order. */
export function withSourceNumbers(group: Group): Group {
  const { bronnen } = group;
  if (!Array.isArray(bronnen)) return group;
  const items = bronnen as readonly (string | Group)[];
  const idOf = (item: string | Group) =>
    typeof item === 'object' && typeof item.id === 'string' ? item.id : undefined;
  const used = items.flatMap((item) => idOf(item) ?? []);
  const numbered = items.map((item) => {
    if (typeof item === 'string' || idOf(item) !== undefined) return item;
    const id = nextSourceId(used);
    used.push(id);
    return { id, ...item };
  });
  return { ...group, bronnen: numbered };
}

/** What a new item of a list of groups holds: of a source its number. */
export function newItem(list: Field, items: readonly (string | Group)[]): Group {
  const numbered = list.fields.find(({ kind }) => kind === 'sourceId');
  if (!numbered) return {};
  const ids = items.map((item) => (typeof item === 'string' ? '' : String(item[numbered.name])));
  return { [numbered.name]: nextSourceId(ids) };
}

/** Fields that no longer refer to a source. A text that cites it stays: what it says then, only its writer knows. */
export function withoutSource(group: Group, id: string, fields: readonly Field[]): Group {
  return Object.fromEntries(
    Object.entries(group).map(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      return [name, field && value !== undefined ? unlinked(value, id, field) : value];
    }),
  );
}

function unlinked(value: Value, id: string, field: Field): Value {
  if (field.kind === 'source') return value === id ? '' : value;
  if (typeof value !== 'object') return value;
  if (!isList(value)) return withoutSource(value, id, field.fields);
  if (field.kind === 'sources') return value.filter((one) => one !== id);
  return value.map((item) =>
    typeof item === 'string' ? item : withoutSource(item, id, field.fields),
  );
}

/** How often a source is cited, in fields and text. */
export function usesOf(id: string, { fields, text }: Draft): number {
  const inFields = JSON.stringify({ ...fields, bronnen: undefined }).split(`"${id}"`).length - 1;
  const inText = Object.values(text).join('\n').split(`id="${id}"`).length - 1;
  return inFields + inText;
}
