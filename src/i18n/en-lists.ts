/** What the pages about the site and about privacy, the register of all initiatives, the guides and the page that does not exist say, in English. */
import { enLanguage } from './en-language.ts';
import { nameInText } from '../site.ts';
import { uncapitalise } from './en-format.ts';
import { listLabelsFor } from './nl-lists.ts';

listLabelsFor.add('en', {
  language: enLanguage,
  about: {
    title: `About ${nameInText.en}`,
    description: `What ${nameInText.en} is, where the data come from and how we read strength of evidence.`,
  },
  privacy: {
    title: 'Privacy',
    description:
      'What the site knows about you: no cookies, no accounts, no tracking. And what stays in your own browser.',
  },
  all: {
    title: 'All initiatives from A to Z',
    description: 'All initiatives of the catalogue in alphabetical order, with where they work.',
    letters: 'Go to a letter',
    digits: '0-9',
    filter: 'Search and filter',
    withoutScript:
      'Searching works with JavaScript, which is switched off. Here is everything, from A to Z. With Ctrl+F you search within this page.',
  },
  guides: {
    title: 'Guides',
    intro:
      'Short guides for those who help newcomers with work, language and taking part. Every statement has a source, and with every guide there are initiatives.',
    description:
      'Guides for municipalities and employers: what helps, what it takes, which rules apply and who is already doing it.',
    contents: 'On this page',
    named: 'Initiatives in this guide',
    onTopic: 'Initiatives on this subject',
    alsoOnTopic: 'Also on this subject',
    tools: {
      plan: {
        text: 'Would you like to know what there is for one person?',
        link: 'Make a plan',
      },
      employers: {
        text: 'Are you looking for a programme that can help you?',
        link: 'See who can help you',
      },
    },
    moreLike: 'More initiatives',
    forAudience: (audience) => `For ${uncapitalise(audience)}`,
    related: 'Read more',
    lawAsOf:
      'Rules and amounts are given here as the source stated them on its date. Check with the source whether they still apply.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was mistyped or the page has moved. Search below, or look through all initiatives.',
  },
});
