/**
 * What in a text is of one person and no number: a mail address, also in disguise, that is not of an organisation; where
 * somebody lives, and when somebody was born.
 */
import { pattern, type Kind, nearby } from './undisguised.ts';
import { printable } from './problems.ts';

const SIGN =
  'at|@|apen?sta?art(?:je)?|apestaartje|(?:slinger)?aap(?:je)?|ampersat|at-?(?:teken|sign)';
/** Signs that people put before and behind such a word. */
const OPENING = String.raw`[([{<|*_~"'«‹“‘/-]{1,3}`;
const CLOSING = String.raw`[)\]}>|*_~"'»›”’/-]{1,3}`;
/** The @ in its disguises. Between plain words `at` is a word of its own, unless what stands before it can only be a mailbox. */
const AT = String.raw`(?:@\s?|\s@\s|\s?${OPENING}\s?(?:${SIGN})\s?${CLOSING}\s?|\s(?:apen?sta?art(?:je)?|(?:slinger)?aap(?:je)?|ampersat|at-(?:teken|sign)|ät)\s)`;
const DOT_WORD = String.raw`(?:\s?[([{<_]\s?(?:dot|punt|\.)\s?[)\]}>_]\s?|\s-?(?:dot|punt)-?\s)`;
const DOT = String.raw`(?:\.|${DOT_WORD}|,(?=(?:nl|com|org)(?!\p{L})))`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const HOST = String.raw`(?:\[[\d.:a-f]+\]|${LABEL}(?:${DOT}${LABEL})+)`;
/** What can only be a mailbox: words joined by a dot or a line, one of them of three letters. */
const JOINED = String.raw`(?=[\p{L}\d]+[._])(?=\S{0,60}?\p{L}{3})[\p{L}\d]+[._][\p{L}\d._]{0,60}?[\p{L}\d]`;

/** The mailbox and its host. Begins only where an address can begin, or a long word would be searched again from every letter. */
export const MAIL_PATTERN = pattern(
  String.raw`(?<![\p{L}\p{N}._%+-])(?:("[^"\n]{1,60}"|[\p{L}\p{N}._%+-]{1,80}?)${AT}(${HOST})
    |(${JOINED})(?:\s@|\s(?:at|bij)\s|\s?${OPENING}(?:a|bij)${CLOSING}\s?)(${HOST}))`,
);

/** Hosts where anyone has a mailbox: there a word beside a task is a name. */
const ANYONES =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|ziggo|kpnmail|planet|xs4all|home|hetnet|casema|upcmail|proton(?:mail)?';
/** Of those, the ones whose names mean nothing else in a sentence. */
const PROVIDER = '(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|kpnmail|protonmail)';

const SITE = String.raw`[\p{L}\d._-]{0,60}[.](?:nl|com|org|net|eu)(?!\p{L})`;

/** Mail addresses of persons, also as a name beside the name of who gives mailboxes: `s.haddad (gmail)`. */
export const MAIL: Kind[] = [
  {
    of: MAIL_PATTERN,
    fault: (match, shown) => {
      const [mailbox = '', host = ''] = match.slice(1).filter(Boolean);
      return isMailbox(mailbox, host) ? undefined : personFault(shown);
    },
  },
  {
    of: pattern(
      String.raw`(?<![\p{L}\d._-])(?=[\p{L}\d]+[._])(?!${SITE})${JOINED}(?:[\s,:(-]{1,3}|\s(?:at|op|bij|van)\s)${PROVIDER}(?!\p{L})|(?<!\p{L})${PROVIDER}(?:[.]com)?[\s,:(-]{1,3}(?!${SITE})${JOINED}(?![\p{L}@])`,
    ),
    needs: /mail|outlook|yahoo|icloud/iu,
    fault: (_, shown) => personFault(shown),
  },
];

function personFault(shown: string): string {
  return `'${printable(shown)}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`;
}

// Tells the mailbox of an organisation from that of a person, by the words it is made of.

