/** Nonsense with the word frequencies of real text: each word follows the one before it as often as it does in the catalogue. */
import type { Random } from './random.ts';

export interface TextModel {
  /** A sentence, with a capital and a full stop. */
  sentence(random: Random): string;
  /** One word of which other words are made, in lower case. */
  stem(random: Random): string;
  /** A word that the catalogue does not have, as Dutch makes them: two words in one. */
  compound(random: Random): string;
}

/** A longer text keeps using new words. This share of the words is made up of two others. */
const NEW_WORDS = 0.02;
const LONGEST = 26;
const SHORTEST = 4;

/** What may stand in an entry wherever it lands: no markup, no web address, nothing that looks like a telephone number. */
const PLAIN = /^(?![0+])[\p{L}\p{N}][\p{L}\p{N}’'-]*[,:;%]?$/u;
const STEM = /^\p{Ll}{4,9}$/u;

/** @param sentences real sentences to learn from */
export function learnText(sentences: readonly string[]): TextModel {
  const starts: string[] = [];
  const followers = new Map<string, string[]>();
  const stems: string[] = [];
  for (const sentence of sentences) {
    const words = sentence
      .replace(/[.!?]+$/, '')
      .split(/\s+/)
      .filter((word) => PLAIN.test(word));
    const [first] = words;
    if (first === undefined || words.length < SHORTEST) continue;
    starts.push(first);
    stems.push(...words.filter((word) => STEM.test(word)));
    for (const [index, word] of words.entries()) {
      const after = followers.get(word) ?? [];
      after.push(words[index + 1] ?? '');
      followers.set(word, after);
    }
  }
  const stem = (random: Random) => random.pick(stems);
  const compound = (random: Random) => stem(random) + stem(random);

  function sentence(random: Random): string {
    const words: string[] = [];
    let word = random.pick(starts);
    while (word !== '' && words.length < LONGEST) {
      words.push(random.next() < NEW_WORDS ? compound(random) : word);
      word = random.pick(followers.get(word) ?? ['']);
    }
    if (words.length < SHORTEST) return sentence(random);
    const text = words.join(' ').replace(/[,:;]$/, '');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  return { sentence, stem, compound };
}
