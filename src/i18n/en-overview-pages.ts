/** What the pages of lessons, figures and gaps say, in English; none of it travels to the browser. */
import { enLanguage, formatCount, formatNumber } from './en-language.ts';
import { overviewPagesFor } from './nl-overview-pages.ts';

const lessonsOf = (count: number) => formatCount(count, 'lesson', 'lessons');
const figuresOf = (count: number) => formatCount(count, 'figure', 'figures');
const targetsOf = (count: number) => formatCount(count, 'target', 'targets');
const initiativesOf = (count: number) => formatCount(count, 'initiative', 'initiatives');

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
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  ofPages: (number, last) => `page ${number} of ${last}`,
  previous: 'Previous',
  next: 'Next',
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
    list: 'The lessons',
    order:
      'For each subject, of each kind, what research says comes first, then what was said last.',
    choose: 'Tick what you would like to use in your plan or tender.',
    all: (count, theme) =>
      count === 1 ? `The lesson on ${theme}` : `All ${formatNumber(count)} lessons on ${theme}`,
    theme: (theme) => `Lessons on ${theme}`,
    themeDescription: (lessons, initiatives, theme) =>
      `${lessonsOf(lessons)} on ${theme} from ${initiativesOf(initiatives)}: what helped, what got in the way and what is needed. With who says so.`,
    themeLead: (lessons, initiatives) =>
      `${lessonsOf(lessons)} from ${initiativesOf(initiatives)}. Of each kind, what research says comes first, then what was said last.`,
    filterTheme: 'Filter these lessons by target group, approach or sector',
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
    all: 'The figures',
    order: 'Of each kind the newest figures are here. What has no date comes last.',
    allOf: (count, kind) =>
      count === 1 ? `One figure: ${kind}` : `All ${formatNumber(count)} figures: ${kind}`,
    kind: (kind) => `Figures: ${kind}`,
    kindDescription: (figures, initiatives, kind) =>
      `${figuresOf(figures)} from ${initiativesOf(initiatives)} in public sources, of the kind ‘${kind}’. With who says so.`,
    kindLead: (figures, initiatives) =>
      `${figuresOf(figures)} from ${initiativesOf(initiatives)}, the newest first. What has no date comes last.`,
    filterKind: 'Filter these figures by year, target group or approach',
    pledgeTitles: {
      beloofd: 'Promised, and what came of it',
      'beloofd-zonder-uitkomst': 'Promised: we did not find what came of it',
      'beloofd-later': 'Promised for later',
    },
    pledgeLeads: {
      beloofd: (count) =>
        `${formatCount(count, 'time', 'times')} we found what came of a target or expectation. What was counted last comes first.`,
      'beloofd-zonder-uitkomst': (count) =>
        `Of ${formatCount(count, 'target or expectation', 'targets and expectations')} we did not find what came of ${count === 1 ? 'it' : 'them'}.`,
      'beloofd-later': (count) =>
        `Of ${formatCount(count, 'target or expectation', 'targets and expectations')} the moment has not come yet.`,
    },
    pledgeLinks: {
      beloofd: (count) =>
        count === 1
          ? 'The time we found what came of it'
          : `All ${formatNumber(count)} times we found what came of it`,
      'beloofd-zonder-uitkomst': (count) =>
        `${targetsOf(count)}: we did not find what came of ${count === 1 ? 'it' : 'them'}`,
      'beloofd-later': (count) => `${targetsOf(count)}: the moment has not come yet`,
    },
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
      'On paper you get the figures that you see on the screen. So choose on the screen first.',
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
