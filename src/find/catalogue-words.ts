/** What a typed word is searched by: which words of the catalogue are that word, mean it, hold it, or are meant by it. Pure. */
import { distance } from 'fastest-levenshtein';
import { wholeWord } from '../domain/search-words.ts';
import type { Grammar } from './grammar.ts';

/** A word of the catalogue that is searched, and how much of the typed word it is: 1 is that word itself. */
export interface Variant {
  word: string;
  weight: number;
}

/** How a typed word is searched. */
export interface WordReading {
  /** What is searched by, best first; none when the word stands nowhere and looks like nothing. */
  variants: readonly Variant[];
  /**
   * `typed`: the word, one of its forms or what begins with it. `family`: it stands nowhere, a word that means the same
   * does. `part`: only a part of this compound stands somewhere. `mended`: a typing error, as far as anybody can tell.
   */
  kind: 'typed' | 'family' | 'part' | 'mended' | 'unknown';
  /** For showing: the word or words that are searched when it is not the typed word itself. */
  searched: string;
  /** Of a compound of which both parts stand somewhere: how each is searched. A result has the rarer one. */
  parts?: readonly WordReading[];
}

export interface CatalogueWords {
  /** @param word as `wholeWord` gives it */
  read: (word: string) => WordReading;
  /** Whether the word itself stands somewhere. */
  has: (word: string) => boolean;
  /** Whether other words begin with it. */
  isBeginning: (word: string) => boolean;
}

const FORM = 0.95;
const FAMILY = 0.65;
const RARE_FORM = 0.9;
const BEGINNING = 0.7;
const INSIDE = 0.5;
const HEAD = 0.5;
const FRONT = 0.3;

/** More words than this are not asked for one that was typed. */
const MOST_VARIANTS = 60;
/** A half word, a word inside another, a part of a compound: shorter ones are found in everything. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_INSIDE = 4;
const SHORTEST_FRONT = 3;
/** So long a word is in another by no accident. */
const UNMISTAKABLE = 7;
/** Shorter words have too many neighbours to guess between; of the next ones little is forgiven. */
const SHORTEST_MENDED = 4;
const MEDIUM = 6;
const LONG = 8;
/** From this length on two errors are forgiven. */
const VERY_LONG = 12;

/** No part of a compound: `verzorg` holds no `zorg`, `talenten` no `talen`. */
const NO_PART = new Set(
  `aan af be bij dat den der die door een er ge heid her het iet in ing mis na niet om on ont onder op over ren te tegen
  ten ter toe uit ver vol voor weg zelf`.split(/\s+/),
);
/** Between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'n'];
/** What makes another form of the same word of what it stands behind. */
const ENDINGS = new Set(['s', 'en', 'n', 'e', 'es']);

/**
 * Prepares the words once, for reading many.
 *
 * @param words every word of the catalogue, as `wholeWord` gives it
 * @param families words that mean the same
 * @param others words that a typing error may mean too: names of places and values
 */
