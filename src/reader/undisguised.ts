/**
 * What the rules on personal data search and are made of: a text without its disguise (plain digits, signs and letters for their
 * look-alikes, digits for number words), and patterns with a second look at what they find.
 */

/** One kind: what it looks like (with the flag g), and what is said of it; nothing when it turns out to be something else. */
export interface Kind {
  of: () => RegExp;
  /** What every such text holds somewhere: a quick look before the slow one at each letter. Without the flag g. */
  needs?: RegExp;
  fault: (match: RegExpExecArray, shown: string) => string | undefined;
}

/** A pattern of pieces; blanks in it say nothing. It is made at its first use: the form begins with no text to search. */
export function pattern(source: string, flags = 'giu'): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source.replace(/\s/g, ''), flags));
}

/** What tells an amount from a number. */
const COUNTED =
  /^\s?(?:%|euro|procent|miljoen|miljard|mensen|personen|inwoners|deelnemers|jaar|maanden|uur|keer|statushouders)/i;

/** Whether what was found is an amount: a unit behind it, or the sign of money before. */
export function isCounted({ input, index, 0: { length } }: RegExpExecArray): boolean {
  return (
    COUNTED.test(input.slice(index + length, index + length + 16)) ||
    /[€$]\s?$/.test(input.slice(Math.max(0, index - 2), index))
  );
}

/** Two years side by side are eight digits, and of no person: 2019-2020. */
export const NO_YEARS = String.raw`(?!(?:19|20)\d\d[^\d\p{L}]{1,3}(?:19|20)\d\d(?!\d))`;

/** Behind these a sentence goes on after the dot. */
const SHORTENED = 'geb|nr|dat|dd|d|mw|mevr|dhr|no|resp|st|z|g';
/** Anything but digits, up to so far in the same sentence. The patterns do not see capitals. */
export const nearby = (most: number) =>
  String.raw`(?:(?!(?<!(?<!\p{L})(?:${SHORTENED}))[.!?]\s+\p{L})\D){0,${most}}?`;

/** A text that can be searched, and the way back to where something stands in the original. */
interface Undisguised {
  text: string;
  /** Offset in the original of an offset in `text`. */
  offsetOf(index: number): number;
}

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ENGLISH = 'zero one two three four five six seven eight nine'.split(' ');
/** Number words with what they stand for: `zes` is 6, `vierendertig` 34. */
const NUMBERS = new Map<string, string>([
  ...[...UNITS, ...TEENS].map((word, value) => [word, String(value)] as const),
  ...ENGLISH.map((word, value) => [word, String(value)] as const),
  ...TENS.flatMap((ten, index) =>
    UNITS.map((unit, one) => [one > 0 ? `${unit}en${ten}` : ten, `${index + 2}${one}`] as const),
  ),
  ['nulzes', '06'],
]);

/** What stands for a dot before the ending of an address: a word, a dot between spaces, any one sign. */
const DOT = String.raw`(?:\s?[([{<_]\s?(?:dot|punt|\.)\s?[)\]}>_]\s?|\s-?(?:dot|punt)-?\s|\s?\.\s?|(?<=[\p{L}\d])[^\p{L}\p{Pd}\d\s/@+&|(=]|(?<=www\s\S{1,60})\s)(?=(?:nl|com|org|net|eu)(?![\p{L}\d]))`;

/** What stands for an @ before a host whose dot is a word. */
const AT = String.raw`\s(?:at|bij)\s(?=[\p{L}\d-]{1,63}\s-?(?:dot|punt)-?\s(?:nl|com|org|net|eu|be|de|info|nu)(?!\p{L}))`;

/** Such a dot or @, a code of an address, the space between letters that stand apart, a word, a sign outside English. */
const SIGNS = pattern(
  String.raw`(${DOT})|(${AT})|%[2-7][\da-f]|(?<=(?<!\S)[a-z@.])[\x20](?=[a-z@.](?!\S))|[a-zéë]+|[^\0-\x7f]`,
);

