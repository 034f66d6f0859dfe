/** Typing errors, and words that nobody uses: what is meant, among the words of the catalogue. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../reader/words.ts';
import { MIN_WORD } from '../domain/search-words.ts';

/** How a query is read. */
export interface ReadWords {
  /** What to search for; empty when no word of the query stands anywhere. */
  term: string;
  /** The same, when a typing error was mended in it. */
  corrected?: string;
  /** Words that stand nowhere and look like nothing. They are left out: the engine would find their first letter. */
  unknown?: string[];
}

/**
 * Mends words that stand nowhere in the catalogue, and leaves out those that cannot be mended. Half words are left alone:
 * the search finds what begins with them. So are short words and those with digits or signs: too near to everything.
 *
 * @param known words of the catalogue, folded; with none every word is left as it is
 */
export function readWords(query: string, known: readonly string[]): ReadWords {
  const typed = query.split(' ').filter((word) => word !== '');
  const read = typed.map((word) => (known.length > 0 ? readWord(word, known) : word));
  const term = read.filter((word) => word !== undefined).join(' ');
  const unknown = typed.filter((_, index) => read[index] === undefined);
  const mended = read.some((word, index) => word !== undefined && word !== typed[index]);
  return {
    term,
    ...(mended ? { corrected: term } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

/** The word itself, the one that is meant, or nothing when it is neither known nor near a word that is. */
function readWord(word: string, known: readonly string[]): string | undefined {
  const typed = fold(word);
  if (typed.length < MIN_WORD || !/^[a-z]+$/.test(typed)) return word;
  if (known.some((one) => one.startsWith(typed))) return word;
  return nearestOf(typed, known) ?? (known.some((one) => sameStem(one, typed)) ? word : undefined);
}

function nearestOf(typed: string, known: readonly string[]): string | undefined {
  const limit = typed.length >= 9 ? 2 : 1;
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) > limit) continue;
    const far = distance(typed, candidate);
    if (far <= limit && far < (best?.far ?? Infinity)) best = { word: candidate, far };
  }
  // An ending that the search's stemming takes off anyway is no error.
  return best && !typed.startsWith(best.word) ? best.word : undefined;
}

/** The longest Dutch ending that stemming takes off: `-heden`. */
const LONGEST_ENDING = 5;

/** Probably forms of one word: the same but for an ending. */
function sameStem(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  return (
    shared >= MIN_WORD &&
    one.length - shared <= LONGEST_ENDING &&
    other.length - shared <= LONGEST_ENDING
  );
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