export function catalogueWords(
  words: readonly string[],
  families: readonly (readonly string[])[],
  others: readonly string[],
  { stemOf, rarerStems }: Grammar,
): CatalogueWords {
  const known = new Set(words);
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    const same = byStem.get(stem);
    if (same) same.push(word);
    else byStem.set(stem, [word]);
  }
  const familyOf = new Map<string, string[]>();
  for (const family of families) {
    const singles = family.filter((word) => !/\s/.test(word)).map(wholeWord);
    for (const word of singles) {
      for (const key of [word, stemOf(word)]) {
        familyOf.set(key, [...(familyOf.get(key) ?? []), ...singles]);
      }
    }
  }

  const names = new Set(others);

  const formsOf = (word: string): string[] => byStem.get(stemOf(word)) ?? [];
  const isKnown = (word: string): boolean => known.has(word) || formsOf(word).length > 0;
  const means = (word: string): boolean =>
    isKnown(word) || (familyOf.get(word) ?? []).some(isKnown);
  /** Words that stand nowhere themselves, of families with a word that does. */
  const relatives = [...familyOf]
    .filter(([, family]) => family.some(isKnown))
    .map(([word]) => word);

  /** The word and its forms, and the words that mean the same. */
  function meanings(word: string): Map<string, number> {
    const found = new Map<string, number>();
    const add = (some: readonly string[], weight: number) => {
      for (const one of some) found.set(one, Math.max(weight, found.get(one) ?? 0));
    };
    if (known.has(word)) add([word], 1);
    add(formsOf(word), FORM);
    add(
      words.filter((one) => one.startsWith(word) && ENDINGS.has(one.slice(word.length))),
      word.length >= SHORTEST_INSIDE ? FORM : 0,
    );
    for (const relative of familyOf.get(word) ?? familyOf.get(stemOf(word)) ?? []) {
      add(known.has(relative) ? [relative, ...formsOf(relative)] : formsOf(relative), FAMILY);
    }
    for (const [one, weight] of found) if (weight === 0) found.delete(one);
    return found;
  }

  /** Compounds that begin or end with the word or one of its forms: `jobcoach` for `coach`. */
  function compoundsWith(word: string, forms: readonly string[]): string[] {
    const stem = stemOf(word);
    const bases = [...new Set([word, ...(word.startsWith(stem) ? [stem] : []), ...forms])].filter(
      (one) => one.length >= SHORTEST_FRONT,
    );
    return words.filter((candidate) =>
      bases.some((base) => {
        if (candidate.length < base.length + SHORTEST_FRONT) return false;
        if (candidate.startsWith(base)) {
          return isPart(candidate.slice(base.length), base, 'behind');
        }
        return candidate.endsWith(base) && isPart(candidate.slice(0, -base.length), base, 'before');
      }),
    );
  }

  /** Whether what is left of a compound is a word too: of a short word it must be a known one. */
  function isPart(rest: string, base: string, where: 'before' | 'behind'): boolean {
    if (NO_PART.has(rest)) return false;
    const bare = LINKS.map((link) => {
      if (where === 'before')
        return rest.endsWith(link) ? rest.slice(0, -link.length || undefined) : '';
      return rest.startsWith(link) ? rest.slice(link.length) : '';
    });
    const shortest = base.length > SHORTEST_INSIDE ? SHORTEST_FRONT : SHORTEST_INSIDE;
    const long = bare.filter((one) => one.length >= shortest && !NO_PART.has(one));
    return long.some((one) => base.length >= UNMISTAKABLE || isKnown(one));
  }

  /** A compound that stands nowhere: its last part says what it is, the part before it of what kind. */
  function partsOf(word: string): string[] | undefined {
    let best: string[] | undefined;
    for (let at = SHORTEST_FRONT; at <= word.length - SHORTEST_INSIDE; at += 1) {
      const head = word.slice(at);
      if (!isKnown(head)) continue;
      const fronts = LINKS.filter((link) => word.slice(0, at).endsWith(link)).map((link) =>
        word.slice(0, at - link.length),
      );
      const front = fronts.find((one) => one.length >= SHORTEST_FRONT && isKnown(one));
      if (front && !NO_PART.has(front)) {
        // With another letter between its parts it may stand somewhere after all.
        const same = LINKS.map((link) => front + link + head).find(means);
        return same ? [same] : [front, head];
      }
      const isCompound = head.length > SHORTEST_INSIDE + 1 && at > SHORTEST_INSIDE;
      if (isCompound) best ??= [head];
    }
    return best;
  }

  function mend(word: string): string | undefined {
    if (word.length < SHORTEST_MENDED || !/^[a-z]+$/.test(word) || names.has(word))
      return undefined;
    let best: { word: string; far: number } | undefined;
    for (const list of [words, relatives, others]) {
      for (const candidate of list) {
        const far = errorsBetween(word, candidate);
        if (far < (best?.far ?? Infinity)) best = { word: candidate, far };
      }
    }
    return best?.word;
  }

  function read(word: string, isMended = false): WordReading {
    const found = meanings(word);
    const isTyped = [...found.values()].some((weight) => weight >= FORM);
    if (!isTyped) {
      for (const stem of rarerStems(word)) {
        for (const one of byStem.get(stem) ?? []) found.set(one, RARE_FORM);
        if (found.size > 0) break;
      }
    }
    const forms = [...found].filter(([, weight]) => weight >= RARE_FORM).map(([one]) => one);
    for (const one of compoundsWith(word, forms)) if (!found.has(one)) found.set(one, INSIDE);
    if (found.size > 0) {
      const kind = forms.length > 0 || !familyOf.has(word) ? 'typed' : 'family';
      const variants = ordered(found);
      return { variants, kind, searched: kind === 'typed' ? word : (variants[0]?.word ?? word) };
    }
    const begun =
      word.length >= SHORTEST_BEGINNING ? words.filter((one) => one.startsWith(word)) : [];
    if (begun.length > 0) {
      const variants = begun.map((one) => ({ word: one, weight: BEGINNING }));
      return { variants: variants.slice(0, MOST_VARIANTS), kind: 'typed', searched: word };
    }
    const parts = partsOf(word);
    const mended = parts?.length === 2 || isMended ? undefined : mend(word);
    if (mended) return { ...read(mended, true), kind: 'mended', searched: mended };
    if (parts) {
      const readings = parts.map((part, index): WordReading => {
        const weight = index === parts.length - 1 ? HEAD : FRONT;
        const variants = ordered(meanings(part)).map((one) => ({
          ...one,
          weight: one.weight * weight,
        }));
        return { variants, kind: 'part', searched: part };
      });
      return {
        variants: readings.flatMap(({ variants }) => variants),
        kind: 'part',
        searched: parts.join(' '),
        ...(readings.length > 1 ? { parts: readings } : {}),
      };
    }
    return { variants: [], kind: 'unknown', searched: '' };
  }

  return {
    read: (word) => read(word),
    has: (word) => known.has(word),
    isBeginning: (word) => words.some((one) => one.length > word.length && one.startsWith(word)),
  };
}

