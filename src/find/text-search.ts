/** Searching words: how well each record fits a word, by the fields in which the word and its like stand; and where that is. */
import type { TextFile } from '../domain/find-files.ts';
import { numberAt } from '../domain/list-files.ts';
import { SEARCH_FIELDS } from '../domain/search-record.ts';
import { formsOf, pieces, wholeWord } from '../domain/search-words.ts';
import type { Excerpt } from './answer.ts';
import type { CatalogueWords, Variant, WordReading } from './catalogue-words.ts';
import type { Engine, Holders } from './engine.ts';
import type { MatchedPart } from './match.ts';

/** What a word in each field says of an initiative: title and main intervention over summary, over labels, over text. */
const FIELD_WEIGHTS: Record<(typeof SEARCH_FIELDS)[number], number> = {
  titel: 8,
  kern: 5,
  samenvatting: 5,
  plaats: 4,
  begrippen: 3,
  tekst: 1,
};
const WEIGHTS = SEARCH_FIELDS.map((name) => FIELD_WEIGHTS[name]);
const TITLE = SEARCH_FIELDS.indexOf('titel');
const TEXT = SEARCH_FIELDS.indexOf('tekst');

/** A weight of so much fits half. */
const HALF = 4;

/** A word that was searched. */
export interface SearchedWord {
  typed: string;
  reading: WordReading;
  /** Number of a record to how well it fits, above 0 and below 1. */
  fits: ReadonlyMap<number, number>;
  /** For each record that has it in its title: how many words of the title are it; one that only means the same counts for less. */
  inTitle: ReadonlyMap<number, number>;
  /** For each record the searched words that stand in it, best first. */
  standing: ReadonlyMap<number, readonly string[]>;
}

/** Where the fields of the records end. */
export interface RecordFields {
  /** The field in which a place of a text lies, as its place in `SEARCH_FIELDS`. */
  fieldAt: (number: number, place: number) => number;
  /** How many pieces the title has. */
  titleLength: (number: number) => number;
}

/** Makes the look-ups from the file `tekst`. */
export function recordFields({ lengths }: Pick<TextFile, 'lengths'>): RecordFields {
  return {
    fieldAt(number, place) {
      let end = 0;
      for (const [field, ofRecords] of lengths.entries()) {
        end += numberAt(ofRecords, number);
        if (place < end) return field;
      }
      return TEXT;
    },
    titleLength: (number) => numberAt(lengths[TITLE] ?? '', number),
  };
}

/**
 * Searches one typed piece. One that stands nowhere as a whole is searched by its parts (`taal/werk`), each a word of its own.
 *
 * @param text as typed
 * @throws when a part of the index cannot be loaded
 */
export async function searchPiece(
  text: string,
  words: CatalogueWords,
  fields: RecordFields,
  engine: Engine,
): Promise<SearchedWord[]> {
  const [whole = '', ...parts] = formsOf(text);
  const reading = words.read(whole);
  const known = parts.filter((part) => part.length > 1 && words.has(part));
  const isBetterApart = reading.kind !== 'typed' && known.length > 0;
  const apart = isBetterApart
    ? known.map((part) => ({ typed: part, reading: words.read(part) }))
    : [{ typed: text, reading }];
  return Promise.all(
    apart.map(async (one) => {
      const { parts } = one.reading;
      const found = await Promise.all(
        (parts ?? [one.reading]).map(({ variants }) => fit(variants, words, fields, engine)),
      );
      return { ...one, ...asCompound(found) };
    }),
  );
}

/** What the parts of a compound find together: everything that has the rarer of them, better when it has both. */
function asCompound(found: readonly Fit[]): Fit {
  const [rarer = NOTHING, commoner] = [...found].sort((a, b) => a.fits.size - b.fits.size);
  if (!commoner) return rarer;
  const fits = new Map(
    [...rarer.fits].map(([number, fit]) => {
      return [number, (fit + (commoner.fits.get(number) ?? 0)) / 2] as const;
    }),
  );
  return { ...rarer, fits };
}

