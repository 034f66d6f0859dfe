/** Loads the files of a long list. */
import { itemsIn, placeOfItem, type IndexedItem, type ListIndex } from '../domain/list-index.ts';
import type { ShownGroup } from '../domain/long-list.ts';
import { once, onceEach } from '../find/loaded-files.ts';

/** The files of a list, each loaded once and at first need. */
export function listLoader<L>(addressOf: (name: string) => string) {
  let isGone = false;
  let hasIndex = false;
  const file = onceEach(async (name: string) => {
    isGone = false;
    const response = await fetch(addressOf(name));
    isGone = response.status === 404;
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as unknown;
  });
  const json = <T>(name: string) => file(name) as Promise<T>;
  const index = () => json<ListIndex>('index');
  const items = once(async () => {
    const read = itemsIn(await index());
    hasIndex = true;
    return read;
  });
  return {
    index,
    items,
    hasIndex: () => hasIndex,
    areGone: () => isGone,
    /** All items in another order. */
    inOrder: async (name: string): Promise<IndexedItem[]> => {
      const [all, order] = await Promise.all([items(), json<number[]>(`volgorde/${name}`)]);
      return order.flatMap((number) => all[number] ?? []);
    },
    /** What these groups show, by the number of the item. */
    lines: async (groups: readonly ShownGroup<IndexedItem>[]): Promise<ReadonlyMap<number, L>> => {
      const numbers = groups.flatMap(({ parts }) =>
        parts.flatMap((part) => part.items.map(({ number }) => number)),
      );
      const lines = await Promise.all(
        numbers.map(async (number) => {
          const { part, at } = placeOfItem(number);
          const line = (await json<L[]>(`delen/${part}`))[at];
          if (!line) throw new Error(`no item ${number}`);
          return [number, line] as const;
        }),
      );
      return new Map(lines);
    },
  };
}