function ordered(weighed: ReadonlyMap<string, number>): Variant[] {
  return [...weighed]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight || a.word.length - b.word.length)
    .slice(0, MOST_VARIANTS);
}

/**
 * How many typing errors lie between a typed word and another: 1 or 2, or Infinity when it is no typing error. Strict, for a
 * form of a word that nobody wrote down here is no error: of a short word only a doubled consonant is seen, of a longer one a
 * letter too many, too few or in another place, and only of a long one a letter that is another.
 */
function errorsBetween(typed: string, other: string): number {
  const most = typed.length >= VERY_LONG ? 2 : 1;
  if (typed[0] !== other[0] || Math.abs(typed.length - other.length) > most) return Infinity;
  if (typed.length < MEDIUM) return withoutDoubles(typed) === withoutDoubles(other) ? 1 : Infinity;
  const far = distance(typed, other);
  if (far === 0 || far > 2) return Infinity;
  const isSameLength = typed.length === other.length;
  if (far === 2 && isSameLength && isSwapped(typed, other)) return 1;
  if (withoutTense(typed) === withoutTense(other)) return Infinity;
  if (far === 1) return isSameLength && typed.length < LONG ? Infinity : 1;
  // What differs at the end is another ending.
  return most === 2 && typed[1] === other[1] && typed.at(-1) === other.at(-1) ? 2 : Infinity;
}

/** Another tense is no error: `stelen` is not `stelden`. */
function withoutTense(word: string): string {
  return word.slice(0, -4) + word.slice(-4).replace(/[dt]/g, '');
}

function withoutDoubles(word: string): string {
  return word.replace(/([^aeiouy])\1/g, '$1');
}

/** Two letters beside one another changed places. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const isSame = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isSame && one.slice(at + 2) === other.slice(at + 2);
}