/** Words that name a task, a department, a group or a place. */
const TASKS =
  'aanbod aanmelden aanmelding aanvragen academie academy actie admin administratie advies afdeling algemeen arbeid arbeidsmarkt asiel atelier avg azc bestelling balie bedrijf beheer beleid bestuur bezwaar bibliotheek bieb boekhouding bouw brief buddy bureau burger buurt catering centrum coaching college commissie communicatie contact csr cultuur cursus dienst directie doemee docenten domein donaties duo duurzaam economie economisch entree events evenementen facturen fg financien financiën foundation fractie gemeente gezin gezondheid giften griffie groep hallo hbo hello help helpdesk horeca huis ict idw ikdoemee inclusie info informatie inburger inburgeren inburgering initiatief initiatieven inkomen inkoop inschrijven inschrijving instroom integratie isk jeugd job juridisch kamer kantoor kcc keuken klacht klant klas kunst leer leerling leren lening les loket loopbaan maatje maatjes maatschappelijk marketing markt mbo meedoen meld melding mentoren migratie mobiliteit mvo netwerk newcomer newsletter nieuwkomer nieuws noreply nt office onderneem ondernemen ondernemer onderwijs onderzoek opleiding opvang orders organisatie participatie plaza plein planning portaal postbus praktijk privacy programma project publiek punt raad receptie recruitment redactie refugee regio regionaal reply research reserveren reserveringen restaurant return rmt roc sales samen samenleving school secretariaat service shop sociaal social sollicitatie sport sroi stadhuis stage start statushouder stichting student studio subsidie support taal talent team tech techniek theater training uaf uitkering uwv vacature vakgroep verkoop vluchteling voorlichting vraag vragen vrienden vrijwilliger webmaster website welkom welzijn wereld werkcentrum werkenbij werkgever werknemer wijk wijzer winkel wmo wonen woo wsp zaken zorg ' +
  'noord zuid oost west midden drenthe flevoland friesland gelderland groningen limburg brabant holland overijssel utrecht zeeland amsterdam rotterdam denhaag eindhoven almere nijmegen enschede arnhem amersfoort apeldoorn zwolle maastricht leeuwarden nederland oekraine oekraïne ukraine syrie';
/** Of one person at a time: a word beside it is a name. */
const ROLES =
  'coach coordinator coördinator directeur mentor projectleider secretaris penningmeester voorzitter wethouder burgemeester manager docent consulent';
/** Words that are (part of) names of people too, or a form of address. */
const ALSO_NAMES = 'groen hr mail pers post werk zij';
/** Nouns of which no name is made, whatever stands before: sociaaldomein, juridischezaken, publieksvoorlichting. */
const ENDINGS =
  'aanvragen|atie|balie|beleid|bureau|centrum|desk|dienst|domein|heid|iteit|loket|opleiding|opvang|project|projecten|scholing|school|secretariaat|teit|tiek|voorlichting|waardering|werkbedrijf|wet|zaken';

const compound = (words: string) =>
  new RegExp(`^(?:(?:${words.split(' ').join('|')})(?:e?s|en|e)?)+$`);
const TASK = compound(`${TASKS} ${ROLES} ${ALSO_NAMES}`);
const CLEAR_TASK = compound(TASKS);
const CLEAR_ENDING = new RegExp(`^\\p{L}{3,}(?:${ENDINGS})$`, 'u');
const OF_ANYONE = new RegExp(`^(?:${ANYONES})\\b`, 'i');

/**
 * `info`, `inburgering-noord`, `werkgeversservicepunt` and `werk-en-inkomen` are mailboxes; `postma` and `hr.jansen` are people.
 *
 * @param name what stands before the @
 */
function isMailbox(name: string, host: string): boolean {
  // The longest name that mail allows; it also keeps the compounds short.
  if (name.length > 64) return false;
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  const [first = '', ...rest] = parts.filter((part) => part !== '' && part !== 'en');
  const isPublic = !OF_ANYONE.test(host);
  const isTask = (part: string) => TASK.test(part) || (isPublic && CLEAR_ENDING.test(part));
  if (!isTask(first)) return false;
  const other = rest.filter((part) => !isTask(part)).length;
  const isClear = CLEAR_TASK.test(first) || (isPublic && CLEAR_ENDING.test(first));
  // One word beside a clear task is a place or a group: inburgering-noord. Two are a name, and so is one behind a plus.
  return other <= (isClear && !name.includes('+') && isPublic ? 1 : 0);
}

// A day of birth is a date beside a word for being born. A year or a month alone is of many people.

const MONTH =
  '(?:jan|feb|maa|maart|mrt|mar|march|mars|apr|mei|may|mai|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|dec)[a-zéû]{0,6}[.]?';
