/**
 * Numbers in a text that lead to one person, also spread over it or disguised: of a telephone, of a citizen, of a bank account or
 * card, and those that authorities give.
 */
import { isCounted, NO_YEARS, pattern, type Kind, nearby } from './undisguised.ts';
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
      String.raw`(?=[0o])(?<!\d|ISBN[-:\s\d]{0,9})[0o]${WIDE_GAP}6(?:${WIDE_GAP}[\doil]){8}(?!\d)`,
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

const citizenFault = () =>
  'dit lijkt een burgerservicenummer; laat het weg, een nummer van een persoon staat hier nooit';

function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, at) => total + (at < 8 ? 9 - at : -1) * Number(digit),
    0,
  );
  return sum !== 0 && sum % 11 === 0;
}

const CITIZENS: Kind[] = [
  {
    of: pattern(
      String.raw`(?<!\p{L})(?:BSN|B\.S\.N|burger[\s-]?service[\s-]?(?:nummer|nr)|sofi[\s-]?(?:nummer|nr)?|persoonsnummer)(?!\p{L})${nearby(30)}${NO_YEARS}(?:\d[^\p{L}\d]{0,3}){7,8}\d(?!\d)`,
    ),
    fault: citizenFault,
  },
  {
    // Nine digits that pass the test of eleven, in groups or each by itself.
    of: pattern(
      String.raw`(?<![\p{L}\d]|\d[.,/-]|RSIN\D{0,8})(?:\d{9}|\d{4}[._·\s-]\d{2}[._·\s-]\d{3}|\d{3}([._·/|\s-])\d{3}\1\d{3}|\d{2}([.\s-])\d{2}\2\d{2}\2\d{3}|(?<!\d\s)\d(?:[\s-]\d){8}(?!\s\d))(?![\d\p{L}]|[.,/-]\d)`,
    ),
    fault: (match) =>
      passesEleven(match[0].replace(/\D/g, '')) && !isCounted(match) ? citizenFault() : undefined,
  },
];

// Bank accounts and cards, told by their check digits; without those by the word beside them.

const accountFault = (shown: string) =>
  `'${printable(shown)}' lijkt een rekeningnummer; laat het weg`;

function isAccount(account: string): boolean {
  const digits = (account.slice(4) + account.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return (
    account.replace(/\D/g, '').length > 9 &&
    [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
  );
}

/** The check digit of cards, by Luhn. */
function isCard(digits: string): boolean {
  const sum = [...digits].reduceRight((total, digit, at) => {
    const value = Number(digit) * ((digits.length - at) % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** How long the accounts of a country are, by the registry of IBAN. */
const LENGTHS = new Map(
  (
    'NO15 BE16 BI27 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 CR22 DE22 GB22 GE22 BG22 ' +
    'BH22 IE22 LI21 LV21 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 ' +
    'LY25 PT25 ST25 IR26 IS26 TR26 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CI28 CY28 DO28 GT28 HN28 HU28 LB28 NI28 PL28 SV28 ' +
    'BR29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33 EG29'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))] as const),
);

const ACCOUNTS: Kind[] = [
  {
    of: pattern(
      String.raw`(?<![\p{L}\d])[A-Z][\s.-]?[A-Z][^\p{L}\d]{0,3}\d[\s.-]?\d(?:[^\p{L}\d]{0,3}[A-Z\d]){11,30}`,
    ),
    fault: ([found]) => {
      // In small letters it is a word more often: `de 20 ...`.
      if (/^[a-z]/.test(found) && /^(?!nl)..\s/i.test(found)) return undefined;
      const plain = found.replace(/[^a-z\d]/gi, '').toUpperCase();
      const length = LENGTHS.get(plain.slice(0, 2)) ?? Infinity;
      // Words may follow it.
      return plain.length >= length && isAccount(plain.slice(0, length))
        ? accountFault(found)
        : undefined;
    },
  },
  {
    of: pattern(
      String.raw`\b(?:(?:bank|giro)?rekening|(?:bank)?rek|giro)(?:nummer|nr)?[.]?(?:\sis|\smet\snummer)?[^\p{L}\d\n]{0,5}(?:\d[\s.-]?){6,9}\d(?![\d\p{L}])|(?<![\d.,])(?:\d[\s.]?){6,9}\d\s(?:t[.]?n[.]?v|ten\sname\svan)(?!\p{L})`,
    ),
    fault: (match, shown) => (isCounted(match) ? undefined : accountFault(shown)),
  },
  {
    of: () => /(?<![\p{L}\d]|\d[.,-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d\p{L}])/gu,
    fault: ([found], shown) => (isCard(found.replace(/\D/g, '')) ? accountFault(shown) : undefined),
  },
];

// The numbers that authorities and others give one person, by the word before them.

const OF_WHOM = String.raw`(?:V|A|CRV|COA|IND|BVV|UWV|DUO|asiel|alien|zorg|polis|verzekerden?|pati[eë]nt(?:en)?|cli[eë]nt(?:en)?|klant|deelnemers?|student(?:en)?|vreemdeling(?:en)?|paspoort|rijbewijs|identiteits(?:kaart|bewijs)?|ID(?:-?(?:kaart|bewijs))?|verblijfs(?:document|vergunning|titel)?|(?:W2?[\s-]?)?document)`;
const NUMBER_WORD = '(?:nummers?|number|nr)';
const NAMED = String.raw`${OF_WHOM}[\s._-]{0,3}(?:kaart|dossier|klant|document)?[\s._-]{0,2}${NUMBER_WORD}`;
const PAPERS =
  '(?:W2?-?document|verblijfs(?:document|vergunning)|rijbewijs|paspoort|identiteits(?:kaart|bewijs)|ID-?(?:kaart|bewijs))';

const BY_AUTHORITIES: Kind = {
  of: pattern(String.raw`(?<![\p{L}\d])${NAMED}(?!\p{L})${nearby(30)}${NO_YEARS}(?:\d[\s.|-]{0,2}){6,9}\d(?!\d)
    |(?<![\p{L}\d])${PAPERS}(?!\p{L})[^\p{L}\d]{1,4}${NO_YEARS}\d(?:[\s.-]?\d){8,9}(?!\d)
    |(?<!\p{L})(?:IND|COA)(?!\p{L})${nearby(20)}${NO_YEARS}(?:\d[.\s-]?){9}\d(?!\d|[.,-]\d)
    |(?<!\p{L})${PAPERS.replace('W2?-?', '')}(?:[\s-]?${NUMBER_WORD})?[^\p{L}\d]{0,4}[A-Z]{1,5}(?=[A-Z\d]*\d)[A-Z\d]{4,8}\d(?![\p{L}\d])
    |(?<![\p{L}\d])Z[1-9]-\d{10,12}(?!\d)
    |(?<![\d.,-])\d{3}([.-])\d{3}\1\d{4}(?![\d.-])`),
  fault: (match) =>
    isCounted(match)
      ? undefined
      : 'dit lijkt een V-nummer of een ander nummer van een persoon; laat het weg',
};

/** Numbers of one person: BSN, bank account, V-number. */
export const PERSON_NUMBERS: Kind[] = [...CITIZENS, ...ACCOUNTS, BY_AUTHORITIES];
