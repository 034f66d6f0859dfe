/** A list by first letter, as in a register. */
import { fold } from './fold.ts';

export interface LetterGroup<T> {
  /** `a` to `z`, or `0-9` for titles that begin with anything else. */
  id: string;
  items: T[];
}

/** Digits and signs first, then the letters that occur; each group keeps the order of the items. */
export function byFirstLetter<T>(
  items: readonly T[],
  titleOf: (item: T) => string,
): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const first = fold(titleOf(item)).replace(/^[^a-z0-9]+/, '')[0] ?? '';
    const id = /[a-z]/.test(first) ? first : '0-9';
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return [...groups]
    .map(([id, group]) => ({ id, items: group }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
