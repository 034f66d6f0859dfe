/** Look-ups with several things for one key. */

/**
 * @param keysOf the keys that an item is found by; those that are not there are left out
 * @returns the items of each key, in their order
 */
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
