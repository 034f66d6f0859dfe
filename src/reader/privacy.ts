/** Personal data that does not belong in a public catalogue: e-mail addresses of persons, phone numbers. */
import { findAt, printable, type Finding } from './problems.ts';

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
    ...findAt(
      'persoonsgegevens',
      MAIL_SIGN.test(text) ? text : '',
      EMAIL,
      ([address, mailbox = '']) =>
        isMailbox(mailbox)
          ? undefined
          : `'${printable(address)}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`,
    ),
    ...findAt('persoonsgegevens', withoutUrls, PHONE, ([number]) => phoneMessage(number)),
    ...findAt('persoonsgegevens', text, URL, ([url]) => {
      const [number] = MOBILE.exec(url) ?? [];
      return number && phoneMessage(number);
    }),
  ];
}

function phoneMessage(number: string): string {
  return `'${number}' lijkt een telefoonnummer; laat het weg, de website is genoeg`;
}

// Tells the mailbox of an organisation from that of a person, by the words it is made of.

/** Words that name a task or a department. */
const TASKS =
  'aanmelden aanmelding aanvragen administratie algemeen balie bestuur bibliotheek boekhouding bureau communicatie contact cursus dienst directie facturen gemeente hallo hello helpdesk info informatie inburgering initiatief initiatieven inkomen inschrijven inschrijving integratie job klant loket meedoen nieuwkomer noreply office onderwijs onderzoek opleiding organisatie participatie plein privacy programma project punt receptie redactie reply school secretariaat service sociaal statushouder student support taal team training vacature vluchteling voorlichting vragen vrijwilliger webmaster website welkom werkgever werknemer wijk wijzer wsp zaken';
/** Words that are (part of) names of people too, or a form of address. */
const ALSO_NAMES = 'hr mail pers post werk';

const compound = (words: string) => new RegExp(`^(?:(?:${words.split(' ').join('|')})(?:s|en)?)+$`);
const TASK = compound(`${TASKS} ${ALSO_NAMES}`);
const CLEAR_TASK = compound(TASKS);

/**
 * `info`, `inburgering-noord`, `werkgeversservicepunt` and `werk-en-inkomen` are mailboxes; `postma` and `hr.jansen` are people.
 *
 * @param name what stands before the @
 */
export function isMailbox(name: string): boolean {
  // The longest name that mail allows; it also keeps the compounds short.
  if (name.length > 64) return false;
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  const [first = '', ...rest] = parts.filter((part) => part !== '' && part !== 'en');
  return TASK.test(first) && (CLEAR_TASK.test(first) || rest.every((part) => TASK.test(part)));
}
