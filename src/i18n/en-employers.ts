/** What the page for employers says, in English: its code carries these texts to the browser. */
import { enLanguage } from './en-language.ts';
import { employerLabelsFor } from './nl-employers.ts';

employerLabelsFor.add('en', {
  language: enLanguage,
  title: 'Newcomers in your company',
  description:
    'For employers: who helps you to let refugees and other newcomers meet your company, learn and work, what is arranged, what it takes and which rules apply.',
  intro:
    'Three questions, and you see who can help you, what is arranged and what it asks of you. Below that are the rules and the support.',
  form: 'Your situation',
  unsaid: 'All sectors',
  reset: 'Start again',
  questions: { sector: 'Your sector', biedt: 'What can you offer?' },
  offers: {
    kennismaken: 'A chance to meet',
    mentor: 'A mentor or buddy',
    stage: 'An internship or work experience placement',
    leerwerkplek: 'A place to learn and work',
    baan: 'A job',
  },
  before: {
    title: 'Look by sector or approach',
    sectors: 'By sector',
    interventions: 'By approach',
  },
  loading: 'We are looking for who can help you…',
  failed: 'This could not be loaded. Your answers are still there.',
  retry: 'Try again',
  ignored: (parts) =>
    `There was something in the address that we do not know: ${parts.join(', ')}. It was left out.`,
  total: (count) => (count === 1 ? '1 programme can help you' : `${count} programmes can help you`),
  totalNote:
    'Those nearby come first, then what works in your sector. Call to find out whether there is a place.',
  nothing: 'We found no programme that fits. Remove an answer to see more.',
  toAnswer: 'See who can help you',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  fits: 'Fits with',
  needs: (what) => `you offer: ${what}`,
  ownSector: (sector) => `sector ${sector}`,
  everySector: 'every sector',
  arranged: 'Arranged',
  kinds: { begeleiding: 'Guidance', taal: 'Language', team: 'For your team', geld: 'Money' },
  isArranged: 'is part of it',
  notArranged: 'The sources do not say what is arranged.',
  asks: 'What it takes',
  askKinds: { voorwaarde: 'Needed', knelpunt: 'Got in the way' },
  contact: 'Get in touch with',
  noContact: 'We found no way to get in touch.',
  lastNews: (date) => `last news: ${date}`,
  noNews: 'no dated source',
  examples: 'How other employers did it',
  examplesNote:
    'This is what companies did themselves. You cannot join them, but you can learn from them.',
  stopped: 'Ended, but worth learning from',
  rules: 'Rules and support',
  rulesNote: 'Guides for employers. Each rule comes with the date of its source.',
  otherGuides: 'Also useful',
  print: 'Print this page',
});
