/** Reading a question: which of its words name a place or a value of the catalogue, which ask nothing, which are searched. Pure. */
import type { FacetKey } from '../domain/facets.ts';
import type { PlaceChoice } from '../domain/place-search.ts';
import type { QuestionTable } from '../domain/find-files.ts';
import { pieces, plainLetters, wholeWord } from '../domain/search-words.ts';
import type { Grammar } from './grammar.ts';

/** A value of the catalogue that a part of a question names. */
export interface NamedTerm {
  key: FacetKey;
  id: string;
  label: string;
  /** By its label; else by one of the other words for it. */
  isLabel: boolean;
}

/** Some words of a question that belong together. */
export interface QuestionPart {
  /** As typed. */
  text: string;
  /** Its pieces that say something, as typed. */
  pieces: readonly string[];
  /** They are probably one word that was typed apart. */
  isOneWord?: boolean;
  term?: NamedTerm;
  /** Places of this name, best first. */
  places?: readonly PlaceChoice[];
  /** Nothing is left out for want of it, but what has it comes first: `werk`, `vluchtelingen`. */
  isOptional?: boolean;
}

interface QuestionReading {
  parts: readonly QuestionPart[];
  /** Question words and stop words, as typed: they ask nothing. */
  ignored: readonly string[];
}

export interface QuestionReader {
  /**
   * @param takenOff parts of the question that the visitor wants to be read as words
   * @param meant the word that a typing error means, of a word that stands nowhere
   * @param isWord whether a word stands somewhere: two pieces may be one word that was typed apart
   */
  read: (
    question: string,
    takenOff?: readonly string[],
    meant?: (word: string) => string | undefined,
    isWord?: (word: string) => boolean,
  ) => QuestionReading;
  /** The label of a value; nothing for a place. */
  labelOf: (key: FacetKey, id: string) => string | undefined;
  /** Every word by which a place or value is named: what a typing error may mean. */
  names: readonly string[];
}

/** Facets by which a question can be read, likeliest first. */
const READ: readonly FacetKey[] = [
  'doelgroep',
  'leerroute',
  'interventie',
  'sector',
  'fase',
  'bewijs',
  'status',
  'einde',
];

/** The longest name is of so many pieces. */
const MOST_PIECES = 7;

/** Names of places that are ordinary words too: meant as a place only with a capital, behind one of the next words, or alone. */
export const ORDINARY: ReadonlySet<string> = new Set(
  'bergen best borger buren echt grave gulpen haren heel houten huizen kampen krimpen leek leende leiden made putten rijen son tegelen'.split(
    ' ',
  ),
);
interface Piece {
  text: string;
  /** As `wholeWord` gives it; of a typing error the word that is meant. */
  word: string;
}

/**
 * Makes a reader of questions.
 *
 * @param places all that can be named
 */
