/** What the page for a tip says, in Dutch, and the mail that it makes. */
import { nlLanguage } from './nl-language.ts';
import { licence } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

export const nlTip = {
  language: nlLanguage,
  title: 'Een tip geven',
  description:
    'Laat in een minuut weten welk initiatief wij missen, of dat iets is veranderd. Vijf vragen, geen account.',
  intro: 'Vijf vragen, één minuut. Wat u weet is genoeg; de redactie zoekt de rest uit.',
  more: 'Weet u veel, en hebt u een kwartier?',
  moreLink: 'Vul het hele formulier in',
  optional: '(niet verplicht)',
  fields: {
    naam: { label: 'Naam van het initiatief', help: 'Of van de organisatie, als u die weet.' },
    wat: {
      label: 'Wat wilt u vertellen?',
      help: 'Wat het doet en voor wie, of wat er is veranderd.',
    },
    waar: { label: 'Waar', help: 'Een gemeente of regio, of heel Nederland.' },
    bron: {
      label: 'Waar kan iedereen dit nalezen?',
      help: 'Een webadres: een website, bericht of rapport.',
    },
    mail: {
      label: 'Uw mailadres',
      help: 'Alleen als u antwoord wilt. Het komt niet op de site.',
    },
  },
  needed: { naam: 'Vul de naam in.', wat: 'Vul in wat u wilt vertellen.' },
  /** Before the title of the page, while something is not filled in. */
  faulty: (title: string) => `Fout: ${title}`,
  tooLong:
    'Dit is te lang voor een mail. Maak het korter, of kopieer de tekst en plak hem in een mail.',
  open: 'Open de mail',
  share: 'Deel de tip',
  opened: 'Uw mailprogramma gaat open. Druk daar op verzenden.',
  noProgram: 'Gaat er niets open?',
  noProgramText: 'Kopieer de tekst en plak hem in een mail aan',
  copyText: 'Kopieer de tekst',
  copyAddress: 'Kopieer het adres',
  copied: 'Gekopieerd.',
  copyFailed: 'Druk op Ctrl+C (op een Mac: ⌘C): de tekst hieronder is geselecteerd.',
  show: 'Bekijk de tekst van de mail',
  next: (days: number) =>
    `Iemand van de redactie kijkt er binnen ${days} werkdagen naar en zoekt de bronnen erbij. Laat u een mailadres achter, dan hoort u wat ermee is gedaan.`,
  consent: `Door te versturen stemt u ermee in dat wat u schrijft onder ${licence.name} in de catalogus mag. Schrijf geen namen, adressen of nummers van personen op.`,
  nextTitle: 'Wat er daarna gebeurt',
  without: 'Uw browser laat het formulier niet zien. Mailen kan wel:',
  withoutLink: 'Open een mail met de vijf vragen',
  withoutAddress: (mailbox: string) => `Of mail uw antwoorden zelf aan ${mailbox}.`,
  /** What such an answer fills in. */
  answered: {
    ja: 'Dit loopt nog.',
    gestopt: 'Dit is gestopt.',
    regulier: 'Dit is opgegaan in het reguliere aanbod.',
  },
  /** The mail. */
  mail: {
    subject: (name: string) => (name ? `Tip: ${name}` : 'Tip'),
    greeting: 'Beste redactie, een tip:',
    /** Each begins a line, and is read back. */
    labels: {
      naam: 'Naam',
      over: 'Over',
      loopt: 'Loopt dit nog',
      wat: 'Wat',
      waar: 'Waar',
      bron: 'Bron',
      mail: 'Antwoord aan',
    },
    states: { ja: 'ja', gestopt: 'gestopt', regulier: 'opgegaan in regulier aanbod' },
    consent: `Wat ik schreef mag onder ${licence.name} in de catalogus.`,
    next: (days: number) => `De redactie kijkt hier binnen ${days} werkdagen naar.`,
  },
};

export type TipLabels = Texts<typeof nlTip>;

/** The texts of the tip in a language; Dutch where there is none. */
export const tipLabelsFor = byLanguage(nlTip);
