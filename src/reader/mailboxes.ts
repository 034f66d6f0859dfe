/** Mail addresses in a text, also in disguise, and whether they are of an organisation or of a person. */
import { printable } from './problems.ts';

const SIGN = 'at|@|apen?sta?art(?:je)?|apestaartje|aapje';
/** The @ in its disguises. Between plain words `at` is a word of its own, unless what stands before it can only be a mailbox. */
const AT = String.raw`(?:@\s?|\s@\s|\s?[([{<|*_]{1,2}\s?(?:${SIGN})\s?[)\]}>|*_]{1,2}\s?|\s[-/](?:${SIGN})[-/]\s|\s(?:apen?sta?art(?:je)?|aapje|at-teken|ät)\s)`;
/** What people write for a dot. */
export const DOT_WORD = String.raw`(?:\s?[([{<_]\s?(?:dot|punt|\.)\s?[)\]}>_]\s?|\s-?(?:dot|punt)-?\s)`;
const DOT = String.raw`(?:\.|${DOT_WORD}|(?:,|\s?\.\s?)(?=(?:nl|com|org)(?!\p{L})))`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const HOST = String.raw`(?:\[[\d.:a-f]+\]|${LABEL}(?:${DOT}${LABEL})+)`;

/** The mailbox and its host. Begins only where an address can begin, or a long word would be searched again from every letter. */
export const MAIL_PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])(?:("[^"\n]{1,60}"|[\p{L}\p{N}._%+-]{1,80}?)${AT}(${HOST})` +
    String.raw`|((?=\S{0,60}?\p{L}{3})[\p{L}\d]+[._][\p{L}\d._]{0,60}?[\p{L}\d])(?:\s@|\s(?:at|bij)\s|\s?[([]a[)\]]\s?)(${HOST})` +
    String.raw`|([\p{L}\p{N}._%+-]{1,80}?)\s(?:at|bij)\s(${LABEL}${DOT_WORD}(?:nl|com|org|net|eu|be|de|info|nu)(?!\p{L})))`,
  'giu',
);

/**
 * What is wrong with an address as `MAIL_PATTERN` finds it, or nothing when it is of an organisation.
 *
 * @param shown the address as it was written
 */
export function mailFault(match: RegExpExecArray, shown: string): string | undefined {
  const [mailbox = '', host = ''] = match.slice(1).filter(Boolean);
  return isMailbox(mailbox, host)
    ? undefined
    : `'${printable(shown)}' lijkt het adres van een persoon; gebruik een algemeen adres zoals info@ of laat het weg`;
}

// Tells the mailbox of an organisation from that of a person, by the words it is made of.

/** Words that name a task or a department. */
const TASKS =
  'aanbod aanmelden aanmelding aanvragen administratie advies afdeling algemeen arbeid arbeidsmarkt asiel azc balie bedrijf beleid bestuur bibliotheek boekhouding bureau burger buurt centrum coach college communicatie contact cultuur cursus dienst directie duurzaam economie entree facturen gemeente gezondheid hallo hbo hello helpdesk huis info informatie inburger inburgering initiatief initiatieven inkomen inschrijven inschrijving integratie jeugd job klacht klant leer leerling lening loket loopbaan mbo meedoen melding migratie mobiliteit nieuws nieuwkomer noreply office ondernemer onderwijs onderzoek opleiding organisatie participatie plein privacy programma project punt raad receptie redactie regio reply samenleving school secretariaat service sociaal stadhuis stage statushouder stichting student subsidie support taal talent team training uitkering vacature vluchteling voorlichting vraag vragen vrijwilliger webmaster website welkom welzijn werkgever werknemer wijk wijzer wonen wsp zaken zorg';
/** Words that are (part of) names of people too, or a form of address. */
const ALSO_NAMES = 'hr mail pers post werk';
/** Hosts where anyone has a mailbox: there a word beside a task is a name. */
const ANYONES =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|ziggo|kpnmail|planet|xs4all|home|hetnet|casema|upcmail|proton(?:mail)?)\b/i;

const compound = (words: string) => new RegExp(`^(?:(?:${words.split(' ').join('|')})(?:s|en)?)+$`);
const TASK = compound(`${TASKS} ${ALSO_NAMES}`);
const CLEAR_TASK = compound(TASKS);

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
  if (!TASK.test(first)) return false;
  const other = rest.filter((part) => !TASK.test(part)).length;
  // One word beside a clear task is a place or a group: inburgering-noord. Two are a name, and so is one behind a plus.
  return other <= (CLEAR_TASK.test(first) && !name.includes('+') && !ANYONES.test(host) ? 1 : 0);
}
