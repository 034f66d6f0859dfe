/** Tells the mailbox of an organisation from that of a person, by the words it is made of. */

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
