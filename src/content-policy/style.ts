/** Advice on plain language: sentences that most readers have to read twice. */

/** The most words a sentence should have. */
export const LONG_SENTENCE = 30;

/** The sentences of a text that are longer than advised. */
export function longSentences(text: string, most = LONG_SENTENCE): string[] {
  return sentencesOf(text).filter((sentence) => wordCount(sentence) > most);
}

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:]["”’)]?)\s+(?=["“‘(]?\p{Lu}|\d)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
