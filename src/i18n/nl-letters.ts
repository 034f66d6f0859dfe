/** Letters of the editors, in Dutch: an answer to who sent something, and a question to who runs an initiative. */
import { nameInText } from '../site.ts';
import { formatDate } from './nl-language.ts';

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