/** Between the numbers of a row. */
const APART = '[^\\p{L}\\d\\n]{1,3}';
const NUMBER = `(?:\\d|${[...NUMBERS.keys()].join('|')})`;
const BEFORE = new RegExp(`(?<![\\p{L}])(?:\\d*${NUMBER})${APART}$`, 'iu');
const BEHIND = new RegExp(`^${APART}${NUMBER}(?!\\p{L})`, 'iu');

/** `een` is an article nearly always: it is a number in a row of numbers alone. */
function isArticle(word: string, original: string, offset: number): boolean {
  if (word.toLowerCase() !== 'een') return false;
  const end = offset + word.length;
  return (
    !BEFORE.test(original.slice(Math.max(0, offset - 20), offset)) &&
    !BEHIND.test(original.slice(end, end + 20))
  );
}

/** The text as it is searched. */
export function undisguised(original: string): Undisguised {
  /** Where both are of different length: offsets behind it in the one and in the other. */
  const marks: (readonly [number, number])[] = [];
  let grown = 0;
  const text = original.replace(
    SIGNS(),
    (sign: string, dot: string | undefined, at: string | undefined, offset: number) => {
      const plain = dot ? '.' : at ? '@' : isArticle(sign, original, offset) ? sign : plainOf(sign);
      if (plain.length !== sign.length) {
        grown += plain.length - sign.length;
        marks.push([offset + sign.length + grown, offset + sign.length]);
      }
      return plain;
    },
  );
  return {
    text,
    offsetOf(index) {
      let [low, high] = [0, marks.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((marks[middle]?.[0] ?? 0) <= index) low = middle + 1;
        else high = middle;
      }
      const [from, to] = marks[low - 1] ?? [0, 0];
      return to + index - from;
    },
  };
}

function plainOf(sign: string): string {
  if (sign === ' ') return '';
  if (sign.startsWith('%')) return String.fromCharCode(Number.parseInt(sign.slice(1), 16));
  if (/^[a-zéë]/i.test(sign)) return plainWord(sign);
  const plain = sign.normalize('NFKC');
  // Greek and Cyrillic have an o too.
  if (/^[οо]$/i.test(plain)) return 'o';
  if (/^\p{Nd}$/u.test(plain)) return digitOf(plain);
  if (/^[\p{Pd}\u02d7\u2043\u2212\u30fc]$/u.test(plain)) return '-';
  if (/^\p{Z}$/u.test(plain)) return ' ';
  if (plain === '\u3002') return '.';
  // A monkey has a tail, as the sign of mail has in Dutch.
  if (/^[\u{1f412}\u{1f435}\u{1f648}-\u{1f64a}]$/u.test(plain)) return '@';
  // What makes a key of a digit.
  return /^[\u20e3\ufe0f]$/.test(plain) ? '' : plain;
}

/** A number, a year, or a word with `AT` and `DOT` glued into it. */
function plainWord(word: string): string {
  const plain = word.toLowerCase().replace(/[éë]/g, 'e');
  return (
    NUMBERS.get(plain) ??
    yearOf(plain) ??
    word.replace(/(?<=[a-z])AT(?=[a-z])/, '@').replace(/(?<=[a-z])(?:DOT|PUNT)(?=[a-z])/, '.')
  );
}

/** `negentiennegentig` is 1990, `tweeduizendtwee` 2002. */
function yearOf(word: string): string | undefined {
  const [, hundreds = '', rest = ''] =
    /^(negentien|tweeduizend)(?:honderd)?(?:en)?(.*)$/.exec(word) ?? [];
  const last = rest === '' ? '0' : NUMBERS.get(rest);
  if (hundreds === '' || last === undefined) return undefined;
  return (hundreds === 'tweeduizend' ? '20' : '19') + last.padStart(2, '0');
}

/** Digits of a script stand together, zero first. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
