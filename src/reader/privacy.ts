/**
 * Personal data that does not belong in a public catalogue: addresses, numbers and profiles of persons, by kind.
 * What an organisation publishes passes: postcodes, years, amounts, ISBN, numbers of the chamber of commerce, its mailboxes.
 */
import { MAIL_PATTERN, mailFault } from './mailboxes.ts';
import { oneLine, positionAt, finding, printable, type Finding } from './problems.ts';
import { undisguised } from './undisguised.ts';

/** One kind: what it looks like (with the flag g), and what is said of it; nothing when it turns out to be something else. */
interface Kind {
  of: RegExp;
  fault: (match: RegExpExecArray, shown: string) => string | undefined;
}

/** So many findings of one kind say enough. */
const MOST = 10;

/** Every kind has a digit, an address or an @ in it, in disguise a word for that. Most fields have none. */
const ANYTHING = /[\d@:/]|[\s([{<|*_](?:at|a|bij|apen?sta|aapje)|\.me/iu;

/** Addresses and numbers of persons, wherever they stand in a text, also in disguise. */
export function personalData(original: string): Finding[] {
  const { text, offsetOf } = undisguised(original);
  if (!ANYTHING.test(text)) return [];
  // The blanks are as long as the address: positions hold. Addresses of pages hold long numbers that are no phone numbers.
  const withoutUrls = text.replace(URL_IN_TEXT, (url) => ' '.repeat(url.length));
  const found = [
    ...matches(text, MAIL),
    ...matches(text, PROFILE),
    ...matches(text, MOBILE_IN_URL),
    ...OF_PERSONS.flatMap((kind) => matches(withoutUrls, kind)),
  ];
  const findings = found.map(({ index, message }) =>
    finding('persoonsgegevens', positionAt(original, offsetOf(index)), message),
  );
  // Two kinds may see the same; of one line each thing is said once.
  return findings.filter(
    ({ regel, kolom, melding }, at) =>
      !findings
        .slice(0, at)
        .some(
          (other) =>
            other.regel === regel &&
            (other.melding === melding || Math.abs(other.kolom - kolom) < 4),
        ),
  );

  function matches(where: string, { of, fault }: Kind) {
    const faults: { index: number; message: string }[] = [];
    for (const match of where.matchAll(of)) {
      const { index } = match;
      const shown = original.slice(offsetOf(index), offsetOf(index + match[0].length));
      const message = fault(match, oneLine(shown).trim());
      if (message) faults.push({ index, message });
      if (faults.length === MOST) break;
    }
    return faults;
  }
}

/** A pattern of pieces; blanks in it say nothing. */
const pattern = (source: string, flags = 'giu') => new RegExp(source.replace(/\s/g, ''), flags);

// Telephone.

/** What people put between the digits of a number, and between those of one that must not look like one. */
const GAP = String.raw`[\s.()/-]{0,3}`;
const WIDE_GAP = String.raw`(?:[^\p{L}\d]|en|dan|daarna|gevolgd|door|punt|streepje|spatie){0,9}`;
const NOT_INSIDE = String.raw`(?<![\p{L}\d]|\d[.,/-])`;
/** What tells an amount from a number. */
const COUNTED = /^\s?(?:%|euro|procent|miljoen|miljard|mensen|personen|inwoners|deelnemers|jaar|maanden|uur|keer|statushouders)/i;
const THOUSANDS = /^\+?\d{1,3}(?:\.\d{3})+$/;

const phoneFault: Kind['fault'] = (match, shown) =>
  isCounted(match) || THOUSANDS.test(match[0].trim())
    ? undefined
    : `'${printable(shown)}' lijkt een telefoonnummer; laat het weg, de website is genoeg`;

function isCounted({ input, index, 0: { length } }: RegExpExecArray): boolean {
  return COUNTED.test(input.slice(index + length, index + length + 16)) || /[€$]\s?$/.test(input.slice(Math.max(0, index - 2), index));
}

const PHONES: Kind[] = [
  {
    // Ten digits from 0, or nine after 31; no date, no ISBN, no part of a file number such as Z0612345678.
    of: pattern(String.raw`(?=[(+0-3])(?:(?<![\p{L}\d]|\d[.,/-]|ISBN[-:\s\d]{0,9})|(?<=(?<!\p{L})[tm]))
      (?!\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d))
      \(?(?:(?:\+\s?|00[\s-]?)31${GAP}(?:\(0\)${GAP})?[1-9]|31${GAP}6|0${GAP}[1-9])(?:${GAP}\d){8}(?!\d)`),
    fault: (match, shown) => (isNoPhone(match) ? undefined : phoneFault(match, shown)),
  },
  {
    // 06 and eight digits with anything between them, whatever stands before: `Tel06-12345678`, `O6•12•34•56•78`.
    of: pattern(String.raw`(?<!\d|ISBN[-:\s\d]{0,9})[0o]${WIDE_GAP}6(?:${WIDE_GAP}[\doil]){8}(?!\d)`),
    fault: (match, shown) => (isNoPhone(match) ? undefined : phoneFault(match, shown)),
  },
  {
    // Another country's: a plus or 00, its code, seven digits or more.
    of: pattern(String.raw`(?<![\d\p{L}]|\d[.,:])(?:\+\s?|00\s?(?=[1-9])|\bplus\s)[1-9]\d{0,2}(?:${GAP}\d){7,12}(?!\d)`),
    fault: phoneFault,
  },
  {
    // Any other behind the word for it; 0800 and 0900 are of no person.
    of: pattern(String.raw`\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:nummer)?|mob|gsm|whatsapp|app|bel(?:len)?|sms|phone|fax)
      (?:\sis|\snr|\snummer|\snaar|\smet|\sop)?[^\p{L}\d\n]{0,6}(?!0[89]0)(?:\d${GAP}){6,14}\d(?!\d)`),
    fault: (match, shown) =>
      THOUSANDS.test(match[0].replace(/^\D+/, '')) ? undefined : phoneFault(match, shown),
  },
];

/** Steps of three or six months, a date, a decimal, the number of a file: what is made of ten such digits and is no number. */
function isNoPhone({ 0: number, input, index }: RegExpExecArray): boolean {
  const parts = number.split(/\D+/).map(Number);
  if (/^0\D+6\D/.test(number) && parts.every((part, at) => part % 3 === 0 && part >= 3 * at)) return true;
  if (/^0[.,]\d+$|^\d\d[-./]\d\d[-./](?:19|20)\d\d(?!\d)|^06\/(?:19|20)\d\d\//.test(number)) return true;
  const before = input.slice(Math.max(0, index - 4), index);
  return /^\d+$/.test(number) && (/\d[.,/-]$/.test(before) || !/(?:^|\P{L}|tel|mob|bel|app|gsm)$/iu.test(before));
}

// Numbers that one person has.

const citizenFault = () =>
  'dit lijkt een burgerservicenummer; laat het weg, een nummer van een persoon staat hier nooit';
const accountFault = (shown: string) => `'${printable(shown)}' lijkt een rekeningnummer; laat het weg`;
const BIRTH_MESSAGE = 'dit lijkt een geboortedatum; laat hem weg';
const ADDRESS_MESSAGE = 'dit lijkt een huisadres; noem alleen de plaats';

function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + (at < 8 ? 9 - at : -1) * Number(digit), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Two letters of a country of which people have such accounts. */
const IBAN_COUNTRY =
  'A[DELTZ]|B[AEGHR]|C[HRYZ]|D[EKO]|E[EGS]|F[IOR]|G[BEILRT]|H[RU]|I[ELQST]|J[O]|K[WZ]|L[BCITUVY]|M[CDEKRTU]|N[LO]|P[KLST]|QA|R[OS]|S[ACEIKMV]|T[LNR]|UA|VA|VG|XK';

function isAccount(account: string): boolean {
  const digits = (account.slice(4) + account.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return account.replace(/\D/g, '').length > 9 && [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const bankAccounts: Kind = {
  of: pattern(String.raw`(?<![\p{L}\d])(?:${IBAN_COUNTRY})[\s._/-]{0,2}\d{2}(?:[\s._/|-]{0,3}[A-Z\d]){11,30}`),
  fault: ([found]) => {
    // In small letters it is a word more often: `de 20 ...`.
    if (/^[a-z]/.test(found) && /^(?!nl)..\s/i.test(found)) return undefined;
    const plain = found.replace(/[^a-z\d]/gi, '').toUpperCase();
    const lengths = Array.from({ length: Math.max(0, plain.length - 14) }, (_, more) => more + 15);
    // Words may follow it; the account of a country has one length, and here and there a piece of text passes the test by chance.
    const length = plain.startsWith('NL') ? [18] : lengths;
    const isOne = length.some((size) => isAccount(plain.slice(0, size)) && endsThere(found, size));
    return isOne ? accountFault(found) : undefined;
  },
};

/** Whether so many letters and digits end where a piece of the text ends. */
function endsThere(found: string, size: number): boolean {
  const rest = new RegExp(String.raw`^(?:[^a-z\d]*[a-z\d]){${size}}`, 'i').exec(found)?.[0] ?? '';
  return !/^[a-z\d]/i.test(found.slice(rest.length));
}

/** The numbers that authorities give one person, by the word before them. */
const NAMED =
  String.raw`V[\s.-]?(?:nummer|nr)|vreemdelingen[\s-]?(?:nummer|nr)|(?:A|CRV|COA|IND|zorg|paspoort|document|rijbewijs|cli[eë]nt)[\s-]?(?:dossier)?(?:nummer|nr)|IND|COA`;

const MONTH =
  '(?:jan|feb|maart|mrt|march|mars|apr|mei|may|mai|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|dec)[a-zéû]{0,6}[.]?';
const DATE = String.raw`(?:\d{1,2}(?:e|th|st)?(?:[\s./-]{1,3}\d{1,2}[\s./-]{1,3}|\s(?:de\s)?${MONTH}\s)['’‘]?(?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|${MONTH}\s\d{1,2},?\s\d{4})`;
const BORN = 'geboren|geboorte(?:datum|dag)?|geb|jarig|born|birth|dob|née?';
/** Up to so far in the same sentence. */
const nearby = (most: number) => String.raw`(?:(?![.!?]\s+\p{Lu})\D){0,${most}}?`;

// A house: a street with a number beside a postcode, a postcode with a number, or where someone lives. A postcode alone is anyone's.
const POSTCODE = String.raw`(?<![\p{L}\d])[1-9]\d{3}[\s-]?(?!(?:in|en|de|op|is|te|af|al|er|om|of|na|nu|ze|we|je|zo|ik|eu|vn|mb|gb|kb)(?!\p{L})|s[ads])[a-z]{2}(?![\p{L}])`;
const STREET = String.raw`(?:straat|str\.|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|park|steeg|dreef|plantsoen|ring|baan|wal|burg|veld|akker|markt|haven|erf|kamp|oord)(?:\s(?:nr\.?|nummer))?\s(?:\d{4}\s)?\d{1,5}`;
/** The text goes on in the same sentence for so long. */
const FURTHER = String.raw`(?:(?![.!?]\s+\p{Lu})[^\n]|\n(?!\n)){0,25}?`;

const OF_PERSONS: Kind[] = [
  ...PHONES,
  {
    of: pattern(String.raw`(?<!\p{L})(?:BSN|B\.S\.N|burger[\s-]?service[\s-]?(?:nummer|nr)|sofi[\s-]?(?:nummer|nr)?|persoonsnummer)(?!\p{L})${nearby(30)}(?:\d[\s.|/-]{0,3}){7,8}\d(?!\d)`),
    fault: citizenFault,
  },
  {
    // Nine digits that pass the test of eleven.
    of: /(?<![\p{L}\d]|\d[.,/-]|RSIN\D{0,5})(?:\d{9}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3}([. -])\d{3}\1\d{3}|\d{2}([. -])\d{2}\2\d{2}\2\d{3})(?![\d\p{L}]|[.,/-]\d)/giu,
    fault: (match) => passesEleven(match[0].replace(/\D/g, '')) && !isCounted(match) ? citizenFault() : undefined,
  },
  bankAccounts,
  {
    of: /\b(?:bank|giro)?rekening(?:nummer|nr)?(?:\sis)?[^\p{L}\d\n]{0,5}(?:\d[ .-]?){6,9}\d(?![\d\p{L}])/giu,
    fault: (_, shown) => accountFault(shown),
  },
  {
    of: pattern(String.raw`(?<![\p{L}\d])(?:${NAMED})(?!\p{L})${nearby(20)}(?:\d[\s.|-]{0,2}){7,9}\d(?!\d)|(?<![\d.,-])\d{3}([.-])\d{3}\1\d{4}(?![\d.-])`),
    fault: (match) => (isCounted(match) ? undefined : 'dit lijkt een V-nummer van een persoon; laat het weg'),
  },
  {
    // Who was born before or after a day is a group.
    of: pattern(String.raw`(?<!\p{L})(?:${BORN})(?!\p{L})${nearby(40)}(?<!(?:na|voor|vóór|vanaf|tussen|tot|sinds)\s)(?<!\d)${DATE}|(?<!\d)${DATE}\)?[^\p{L}\d]{0,3}(?:geboren|geboorte)`),
    fault: () => BIRTH_MESSAGE,
  },
  {
    of: pattern(String.raw`${STREET}(?!\d)${FURTHER}${POSTCODE}|${POSTCODE}${FURTHER}${STREET}|(?:woont|wonen|wonend|woonachtig|woonadres|thuisadres|huisadres|verblijft|woning)${nearby(30)}${STREET}|${STREET}${nearby(25)}(?:woning|woonadres)`),
    fault: () => ADDRESS_MESSAGE,
  },
  {
    of: /(?<!\p{L})(?!Postbus|Antwoordnummer|Kamer|Groep|Artikel)\p{Lu}[\p{L}.' -]{3,40} \d{1,5}(?: ?[a-zA-Z])?,? ?(?:te )?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu,
    fault: ([found]) => (/Postbus|Antwoordnummer|(?:19|20)\d\d (?:E[NU]|IN|VN)$/.test(found) ? undefined : ADDRESS_MESSAGE),
  },
  {
    of: /(?<![\p{L}\d])[1-9]\d{3} ?(?!E[NU]|IN|VN|[MGK]B)[A-Z]{2}(?:[ ,/-]*(?:nr\.?|nummer|huisnummer|huisnr\.?)? ?|(?=\d))\d{1,5}(?!\d)(?![ ,]*(?:\p{Ll}{3}|%|€))/gu,
    fault: () => ADDRESS_MESSAGE,
  },
];

// Profiles, chats and mail.

/** In running text an address ends where the sentence goes on. */
const URL_IN_TEXT = /https?:\/\/[^\s"'<>)\]}]+/gi;

const MOBILE_IN_URL: Kind = {
  of: /(?<![\p{L}\d])(?:\+?\s?(?:00)?31|0)\s?6\d{8}(?![\p{L}\d])(?<=https?:\/\/\S{0,500}\s?\d{1,3}\s?\d{9})/giu,
  fault: phoneFault,
};

/** On networks where anyone has a name, what tells that of an organisation. */
const ORGANISATION =
  'gemeente|provincie|ministerie|stichting|vereniging|foundation|initiatief|vluchteling|refugee|newcomer|nieuwkomer|statushouder|inburger|taal|werk|school|college|universit|bibliotheek|nederland|holland|nieuws|krant|stad';

const PROFILE: Kind = {
  of: pattern(String.raw`(?<![\p{L}\d@-])(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){0,3}(?:
    linkedin\.com\.?(?::\d+)?\/+(?:mwlite\/)?(?:in|pub)\/
    |(?:facebook|fb)\.com\.?\/+(?:\S{0,80}?\/\.\.\/)?(?:profile\.php|people\/|\p{L}+\.\p{L}+)
    |(?:(?:instagram|x|twitter|tiktok)\.com|threads\.(?:com|net)|mastodon\.(?:social|nl))\/+@?(?!p\/|reel|explore|hashtag|search|home)(?!\S*(?:${ORGANISATION}))[a-z\d._]
    |(?:wa\.me|wa\.link|(?:api|web|chat)\.whatsapp\.com|whatsapp\.com\/channel|t\.me|telegram\.(?:me|dog)|m\.me|messenger\.com\/t|signal\.(?:me|group)|discord\.gg|discord\.com\/invite|viber\.(?:me|com)|line\.me|join\.skype\.com|teams\.live\.com|join\.slack\.com|snapchat\.com\/add|xing\.com\/profile|about\.me|calendly\.com|bsky\.app\/profile|researchgate\.net\/profile)\.?(?:[/?#]|(?![\p{L}\d.-])))\S{0,200}
    |(?:whatsapp|skype|tg|viber|sgnl):\S{1,200}`),
  fault: (_, shown) =>
    `'${printable(shown)}' leidt naar een persoon of een chat; noem de website van de organisatie`,
};

const MAIL: Kind = { of: MAIL_PATTERN, fault: mailFault };

/**
 * Holds an address against what leads to one person: a profile, a chat, a mobile number.
 *
 * @returns what is wrong with an address that leads to one person, or nothing
 */
export function profileFault(address: string): string | undefined {
  return personalData(address)[0]?.melding;
}
