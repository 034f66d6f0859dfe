/** What the home page says, in English, and the ways in that other pages show as well. */
import { enLanguage } from './en-language.ts';
import { homeLabelsFor } from './nl-home.ts';

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