/** In figures, or as `zevende`. */
const DAY_OF_MONTH = String.raw`(?:\d{1,2}(?:e|st|nd|rd|th)?|(?<!\p{L})\p{L}{2,14}(?:d|st)e)`;
const BETWEEN = String.raw`[\s.,/|_\\·-]{1,3}`;
const YEAR = String.raw`['’‘]?(?:\d{4}|\d{2})(?!\d)`;
const DATE = String.raw`(?:\d{1,2}${BETWEEN}(?:\d{1,2}|[ivx]{1,4})${BETWEEN}${YEAR}
  |${DAY_OF_MONTH}[\s-]?(?:(?:de|of|di)\s)?${MONTH}[\s,-]{0,2}${YEAR}
  |(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}
  |(?:19|20)\d\d,?\s(?:op\s)?(?:de\s)?\d{1,2}(?:e?\s?${MONTH}|[/-]\d{1,2}(?!\d))
  |${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
/** Also without signs between them, behind the word for it. */
const GLUED = String.raw`(?<!\d)(?:(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|[0-3]\d(?:0\d|1[0-2])(?:19|20)\d\d)(?!\d)`;
/** An initiative has birthdays too: its fifth, its tenth. */
const BORN = String.raw`(?:geboren|geboorte(?:datum|dag)?|geb(?:[.]?dat(?:um)?)?|jarig|verjaart|(?<!\p{L}{2}[td]e\s|\de\s)verjaardag|levenslicht|born|birth(?:day|date)?|d[.]?o[.]?b|née?|geburts(?:datum|tag)|doğum)`;
/** Who was born before or after a day is a group. */
const NO_GROUP = String.raw`(?<!(?<!\p{L})(?:na|voor|vóór|vanaf|tussen|tot|sinds|en)\s)`;

const BIRTHS: Kind = {
  of: pattern(String.raw`(?<!\p{L})${BORN}(?!\p{L})${nearby(40)}${NO_GROUP}(?<!\d)${DATE}
    |(?<!\p{L})geb(?:oorte)?[.]?dat(?:um)?(?!\p{L})${nearby(20)}${GLUED}
    |(?<!\p{L})(?:geboorte(?:datum|dag)|jarig|verjaart)(?!\p{L})${nearby(14)}${DAY_OF_MONTH}\s${MONTH}(?!\p{L})
    |${NO_GROUP}(?<!\d)${DATE}(?!\d)${nearby(14)}(?<!\p{L})(?:geb(?:oren|oorte(?:datum|dag)?)?|ter\swereld)(?!\p{L})
    |(?:\(\s?[*°]|°)\s?${DATE}`),
  needs: /geb(?![aeilr])|jarig|verj|levensl|born|birth|d.?o.?b|né|doğum|ter\sw|[*°]/iu,
  fault: () => 'dit lijkt een geboortedatum; laat hem weg',
};

// A house: a street with a number beside a postcode, a postcode with a number, or where someone lives. A postcode alone is
// anyone's, and so is the whole address of an office that says it is one.

const LETTERS_OF_POSTCODE = String.raw`(?!(?:in|en|de|op|is|te|af|al|er|om|of|na|nu|ze|we|je|zo|ik|eu|vn|mb|gb|kb)(?!\p{L})|s[ads])[a-z]\s?[a-z](?![\p{L}])`;
const POSTCODE = String.raw`(?<![\p{L}\d])[1-9](?:\d{3}|(?:\s\d){3})[\s.·-]?${LETTERS_OF_POSTCODE}`;
const HOUSE_WORD = String.raw`(?:(?:huis)?(?:nr[.]?|nummer))`;
/** `inburgering`, `arbeidsmarkt`, `Tilburg` and `werkplein` end like a street. */
const STREET_NAME = String.raw`(?:straat|str[.]?|laan|ln[.]|weg|(?<!werk)plein|pln[.]|gracht|kade|singel|dijk|hof|pad|park|steeg|dreef|plantsoen|(?<![aeiou])ring|baan|wal|(?<!til|lim|middel|voor)burg|veld|akker|(?<!arbeids)markt|haven|erf|kamp|oord)(?:,?\s${HOUSE_WORD}:?)?\s`;
const STREET = String.raw`${STREET_NAME}(?:\d{4}\s)?\d{1,5}(?!\d)`;
/** Without a postcode the number of a house may be a year: "wonen sinds de Wet inburgering 2021". */
const STREET_WITHOUT_YEAR = String.raw`${STREET_NAME}(?!(?:19|20)\d\d(?!\d))\d{1,5}(?!\d)`;
/** The text goes on in the same sentence for so long. */
const FURTHER = String.raw`(?:(?![.!?]\s+\p{L})[^\n]|\n(?!\n)){0,25}?`;
const LIVES = String.raw`(?<!\p{L})(?:woont|wonen|wonende?|woonachtig|woonadres|woonplaats|thuisadres|huisadres|privéadres|verblijft|thuis|gezin|(?:zijn|haar|hun|mijn)\s(?:huis|adres|kamer)|huurt|woning)(?!\p{L})`;

/** What stands before the address of an office, a school, a town hall. */
const OFFICE =
  /(?<!\p{L})(?:(?:bezoek|post|kantoor|vestigings|locatie)adres|(?:hoofd|regio|streek)?kantoor|(?:hoofd|neven)?vestiging|locatie|loket|balie|(?:stad|gemeente|provincie|buurt|wijk|dorps|taal|clubhuis)huis|(?:wijk|werk|buurt|opvang)centrum|bibliotheek|werkplein|school|college|ministerie|azc)(?!\p{L})[^.!?\n]{0,80}$/iu;
const SOMEONE = new RegExp(LIVES, 'iu');

/** Said of an address; nothing of that of an office. */
function homeFault({ 0: found, input, index }: RegExpExecArray): string | undefined {
  const known = input.slice(Math.max(0, index - 60), index) + found;
  return OFFICE.test(known) && !SOMEONE.test(known)
    ? undefined
    : 'dit lijkt een huisadres; noem alleen de plaats';
}

const HOMES: Kind[] = [
  {
    of: pattern(String.raw`${STREET}${FURTHER}${POSTCODE}
      |${POSTCODE}${FURTHER}${STREET}
      |${LIVES}${nearby(30)}${STREET_WITHOUT_YEAR}
      |${LIVES}${nearby(15)}${HOUSE_WORD}\s\d{1,4}(?!\d)
      |${STREET_WITHOUT_YEAR}${nearby(25)}(?<!\p{L})(?:woning|woonadres|(?:zijn|haar|hun)\shuis)(?!\p{L})`),
    fault: homeFault,
  },
  {
    // Any name with a number, before a postcode in capitals.
    of: () =>
      /(?<!\p{L})(?!Postbus|Antwoordnummer|Kamer|Groep|Artikel|Wet )\p{Lu}[\p{L}.' -]{3,40} \d{1,5}(?:[ /-]{0,2}(?:[a-zA-Z]|bis|hs|huis|I{1,3}|\d{1,4}))?,? ?(?:te )?[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu,
    needs: /\d{4} ?[A-Z]{2}(?![\p{L}\d])/u,
    fault: (match) =>
      /Postbus|Antwoordnummer|(?:19|20)\d\d (?:E[NU]|IN|VN)$/.test(match[0])
        ? undefined
        : homeFault(match),
  },
  {
    // A postcode in capitals with the number of the house.
    of: () =>
      /(?<![\p{L}\d])[1-9]\d{3} ?(?!E[NU]|IN|VN|[MGK]B)[A-Z]{2}(?:[ ,/#:(-]*(?:(?:en |op )?(?:nr\.?|nummer|huis(?:nummer|nr\.?)?)|op)? ?|(?=\d))\d{1,5}(?!\d)(?![ ,]*(?:\p{Ll}{3}|%|€))/gu,
    fault: homeFault,
  },
  {
    // Where someone lives, by a name with a number; behind `woont in Utrecht 4 jaar` comes what is counted.
    of: () =>
      /(?:[Ww]oont|wonende?|woonachtig|verblijft)(?!\p{L})[^.\d\n]{0,25} (?:aan|op|in) (?:de |het )?\p{Lu}[\p{L} '’-]{3,30} \d{1,4}(?!\d)(?! \p{Ll}{3})/gu,
    fault: homeFault,
  },
  {
    // In Belgium or Germany, where a postcode has no letters.
    of: () =>
      /(?:\p{Ll}(?:straat|laan|weg|plein|dreef|stra(?:ß|ss)e|platz|allee)|(?<!\p{L})(?:Rue|Avenue|Boulevard|Chaussée)[^\d\n]{2,30}) \d{1,4} ?[a-z]?, (?!(?:19|20)\d\d )\d{4,5} \p{Lu}\p{Ll}{2}/gu,
    fault: homeFault,
  },
  {
    of: pattern(
      String.raw`(?<!\p{L})huis(?:nummer|nr[.]?):?\s\d{1,4}(?!\d)${FURTHER}${POSTCODE}|(?<!\p{L})(?:nummer|nr[.]?)\s\d{1,4}\s?(?:in|te|,)\s${POSTCODE}|(?<![\p{L}\d])[1-9]\d{3}(?!k[gmw]|m[glmw]|c[ml]|ha|[mgk]b|pk|hp)[a-z]{2}[\s-]?\d{1,4}(?![\p{L}\d])`,
    ),
    fault: homeFault,
  },
];

/** A day of birth, and a home. */
export const BIRTH_AND_HOME: Kind[] = [BIRTHS, ...HOMES];
