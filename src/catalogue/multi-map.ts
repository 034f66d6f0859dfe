/** Look-ups with several values for one key. */

/** @param keysOf the keys an item is found by; those that are not there are left out */
export function indexBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (Key | undefined)[],
): ReadonlyMap<Key, Item[]> {
  const index = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      const found = index.get(key);
      if (found) found.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
