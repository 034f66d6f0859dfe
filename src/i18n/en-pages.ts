/**
 * What only the build writes on pages, in English: the home page, the find page as it is before its script, the pages about the
 * site and its lists, and the page that English has in place of the form.
 */
import { enLanguage, uncapitalise } from './en-language.ts';
import { nameInText } from '../site.ts';
import { listLabelsFor, homeLabelsFor, findPageLabelsFor } from './nl-pages.ts';

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
    withoutScriptInParts:
      'Searching works with JavaScript, which is switched off. Here you find everything, from A to Z. Choose a letter: with Ctrl+F you then search within that page.',
    part: (letters) => `All initiatives: ${letters}`,
    partDescription: (letters) =>
      `Initiatives of the catalogue in alphabetical order: ${letters}. With where they work.`,
    range: (first, last) => `${first} to ${last}`,
    ofLetter: (letter, number, count) => `${letter} (${number} of ${count})`,
    pages: 'Choose a letter',
    none: 'There are no initiatives here yet.',
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

homeLabelsFor.add('en', {
  language: enLanguage,
  title: 'What works in helping newcomers find work?',
  intro: (initiatives, municipalities) =>
    `${initiatives} initiatives by municipalities, employers and organisations, in ${municipalities} Dutch municipalities and nationwide. With what they do, what it achieved, what was disappointing and where it is written.`,
  searchLabel: 'Search for an initiative',
  searchPlaceholder: 'E.g. language at work',
  searchButton: 'Search',
  examples: 'Or ask a question:',
  exampleQuestions: [
    'how do we help women who cannot read',
    'who trains bus drivers',
    'refugee teachers in Utrecht',
    'language at work',
  ],
  mapLabel: 'Map of the Netherlands: a dot is a municipality, a filled dot is one with initiatives',
  mapCaption: 'Each dot is a municipality. The bigger the dot, the more initiatives.',
  waysIntro: {
    doelgroep: 'Whom is it for?',
    interventie: 'What happens?',
    regio: 'What is there near you?',
  },
  story: 'Why this catalogue exists',
  storySource: (sources) => `Source: ${sources}`,
  storyMore: 'What is behind these figures:',
  doors: {
    label: 'Whom this site is for',
    municipality: {
      title: 'Municipality',
      text: 'What is there in our area, what do municipalities like ours do, and what did they learn? Take it with you in a proposal.',
      action: 'Find your municipality',
    },
    plan: 'Plan for one person',
    employer: {
      title: 'Employer',
      text: 'Three questions: your sector, your region and what you can offer. You get programmes, what they ask of you and which rules apply.',
      action: 'Answer three questions',
    },
    contribute: {
      title: 'Add something',
      text: 'Do you know an initiative that is missing, or that has ended or changed? Tell us in a minute, without an account.',
      action: 'Send a tip',
    },
    form: 'Fill in the full form',
  },
  works: {
    title: 'What works? Brought together by approach',
    known: (total, withOutcome) =>
      `${total} ${total === 1 ? 'initiative' : 'initiatives'}, ${withOutcome === 0 ? 'none with an outcome' : `${withOutcome} with an outcome`}`,
    noDate: 'undated',
    lessons: 'All lessons',
    figures: 'All figures',
    gaps: 'Where is there little?',
    timeline: 'What ran when, and what ended?',
  },
  guides: 'What we know about it',
  guidesIntro: 'Short guides, with sources and examples.',
  guidesAll: 'All guides',
  evidence: 'The best studied',
  evidenceIntro:
    'These initiatives were compared with people who did not take part, or evaluated by researchers. Also when that showed no difference.',
  evidenceMore: 'How we read strength of evidence',
});

findPageLabelsFor.add('en', {
  description: 'Search initiatives, and filter them by region, target group and approach.',
  skip: 'Skip to the results',
  searchLabel: 'Search by subject, job or organisation',
  searchHint: 'Type a question, a job or an organisation',
  searchButton: 'Search',
  sort: 'Sort by',
  look: 'View',
  looks: { lijst: 'list', compact: 'compact' },
  filters: 'Filters',
  inList: (facet) => `Search in ${facet.toLowerCase()}`,
  refine: 'Refine',
  everything: (count) => `All ${count} initiatives from A to Z`,
  toMap: 'Map',
  csv: 'Save as CSV for Excel',
  unfiltered:
    'This list is not filtered. Searching and filtering work with JavaScript, which is switched off or was not loaded. What is chosen in the address does not count here.',
  withoutScript: 'Choose a way in',
  withoutScriptIntro:
    'Filtering works with JavaScript. Without it you can search through these pages.',
});

/** What only the English find page says: Dutch questions are searched in everything. */
export const enSearchNote =
  'English searches titles, summaries and names. Longer texts are in Dutch.';

/** How to contribute, for who does not write Dutch: the form itself is in Dutch, as what is written with it. */
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
