/**
 * Questions to ask of the catalogue, and the answers that a plain reading of its files gives: what filters are held against. Chosen at
 * random, and the same on every run.
 */
import {
  PLAIN_KEYS,
  type PlainEntry,
  type PlainKey,
  type PlainMunicipality,
} from './front-matter.ts';

/** Words of titles and summaries that a few initiatives have, spread over the alphabet. */
export function wordsOfSome(entries: readonly PlainEntry[], many: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const some = [...counts].filter(([word, count]) => word.length >= 6 && count >= 3 && count <= 60);
  const sorted = some.map(([word]) => word).sort();
  return sorted.filter((_, index) => index % Math.ceil(sorted.length / many) === 0);
}

/** What is asked of the catalogue. */
export interface PlainQuestion {
  chosen: Readonly<Record<PlainKey, readonly string[]>>;
  place?: PlainMunicipality | undefined;
  localOnly?: boolean;
  word?: string | undefined;
}

/** For each facet the values that any entry has. */
export function plainOptions(entries: readonly PlainEntry[]): Record<PlainKey, string[]> {
  return byKey((key) => [...new Set(entries.flatMap((entry) => [...entry[key]]))].sort());
}

/** A question about a few facets, now and then from a place, with a word, or without what is nationwide. */
export function plainQuestion(
  options: Readonly<Record<PlainKey, readonly string[]>>,
  around: Around,
  random: () => number,
): PlainQuestion {
  return asked(
    byKey((key) => pick(options[key], random)),
    around,
    random,
  );
}

/** The same with three values, of any facets. */
export function tripleQuestion(
  values: readonly PlainValue[],
  around: Around,
  random: () => number,
): PlainQuestion {
  const three = [0, 1, 2].map(() => oneOf(values, random)).filter((one) => one !== undefined);
  return asked(choicesOf(three), around, random);
}

/** Places and words that questions may have beside their values. */
interface Around {
  places: readonly PlainMunicipality[];
  words: readonly string[];
}

function asked(
  chosen: PlainQuestion['chosen'],
  { places, words }: Around,
  random: () => number,
): PlainQuestion {
  return {
    chosen,
    place: random() < 0.3 ? oneOf(places, random) : undefined,
    localOnly: random() < 0.2,
    word: random() < 0.3 ? oneOf(words, random) : undefined,
  };
}

function oneOf<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/**
 * Every entry that answers a question: OR inside a facet, AND between facets.
 *
 * @param hits what the word of the question finds
 * @param except a facet whose choices do not count
 */
export function plainAnswer(
  entries: readonly PlainEntry[],
  { chosen, place, localOnly }: PlainQuestion,
  hits: ReadonlySet<string> | undefined,
  except?: PlainKey,
): PlainEntry[] {
  const used = PLAIN_KEYS.filter((key) => key !== except && chosen[key].length > 0);
  const areas = (['regio', 'provincie'] as const).filter((key) => used.includes(key));
  /** What is nationwide is left out, but for what is from the place or an area that was chosen. */
  const namesWhatIsNear = ({ vanuit }: PlainEntry) =>
    (place && (vanuit.regio.has(place.regio) || vanuit.provincie.has(place.provincie))) ||
    areas.some((key) => chosen[key].some((value) => vanuit[key].has(value)));
  return entries.filter((entry) => {
    if (hits && !hits.has(entry.slug)) return false;
    if (place && !entry.regio.has(place.regio) && !entry.provincie.has(place.provincie))
      return false;
    if (localOnly && entry.landelijk && !namesWhatIsNear(entry)) return false;
    // Loops, which take a third of the time: it is asked millions of times.
    for (const key of used) {
      let hasOne = false;
      for (const value of chosen[key]) hasOne ||= entry[key].has(value);
      if (!hasOne) return false;
    }
    return true;
  });
}

/** What choosing a value too would give; a facet does not narrow its own counts. */
export function plainChoice(
  entries: readonly PlainEntry[],
  question: PlainQuestion,
  hits: ReadonlySet<string> | undefined,
  key: PlainKey,
  value: string,
): PlainEntry[] {
  const chosen = { ...question.chosen, [key]: [value] };
  return plainAnswer(entries, { ...question, chosen }, hits);
}

function byKey<T>(make: (key: PlainKey) => T): Record<PlainKey, T> {
  return Object.fromEntries(PLAIN_KEYS.map((key) => [key, make(key)])) as Record<PlainKey, T>;
}

/** One value of a facet. */
export type PlainValue = readonly [key: PlainKey, value: string];

/** Every value that any entry has. */
export function plainValues(options: Readonly<Record<PlainKey, readonly string[]>>): PlainValue[] {
  return PLAIN_KEYS.flatMap((key) => options[key].map((value) => [key, value] as const));
}

/** Some values as the choices that they are. */
export function choicesOf(values: readonly PlainValue[]): Record<PlainKey, string[]> {
  const chosen = byKey<string[]>(() => []);
  for (const [key, value] of values) if (!chosen[key].includes(value)) chosen[key].push(value);
  return chosen;
}

/** None, one or a few of the options; mostly none, so that a few facets are tried together and something is found. */
function pick(options: readonly string[], random: () => number): string[] {
  const size = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3][Math.floor(random() * 10)] ?? 0;
  return [
    ...new Set(
      Array.from({ length: size }, () => options[Math.floor(random() * options.length)] ?? ''),
    ),
  ];
}

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
