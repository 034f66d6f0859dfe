/** What the pages of lessons, figures and gaps say, in English. The first part travels to the browser. */
import { enLanguage, formatCount, formatNumber } from './en-language.ts';
import { overviewLabelsFor, overviewPagesFor } from './nl-overview.ts';

const lessonsOf = (count: number) => formatCount(count, 'lesson', 'lessons');
const figuresOf = (count: number) => formatCount(count, 'figure', 'figures');
const targetsOf = (count: number) => formatCount(count, 'target', 'targets');
const initiativesOf = (count: number) => formatCount(count, 'initiative', 'initiatives');

overviewLabelsFor.add('en', {
  language: enLanguage,
  lessonsLeft: (lessons, initiatives) =>
    lessons === 0
      ? 'No lessons with these filters. Remove a filter.'
      : `${lessonsOf(lessons)} from ${initiativesOf(initiatives)}`,
  figuresLeft: (figures, initiatives) =>
    figures === 0
      ? 'No figures with these filters. Remove a filter.'
      : `${figuresOf(figures)} from ${initiativesOf(initiatives)}`,
  ignored: (values) => `We do not know this part of the address: ${values}.`,
  filters: 'Filters',
  filtersChosen: (count) => (count > 0 ? `Filters (${count} chosen)` : 'Filters'),
  clear: 'Clear the filters',
  failed: 'The filters could not be loaded. Choose one to try again.',
  requirements: {
    title: 'From lesson to requirement',
    intro:
      'Your list for a plan or a tender. The lessons are there as the source tells them. What you make of them, you write below.',
    empty: 'Tick a lesson above. It will then appear here.',
    chosen: (count) => `${lessonsOf(count)} chosen`,
    toList: 'Go to the requirements',
    own: 'Your requirement',
    ownOf: (theme, number) => `Your requirement with lesson ${number}, ${theme}`,
    ownNote: 'What you type stays in this browser. It is not in the address.',
    notKept: 'Your browser does not keep what you type. Copy or print the list before you leave.',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    upOf: (number) => `Lesson ${number} up`,
    downOf: (number) => `Lesson ${number} down`,
    removeOf: (number) => `Remove: lesson ${number}`,
    copy: 'Copy as text',
    copied: 'The list has been copied.',
    copyFailed: 'Copying did not work. The text is below; copy it yourself.',
    copyText: 'The list as text',
    print: 'Print the requirements',
    clear: 'Empty the list',
    share: 'The address of this page holds your lessons. Whoever opens it sees the same list.',
    gone: (initiative) => `This lesson is no longer there in this form: ${initiative}.`,
    goneMore: 'See the initiative',
    movedTo: (number) => `Now in place ${number}.`,
    removed: 'The lesson has been taken off the list.',
    asText: {
      title: 'Lessons from others, as requirements',
      from: (address, date) => `From: ${address} (${date})`,
      lesson: (kind) => kind,
      initiative: 'Initiative',
      own: 'Requirement',
      line: '……………………………………',
    },
  },
});

