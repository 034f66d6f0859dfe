/** What a visitor chose in an overview, and what that leaves: OR inside a facet, AND between facets. The address is the state. */

import type { FacetIds } from '../domain/long-list.ts';

/** Chosen ids by the key of their facet in the address. */
export type Choices = FacetIds;

const MOST_SHOWN = 40;

/**
 * Reads the choices of an address. Values that the page does not know are left out and reported.
 *
 * @param search the part of an address from its question mark
 * @param known for each facet its ids
 */
export function readChoices(
  search: string,
  known: Choices,
): { choices: Choices; ignored: string[] } {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const choices = mapKeys(known, (key, ids) => {
    const values = [...new Set(params.getAll(key))].filter((value) => value !== '');
    for (const value of values.filter((one) => !ids.includes(one)))
      ignored.push(`${key}=${value}`.slice(0, MOST_SHOWN));
    return values.filter((value) => ids.includes(value));
  });
  return { choices, ignored };
}

/** The address with these choices; what else stands in it stays. Empty, or from its question mark. */
export function writeChoices(search: string, choices: Choices): string {
  const params = new URLSearchParams(search);
  for (const key of Object.keys(choices)) params.delete(key);
  for (const [key, values] of Object.entries(choices)) {
    for (const value of values) params.append(key, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The items that the choices leave. */
export function leftBy<T extends { values: FacetIds }>(items: readonly T[], choices: Choices): T[] {
  const chosen = Object.entries(choices).filter(([, ids]) => ids.length > 0);
  return items.filter(({ values }) => chosen.every(([key, ids]) => isAmong(values[key], ids)));
}

/**
 * For each option how many items one would see by choosing it too: a facet does not narrow its own numbers.
 *
 * @param items what each falls under
 */
export function countOptions(
  items: readonly FacetIds[],
  choices: Choices,
): Record<string, Map<string, number>> {
  const counts = mapKeys(choices, () => new Map<string, number>());
  const chosen = Object.entries(choices).filter(([, ids]) => ids.length > 0);
  const count = (values: FacetIds, key: string) => {
    const own = counts[key];
    for (const id of values[key] ?? []) own?.set(id, (own.get(id) ?? 0) + 1);
  };
  for (const values of items) {
    const against = chosen.filter(([key, ids]) => !isAmong(values[key], ids));
    const [only] = against;
    // One facet against it: it would count if something else were chosen there.
    if (!only) for (const key of Object.keys(counts)) count(values, key);
    else if (against.length === 1) count(values, only[0]);
  }
  return counts;
}

function isAmong(values: readonly string[] | undefined, ids: readonly string[]): boolean {
  return values?.some((id) => ids.includes(id)) ?? false;
}

function mapKeys<T>(
  choices: Choices,
  make: (key: string, ids: readonly string[]) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(choices).map(([key, ids]) => [key, make(key, ids)]));
}
