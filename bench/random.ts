/** Chance that repeats: the same seed gives the same numbers on every machine. */

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` up to and including `max`. */
  between(min: number, max: number): number;
  /** One of a list. @throws when the list is empty */
  pick<T>(list: readonly T[]): T;
}

/** The generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    pick(list) {
      if (list.length === 0) throw new Error('Nothing to pick from');
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
  };
}
