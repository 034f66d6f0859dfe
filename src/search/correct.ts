/** Typing errors: the word that is meant, among the words that the catalogue uses. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../catalogue/fold.ts';
import { MIN_WORD } from '../catalogue/words.ts';

/**
 * Replaces words that stand nowhere in the catalogue by the nearest that does. Half words are left alone: the search finds
 * what begins with them.
 *
 * @param known words of the catalogue, folded
 * @returns the query with its errors mended, or nothing when there is nothing to mend
 */
export function correctQuery(query: string, known: readonly string[]): string | undefined {
  const mended = query
    .split(' ')
    .map((word) => meant(word, known) ?? word)
    .join(' ');
  return mended === query ? undefined : mended;
}

function meant(word: string, known: readonly string[]): string | undefined {
  const typed = fold(word);
  if (typed.length < MIN_WORD || known.some((one) => one.startsWith(typed))) return undefined;
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
