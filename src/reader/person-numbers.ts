/** Numbers and places in a text that are of one person. */
import { isCounted, NO_YEARS, pattern, type Kind } from './kinds.ts';
import { printable } from './problems.ts';

const citizenFault = () =>
  'dit lijkt een burgerservicenummer; laat het weg, een nummer van een persoon staat hier nooit';
const accountFault = (shown: string) =>
  `'${printable(shown)}' lijkt een rekeningnummer; laat het weg`;
const BIRTH_MESSAGE = 'dit lijkt een geboortedatum; laat hem weg';
const ADDRESS_MESSAGE = 'dit lijkt een huisadres; noem alleen de plaats';

function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, at) => total + (at < 8 ? 9 - at : -1) * Number(digit),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}

/** Two letters of a country of which people have such accounts. */
const IBAN_COUNTRY =
  'A[DELTZ]|B[AEGHR]|C[HRYZ]|D[EKO]|E[EGS]|F[IOR]|G[BEILRT]|H[RU]|I[ELQST]|J[O]|K[WZ]|L[BCITUVY]|M[CDEKRTU]|N[LO]|P[KLST]|QA|R[OS]|S[ACEIKMV]|T[LNR]|UA|VA|VG|XK';

function isAccount(account: string): boolean {
  const digits = (account.slice(4) + account.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return (
    account.replace(/\D/g, '').length > 9 &&
    [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
  );
}

const bankAccounts: Kind = {
  of: pattern(
    String.raw`(?<![\p{L}\d])(?:${IBAN_COUNTRY})[\s._/-]{0,2}\d{2}(?:[\s._/|-]{0,3}[A-Z\d]){11,30}`,
  ),
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
const NAMED = String.raw`V[\s.-]{0,3}(?:nummer|nr)|vreemdeling(?:en)?[\s-]?(?:nummer|nr)|(?:A|CRV|COA|IND|zorg|paspoort|(?:verblijfs|W-)?document|rijbewijs|cli[eë]nt)[\s-]?(?:dossier)?(?:nummer|nr)|W-document`;

const MONTH =
  '(?:jan|feb|maart|mrt|march|mars|apr|mei|may|mai|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|dec)[a-zéû]{0,6}[.]?';
const DATE = String.raw`(?:\d{1,2}(?:e|th|st)?(?:[\s./-]{1,3}\d{1,2}[\s./-]{1,3}|[\s-]?(?:de\s)?${MONTH}[\s-]?)['’‘]?(?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|${MONTH}\s\d{1,2},?\s\d{4})`;
const BORN = 'geboren|geboorte(?:datum|dag)?|geb|jarig|verjaardag|born|birth(?:day|date)?|dob|née?';
/** Up to so far in the same sentence. */
const nearby = (most: number) => String.raw`(?:(?![.!?]\s+\p{Lu})\D){0,${most}}?`;

// A house: a street with a number beside a postcode, a postcode with a number, or where someone lives. A postcode alone is anyone's.
const POSTCODE = String.raw`(?<![\p{L}\d])[1-9]\d{3}[\s-]?(?!(?:in|en|de|op|is|te|af|al|er|om|of|na|nu|ze|we|je|zo|ik|eu|vn|mb|gb|kb)(?!\p{L})|s[ads])[a-z]{2}(?![\p{L}])`;
// "Inburgering", "arbeidsmarkt", "Tilburg" and "werkplein" end like a street.
const STREET_NAME = String.raw`(?:straat|str\.|laan|weg|(?<!werk)plein|gracht|kade|singel|dijk|hof|pad|park|steeg|dreef|plantsoen|(?<![aeiou])ring|baan|wal|(?<!til|lim|middel|voor)burg|veld|akker|(?<!arbeids)markt|haven|erf|kamp|oord)(?:\s(?:nr\.?|nummer))?\s`;
const STREET = String.raw`${STREET_NAME}(?:\d{4}\s)?\d{1,5}`;
// Without a postcode the number of a house may be a year: "wonen sinds de Wet inburgering 2021".
const STREET_AND_NUMBER = String.raw`${STREET_NAME}(?!(?:19|20)\d\d(?!\d))\d{1,5}`;
/** The text goes on in the same sentence for so long. */
const FURTHER = String.raw`(?:(?![.!?]\s+\p{Lu})[^\n]|\n(?!\n)){0,25}?`;

/** Numbers and places that are of one person: BSN, bank account, V-number, day of birth, home. */
export const OF_ONE_PERSON: Kind[] = [
  {
    of: pattern(
      String.raw`(?<!\p{L})(?:BSN|B\.S\.N|burger[\s-]?service[\s-]?(?:nummer|nr)|sofi[\s-]?(?:nummer|nr)?|persoonsnummer)(?!\p{L})${nearby(30)}${NO_YEARS}(?:\d[\s.|/-]{0,3}){7,8}\d(?!\d)`,
    ),
    fault: citizenFault,
  },
  {
    // Nine digits that pass the test of eleven.
    of: /(?<![\p{L}\d]|\d[.,/-]|RSIN\D{0,5})(?:\d{9}|\d{4}[. -]\d{2}[. -]\d{3}|\d{3}([. -])\d{3}\1\d{3}|\d{2}([. -])\d{2}\2\d{2}\2\d{3})(?![\d\p{L}]|[.,/-]\d)/giu,
    fault: (match) =>
      passesEleven(match[0].replace(/\D/g, '')) && !isCounted(match) ? citizenFault() : undefined,
  },
  bankAccounts,
  {
    of: /\b(?:(?:bank|giro)?rekening|giro)(?:nummer|nr)?(?:\sis)?[^\p{L}\d\n]{0,5}(?:\d[ .-]?){6,9}\d(?![\d\p{L}])/giu,
    fault: (_, shown) => accountFault(shown),
  },
  {
    of: pattern(
      String.raw`(?<![\p{L}\d])(?:${NAMED})(?!\p{L})${nearby(20)}${NO_YEARS}(?:\d[\s.|-]{0,2}){7,9}\d(?!\d)|(?<!\p{L})(?:IND|COA)(?!\p{L})${nearby(20)}${NO_YEARS}(?:\d[.\s-]?){9}\d(?!\d|[.,-]\d)|(?:paspoort|document)(?:nummer|nr)?[^\p{L}\d]{0,4}[A-Z]{2}[A-Z\d]{6}\d(?![\p{L}\d])|(?<![\d.,-])\d{3}([.-])\d{3}\1\d{4}(?![\d.-])`,
    ),
    fault: (match) =>
      isCounted(match) ? undefined : 'dit lijkt een V-nummer van een persoon; laat het weg',
  },
  {
    // Who was born before or after a day is a group.
    of: pattern(
      String.raw`(?<!\p{L})(?:${BORN})(?!\p{L})${nearby(40)}(?<!(?:na|voor|vóór|vanaf|tussen|tot|sinds)\s)(?<!\d)${DATE}|(?<!\d)${DATE}(?!\d)${nearby(14)}(?<!\p{L})(?:geboren|geboorte)`,
    ),
    fault: () => BIRTH_MESSAGE,
  },
  {
    of: pattern(
      String.raw`${STREET}(?!\d)${FURTHER}${POSTCODE}|${POSTCODE}${FURTHER}${STREET}|(?:woont|wonen|wonend|woonachtig|woonadres|thuisadres|huisadres|verblijft|woning)${nearby(30)}${STREET_AND_NUMBER}|${STREET_AND_NUMBER}${nearby(25)}(?:woning(?!\p{L})|woonadres)`,
    ),
    fault: () => ADDRESS_MESSAGE,
  },
  {
    of: /(?<!\p{L})(?!Postbus|Antwoordnummer|Kamer|Groep|Artikel|Wet )\p{Lu}[\p{L}.' -]{3,40} \d{1,5}(?: ?[a-zA-Z])?,? ?(?:te )?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu,
    fault: ([found]) =>
      /Postbus|Antwoordnummer|(?:19|20)\d\d (?:E[NU]|IN|VN)$/.test(found)
        ? undefined
        : ADDRESS_MESSAGE,
  },
  {
    of: /(?<![\p{L}\d])[1-9]\d{3} ?(?!E[NU]|IN|VN|[MGK]B)[A-Z]{2}(?:[ ,/-]*(?:nr\.?|nummer|huisnummer|huisnr\.?)? ?|(?=\d))\d{1,5}(?!\d)(?![ ,]*(?:\p{Ll}{3}|%|€))/gu,
    fault: () => ADDRESS_MESSAGE,
  },
];
