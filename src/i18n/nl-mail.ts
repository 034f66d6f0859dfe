/**
 * What mails to and from the editors say, in Dutch: of the form, the tip and `npm run intake`; an answer to who sent something,
 * and a question to who runs an initiative.
 */
import { licence, nameInText } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';
import { formatDate } from './nl-language.ts';

export const nlMail = {
  greeting: 'Beste redactie,',
  /** Lines of a mail that are read back: each begins with one of these and a colon. */
  name: 'Naam',
  answerTo: 'Antwoord aan',
  word: 'Toelichting',
  version: 'Begonnen met versie',
  was: 'was',
  becomes: 'wordt',
  source: 'bron',
  nothing: '(leeg)',
  goes: '(weg)',
  /** A source as people refer to it: 1 for `s1`. */
  number: (id: string) => id.replace(/^s(?=\d)/, ''),
  sourceTitle: (title: string, id: string) => `${title} (bron ${id.replace(/^s/, '')})`.trim(),
  corrects: (title: string) => `Ik stel een verbetering voor bij ${title}:`,
  proposes: (title: string) => `Ik stel een nieuw initiatief voor: ${title}`,
  unfinished: (title: string) =>
    title ? `Dit is nog niet af, maar dit heb ik al van ${title}.` : 'Dit is nog niet af.',
  attached: (file: string) => `Het bestand ${file} gaat als bijlage mee.`,
  toPaste: 'Hieronder plak ik de tekst die ik heb gekopieerd:',
  consent: `Wat ik schreef mag onder ${licence.name} in de catalogus. Er staan geen persoonsgegevens in.`,
  next: (days: number) =>
    `Wat er nu gebeurt: iemand van de redactie kijkt er binnen ${days} werkdagen naar. Staat er een mailadres bij, dan hoort u wat ermee is gedaan.`,
  code: 'Laat deze regels staan. Daarmee leest de redactie het in.',
  subject: {
    new: (title: string) => `Bijdrage: ${title}`,
    correction: (title: string) => `Verbetering: ${title}`,
    unfinished: (title: string) => (title ? `Nog niet af: ${title}` : 'Bijdrage, nog niet af'),
  },
};

export type MailLabels = Texts<typeof nlMail>;

/** The texts of mails in a language; Dutch where there is none. */
export const mailLabelsFor = byLanguage(nlMail);

export const nlLetters = {
  to: 'Aan',
  subject: 'Onderwerp',
  noAddress: '(geen mailadres gevonden)',
  /** What stands between square brackets the editor fills in or takes away. */
  answer: {
    subject: (subject: string) => `Re: ${subject || `uw bijdrage aan ${nameInText.nl}`}`,
    greeting: (name: string) => (name ? `Beste ${name},` : 'Beste inzender,'),
    thanks: {
      nieuw: (title: string) => `Dank u wel voor uw bijdrage over ${title}.`,
      verbetering: (title: string) => `Dank u wel voor uw verbetering van ${title}.`,
      onaf: (title: string) =>
        `Dank u wel voor wat u al schreef over ${title}. Wij maken het graag met u af.`,
      tip: (title: string) => `Dank u wel voor uw tip over ${title}.`,
    },
    untitled: 'uw initiatief',
    right: 'Alle velden kloppen. Wij lezen nu de bronnen na.',
    wrong: 'Om het te plaatsen, hebben wij nog dit nodig:',
    noFile: 'Wij zoeken nu uit wat dit voor de pagina betekent.',
    page: (address: string) => `Straks staat het op ${address}`,
    close:
      '[Wij laten het u weten als het op de site staat. / Het staat op de site. / Wij plaatsen het niet, want …]',
    regards: `Met vriendelijke groet,\nde redactie van ${nameInText.nl}`,
  },
  confirm: {
    subject: (count: number) =>
      count === 1 ? 'Loopt uw initiatief nog?' : `Lopen deze ${count} initiatieven van u nog?`,
    greeting: (organisation: string) => `Beste mensen van ${organisation},`,
    intro: (count: number) =>
      `In ${nameInText.nl}, een openbare catalogus van initiatieven die nieuwkomers helpen naar werk, taal en meedoen, ${count === 1 ? 'staat een initiatief' : `staan ${count} initiatieven`} waar u bij hoort. Wij weten niet zeker of het nog klopt. Eén klik is genoeg:`,
    lastNews: (date: string | undefined) =>
      date
        ? `Laatste bericht dat wij vonden: ${formatDate(date)}.`
        : 'Wij vonden geen bericht met een datum.',
    answers: { ja: 'Loopt nog', gestopt: 'Gestopt', regulier: 'Opgegaan in regulier aanbod' },
    change: 'Iets anders veranderen',
    close:
      'Elke link opent een ingevulde mail; u drukt alleen op verzenden. Hebt u een openbare bron, zet die er dan bij.',
    regards: `Met vriendelijke groet,\nde redactie van ${nameInText.nl}`,
  },
};
