/** The state of the form, and all ways in which it changes. No page, no storage. */
import {
  type Draft,
  type Group,
  isList,
  newItem,
  sourceNumber,
  type Value,
  withoutSource,
} from '../draft/draft.ts';
import { type Field, fieldAt } from '../draft/fields.ts';
import type { PartName } from '../schema/meta.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';

/** What is filled in, and how far its writer is. */
export interface FormState {
  draft: Draft;
  /**
   * Names of the items of lists that were added to or moved, by the key of the list: an item keeps its name when it moves. Of
   * other lists each item has its place as name.
   */
  itemNames: Readonly<Record<string, readonly string[]>>;
  /** How many items were added so far, for names that were not used before. */
  added: number;
  /** Keys of the fields that were left: they are judged. */
  left: ReadonlySet<string>;
  /** Everything is judged, also what is still empty: asked for with the button. */
  judged: boolean;
  /** Something was typed that went nowhere yet. */
  loose: boolean;
}

/** Where a field stands. */
export interface Spot {
  /** In the data: `organisaties.0.naam`. */
  path: string;
  /** The same with names of items in place of their numbers: it stays when items change places. */
  key: string;
}

/** Something on the page that can be filled in: a field, a piece of the text, or an item of a repeated part. */
export interface Target {
  spot: Spot;
  /** `Organisatie 2, Rol` */
  name: string;
  /** Of the item that it stands in: `Organisatie 2`. */
  above?: string | undefined;
  part: PartName;
}

/** A problem where it can be mended. */
export interface Fault {
  target: Target;
  /** What to do about it. */
  message: string;
  /** The same with the name of its field, for a list of all. */
  line: string;
}

/** A way in which the form changes. */
export type FormAction =
  | { type: 'set'; path: string; value: Value }
  | { type: 'write'; title: string; text: string }
  | { type: 'add'; list: Spot }
  | { type: 'remove' | 'up' | 'down'; list: Spot; index: number }
  | { type: 'leave'; key: string }
  | { type: 'judge' }
  | { type: 'handedIn' };

/** The state in which nothing was touched: so nothing is said to be wrong yet. */
export function beginWith(draft: Draft): FormState {
  return { draft, itemNames: {}, added: 0, left: new Set(), judged: false, loose: false };
}

/** A field straight in a group; without the group, one of the initiative itself. */
export function spotIn(group: Spot | undefined, name: string): Spot {
  return group
    ? { path: `${group.path}.${name}`, key: `${group.key}.${name}` }
    : { path: name, key: name };
}

/** The items of a list, each where it stands. */
export function itemSpots(list: Spot, count: number, state: Pick<FormState, 'itemNames'>): Spot[] {
  return namesOf(list, count, state).map((name, index) => ({
    path: `${list.path}.${index}`,
    key: `${list.key}.${name}`,
  }));
}

function namesOf(
  list: Spot,
  count: number,
  { itemNames }: Pick<FormState, 'itemNames'>,
): readonly string[] {
  return itemNames[list.key] ?? Array.from({ length: count }, (_, index) => String(index));
}

/**
 * Makes the function that gives the next state.
 *
 * @param fields the fields of an initiative
 */
export function formReducer(fields: readonly Field[]) {
  return (state: FormState, action: FormAction): FormState => {
    switch (action.type) {
      case 'set':
        return withDraft(state, withValue(state.draft, action.path, action.value));
      case 'write': {
        const { draft } = state;
        return withDraft(state, { ...draft, text: { ...draft.text, [action.title]: action.text } });
      }
      case 'add':
        return withItem(state, action.list, fields);
      case 'remove':
        return withoutItem(state, action.list, action.index, fields);
      case 'up':
        return withMovedItem(state, action.list, action.index, action.index - 1);
      case 'down':
        return withMovedItem(state, action.list, action.index, action.index + 1);
      case 'leave':
        return state.left.has(action.key)
          ? state
          : { ...state, left: new Set([...state.left, action.key]) };
      case 'judge':
        return { ...state, judged: true };
      case 'handedIn':
        return { ...state, loose: false };
    }
  };
}

