/** Mail addresses in a text, also in disguise, and whether they are of an organisation or of a person. */
import { pattern, type Kind } from './undisguised.ts';
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
