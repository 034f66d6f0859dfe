/** What mails to and from the editors say, in Dutch: of the form, the tip and `npm run intake`. */
import { licence } from '../site.ts';
import { byLanguage, type Texts } from './language.ts';

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
