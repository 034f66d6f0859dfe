/** What reading a question must know of its language: which words say nothing, and which words are forms of one another. */

export interface Grammar {
  /** Say nothing of what is looked for. */
  stop: ReadonlySet<string>;
  /** Say little: nearly everything in the catalogue is about them. */
  optional: ReadonlySet<string>;
  /** What stands behind one of these may be a place. */
  beforePlace: ReadonlySet<string>;
  /** A question that begins so asks to be told something: a guide does that better than an initiative. */
  asks: RegExp;
  /** What the forms of a word have in common. */
  stemOf: (word: string) => string;
  /** Stems that a rarer form of a word may have, likeliest first. */
  rarerStems: (word: string) => string[];
}

/**
 * Loads the grammar of a language: a page carries only its own.
 *
 * @param language as it stands in the `lang` of a page; Dutch where the site does not know it
 * @throws when it cannot be loaded
 */
export async function loadGrammar(language: string): Promise<Grammar> {
  return language === 'en'
    ? (await import('./english.ts')).ENGLISH
    : (await import('./dutch.ts')).DUTCH;
}