overviewPagesFor.add('en', {
  language: enLanguage,
  kinds: {
    succesfactor: 'What helped',
    knelpunt: 'What got in the way',
    voorwaarde: 'What is needed',
  },
  according: 'according to',
  and: 'and',
  speakers: {
    eigen: 'The provider',
    onderzoek: 'Research',
    overheid: 'Government',
    kennisinstituut: 'Knowledge institute',
    nieuws: 'Newspaper or broadcaster',
    overig: 'Others',
  },
  facets: {
    thema: 'Subject',
    soort: 'Kind',
    wie: 'Who says so',
    doelgroep: 'Target group',
    interventie: 'Approach',
    sector: 'Sector',
    jaar: 'Year',
    leeftijd: 'How old',
  },
  narrower: 'In more detail',
  lessons: {
    title: 'Lessons',
    description: (lessons, initiatives) =>
      `${formatNumber(lessons)} lessons from ${formatNumber(initiatives)} initiatives: what helped, what got in the way and what is needed to help newcomers find work. With who says so.`,
    lead: (lessons, initiatives) =>
      `${lessonsOf(lessons)} from ${initiativesOf(initiatives)}: what helped, what got in the way and what is needed. Each lesson is there as the source tells it, in Dutch.`,
    chart: 'What got in the way most often?',
    chartNote: (withObstacle, total) =>
      `Each bar counts in how many initiatives something about the subject got in the way. An initiative counts once per subject. For ${withObstacle} of the ${total} initiatives a source names something that got in the way. For the others we do not know.`,
    makeList:
      'Are you writing a plan or a tender? Tick lessons, and make a list of requirements from them.',
    toList: 'Choose lessons',
    table: 'See all numbers as a table',
    tableCaption: 'Number of initiatives by subject',
    researched: 'Got in the way according to research',
    contents: 'Subjects',
    list: 'All lessons',
    choose: 'Tick what you would like to use in your plan or tender.',
    none: 'There are no lessons in the catalogue yet.',
  },
  figures: {
    title: 'Figures',
    description: (figures) =>
      `${formatNumber(figures)} figures from public sources: what was promised, what came of it and who says so.`,
    lead: (figures, initiatives) =>
      `${figuresOf(figures)} from ${initiativesOf(initiatives)}, with who says so. We do not add anything up: each initiative counts differently.`,
    pledges: 'Promised and achieved',
    pledgesNote: (all, told, silent, ahead) =>
      `${formatCount(all, 'time', 'times')} a source names a target or expectation beforehand. For ${told} we found what came of it. For ${silent} we did not.${ahead > 0 ? ` For ${ahead} the moment has not come yet.` : ''}`,
    promised: 'Promised or expected',
    reached: 'What came of it',
    barsNote: 'An open bar is a target, a filled bar is what came of it.',
    stillAhead: 'The moment of the target has not come yet.',
    silent: (count) =>
      `${targetsOf(count)}: we did not find what came of ${count === 1 ? 'it' : 'them'}`,
    ahead: (count) => `${targetsOf(count)}: the moment has not come yet`,
    all: 'All figures',
    sort: 'Order',
    sorts: {
      '': 'Newest first',
      initiatief: 'Initiative A-Z',
      eenheid: 'What was counted, then largest',
    },
    withoutDate: 'Date unknown',
    ages: {
      recent: 'Five years at most',
      oud: 'More than five years old',
      'zonder-datum': 'Date unknown',
    },
    noTarget: 'A target or expectation is not an outcome.',
    paper:
      'On paper you get the figures that are left with your filters. Choose on the screen first: that saves pages.',
    contents: 'Kinds of figures',
    none: 'There are no figures in the catalogue yet.',
  },
  gaps: {
    title: 'Gaps',
    description:
      'For which groups and with which approach are there initiatives, how strong is the evidence, and where did we find nothing?',
    lead: 'What is there for whom, how strong is the evidence, and where did we find nothing?',
    summary: (cells, empty, single) =>
      `Of the ${cells} combinations of target group and approach, ${empty} are empty. For ${single} we found one initiative.`,
    reading: 'How to read the table',
    counted:
      'The number is the number of initiatives. An initiative with more than one target group or approach counts in more than one cell, so do not add cells up. The small bars say how strong the strongest evidence in the cell is. That does not say whether it worked: research that found no effect counts as well.',
    meaning:
      'Empty means: we did not find it. It may exist. Click on an empty cell to add something, on a number for the list.',
    ladder: 'How we read strength of evidence',
    interventions: 'Target group and approach',
    narrower: 'In more detail: kinds of approach',
    narrowerOf: (name) => `${name}: target group and kind of approach`,
    regions: 'Labour market region and target group',
    regionsNote: (count) =>
      `This counts what works in the region itself, or names a municipality there. What works nationwide (${initiativesOf(count)}) is also in the first row: it works in the region as well, but that alone says nothing about it.`,
    country: 'All of the Netherlands',
    scroll: (name) => `${name}, a table that can scroll sideways`,
    total: 'All',
    empty: 'none',
    add: 'add one',
    targetGroup: 'Target group',
    region: 'Region',
  },
});
