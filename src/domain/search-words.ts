/** Words as they are searched: how a text falls apart in words, and which words are forms of one another. Pure. */
import { fold } from '../reader/words.ts';

/** The pieces between spaces: what the search engine counts as one place in a text. */
export function pieces(text: string): string[] {
  return text.split(/\s+/).filter((piece) => piece !== '');
}

/**
 * The words of one piece, as the search engine takes them: the piece as a whole (`re-integratie` is `reintegratie`), and its parts when
 * it has more than one (`re`, `integratie`; `HackYourFuture` is also `hack`, `your`, `future`). Nothing for a piece without letters or
 * digits.
 */
export function formsOf(piece: string): string[] {
  const whole = wholeWord(piece);
  if (!whole) return [];
  const runs = plainLetters(piece)
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((run) => run !== '');
  const parts = runs.flatMap((run) => {
    if (HUMPED.test(run)) return run.match(/\p{Lu}\p{Ll}+/gu) ?? [];
    return runs.length > 1 && LETTERS.test(run) ? [run] : [];
  });
  return [whole, ...parts.map(wholeWord)];
}

/** The engine takes apart what has digits in it in a way of its own; that is found as a whole only. */
const LETTERS = /^\p{L}{2,}$/u;
/** The words of `HackYourFuture`; not of `TWiNburgering` or `McDonald's`. */
const HUMPED = /^(?:\p{Lu}\p{Ll}+){2,}$/u;

/** Letters and digits only, lower case, without accents: `’s-Hertogenbosch` is `shertogenbosch`. */
export function wholeWord(piece: string): string {
  return fold(plainLetters(piece)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The ligature ĳ as two letters: nobody finds it otherwise. */
export function plainLetters(text: string): string {
  return text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
}

// Dutch inflection. Forms of one word have one stem; two words may share one, which finds too much, never too little.

/** Shorter words are only themselves: `as` is no form of `Assen`. */
const SHORTEST_STEM = 3;
const VOWEL = '[aeiouy]';
const ENDING_EN = new RegExp(`[^aeiouy]en$`);
const ENDING_E = new RegExp(`[^aeiouy]e$`);
const ENDING_S = /[^aeiousx]s$/;
const TWO_ALIKE = /([bdfgklmnprst])\1$/;
const OPEN_SYLLABLE = /^([^aeiouy]*)([aeou])([^aeiouy])$/;
const LONG_VOWEL = new RegExp(`^(.*${VOWEL}.*[^aeiouy])(aa|ee|oo|uu)([^aeiouy])$`);

/** What the forms of a word have in common: `vakmannen` and `vakman`, `metalen` and `metaal`, `brieven` and `brief`. */
export function stemOf(word: string): string {
  let stem = word.replace(/ieen$/, 'ie');
  let cut = false;
  for (const [ending, length] of [
    [ENDING_EN, 2],
    [ENDING_E, 1],
  ] as const) {
    if (cut || !ending.test(stem) || !isStem(stem.slice(0, -length))) continue;
    stem = stem.slice(0, -length);
    cut = true;
  }
  if (ENDING_S.test(stem) && isStem(stem.slice(0, -1))) stem = stem.slice(0, -1);
  if (TWO_ALIKE.test(stem)) stem = stem.slice(0, -1);
  // An open syllable is long: `taken` is of `taak`, `takken` of `tak`.
  else if (cut) stem = stem.replace(OPEN_SYLLABLE, '$1$2$2$3');
  // Further on in a word nobody can tell: `ouderen` is of `ouder`, `onderdelen` of `onderdeel`.
  stem = stem.replace(LONG_VOWEL, (_, before: string, vowel: string, last: string) => {
    return before + vowel.charAt(0) + last;
  });
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return stem.length < SHORTEST_STEM ? word : stem;
}

function isStem(rest: string): boolean {
  return rest.length >= SHORTEST_STEM && /[aeiouy]/.test(rest);
}

/** Endings and beginnings that make a rarer form: of verbs, small things and comparisons. */
const RARER = /(?:e?tjes?|p?jes?|kjes?|ers|ere?|ste?|ende?|te|ten|den?|[td]|s)$/;

/** Stems that a rarer form of a word may have, likeliest first: `werkte`, `gewerkt`, `huisje`, `groenste`, `foto's`. */
export function rarerStems(word: string): string[] {
  const bare = word.startsWith('ge') && word.length > 6 ? [word, word.slice(2)] : [word];
  const stems = bare.flatMap((one) => {
    const found: string[] = one === word ? [] : [stemOf(one)];
    for (let length = 1; length <= 5; length += 1) {
      const ending = one.slice(-length);
      const rest = one.slice(0, -length);
      if (RARER.exec(ending)?.[0] === ending && isStem(rest))
        found.push(stemOf(rest), stemOf(`${rest}en`));
    }
    return found;
  });
  return [...new Set(stems)];
}