function withDraft(state: FormState, draft: Draft): FormState {
  return { ...state, draft, loose: true };
}

function withItem(state: FormState, list: Spot, fields: readonly Field[]): FormState {
  const field = fieldAt(fields, list.path);
  if (!field) throw new Error(`no list ${list.path}`);
  const items = itemsAt(state.draft, list.path);
  const added = state.added + 1;
  const names = [...namesOf(list, items.length, state), `nieuw-${added}`];
  return {
    ...withItems(state, list, [...items, newItem(field, items)], names),
    added,
  };
}

/** What cites a source that goes no longer does. */
function withoutItem(
  state: FormState,
  list: Spot,
  index: number,
  fields: readonly Field[],
): FormState {
  const items = itemsAt(state.draft, list.path);
  const names = namesOf(list, items.length, state);
  const rest = <T>(all: readonly T[]) => all.filter((_, at) => at !== index);
  const next = withItems(state, list, rest(items), rest(names));
  const id = sourceIdOf(items[index], fieldAt(fields, list.path));
  if (id === undefined) return next;
  const { draft } = next;
  return { ...next, draft: { ...draft, fields: withoutSource(draft.fields, id, fields) } };
}

/** The number of an item of the list of sources; nothing for any other. */
export function sourceIdOf(
  item: string | Group | undefined,
  list: Field | undefined,
): string | undefined {
  const name = list?.fields.find(({ kind }) => kind === 'sourceId')?.name;
  const id = name !== undefined && typeof item === 'object' ? item[name] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** What an item is called: of a source the number by which the text refers to it, else its place. */
export function itemName(
  item: string | Group | undefined,
  index: number,
  list: Field,
  t: ContributeLabels,
): string {
  const id = sourceIdOf(item, list);
  return t.item(list.one, id === undefined ? String(index + 1) : sourceNumber(id));
}

function withMovedItem(state: FormState, list: Spot, from: number, to: number): FormState {
  const items = itemsAt(state.draft, list.path);
  if (to < 0 || to >= items.length) return state;
  const swapped = <T>(all: readonly T[]) =>
    all.map((one, at) => (at === from ? all[to] : at === to ? all[from] : one) as T);
  const names = namesOf(list, items.length, state);
  return withItems(state, list, swapped(items), swapped(names));
}

function withItems(
  state: FormState,
  list: Spot,
  items: readonly (string | Group)[],
  names: readonly string[],
): FormState {
  return {
    ...withDraft(state, withValue(state.draft, list.path, items)),
    itemNames: { ...state.itemNames, [list.key]: names },
  };
}

// Values by their path.

/** What a field holds; nothing for one that was never filled in. */
export function valueAt({ fields }: Pick<Draft, 'fields'>, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((at, step) => stepInto(at, step), fields);
}

/** The items of a list of groups or texts; none for what is no list. */
export function itemsAt(draft: Pick<Draft, 'fields'>, path: string): readonly (string | Group)[] {
  const value = valueAt(draft, path);
  return isList(value) ? value : [];
}

function stepInto(at: Value | undefined, step: string): Value | undefined {
  if (typeof at !== 'object') return undefined;
  return isList(at) ? at[Number(step)] : at[step];
}

function withValue(draft: Draft, path: string, value: Value): Draft {
  return { ...draft, fields: replaced(draft.fields, path.split('.'), value) as Group };
}

function replaced(at: Value | undefined, [step, ...rest]: readonly string[], value: Value): Value {
  if (step === undefined) return value;
  const inner = replaced(stepInto(at, step), rest, value);
  if (!isList(at)) return { ...(typeof at === 'object' ? at : {}), [step]: inner };
  return at.map((item, index) => (index === Number(step) ? (inner as string | Group) : item));
}
