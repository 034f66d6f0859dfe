/** Numbers in a text that are of one person: of a citizen, of a bank account or card, and those that authorities give. */
import { isCounted, nearby, NO_YEARS, pattern, type Kind } from './kinds.ts';
import { printable } from './problems.ts';

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
    of: /(?<![\p{L}\d]|\d[.,-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d\p{L}])/gu,
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
