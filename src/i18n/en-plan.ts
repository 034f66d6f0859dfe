/** What the page for the plan of one person says, in English: its code carries these texts to the browser. */
import { enLanguage, formatChoice } from './en-language.ts';
import { planLabelsFor } from './nl-plan.ts';

planLabelsFor.add('en', {
  language: enLanguage,
  title: 'Plan for one person',
  description:
    'Answer a few questions, without personal data, and see for each step what there is: language, learning, work experience, guidance and placement.',
  intro:
    'For case managers of municipalities (klantmanagers) and others who guide someone. You answer a few questions and see for each step what there is, why it fits and what it takes.',
  privacy:
    'Do not fill in a name, date of birth or other personal data. What you choose stays in this browser and does not go anywhere. It is still there when you reload the page, until you close this tab.',
  privacyOfParts:
    'The texts of the initiatives that you see come from the site in small groups. Who runs the site can see which groups were fetched. What you chose is not in there.',
  form: 'The situation',
  toAnswer: 'See what there is',
  unsaid: 'Not said',
  reset: 'Start again',
  questions: {
    groep: 'Who',
    fase: 'Where someone stands',
    leerroute: 'Learning route',
    opleiding: 'Education in the country of origin',
    diploma: 'Diploma',
    situatie: 'What fits this person',
    sector: 'Would like to work in',
    werk: 'Work now',
  },
  groups: {
    statushouders: 'Refugee with a residence permit (statushouder)',
    asielzoekers: 'Asylum seeker',
    gezinsmigranten: 'Family migrant',
    'ontheemden-oekraine': 'Displaced person from Ukraine',
  },
  education: {
    geen: 'No or hardly any school',
    weinig: 'Primary school, or a few years more',
    mbo: 'Secondary school or vocational training',
    hoger: 'Higher professional education or university',
  },
  diplomas: {
    gewaardeerd: 'Diploma has been evaluated',
    'niet-gewaardeerd': 'Diploma, not evaluated yet',
    'zonder-papieren': 'Diploma, but no papers',
    geen: 'No diploma',
  },
  situations: {
    vrouwen: 'Woman',
    jongeren: 'Younger than about 30',
    ouders: 'Takes care of children',
    nareizigers: 'Came later, as a family member',
    laaggeletterden: 'Cannot read and write, or only a little',
    vakmensen: 'Has a profession or a trade',
    'vluchteling-studenten': 'Wants to study, or does so already',
    bijstandsgerechtigden: 'Receives social assistance benefit',
    'al-langer-in-nederland': 'Has been in the Netherlands for years',
  },
  work: {
    nee: 'No work',
    ja: 'Has work',
    'kan-nog-niet': 'Cannot work yet',
  },
  steps: {
    taal: 'Language',
    leren: 'Learning',
    werkervaring: 'Work experience and taking part',
    begeleiding: 'Guidance',
    plaatsing: 'Towards a job',
  },
  before: {
    title: 'Five steps, side by side',
    intro:
      'A plan does not have to go step by step. Language, work experience and guidance can start at the same time. Give an answer on the left, and you will see here what there is. Or first look by kind of approach.',
    introWithoutScript:
      'Making a plan to measure works with JavaScript, which is switched off. Below you find all kinds of approach for each step, with their initiatives.',
  },
  loading: 'We are looking for what there is…',
  failed: 'This could not be loaded. Your answers are still there.',
  retry: 'Try again',
  total: (count) => (count === 1 ? '1 initiative may fit' : `${count} initiatives may fit`),
  totalNote:
    'Those nearby come first, then what fits most of the answers. Always ask whether there is a place.',
  ignored: (parts) =>
    `There was something in the address that we do not know: ${parts.join(', ')}. It was left out.`,
  noneHere: (place) => `We found nothing for this in ${place}.`,
  also: 'Also helps with this:',
  alsoAt: (step) => `is under ${step}`,
  none: 'We found nothing that fits. Remove an answer to see more.',
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
  fits: 'Why',
  fitsNothing: 'does not rule out any of the answers',
  reasons: {
    here: (place) => `works in ${place}`,
    near: (where, region) => `${where}, same ${region}`,
    kinds: { gemeente: 'municipality', regio: 'region', provincie: 'province' },
    nationwide: 'all of the Netherlands',
    does: (what) => `offers ${what}`,
    for: (whom) => `for ${whom}`,
    phase: (phase) => `phase: ${phase}`,
    route: (route) => `learning route: ${route}`,
    sector: (sector) => `sector: ${sector}`,
  },
  askAround: 'Ask whether someone from outside the municipality may take part.',
  doubts: (groups) => `Note: meant for ${formatChoice(groups)}.`,
  later: 'Starts in a later phase.',
  asks: 'Asks',
  takes: 'Takes',
  asksUnknown: 'The sources do not say what it asks.',
  lastNews: (date) => `Last news: ${date}`,
  noNews: 'No dated source',
  inPlan: 'In the plan',
  inPlanOf: (title) => `In the plan: ${title}`,
  stopped: 'Ended, but worth learning from',
  stoppedIntro:
    'Nobody can join these any more. What they achieved and what was disappointing is on their pages.',
  own: {
    title: 'Your plan',
    empty: 'Choose above what goes into the plan.',
    toPlan: (count) => `Go to your plan (${count})`,
    toList: 'go to your plan',
    list: 'In the plan, in order',
    from: 'Starts',
    until: 'Until',
    moments: {
      0: 'now',
      3: 'in 3 months',
      6: 'in 6 months',
      12: 'in 1 year',
      24: 'in 2 years',
    },
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    fromOf: (title) => `Starts: ${title}`,
    untilOf: (title) => `Until: ${title}`,
    upOf: (title) => `Up: ${title}`,
    downOf: (title) => `Down: ${title}`,
    removeOf: (title) => `Remove: ${title}`,
    added: (title) => `${title} is in the plan.`,
    removed: (title) => `${title} is no longer in the plan.`,
    moved: (title, place) => `${title} is now in place ${place}.`,
    contact: 'Find out more from',
    noContact: 'We found no way to get in touch.',
    gone: 'This initiative no longer fits the answers.',
  },
  time: {
    title: 'When',
    caption: 'What runs when, in months from now',
    what: 'What',
    period: (from, until) => `${from}–${until}`,
    periodSpoken: (from, until) => `month ${from} to ${until}`,
    runs: 'runs',
    rests: 'does not',
  },
  notes: {
    title: 'Your own notes',
    warning:
      'Do not write down names or other personal data. Notes are not kept and not shared: after a reload they are gone. They do appear on paper.',
    of: (step) => `Note on ${step}`,
  },
  ways: {
    print: 'Print the plan',
    link: 'Make a link',
    linkNote:
      'The link holds the answers and what is in the plan. Whoever gets the link sees those too. Notes are not in it. With the link, too, nothing goes to our server.',
    linkLabel: 'Link to this plan',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the link yourself.',
  },
  advice: {
    ownPlan:
      'Make a personal plan on arrival, and base it on income from work. This is the advice of the Dutch Council for Refugees (VluchtelingenWerk).',
    early:
      'Start helping someone towards education and work in the reception centre already. This is the advice of the Social and Economic Council (SER).',
    languageWithWork:
      'Put language beside work or training, not before it. According to the SER, doing the two together is effective in many cases.',
    practice:
      'People who cannot read and write, or who find learning hard, pick up the language more easily in practice. Trials with language and work together showed this.',
    study:
      'For the highly educated, the Dutch Council for Refugees recommends an intensive Dutch course, and further study while keeping benefit.',
    diploma:
      'Start early with the evaluation of a diploma. Do not wait for the part about work in the civic integration programme (inburgering), a site of Nijmegen recommends.',
    noPapers:
      'No papers left? A refugee can get an Indication of Education Level (Indicatie Onderwijsniveau), an estimate of the level. Ask IDW, which evaluates diplomas, whether that is still so.',
    experience:
      'For people with less education, the Dutch Council for Refugees recommends gaining experience: through an internship, voluntary work or a place to learn and work.',
    participate:
      'Is a programme towards work not possible yet? Then choose another way to take part. This is the advice of the Dutch Council for Refugees.',
    childcare:
      'Arrange childcare, during working hours as well. In 2022 a help desk in The Hague for people from Ukraine called this a precondition.',
    herself:
      'Give her as much attention as her partner. This was a precondition in the approach of Amsterdam.',
    aftercare:
      'Keep up the guidance once someone works. Amsterdam learned that this is needed for a long time to prevent people from dropping out.',
    noDeadEnd:
      'Do not look only for the quickest work. Rather sketch a path together towards the job that someone wants. This is what the Dutch Council for Refugees recommends.',
  },
  adviceGuide: 'Read',
  adviceSource: 'Source',
});
