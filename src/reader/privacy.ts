/**
 * Personal data that does not belong in a public catalogue: addresses, numbers and profiles of persons, by kind.
 * What an organisation publishes passes: postcodes, years, amounts, ISBN, numbers of the chamber of commerce, its mailboxes.
 */
import { findAt, oneLine, positionAt, finding, printable, type Finding } from './problems.ts';

/** Something personal in a text: where it begins, and what it is. */
interface Found {
  index: number;
  message: string;
}

type Detector = (text: string) => Found[];

/** So many findings of one kind say enough. */
const MOST = 10;

/** Addresses and numbers of persons, wherever they stand in a text. */
export function personalData(text: string): Finding[] {
  const plain = plainDigits(text);
  // The blanks are as long as the address: positions hold. Addresses of pages hold long numbers that are no phone numbers.
  const withoutUrls = plain.replace(URL_IN_TEXT, (url) => ' '.repeat(url.length));
  return [
    ...mailAddresses(text),
    ...[phoneNumbers, citizenNumbers, bankAccounts, fileNumbers, birthDates, homeAddresses].flatMap(
      (detect) => asFindings(text, detect(withoutUrls)),
    ),
    ...findAt('persoonsgegevens', text, URL_IN_TEXT, ([url]) => profileFault(url)),
  ];
}

function asFindings(text: string, found: readonly Found[]): Finding[] {
  return found
    .slice(0, MOST)
    .map(({ index, message }) => finding('persoonsgegevens', positionAt(text, index), message));
}

/** Every digit of every script as 0 to 9, one for one where that can be, so that positions hold. */
function plainDigits(text: string): string {
  return text.replace(/[\u20e3\ufe0f]/g, ' ').replace(/(?!\d)\p{Nd}/gu, digitOf);
}

/** Digits of a script stand together, zero first. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function matches(
  text: string,
  pattern: RegExp,
  message: (match: RegExpExecArray) => string | undefined,
): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const said = message(match);
    if (said) found.push({ index: match.index, message: said });
    if (found.length === MOST) break;
  }
  return found;
}

// Mail.

/** Most texts have none, and need not be searched for an address. */
const MAIL_SIGN = /@|%40|\bat\b|_at|\bapenstaartje\b|\baapje\b/i;
const AT = String.raw`(?:@|%40|\s@\s|\s?[([{<]\s?(?:at|apenstaartje|aapje|@)\s?[)\]}>]\s?|_at_|\s(?:apenstaartje|aapje)\s)`;
const DOT = String.raw`(?:\.|\s?[([{<]\s?(?:dot|punt|\.)\s?[)\]}>]\s?|\s(?:dot|punt)\s)`;
/** Begins only where an address can begin, or a long word would be searched again from every letter. Also `naam (at) gemeente.nl`. */
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,80}?)${AT}(?:\[[\d.:a-f]+\]|[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63})+)`,
  'giu',
);

function mailAddresses(text: string): Finding[] {
  if (!MAIL_SIGN.test(text)) return [];
  return findAt('persoonsgegevens', text, EMAIL, ([address, mailbox = '']) =>
    isMailbox(mailbox)
      ? undefined
      : `'${printable(address)}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`,
  );
}

// Telephone.

/** What people put between the digits of a number. */
const GAP = String.raw`[\s.()/\u2010-\u2015\u2212-]{0,3}`;
/** What they put between those of a mobile number when it must not look like one. */
const WIDE_GAP = String.raw`[\s.,:;()/*•·_|\\\u2010-\u2015\u2212-]{0,4}`;
const DIGIT = '(?:\\d|[oO](?=\\d))';
/** Ten digits from 0, or nine after 31; no date, no ISBN, no part of a longer number or of a file number such as Z0612345678. */
const PHONE = new RegExp(
  // First what a number begins with: a look behind every letter takes long.
  String.raw`(?=[(+0])(?<![\p{L}\d]|\d[.,/-]|ISBN[-:\s\d]{0,9})(?!\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d))` +
    String.raw`\(?(?:(?:\+|00)31${GAP}(?:\(0\)${GAP})?|0${GAP})[1-9](?:${GAP}\d){8}(?!\d)`,
  'giu',
);
/** 06 and eight digits with a sign between, whatever stands before: `Tel06-12345678`, `O6•12•34•56•78`. */
const HIDDEN_MOBILE = new RegExp(
  String.raw`(?:[0oO]|\bnul)${WIDE_GAP}(?:6|zes)(?=[\s.,:;()/*•·_|\\\u2010-\u2015\u2212-])(?:${WIDE_GAP}${DIGIT}){8}(?!\d)|(?<![\p{L}\d])[oO]6\d{8}(?!\d)`,
  'gu',
);
/** Another country's: a plus or 00, its code, seven digits or more; no amount such as +12.000.000. */
const FOREIGN = new RegExp(
  String.raw`(?<![\d\p{L}])(?:\+(?!\d{1,3}(?:\.\d{3})+(?!\d))|00(?=[1-9]))[1-9]\d{0,2}(?:${GAP}\d){7,12}(?!\d)`,
  'gu',
);

