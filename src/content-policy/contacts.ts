/** Personal data that does not belong in a public catalogue: e-mail addresses of persons, phone numbers. */
import { isMailbox } from './mailboxes.ts';
import { findAt, printable, type Finding } from './problem.ts';

/** Most texts have none, and need not be searched for an address. */
const MAIL_SIGN = /@|%40|[([](?:at|apenstaartje)[)\]]/i;
/** Begins only where an address can begin, or a long word would be searched again from every letter. Also `naam (at) gemeente.nl`. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)(?:@|%40|\s?[([](?:at|apenstaartje)[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** What people put between the digits of a number. */
const GAP = String.raw`[\s.()/\u2010-\u2015\u2212-]{0,3}`;
/** Ten digits from 0, or nine after 31; no date, no ISBN, no part of a longer number or of a file number such as Z0612345678. */
const PHONE = new RegExp(
  // First what a number begins with: a look behind every letter takes long.
  String.raw`(?=[(+0])(?<![\p{L}\d]|\d[.,/-]|ISBN[-:\s\d]{0,9})(?!\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d))` +
    String.raw`\(?(?:(?:\+|00)31${GAP}(?:\(0\)${GAP})?|0${GAP})[1-9](?:${GAP}\d){8}(?!\d)`,
  'giu',
);
/** Addresses of pages hold long numbers that are no phone numbers; a mobile number, as in wa.me/31612345678, is one. */
const URL = /https?:\/\/[^\s"'<>)\]}]+/gi;
const MOBILE = /(?<![\p{L}\d])(?:(?:\+|%2B|00)?31|0)6\d{8}(?![\p{L}\d])/iu;

/** Addresses and numbers of persons, wherever they stand. */
export function personalData(text: string): Finding[] {
  // The blanks are as long as the address: positions hold.
  const withoutUrls = text.replace(URL, (url) => ' '.repeat(url.length));
  return [
    ...findAt(MAIL_SIGN.test(text) ? text : '', EMAIL, ([address, mailbox = '']) =>
      isMailbox(mailbox)
        ? undefined
        : `'${printable(address)}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`,
    ),
    ...findAt(withoutUrls, PHONE, ([number]) => phoneMessage(number)),
    ...findAt(text, URL, ([url]) => {
      const [number] = MOBILE.exec(url) ?? [];
      return number && phoneMessage(number);
    }),
  ];
}

function phoneMessage(number: string): string {
  return `'${number}' lijkt een telefoonnummer; laat het weg, de website is genoeg`;
}
