/** Lists that travel to the browser as files: how they are divided and written short, and the version that their addresses hold. Pure. */

/** Up to so many items one file holds all: it is there at once, and what is shown later needs no network at all. */
const WHOLE = 512;

/**
 * How many items of a list one file holds.
 *
 * @param total of the whole list
 * @param part how many it is when the list is too long for one file
 */
export function itemsPerFile(total: number, part: number): number {
  return total <= WHOLE ? Math.max(1, total) : part;
}

/** The list divided, in its order; an empty one is one empty part, for pages ask for the first ahead. */
export function inParts<T>(items: readonly T[], perFile: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / perFile));
  return Array.from({ length: count }, (_, at) => items.slice(at * perFile, (at + 1) * perFile));
}

/**
 * Ten digits that change with any of these. Files that belong together have them in their addresses, so that those of two builds never
 * mix.
 */
export async function versionOf(contents: readonly unknown[]): Promise<string> {
  const text = contents.map((content) => JSON.stringify(content)).join('');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, 10);
}

// Many items with few different values.

/** For each field the values that occur, the commonest first, and for each item which of those it has. */
export type Columns<T> = {
  readonly [K in keyof T]: { values: readonly T[K][]; rows: readonly number[] };
};

/**
 * The same items field by field: each value stands there once.
 *
 * @param items all with the same fields
 */
export function columnsOf<T extends object>(items: readonly T[]): Columns<T> {
  const names = Object.keys(items[0] ?? {}) as (keyof T)[];
  const columns = names.map((name) => [name, columnOf(items.map((item) => item[name]))] as const);
  return Object.fromEntries(columns) as unknown as Columns<T>;
}

function columnOf<V>(all: readonly V[]): { values: V[]; rows: number[] } {
  const keys = all.map((value) => JSON.stringify(value));
  const found = new Map<string, { value: V; count: number }>();
  all.forEach((value, index) => {
    const key = keys[index] ?? '';
    found.set(key, { value, count: (found.get(key)?.count ?? 0) + 1 });
  });
  const common = [...found].sort(([, a], [, b]) => b.count - a.count);
  const numberOf = new Map(common.map(([key], number) => [key, number]));
  return {
    values: common.map(([, { value }]) => value),
    rows: keys.map((key) => numberOf.get(key) ?? 0),
  };
}

/** The way back. Items share their values: nobody may change those. */
export function itemsOf<T extends object>(columns: Columns<T>): T[] {
  const names = Object.keys(columns) as (keyof T)[];
  const [first] = names;
  return (first === undefined ? [] : columns[first].rows).map(
    (_, index) =>
      Object.fromEntries(
        names.map((name) => {
          const { values, rows } = columns[name];
          return [name, values[rows[index] ?? 0]];
        }),
      ) as T,
  );
}

// Very many words.

const [NONE_DROPPED, MOST_DROPPED] = ['A', 'Z'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
];

/**
 * Sorted words as one text: before each, by capitals, how many letters of the word before it are dropped (`A` none, `B` one, more than
 * `Z` can say by several), then what it has instead. `taal taalles taalmaat` is `AtaalAlesDmaat`. Compressed it is a third shorter
 * than the words themselves.
 *
 * @param words each once, sorted, without capitals
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < before.length && before[same] === word[same]) same += 1;
      let dropped = before.length - same;
      before = word;
      let text = '';
      for (; dropped > MOST_DROPPED - NONE_DROPPED; dropped -= MOST_DROPPED - NONE_DROPPED)
        text += String.fromCharCode(MOST_DROPPED);
      return text + String.fromCharCode(NONE_DROPPED + dropped) + word.slice(same);
    })
    .join('');
}

/** The way back. */
export function unpackWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const [, capitals = '', rest = ''] of text.matchAll(/([A-Z]+)([^A-Z]+)/g)) {
    let kept = word.length;
    for (let at = 0; at < capitals.length; at += 1) kept -= capitals.charCodeAt(at) - NONE_DROPPED;
    word = word.slice(0, kept) + rest;
    words.push(word);
  }
  return words;
}

// Very many small numbers.

/** Those below this are letters and signs that JSON writes as they are. */
const SMALL = 55;
const FIRST_SMALL = '$'.charCodeAt(0);
const FIRST_LARGE = 0x100;

/** Numbers from 0 as one text, a character for each. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((one) => String.fromCharCode(one + (one < SMALL ? FIRST_SMALL : FIRST_LARGE)))
    .join('');
}

/** The number at a place of such a text; 0 past its end. */
export function numberAt(text: string, index: number): number {
  if (index >= text.length) return 0;
  const code = text.charCodeAt(index);
  return code - (code < FIRST_LARGE ? FIRST_SMALL : FIRST_LARGE);
}
