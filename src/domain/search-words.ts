/** The words of the catalogue, for finding typing errors in a search. */
import { fold } from '../reader/words.ts';

/** Shorter words have too many neighbours to guess between. */
export const MIN_WORD = 5;

/** All different words of some texts, folded and sorted. */
export function distinctWords(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of fold(text).match(/[a-z]+/g) ?? []) {
      if (word.length >= MIN_WORD) words.add(word);
    }
  }
  return [...words].sort();
}
