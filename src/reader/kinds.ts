/** What the rules on personal data are made of: a pattern, and a second look at what it finds. */

/** One kind: what it looks like (with the flag g), and what is said of it; nothing when it turns out to be something else. */
export interface Kind {
  of: RegExp;
  fault: (match: RegExpExecArray, shown: string) => string | undefined;
}

/** A pattern of pieces; blanks in it say nothing. */
export const pattern = (source: string, flags = 'giu') =>
  new RegExp(source.replace(/\s/g, ''), flags);

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
