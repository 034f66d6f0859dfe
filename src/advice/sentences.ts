/** Advice on plain language: sentences that most readers have to read twice. */
import { proseOf } from '../reader/prose.ts';
import type { Entry, Guide } from '../reader/index.ts';

/** Something an editor may want to change. Unlike a problem it stops nothing. */
export interface Advice {
  slug: string;
  /** The field, or `tekst`. */
  veld: string;
  melding: string;
}

/** The most words a sentence should have. */
const LONG_SENTENCE = 30;

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

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences that are longer than most people read at once. */
export function sentenceAdvice(files: readonly (Entry | Guide)[]): Advice[] {
  return files.flatMap((file) =>
    proseOf(file).flatMap(({ veld, tekst }) =>
      longSentences(tekst).map((sentence) => ({
        slug: file.slug,
        veld,
        melding: `een zin van ${wordCount(sentence)} woorden; knip hem (advies: hoogstens ${LONG_SENTENCE}): ${sentence.slice(0, 80)}…`,
      })),
    ),
  );
}