export function questionReader(
  table: QuestionTable,
  places: readonly PlaceChoice[],
  grammar: Grammar,
): QuestionReader {
  const { stop, optional, beforePlace, stemOf } = grammar;
  const terms = new Map<string, NamedTerm[]>();
  const labels = new Map<string, string>();
  const add = (key: string, term: NamedTerm) => {
    const same = terms.get(key);
    if (same) same.push(term);
    else terms.set(key, [term]);
  };
  for (const [facet, values] of Object.entries(table.terms)) {
    const key = facet as FacetKey;
    for (const [id, label, ...synonyms] of values) {
      labels.set(`${key}=${id}`, label);
      if (!READ.includes(key)) continue;
      for (const [name, isLabel] of [
        [label, true],
        ...synonyms.map((synonym) => [synonym, false] as const),
      ] as const) {
        const keys = [nameKey(name), sayingKey(pieces(name).map(wholeWord), grammar)].filter(
          Boolean,
        );
        for (const form of new Set(keys.flatMap((one) => [one, stemOf(one)]))) {
          add(form, { key, id, label, isLabel });
        }
      }
    }
  }
  const placesOf = new Map<string, PlaceChoice[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.also].map(nameKey))) {
      placesOf.set(name, [...(placesOf.get(name) ?? []), place]);
    }
  }
  const isName = new Set([
    ...[...Object.values(table.terms)].flat(2).flatMap((name) => pieces(name).map(wholeWord)),
    ...places.flatMap(({ name, also }) =>
      [name, ...also].flatMap((one) => pieces(one).map(wholeWord)),
    ),
  ]);

  function termNamed(run: readonly Piece[]): NamedTerm | undefined {
    const words = run.map(({ word }) => word);
    const whole = words.join('');
    const saying = sayingKey(words, grammar);
    const found =
      terms.get(whole) ??
      terms.get(stemOf(whole)) ??
      (stop.has(words[0] ?? '') || stop.has(words.at(-1) ?? '') ? undefined : terms.get(saying));
    return found
      ? [...found].sort(
          (a, b) =>
            Number(b.isLabel) - Number(a.isLabel) || READ.indexOf(a.key) - READ.indexOf(b.key),
        )[0]
      : undefined;
  }

  function placesNamed(
    run: readonly Piece[],
    before: Piece | undefined,
    isAlone: boolean,
  ): PlaceChoice[] | undefined {
    const whole = run.map(({ word }) => word).join('');
    const found = placesOf.get(whole);
    if (!found) return undefined;
    const isOrdinary = run.length === 1 && (ORDINARY.has(whole) || stop.has(whole));
    const isNamed = /^\p{Lu}/u.test(run[0]?.text ?? '') && !stop.has(whole);
    const isMeant = !isOrdinary || isAlone || isNamed || beforePlace.has(before?.word ?? '');
    if (!isMeant) return undefined;
    const asked = before?.word;
    const rank = ({ kind, name }: PlaceChoice) =>
      (asked === 'regio' && kind === 'regio') || (asked === 'provincie' && kind === 'provincie')
        ? 0
        : nameKey(name) === whole
          ? 1
          : kind === 'provincie'
            ? 2
            : kind === 'gemeente'
              ? 3
              : 4;
    return [...found]
      .sort((a, b) => rank(a) - rank(b))
      .filter((one, _, all) => rank(one) === rank(all[0] ?? one));
  }

  const read: QuestionReader['read'] = (
    question,
    takenOff = [],
    meant = () => undefined,
    isWord = () => false,
  ) => {
    const all = pieces(plainLetters(question))
      // The question mark of `effect?` is no part of what is said to be found or missed.
      .map((piece) => piece.replace(/^["“„(]+(?=.*\p{L})|[?!.,;:)"”]+$/gu, ''))
      .map((text) => ({ text, word: wholeWord(text) }))
      .filter(({ word }) => word !== '')
      .map(({ text, word }) => ({ text, word: isName.has(word) ? word : (meant(word) ?? word) }));
    const off = new Set(takenOff.map(nameKey));
    const parts: QuestionPart[] = [];
    const ignored: string[] = [];
    for (let at = 0; at < all.length;) {
      const named = nameAt(all, at, off);
      if (named) {
        parts.push(named.part);
        at += named.length;
        continue;
      }
      const piece = all[at] as Piece;
      const next = all[at + 1];
      // `west friesland` is a word that was typed apart: no half of it is meant by itself.
      if (next && isApart(piece, next, isWord, grammar)) {
        const text = `${piece.text} ${next.text}`;
        parts.push({ text, pieces: [piece.text, next.text], isOneWord: true });
        at += 2;
        continue;
      }
      at += 1;
      if (stop.has(piece.word)) ignored.push(piece.text);
      else parts.push(wordPart(piece, grammar));
    }
    return meaningful(parts, ignored);
  };

  /** The longest run of pieces from here that names something. */
  function nameAt(
    all: readonly Piece[],
    at: number,
    off: ReadonlySet<string>,
  ): { part: QuestionPart; length: number } | undefined {
    for (let length = Math.min(MOST_PIECES, all.length - at); length > 0; length -= 1) {
      const run = all.slice(at, at + length);
      const [first, last] = [run[0] as Piece, run[length - 1] as Piece];
      if (off.has(run.map(({ word }) => word).join(''))) continue;
      // `taal in` is no name because of `taal`: what the name does not need is left to ask nothing.
      if (length > 1 && beforePlace.has(last.word)) continue;
      const found = placesNamed(run, all[at - 1], all.length === length);
      const isIdle = length === 1 && (stop.has(first.word) || optional.has(first.word));
      const term = isIdle ? undefined : termNamed(run);
      if (!found && !term) continue;
      const text = run.map((piece) => piece.text).join(' ');
      const saying = run.filter(({ word }) => !stop.has(word)).map((piece) => piece.text);
      return {
        length,
        part: {
          text,
          pieces: saying,
          ...(found ? { places: found } : { term: term as NamedTerm }),
        },
      };
    }
    return undefined;
  }

  return { read, labelOf: (key, id) => labels.get(`${key}=${id}`), names: [...isName] };
}

/** Shorter words may stand beside one another by accident. */
const SHORTEST_APART = 8;

function isApart(
  one: Piece,
  next: Piece,
  isWord: (word: string) => boolean,
  { stop }: Grammar,
): boolean {
  if (stop.has(one.word) || stop.has(next.word)) return false;
  const whole = one.word + next.word;
  return whole.length >= SHORTEST_APART && isWord(whole);
}

function wordPart({ text, word }: Piece, { optional }: Grammar): QuestionPart {
  return { text, pieces: [text], ...(optional.has(word) ? { isOptional: true } : {}) };
}

/** A question of nothing but words that say little does ask for them. */
function meaningful(parts: readonly QuestionPart[], ignored: readonly string[]): QuestionReading {
  if (parts.some(({ isOptional }) => !isOptional)) return { parts, ignored };
  return { parts: parts.map(({ text, pieces }) => ({ text, pieces })), ignored };
}

/** Of a name of several words those that say something: `taal op werkvloer` is `Taal op de werkvloer`. */
function sayingKey(words: readonly string[], { stop }: Grammar): string {
  const saying = words.filter((word) => word && !stop.has(word));
  return saying.length > 1 ? saying.join('') : '';
}

/** A name with everything but its letters and digits left out: `Z-route` and `z route` are one. */
function nameKey(name: string): string {
  return wholeWord(name.replace(/\([^)]*\)/g, ' ')) || wholeWord(name);
}
