/** Lower case and without accents: how names and words are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folded, with every run of other characters as one space. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

// The words of the catalogue, for finding typing errors in a search.

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
