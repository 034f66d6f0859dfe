/** A contribution while it is being written: what stands in the fields of the form, as typed. */
import { numberAsTyped, readDate, readNumber, readWebAddress } from './typed.ts';

/** What a field holds. Groups have the names of the front matter. */
export type Value = string | boolean | readonly string[] | Group | readonly Group[];
export interface Group {
  readonly [name: string]: Value | undefined;
}

export interface Draft {
  fields: Group;
  /** Heading to what stands under it. */
  text: Readonly<Record<string, string>>;
}

const NUMBERS: readonly string[] = ['waarde', 'van', 'jaar'];
const DATES: readonly string[] = ['start', 'einde', 'peildatum', 'datum', 'gecontroleerd'];
const WEB_ADDRESSES: readonly string[] = ['website', 'url'];
/** Ticked says that something is not so. */
const DENIALS: readonly string[] = ['adresTonen'];

/** Front matter of a draft. Empty fields are left out; what cannot be read stays as it was typed, for the schema to judge. */
export function toData(group: Group): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(group)) {
    const written = value === undefined ? undefined : toValue(name, value);
    if (written !== undefined) data[name] = written;
  }
  return data;
}

function toValue(name: string, value: Value): unknown {
  if (typeof value === 'string') return value.trim() ? tidyField(name, value) : undefined;
  if (typeof value === 'boolean') return value ? !DENIALS.includes(name) : undefined;
  if (isList(value)) {
    const items: readonly (string | Group)[] = value;
    return items.length ? items.map(toItem) : undefined;
  }
  const group = toData(value);
  return Object.keys(group).length ? group : undefined;
}

function isList(value: Value): value is readonly string[] | readonly Group[] {
  return Array.isArray(value);
}

function toItem(item: string | Group): unknown {
  return typeof item === 'string' ? item.trim() : toData(item);
}

function tidyField(name: string, typed: string): string | number {
  if (NUMBERS.includes(name)) return readNumber(typed);
  return tidy(name, typed);
}

/** The text of a field as it will be written, for what people type in more than one way: dates and web addresses. */
export function tidy(name: string, typed: string): string {
  if (DATES.includes(name)) return readDate(typed);
  if (WEB_ADDRESSES.includes(name)) return readWebAddress(typed);
  return typed.trim();
}

/** The fields of the form for front matter that was read. */
export function fromData(data: object): Group {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, fromValue(name, value)]),
  );
}

function fromValue(name: string, value: unknown): Value | undefined {
  if (typeof value === 'number') return numberAsTyped(value);
  if (typeof value === 'boolean') return DENIALS.includes(name) ? !value : value;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return items.every((item) => typeof item === 'string')
      ? items
      : items.map((item) => fromData(item as object));
  }
  return typeof value === 'object' && value !== null ? fromData(value) : undefined;
}
