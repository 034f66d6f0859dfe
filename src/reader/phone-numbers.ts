/** Telephone numbers in a text, also spread over it or disguised. */
import { isCounted, NO_YEARS, pattern, type Kind } from './kinds.ts';
import { printable } from './problems.ts';

/** What people put between the digits of a number, and between those of one that must not look like one. */
const GAP = String.raw`[\s.()/-]{0,3}`;
const WIDE_GAP = String.raw`(?:[^\p{L}\d]|en|dan|daarna|gevolgd|door|punt|streepje|spatie|is|nummer|nr){0,9}`;
const THOUSANDS = /^\+?\d{1,3}(?:\.\d{3})+$/;

/** What is said of a telephone number; nothing of an amount. */
export const phoneFault: Kind['fault'] = (match, shown) =>
  isCounted(match) || THOUSANDS.test(match[0].trim())
    ? undefined
    : `'${printable(shown)}' lijkt een telefoonnummer; laat het weg, de website is genoeg`;

/** Telephone numbers of any country, with anything between their digits. */
export const PHONES: Kind[] = [
  {
    // Ten digits from 0, or nine after 31; no date, no ISBN, no part of a file number such as Z0612345678.
    of: pattern(String.raw`(?=[(+0-3])(?:(?<![\p{L}\d]|\d[.,/-]|ISBN[-:\s\d]{0,9})|(?<=(?<!\p{L})[tm]))
      (?!\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d))
      \(?(?:(?:\+\s?|00[\s-]?)31${GAP}(?:\(0\)${GAP})?[1-9]|31${GAP}6|0${GAP}[1-9])(?:${GAP}\d){8}(?!\d)`),
    fault: (match, shown) => (isNoPhone(match) ? undefined : phoneFault(match, shown)),
  },
  {
    // 06 and eight digits with anything between them, whatever stands before: `Tel06-12345678`, `O6•12•34•56•78`.
    of: pattern(
      String.raw`(?<!\d|ISBN[-:\s\d]{0,9})[0o]${WIDE_GAP}6(?:${WIDE_GAP}[\doil]){8}(?!\d)`,
    ),
    fault: (match, shown) => (isNoPhone(match) ? undefined : phoneFault(match, shown)),
  },
  {
    // Another country's: a plus or 00, its code, seven digits or more.
    of: pattern(
      String.raw`(?<![\d\p{L}]|\d[.,:])(?:\+\s?|00\s?(?=[1-9])|\bplus\s?)[1-9]\d{0,2}(?:${GAP}\d){7,12}(?!\d)`,
    ),
    fault: phoneFault,
  },
  {
    // Any other behind the word for it; 0800 and 0900 are of no person.
    of: pattern(String.raw`(?:[☎☏✆📞📱📲]|\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:nummer|nr)?|mob|gsm|whatsapp|app|bel(?:len)?|sms|phone|fax))
      (?:\sis|\snr|\snummer|\snaar|\smet|\sop)?[^\p{L}\d\n]{0,6}(?!0[89]0)${NO_YEARS}(?:\d${GAP}){6,14}\d(?!\d)`),
    fault: (match, shown) =>
      THOUSANDS.test(match[0].replace(/^\D+/, '')) ? undefined : phoneFault(match, shown),
  },
  {
    // As in North America and Russia: the code of the region between brackets, or threes and a four.
    of: pattern(
      String.raw`(?<![\d.,-])(?:[178][\s.-])?(?:\((?!(?:19|20)\d\d)\d{3,4}\)\s?\d{3}[\s.-]\d{2}[\s.-]?\d{2}|[2-9]\d\d([.-])\d{3}\1\d{4})(?![\d.-])`,
    ),
    fault: phoneFault,
  },
];

/** Steps of three or six months, a date, a decimal, the number of a file: what is made of ten such digits and is no number. */
function isNoPhone({ 0: number, input, index }: RegExpExecArray): boolean {
  const parts = number.split(/\D+/).map(Number);
  if (
    /^0\D+6\D/.test(number) &&
    parts.every((part, at) => part % 3 === 0 && part >= 3 * at && part < 200)
  )
    return true;
  if (
    /^0[.,]\d+$|^0\d[.:][0-5]\d\s?-\s?\d\d[.:]|^\d\d[-./]\d\d[-./](?:19|20)\d\d(?!\d)|^06\/(?:19|20)\d\d\//.test(
      number,
    )
  )
    return true;
  const before = input.slice(Math.max(0, index - 4), index);
  return (
    /^\d+$/.test(number) &&
    (/\d[.,/-]$/.test(before) || !/(?:^|\P{L}|tel|mob|bel|app|gsm)$/iu.test(before))
  );
}