/** A word that was typed apart: what has it as one, or all of its pieces. */
export function either(whole: SearchedWord, apart: readonly SearchedWord[]): SearchedWord {
  const fits = new Map(whole.fits);
  for (const [number, fit] of together(apart)) {
    fits.set(number, Math.max(fit, fits.get(number) ?? 0));
  }
  return { ...whole, typed: apart.map(({ typed }) => typed).join(' '), fits };
}

/** Records that have all of some words, each as well as it fits them on average. */
export function together(words: readonly SearchedWord[]): ReadonlyMap<number, number> {
  const [first, ...rest] = words;
  if (!first) return new Map();
  if (rest.length === 0) return first.fits;
  const all = new Map<number, number>();
  for (const [number, fit] of first.fits) {
    const others = rest.map(({ fits }) => fits.get(number));
    if (others.some((one) => one === undefined)) continue;
    const sum = others.reduce<number>((total, one) => total + (one ?? 0), fit);
    all.set(number, sum / words.length);
  }
  return all;
}

type Fit = Pick<SearchedWord, 'fits' | 'inTitle' | 'standing'>;
const NOTHING: Fit = { fits: new Map(), inTitle: new Map(), standing: new Map() };

async function fit(
  variants: readonly Variant[],
  words: CatalogueWords,
  fields: RecordFields,
  engine: Engine,
): Promise<Fit> {
  const holders = await Promise.all(
    variants.map(({ word }) => engine.holders(word, words.isBeginning(word))),
  );
  /** For each record its best weight in each field. */
  const best = new Map<number, number[]>();
  const standing = new Map<number, string[]>();
  const inTitle = new Map<number, Map<number, number>>();
  variants.forEach(({ word, weight }, index) => {
    for (const [number, places] of holders[index] as Holders) {
      const sofar = best.get(number) ?? [];
      for (const place of places) {
        const field = fields.fieldAt(number, place);
        sofar[field] = Math.max(sofar[field] ?? 0, weight);
        if (field !== TITLE) continue;
        const titled = inTitle.get(number) ?? new Map<number, number>();
        inTitle.set(number, titled.set(place, Math.max(weight, titled.get(place) ?? 0)));
      }
      best.set(number, sofar);
      standing.set(number, [...(standing.get(number) ?? []), word]);
    }
  });
  const fits = new Map(
    [...best].map(([number, weights]) => {
      let sum = 0;
      weights.forEach((weight, field) => (sum += weight * (WEIGHTS[field] ?? 0)));
      return [number, sum / (sum + HALF)] as const;
    }),
  );
  const counted = new Map(
    [...inTitle].map(([number, words]) => {
      return [number, [...words.values()].reduce((sum, weight) => sum + weight, 0)] as const;
    }),
  );
  return { fits, inTitle: counted, standing };
}

/** Where in each record the words of a question stand: the words to mark and the piece of text around them, in the order of the records. */
export function excerptsOf(
  numbers: readonly number[],
  parts: readonly MatchedPart[],
  fields: RecordFields,
  engine: Engine,
): Promise<Excerpt[]> {
  // The rarest part first: of it a reader wants to see the most.
  const rarest = [...parts].sort((a, b) => b.weight - a.weight).filter(({ rings }) => !rings);
  return Promise.all(
    numbers.map(async (number) => {
      const standing = rarest.flatMap(({ words }) =>
        words.flatMap((word) => word.standing.get(number) ?? []),
      );
      const [first] = standing;
      if (first === undefined) return { words: [] };
      const words = [...new Set(standing)];
      const found = await engine.excerpt(number, first);
      const isOfText =
        found !== undefined && fields.fieldAt(number, pieces(found.before).length) === TEXT;
      return { words, ...(isOfText ? { html: markedHtml(found.text, words) } : {}) };
    }),
  );
}

/** A text as HTML, with marks around the words. */
function markedHtml(text: string, words: readonly string[]): string {
  return text
    .split(/(\s+)/)
    .map((piece) => {
      const html = escape(piece);
      return words.includes(wholeWord(piece)) ? `<mark>${html}</mark>` : html;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
