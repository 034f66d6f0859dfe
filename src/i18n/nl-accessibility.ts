/** What the page on accessibility says: what was tested, what was not, what is known to be wrong, and how to tell of a barrier. */
import { formatCount, formatDate, formatList, formatNumber, nlLanguage } from './nl-language.ts';
import { byLanguage } from './language.ts';

const nlAccessibility = {
  language: nlLanguage,
  title: 'Toegankelijkheid',
  description:
    'Wat wij testten zodat iedereen deze site kan gebruiken, wat wij niet testten, wat er nog mis is en hoe u een drempel meldt.',
  intro:
    'Iedereen moet deze site kunnen gebruiken, ook wie niet goed ziet, geen muis gebruikt of grote letters nodig heeft. Hier staat wat wij daarvoor testten, en wat niet.',
  status: {
    title: 'Geen keurmerk',
    texts: [
      'Ons doel is WCAG 2.2, niveau A en AA. Dat zijn internationale regels voor toegankelijke websites.',
      'Geen onafhankelijke partij heeft de site onderzocht volgens WCAG-EM, de methode die daarvoor is. Daarom geven wij haar geen status, en staat deze pagina niet in het register van toegankelijkheidsverklaringen. Wat hier staat, komt uit onze eigen tests.',
      'Zet een overheid deze catalogus op haar eigen site? Dan moet zij daar zelf een verklaring voor maken.',
    ],
  },
  report: {
    title: 'Loopt u ergens tegenaan?',
    mail: 'Mail het ons:',
    how: 'Zeg op welke pagina het was, wat u wilde doen en wat er gebeurde. Het helpt als u zegt met welk apparaat, welke browser en welk hulpmiddel.',
    answer: (days: number) =>
      `Wij kijken er binnen ${formatCount(days, 'werkdag', 'werkdagen')} naar en antwoorden u. Hebt u iets nodig in een andere vorm, vraag het dan ook zo.`,
    complaint:
      'Is deze site van een overheid en helpt ons antwoord u niet? Dan kunt u klagen bij de Nationale ombudsman.',
  },
  tested: {
    title: 'Wat wij testten',
    elsewhere:
      'Deze tests zijn gedaan met hetzelfde programma, maar op een andere catalogus. De pagina’s van deze site zelf zijn niet zo bekeken.',
    by: (day: string, axe: string, browser: string) =>
      `Met axe ${axe}, een programma dat fouten in de toegankelijkheid zoekt, in ${browser}. Laatst opgeschreven op ${formatDate(day)}.`,
    pages: (pages: number, states: number) =>
      `${formatNumber(pages)} pagina’s in het Nederlands en het Engels: van elke soort minstens één. En ${formatNumber(states)} keer een pagina die in gebruik is: met een venster of lijst open, of met fouten in beeld.`,
    looks: (widths: readonly string[], looks: number) =>
      `Op schermen van ${formatList(widths)} pixels breed, in lichte en donkere kleuren: samen ${formatNumber(looks)} beelden. Wat in een beeld niet anders is dan in een ander, bekeek axe één keer. Van wat op een pagina vaak terugkomt, zoals regels van een lijst, bekeek axe één keer alles, en daarna de eerste van elke soort.`,
    rules: (rules: number) =>
      `Met ${formatNumber(rules)} regels. Niet elke regel vindt op elke pagina iets om te bekijken.`,
    result:
      'Er bleef geen fout over. Van letters in tekeningen en van losse tekens, zoals een kruis of een pijl, kan axe niet alles bepalen. Hun contrast berekent een eigen test. Een programma als axe vindt maar een deel van de drempels. Daarom zijn er ook eigen tests:',
    own: [
      'Zoeken en filteren, het formulier, de selectie en het plan werken met alleen het toetsenbord. Steeds is te zien waar u bent, niets ligt daarover, en u komt overal weer weg.',
      'Escape sluit één ding tegelijk: eerst de lijst, dan het venster.',
      'Op een scherm van 320 pixels breed, of bij 400% inzoomen, hoeft u niet opzij te schuiven. Alleen brede tabellen schuiven in hun eigen vak.',
      'Met letters die twee keer zo groot zijn, en met meer ruimte tussen letters, woorden en regels, blijft alle tekst te lezen.',
      'Velden, knoppen en meldingen hebben een naam en een rol die de browser aan een schermlezer doorgeeft.',
      'Tekst, randen van velden en vormen die iets zeggen hebben genoeg contrast, in elke huisstijl, licht en donker.',
      'Wie eigen kleuren instelt, ziet de keuzes, de kaart en de grafieken. Wie minder beweging wil, ziet niets bewegen.',
      'Zonder JavaScript is te lezen wat er in de catalogus staat.',
    ],
    always: 'Deze tests horen bij het programma. Iedereen kan ze nalezen en opnieuw doen.',
  },
  untested: {
    title: 'Wat wij niet testten',
    texts: [
      'Niemand met een beperking heeft de site voor ons geprobeerd.',
      'Wij gebruikten geen schermlezer, vergrootprogramma of spraakbediening. Wij testen alleen wat de browser daaraan doorgeeft.',
      'De tests draaien in Chromium, en voor een paar taken in Firefox. Safari en telefoons zelf zijn niet getest.',
      'Van elke soort zijn een of een paar pagina’s bekeken, niet alle.',
      'Bestanden die u hier maakt of ophaalt, zoals het dossier voor Word, zijn niet onderzocht.',
    ],
    criteria: (untested: number, all: number) =>
      `Over ${formatNumber(untested)} van de ${formatNumber(all)} succescriteria gaat geen enkele test. Zij staan hieronder in de lijst.`,
  },
  known: {
    title: 'Wat niet goed is',
    texts: [
      'Op de Engelse pagina’s staan Nederlandse teksten: de beschrijvingen, lessen en cijfers van initiatieven, en de gidsen.',
      'Het formulier om een initiatief toe te voegen is er alleen in het Nederlands.',
      'De stippen op de kaart van Nederland zijn klein. Dezelfde gemeenten staan in een lijst.',
      'Een lange titel op een smal scherm wordt in de vergelijking van de selectie afgekapt. Hij staat er voluit boven.',
    ],
  },
  criteria: {
    title: 'Alle succescriteria',
    intro:
      'WCAG 2.2 heeft op niveau A en AA deze succescriteria. Dat een test over een criterium gaat, wil niet zeggen dat hij alles ervan bekijkt.',
    criterion: 'Criterium',
    how: 'Hoe getest',
    level: (level: string) => `niveau ${level}`,
    rules: (count: number) => `axe, ${formatCount(count, 'regel', 'regels')}`,
    own: 'eigen test',
    none: 'niet getest',
    names: {
      '1.1.1': 'Niet-tekstuele content',
      '1.2.1': 'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
      '1.2.2': 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
      '1.2.3': 'Audiodescriptie of media-alternatief (vooraf opgenomen)',
      '1.2.4': 'Ondertitels voor doven en slechthorenden (live)',
      '1.2.5': 'Audiodescriptie (vooraf opgenomen)',
      '1.3.1': 'Info en relaties',
      '1.3.2': 'Betekenisvolle volgorde',
      '1.3.3': 'Zintuiglijke eigenschappen',
      '1.3.4': 'Weergavestand',
      '1.3.5': 'Identificeer het doel van de input',
      '1.4.1': 'Gebruik van kleur',
      '1.4.2': 'Geluidsbediening',
      '1.4.3': 'Contrast (minimum)',
      '1.4.4': 'Herschalen van tekst',
      '1.4.5': 'Afbeeldingen van tekst',
      '1.4.10': 'Reflow',
      '1.4.11': 'Contrast van niet-tekstuele content',
      '1.4.12': 'Tekstafstand',
      '1.4.13': 'Content bij hover of focus',
      '2.1.1': 'Toetsenbord',
      '2.1.2': 'Geen toetsenbordval',
      '2.1.4': 'Enkel teken sneltoetsen',
      '2.2.1': 'Timing aanpasbaar',
      '2.2.2': 'Pauzeren, stoppen, verbergen',
      '2.3.1': 'Drie flitsen of beneden drempelwaarde',
      '2.4.1': 'Blokken omzeilen',
      '2.4.2': 'Paginatitel',
      '2.4.3': 'Focus volgorde',
      '2.4.4': 'Linkdoel (in context)',
      '2.4.5': 'Meerdere manieren',
      '2.4.6': 'Koppen en labels',
      '2.4.7': 'Focus zichtbaar',
      '2.4.11': 'Focus niet bedekt (minimum)',
      '2.5.1': 'Aanwijzergebaren',
      '2.5.2': 'Aanwijzerannulering',
      '2.5.3': 'Label in naam',
      '2.5.4': 'Bewegingsactivering',
      '2.5.7': 'Sleepbewegingen',
      '2.5.8': 'Grootte van het aanwijsgebied (minimum)',
      '3.1.1': 'Taal van de pagina',
      '3.1.2': 'Taal van onderdelen',
      '3.2.1': 'Bij focus',
      '3.2.2': 'Bij input',
      '3.2.3': 'Consistente navigatie',
      '3.2.4': 'Consistente identificatie',
      '3.2.6': 'Consistente hulp',
      '3.3.1': 'Foutidentificatie',
      '3.3.2': 'Labels of instructies',
      '3.3.3': 'Foutsuggestie',
      '3.3.4': 'Foutpreventie (wettelijk, financieel, gegevens)',
      '3.3.7': 'Overbodige invoer',
      '3.3.8': 'Toegankelijke authenticatie (minimum)',
      '4.1.2': 'Naam, rol, waarde',
      '4.1.3': 'Statusberichten',
    } as Record<string, string>,
  },
};

/** These texts in a language; Dutch where there is none. */
export const accessibilityLabelsFor = byLanguage(nlAccessibility);
