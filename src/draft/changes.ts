/**
 * An entry as one tree, and what a correction changes in it: found by comparing, small enough for a mail, and made again in a
 * file.
 */
import { fromData, toData } from './draft.ts';
import type { Field } from './fields.ts';
import { isObject } from '../reader/write.ts';
import { splitText, type SectionTexts } from './section-texts.ts';

const PARAGRAPH = '\n\n';

/** Fields and text of an entry as one tree. */
export function treeOf(data: object, text: SectionTexts): EntryTree {
  const sections = Object.entries(text).flatMap(([title, under]) =>
    under.trim() === '' ? [] : [[title, under.trim().split(PARAGRAPH)] as const],
  );
  return { ...data, tekst: Object.fromEntries(sections) };
}

/**
 * The tree of an entry as its file has it, with its values as the form writes them: a bare year is a number to YAML.
 *
 * @param fields of an initiative
 */
export function treeOfEntry(
  { data, body }: { data: object; body: string },
  fields: readonly Field[],
): EntryTree {
  return treeOf(toData(fromData(data, fields), fields), splitText(body));
}

/** The two halves of a tree again. Whether they are right, the schema judges. */
export function partsOfTree(tree: EntryTree): { data: object; text: SectionTexts } {
  const { tekst: text, ...data } = tree;
  const sections = Object.entries(isObject(text) ? text : {}).map(([title, under]) => [
    title,
    (Array.isArray(under) ? under : [under]).map(String).join(PARAGRAPH),
  ]);
  return { data, text: Object.fromEntries(sections) as SectionTexts };
}

/** An entry as one tree: its fields by name, and under `tekst` the paragraphs of each heading. */
export type EntryTree = Readonly<Record<string, unknown>>;

/** A value that becomes another; without `wordt` it goes. */
interface ValueChange {
  /** Where, from the top: `looptijd.einde`, `lessen.2.tekst`. */
  veld: string;
  wordt?: unknown;
}

/** Items of a list, or paragraphs of a text, that go and others that come in their place. */
interface ListChange {
  veld: string;
  /** From which item on, counted from 0. */
  vanaf: number;
  weg: number;
  erbij: readonly unknown[];
}

export type Change = ValueChange | ListChange;

/** Name of the text in the tree; no field of an initiative is called so. */
export const TEXT = 'tekst';

/** Whether a change is one of items of a list. */
export function isListChange(change: Change): change is ListChange {
  return 'erbij' in change;
}

/** What was changed, in the order of the fields: each as deep in the tree as it can be said. */
export function changesBetween(before: EntryTree, after: EntryTree): Change[] {
  return compare(before, after, '');
}

function compare(before: unknown, after: unknown, veld: string): Change[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    // A heading with a point in it cannot be named by its path.
    if (veld !== '' && [...names].some((name) => name.includes('.')))
      return [{ veld, wordt: after }];
    return [...names].flatMap((name) =>
      compare(before[name], after[name], veld === '' ? name : `${veld}.${name}`),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, veld);
  return [after === undefined ? { veld } : { veld, wordt: after }];
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  veld: string,
): Change[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shortest - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  // The same groups with something else in them; when items came or went, which became which nobody knows.
  if (before.length === after.length && [...old, ...now].every(isObject)) {
    return old.flatMap((item, index) => compare(item, now[index], `${veld}.${start + index}`));
  }
  return [{ veld, vanaf: start, weg: old.length, erbij: now }];
}

/** Whether two values of front matter are the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** What stands at a place in a tree; nothing where there is no such place. */
export function valueIn(tree: EntryTree, veld: string): unknown {
  return veld
    .split('.')
    .reduce<unknown>((at, step) => (hasStep(at, step) ? childOf(at, step) : undefined), tree);
}

/**
 * A tree with a change made in it.
 *
 * @returns nothing when the change does not fit: there is no such place, or the list is shorter
 */
export function withChange(tree: EntryTree, change: Change): EntryTree | undefined {
  const made = changedAt(tree, change.veld.split('.'), change);
  return isObject(made) ? made : undefined;
}

/** Stands for a change that does not fit. */
const MISFIT = Symbol('misfit');

function changedAt(at: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined) return isListChange(change) ? changedList(at, change) : change.wordt;
  const isLast = rest.length === 0;
  if (Array.isArray(at)) {
    if (!hasStep(at, step)) return MISFIT;
    const made = changedAt(at[Number(step)], rest, change);
    if (made === undefined || made === MISFIT) return MISFIT;
    return at.map((item: unknown, index) => (index === Number(step) ? made : item));
  }
  if (!isObject(at) || (!isLast && !Object.hasOwn(at, step))) return MISFIT;
  const made = changedAt(childOf(at, step), rest, change);
  if (made === MISFIT) return MISFIT;
  const others = Object.entries(at).filter(([name]) => name !== step);
  if (made === undefined) return Object.fromEntries(others);
  // A value that was there keeps its place.
  return Object.hasOwn(at, step)
    ? Object.fromEntries(
        Object.entries(at).map(([name, value]) => [name, name === step ? made : value]),
      )
    : Object.fromEntries([...others, [step, made]]);
}

function changedList(at: unknown, { vanaf, weg, erbij }: ListChange): unknown {
  if (!Array.isArray(at) || vanaf + weg > at.length) return MISFIT;
  return [...at.slice(0, vanaf), ...erbij, ...at.slice(vanaf + weg)] as unknown[];
}

function hasStep(at: unknown, step: string): boolean {
  if (Array.isArray(at)) return /^\d{1,4}$/.test(step) && Number(step) < at.length;
  return isObject(at) && Object.hasOwn(at, step);
}

function childOf(at: unknown, step: string): unknown {
  if (Array.isArray(at)) return at[Number(step)];
  return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
}
