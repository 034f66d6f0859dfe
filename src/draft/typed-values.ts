/** Texts, numbers, dates and web addresses as people type or paste them. What is not understood comes back as it was typed. */

/** Signs that Word and web pages leave in a text, that nobody sees and that say nothing: soft hyphens, joiners, marks of emoji. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** Ends of lines that look like others: of Windows, of Word within a paragraph, of the web. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text without the signs that nobody sees and that say nothing, with plain ends of lines. Others stay, for the reader to judge. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').replace(LINE_ENDS, '\n');
}

/** The same on one line, for a field that has one. */
export function asLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[ \u00a0]*[\n\t]+\s*/g, ' ')
    .trim();
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A number with the words that someone typed around it. */
export interface Amount {
  value: number;
  /** What it counts: `procent`, `euro`, `deelnemers`; empty when only a number was typed. */
  unit: string;
}

const TIMES: Readonly<Record<string, number>> = {
  duizend: 1e3,
  mln: 1e6,
  miljoen: 1e6,
  mrd: 1e9,
  miljard: 1e9,
};
const EUROS = /^(?:€|euro?(?![a-z]))\s*/i;
/** A number, in Dutch with a dot or space before three digits for thousands; what makes it larger; what it counts. */
const AMOUNT =
  /^(?:([1-9]\d{0,2}(?:[.\s]\d{3})+(?:,\d+)?)|(\d+(?:[.,]\d+)?))(?:,[-–])?\s*(?:(duizend|mln|miljoen|mrd|miljard)(?![a-z])\.?\s*)?([%€\p{L}][\p{L}\s'’-]*)?$/iu;

/** `1250`, `1.250`, `€ 1.250,-`, `80%`, `2,5 miljoen` and `1250 deelnemers`; nothing for what is no number. */
export function parseAmount(typed: string): Amount | undefined {
  const text = typed.trim();
  const [found, thousands = '', plain, times = '', words = ''] =
    AMOUNT.exec(text.replace(EUROS, '')) ?? [];
  if (found === undefined) return undefined;
  const digits = plain ?? thousands.replace(/[.\s]/g, '');
  const value = Number(digits.replace(',', '.')) * (TIMES[times.toLowerCase()] ?? 1);
  const unit = words.replace(/^%/, 'procent').replace(EUROS, 'euro ');
  return {
    // 1.1 million is not 1100000.0000000001.
    value: Number(value.toPrecision(15)),
    unit: (EUROS.test(text) ? `euro ${unit}` : unit).trim(),
  };
}

/** A number alone, as it is typed. */
export function parseNumber(typed: string): number | string {
  const amount = parseAmount(typed);
  return amount?.unit === '' ? amount.value : typed.trim();
}

/** 12.5 → `12,5`: as a Dutch reader types it. */
export function numberAsTyped(value: number): string {
  return String(value).replace('.', ',');
}

/** `maart 2024` and `3-2024` become `2024-03`; `15 maart 2024` and `15-3-2024` become `2024-03-15`. */
export function parseDate(typed: string): string {
  const text = typed.trim().toLowerCase();
  const words = /^(?:(?:[a-z]+dag,?\s+)?(\d{1,2})\s+)?([a-z]{3,})\.?,?\s+(\d{4})$/.exec(text);
  if (words) {
    const month = MONTHS.findIndex((name) => isMonth(words[2] ?? '', name)) + 1;
    if (month > 0) return written(words[3], month, words[1]);
  }
  const digits = /^(?:(\d{1,2})[-/.\s])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (digits && Number(digits[2]) <= 12) return written(digits[3], Number(digits[2]), digits[1]);
  const turned = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (turned) return written(turned[1], Number(turned[2]), turned[3]);
  return typed.trim();
}

function isMonth(typed: string, name: string): boolean {
  return name.startsWith(typed) || (typed === 'mrt' && name === 'maart');
}

function written(year = '', month: number, day?: string): string {
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

/** `www.voorbeeld.nl` gets its `https://`. */
export function parseWebAddress(typed: string): string {
  const text = typed.trim();
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : text;
}
