/** What the page for a tip says, in English, and the mail that it makes. */
import { enLanguage } from './en-language.ts';
import { licence } from '../site.ts';
import type { Texts } from './language.ts';
import { tipLabelsFor, type nlTip } from './nl-tip.ts';

export const enTip: Texts<typeof nlTip> = {
  language: enLanguage,
  title: 'Send a tip',
  description:
    'Tell us in a minute which initiative we are missing, or that something has changed. Five questions, no account.',
  intro: 'Five questions, one minute. What you know is enough; the editors find out the rest.',
  more: 'Do you know a lot, and have fifteen minutes?',
  moreLink: 'Fill in the full form (in Dutch)',
  optional: '(optional)',
  fields: {
    naam: { label: 'Name of the initiative', help: 'Or of the organisation, if you know it.' },
    wat: {
      label: 'What would you like to tell us?',
      help: 'What it does and for whom, or what has changed. You can write in English.',
    },
    waar: { label: 'Where', help: 'A municipality or region, or all of the Netherlands.' },
    bron: {
      label: 'Where can everyone read this?',
      help: 'A web address: a website, news item or report.',
    },
    mail: {
      label: 'Your email address',
      help: 'Only if you would like an answer. It will not be on the site.',
    },
  },
  needed: { naam: 'Fill in the name.', wat: 'Fill in what you would like to tell us.' },
  faulty: (title) => `Error: ${title}`,
  tooLong: 'This is too long for an email. Make it shorter, or copy the text and paste it.',
  open: 'Open the email',
  share: 'Share the tip',
  opened: 'Your email program opens. Press send there.',
  noProgram: 'Does nothing open?',
  noProgramText: 'Copy the text and paste it into an email to',
  copyText: 'Copy the text',
  copyAddress: 'Copy the address',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying. Select the text below.',
  show: 'See the text of the email',
  next: (days) =>
    `One of the editors looks at it within ${days} working days and finds the sources. If you leave an email address, you will hear what was done with it.`,
  consent: `By sending this you agree that what you write may be used in the catalogue under ${licence.name}. Do not write down names, addresses or numbers of people.`,
  nextTitle: 'What happens next',
  without: 'Your browser does not show the form. You can still send an email:',
  withoutLink: 'Open an email with the five questions',
  withoutAddress: (mailbox) => `Or email your answers yourself to ${mailbox}.`,
  answered: {
    ja: 'This is still running.',
    gestopt: 'This has ended.',
    regulier: 'This has become part of regular services.',
  },
  mail: {
    subject: (name) => (name ? `Tip: ${name}` : 'Tip'),
    greeting: 'Dear editors, a tip:',
    labels: {
      naam: 'Name',
      over: 'About',
      loopt: 'Still running',
      wat: 'What',
      waar: 'Where',
      bron: 'Source',
      mail: 'Answer to',
    },
    states: { ja: 'yes', gestopt: 'ended', regulier: 'became part of regular services' },
    consent: `What I wrote may be used in the catalogue under ${licence.name}.`,
    next: (days) => `The editors look at this within ${days} working days.`,
  },
};

tipLabelsFor.add('en', enTip);
