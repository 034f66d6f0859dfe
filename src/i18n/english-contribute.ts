/** How to contribute, for who does not write Dutch: the form itself is in Dutch, as what is written with it. */
import { enLanguage } from './en-language.ts';

export const enContribute = {
  language: enLanguage,
  title: 'Contribute',
  description:
    'How to add an initiative to the catalogue or correct one: a tip in English, or the form in Dutch.',
  lead: 'Do you know an initiative that is missing, or has something changed? Tell us. You need no account.',
  tip: {
    title: 'A tip, in English',
    text: 'Five questions, one minute. Say what you know, and where others can read it. The editors look up the rest and write it in Dutch.',
    link: 'Send a tip',
  },
  form: {
    title: 'The whole form, in Dutch',
    text: 'What is told in the catalogue is written in Dutch, and so is the form with which it is written. It asks what the initiative does, for whom, where, what came of it and where that can be read. It checks what you write and says what happens next.',
    link: 'Open the form (in Dutch)',
  },
  rules: {
    title: 'What belongs in the catalogue',
    items: [
      'Initiatives in the Netherlands that help refugees and other newcomers with work, language and taking part in society, also those that have ended.',
      'Every statement has a source that anyone can read: a website, a report or a newspaper.',
      'No names, addresses or numbers of persons.',
    ],
  },
  mail: 'Or write to the editors:',
};
