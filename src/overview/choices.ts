/** What a visitor chose in an overview, and what that leaves: OR inside a facet, AND between facets. The address is the state. */

/** Ids by the key of their facet in the address. */
export type Choices = Readonly<Record<string, readonly string[]>>;

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

/**
 * Whether an item is among what the choices leave.
 *
 * @param values of the item: for each facet the ids it falls under
 * @param except a facet whose choices do not count
 */
export function isLeft(values: Choices, choices: Choices, except?: string): boolean {
  return Object.entries(choices).every(
    ([key, chosen]) =>
      key === except || chosen.length === 0 || chosen.some((id) => values[key]?.includes(id)),
  );
}

/** For each option how many items one would see by choosing it too: a facet does not narrow its own numbers. */
export function countOptions(
  items: readonly Choices[],
  choices: Choices,
): Record<string, Map<string, number>> {
  return mapKeys(choices, (key) => {
    const counts = new Map<string, number>();
    for (const values of items) {
      if (!isLeft(values, choices, key)) continue;
      for (const id of values[key] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
}

function mapKeys<T>(
  choices: Choices,
  make: (key: string, ids: readonly string[]) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(choices).map(([key, ids]) => [key, make(key, ids)]));
}