const phoneNumbers: Detector = (text) => {
  const found = [PHONE, HIDDEN_MOBILE, FOREIGN].flatMap((pattern) =>
    matches(text, pattern, ([number]) => phoneMessage(oneLine(number).trim())),
  );
  return found.filter(
    ({ index }, at) => !found.slice(0, at).some((other) => Math.abs(other.index - index) < 4),
  );
};

function phoneMessage(number: string): string {
  return `'${number}' lijkt een telefoonnummer; laat het weg, de website is genoeg`;
}

// Numbers that one person has.

/** Nine digits that pass the test of eleven; after its name eight or nine digits of any kind. */
const CITIZEN =
  /(?<![\p{L}\d.,/-])(?:\d{9}|\d{4}\.\d{2}\.\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\d\p{L}]|[.,/-]\d)/gu;
const NAMED_CITIZEN =
  /\b(?:BSN|burgerservicenummer|sofi-?nummer)\b[^\d\n]{0,20}(\d[\d. ]{6,12}\d)/giu;

const citizenNumbers: Detector = (text) => [
  ...matches(text, NAMED_CITIZEN, () => citizenMessage),
  ...matches(text, CITIZEN, ([number]) =>
    passesEleven(number.replace(/\D/g, '')) && !NAMED_CITIZEN.test(text)
      ? citizenMessage
      : undefined,
  ),
];

const citizenMessage =
  'dit lijkt een burgerservicenummer; laat het weg, een nummer van een persoon staat hier nooit';

function passesEleven(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum !== 0 && sum % 11 === 0;
}

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]{2,4}){3,8}(?![\p{L}\d])/gu;

const bankAccounts: Detector = (text) =>
  matches(text, IBAN, ([account]) =>
    passesNinetySeven(account.replace(/[ .]/g, ''))
      ? `'${account}' lijkt een rekeningnummer; laat het weg`
      : undefined,
  );

function passesNinetySeven(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const V_NUMBER = /\bV-?nummer\b[^\d\n]{0,20}\d|(?<![\d.,])\d{3}\.\d{3}\.\d{4}(?![\d.])/giu;

const fileNumbers: Detector = (text) =>
  matches(text, V_NUMBER, () => 'dit lijkt een V-nummer van een persoon; laat het weg');

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const BIRTH = new RegExp(
  String.raw`\b(?:geboren(?: op)?|geboortedatum|geb\.)[^\d\n]{0,6}\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|\s(?:${MONTHS})\s)(?:19|20)?\d{2}`,
  'giu',
);

const birthDates: Detector = (text) =>
  matches(text, BIRTH, () => 'dit lijkt een geboortedatum; laat hem weg');

/** A house: a street with a number beside a postcode, or a postcode with a number. A postcode alone is anyone's. */
const HOME =
  /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}[ ,]+\d{1,5}\b(?! ?(?:euro|mensen|deelnemers|procent))|\p{Lu}[\p{L}.' -]{3,40} \d{1,5}(?: ?[a-zA-Z])?,? ?(?:te )?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu;

const homeAddresses: Detector = (text) =>
  matches(text, HOME, () => 'dit lijkt een huisadres; noem alleen de plaats');

// Profiles and chats.

/** In running text an address ends where the sentence goes on. */
const URL_IN_TEXT = /https?:\/\/[^\s"'<>)\]}]+/gi;
const MOBILE = /(?<![\p{L}\d])(?:(?:\+|%2B|00)?31|0)6\d{8}(?![\p{L}\d])/iu;

/** Pages that are of one person or open a chat, by host and path. */
const PROFILES: readonly RegExp[] = [
  /^(?:[a-z]+\.)?linkedin\.com\/(?:in|pub)\//i,
  /^(?:[a-z-]+\.)?facebook\.com\/(?:profile\.php|people\/|[\p{L}]+\.[\p{L}]+(?:\.[\p{L}\d]+)*\/?$)/iu,
  /^(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|(?:www\.)?whatsapp\.com\/channel|t\.me|telegram\.me|m\.me|signal\.(?:me|group))(?:[/?#]|$)/i,
];

/**
 * Holds an address against what leads to one person: a profile, a chat, a mobile number.
 *
 * @returns what is wrong with an address that leads to one person, or nothing
 */
export function profileFault(address: string): string | undefined {
  const [number] = MOBILE.exec(address.replaceAll('%20', '')) ?? [];
  if (number) return phoneMessage(number);
  const place = address.replace(/^https?:\/\/(?:www\.)?/i, '');
  return PROFILES.some((profile) => profile.test(place))
    ? `'${printable(address)}' leidt naar een persoon of een chat; noem de website van de organisatie`
    : undefined;
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
function isMailbox(name: string): boolean {
  // The longest name that mail allows; it also keeps the compounds short.
  if (name.length > 64) return false;
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  const [first = '', ...rest] = parts.filter((part) => part !== '' && part !== 'en');
  if (!TASK.test(first)) return false;
  const other = rest.filter((part) => !TASK.test(part)).length;
  // One word beside a clear task is a place or a group: inburgering-noord. Two are a name.
  return other <= (CLEAR_TASK.test(first) ? 1 : 0);
}
