/** Dutch spelling, with a dictionary, compounds, and the words that the catalogue itself knows. */

/** Says whether a word is in the dictionary; nspell fits. */
export interface Dictionary {
  correct(word: string): boolean;
}

/** Letters that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'n'];
const SHORTEST_PART = 4;

/**
 * @param known words that are right though no dictionary has them: names, terms of the trade
 * @returns a function that gives the words of a text that nobody knows
 */
export function createSpeller(
  dictionary: Dictionary,
  known: Iterable<string>,
): (text: string, names?: readonly string[]) => string[] {
  const own = new Set([...known].flatMap(wordsOf).map((word) => word.toLowerCase()));
  const cache = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    const found = cache.get(word);
    if (found !== undefined) return found;
    const right =
      own.has(word.toLowerCase()) ||
      dictionary.correct(word) ||
      dictionary.correct(word.toLowerCase()) ||
      isCompound(word.toLowerCase(), (part) => own.has(part) || dictionary.correct(part));
    cache.set(word, right);
    return right;
  };
  return (text, names = []) => {
    const named = new Set(names.flatMap(wordsOf).map((word) => word.toLowerCase()));
    return wordsOf(text).filter((word) => !named.has(word.toLowerCase()) && !isWord(word));
  };
}

/** Two or three known words as one, with a linking letter or hyphen between. */
function isCompound(word: string, isPart: (part: string) => boolean, depth = 2): boolean {
  if (word.includes('-')) {
    return word.split('-').every((part) => part === '' || isPart(part) || isCompound(part, isPart));
  }
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const right = word.slice(at);
    if (!isPart(right) && (depth === 1 || !isCompound(right, isPart, depth - 1))) continue;
    const left = word.slice(0, at);
    const fits = (link: string) =>
      left.endsWith(link) &&
      left.length - link.length >= SHORTEST_PART &&
      isPart(left.slice(0, left.length - link.length));
    if (LINKS.some(fits)) return true;
  }
  return false;
}

/** The words of a text; abbreviations in capitals, numbers and single letters are none. */
export function wordsOf(text: string): string[] {
  return (text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    .map((word) => word.replace(/['-]+$/, '').replace(/'s$/, ''))
    .filter(
      (word) => word.length > 1 && !/\d/.test(word) && !/^\p{Lu}{2,}(?:-\p{L}+)?$/u.test(word),
    );
}
