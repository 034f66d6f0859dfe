/** What the pages of target groups, approaches and sectors say, and the page of initiatives over time, in English. */
import { enLanguage, formatCount, formatList, formatNumber, uncapitalise } from './en-language.ts';
import { worksLabelsFor } from './nl-works.ts';

const initiatives = (count: number) => formatCount(count, 'initiative', 'initiatives');

/** Who speaks in a source: ids of the vocabulary `bronsoorten`. */
const VOICES: Record<string, { short: string; alone: string }> = {
  eigen: { short: 'provider', alone: 'the provider' },
  onderzoek: { short: 'research', alone: 'research' },
  overheid: { short: 'government', alone: 'the government' },
  kennisinstituut: { short: 'knowledge institute', alone: 'a knowledge institute' },
  nieuws: { short: 'newspaper or broadcaster', alone: 'a newspaper or broadcaster' },
  overig: { short: 'other source', alone: 'another source' },
};

worksLabelsFor.add('en', {
  language: enLanguage,
  initiatives,
  known: (total, withOutcome) => {
    if (total === 0) return 'There is no initiative here yet.';
    const counts = 'a source counts how many people completed it, found work or kept it';
    if (withOutcome > 0)
      return `${initiatives(total)}. For ${formatNumber(withOutcome)}, ${counts}.`;
    return `${initiatives(total)}. No source counts how many people completed ${total === 1 ? 'it' : 'any of them'}, found work or kept it.`;
  },
  children: 'This includes',
  map: {
    label: (name) => `Map of the Netherlands: municipalities with initiatives for ${name}`,
    onlyNationwide: (count) =>
      count === 1
        ? 'One works in all of the Netherlands and is not on the map.'
        : `${formatNumber(count)} work in all of the Netherlands and are not on the map.`,
  },
  outcomes: {
    title: 'What came of it?',
    intro:
      'Each line is one initiative. We do not add anything up, because each counts differently. There is only a dot if the source says how many out of how many. An open dot or a grey number is more than five years old, or undated.',
    kinds: {
      behouden: 'Still in work later',
      geplaatst: 'In work or in education',
      afgerond: 'Completed the programme or training',
    },
    none: 'No source here counts how many people completed it, found work or kept it. That does not mean that it achieved nothing: we do not know.',
    undated: 'undated',
    contradicted: 'another source gives a different number',
    moreFigures: (count) =>
      count === 1 ? 'and one more figure' : `and ${formatNumber(count)} more figures`,
    others: (count) =>
      `${formatCount(count, 'more initiative', 'more initiatives')} with such a figure`,
    axis: ['0%', '50%', '100%'],
  },
  promised: {
    said: (named, unanswered) => {
      const promise = `${initiatives(named)} stated a target or expectation beforehand.`;
      if (unanswered === 0)
        return named === 1
          ? `${promise} What came of it is on its page.`
          : `${promise} What came of it is on the page of each.`;
      if (named === 1) return `${promise} We did not find an outcome.`;
      return named === unanswered
        ? `${promise} We did not find an outcome for any of them.`
        : `${promise} For ${formatNumber(unanswered)} we did not find an outcome.`;
    },
    which: (count) => (count === 1 ? 'Which initiative is that?' : 'Which are they?'),
    others: (count) => `And ${formatNumber(count)} more`,
  },
  ladder: {
    title: 'How strong is the evidence?',
    notes: {
      'effect-onderzocht': 'compared with people who did not take part',
      onderzocht: 'by others than the provider',
      'eigen-cijfers': 'counted, but not checked by others',
      beschreven: 'no source counts what came of it',
    },
    nobody: 'no initiative yet',
    more: 'How we read strength of evidence',
  },
  running: {
    title: 'Is it still running?',
    ended: (count) => (count === 1 ? 'has ended' : 'have ended'),
    withoutReason: (count) => `for ${formatNumber(count)} no source says why`,
    noReason: 'no source says why',
    heard: (count, year) => `${count === 1 ? 'has' : 'have'} been heard of since ${year}`,
    quiet: (from, until) =>
      from === until - 1 ? `last heard of in ${from}` : `last heard of in ${from} or ${until - 1}`,
    silent: (year) => `silent since before ${year}`,
    undated: 'without a dated source',
    note: 'Silent is not the same as ended: we just did not find any later news.',
    more: 'All initiatives over the years',
  },
  lessons: {
    titles: {
      succesfactor: 'What helped',
      knelpunt: 'What got in the way',
      voorwaarde: 'What it takes',
    },
    none: {
      succesfactor: 'No source says what helped.',
      knelpunt: 'No source says what got in the way.',
      voorwaarde: 'No source says what it takes.',
    },
    according: (voices, total) =>
      total === 1 || voices.length === 1
        ? `according to ${formatList(voices.map(({ kind }) => VOICES[kind]?.alone ?? kind))}`
        : voices
            .map(({ kind, count }) => `${VOICES[kind]?.short ?? kind} ${formatNumber(count)}`)
            .join(', '),
    all: (count) => `All ${formatNumber(count)} lessons on this`,
    also: 'Also mentioned:',
  },
  practical: {
    known: (known, total) =>
      known === total
        ? total === 1
          ? 'known'
          : `known for all ${formatNumber(total)}`
        : `known for ${formatNumber(known)}, not for ${formatNumber(total - known)}`,
    others: (count) =>
      count === 1
        ? 'And one more initiative: see the list below.'
        : `And ${formatNumber(count)} more initiatives: see the list below.`,
    costs: (count) => `All ${formatNumber(count)} with known costs`,
    none: 'No source says anything about duration, entry requirements or costs.',
  },
  actions: {
    requirements: 'Turn these into requirements for a plan or tender',
    compare: (count) => `Compare the ${count === 2 ? 'two' : 'three'} best supported`,
    add: 'Do you know another one? Add it',
    employer: 'Employer? See who can help you',
  },
  list: {
    title: 'Initiatives',
    best: 'The best supported first, then those heard of most recently.',
    all: (count) => `All ${formatNumber(count)} in a list`,
    find: (count) =>
      count === 1 ? 'See it in the search' : `Search and filter in these ${formatNumber(count)}`,
  },
  description: (name, total, withOutcome) =>
    `${name}: ${initiatives(total)}; for ${formatNumber(withOutcome)} it is known what came of it. What helped, what got in the way, what it takes and whether it still runs.`,
  timeline: {
    language: enLanguage,
    title: 'Initiatives over the years',
    description:
      'When initiatives began and ended, why, what took their place, and what we do not know.',
    lead: (total, ended, silent, year) =>
      `${initiatives(total)}. For ${formatNumber(ended)} a source says that they ended. For another ${formatNumber(silent)} the last news dates from before ${year}.`,
    chart: 'From start to last news',
    chartNote: (shown, each) =>
      each === 1
        ? `Each line is an initiative whose starting year is known (${formatNumber(shown)}), in order of starting year. Everything is precise to the year.`
        : `For ${formatNumber(shown)} initiatives the starting year is known. We draw one in ${formatNumber(each)}, in order of starting year. Everything is precise to the year.`,
    drawing: (shown) =>
      `Drawing of ${formatNumber(shown)} initiatives: from the year in which they began to their end or last news. The numbers are in the table.`,
    legend: {
      gestopt: 'ended: runs until the end',
      loopt: (year) => `news in ${year} or later`,
      stil: 'not known whether it still runs: runs until the last news',
    },
    before: (year) => `before ${year}`,
    asTable: 'See the numbers as a table',
    columns: {
      year: 'Began in',
      begun: 'Began',
      gestopt: 'Ended',
      loopt: (year) => `News in ${year} or later`,
      stil: 'Last news earlier',
    },
    total: 'Total',
    stopped: 'How many ended each year?',
    stoppedNote: (count, unknown) =>
      unknown === 0
        ? `${formatNumber(count)} ended initiatives, by the year in which they ended.`
        : `${formatNumber(count)} ended initiatives, by the year in which they ended. For ${formatNumber(unknown)} the year is not known.`,
    lasted: (count, years) =>
      `For ${formatNumber(count)} we know the start and the end. Half of those ran ${years === 1 ? 'within one calendar year' : `in ${formatNumber(years)} calendar years or fewer`}.`,
    reasons: 'Why did they end?',
    reasonsNote:
      'As a source says it. If it says zero, no source mentioned it. That does not prove that it did not happen.',
    noReason: 'No source says why',
    instead: 'What came after',
    insteadNote: (told, total) =>
      `For ${formatNumber(told)} of the ${formatNumber(total)} ended initiatives a source says what became of them.`,
    successor: 'Successor:',
    rest: (count) => `The other ${formatNumber(count)} ended initiatives`,
    onFindPage: (count) => `See and filter all ${formatNumber(count)} ended initiatives`,
    unknown: 'What we do not know',
    unknownStart: (count, total) =>
      `For ${formatNumber(count)} of the ${formatNumber(total)} no source says when ${count === 1 ? 'it' : 'they'} began. ${count === 1 ? 'It is' : 'They are'} not in the drawing.`,
    unknownEnd: (count) =>
      `For ${formatNumber(count)} no source says whether ${count === 1 ? 'it is' : 'they are'} still running. That we heard nothing more does not mean that ${count === 1 ? 'it has' : 'they have'} ended.`,
    undated: (count) => `For ${formatNumber(count)} not a single source has a date.`,
    help: 'Do you know how it ended? Correct it on the page of the initiative.',
    filterStatus: 'All ended initiatives',
  },
  related: {
    title: 'Similar initiatives',
    because: {
      doelgroep: (label) => `also for ${uncapitalise(label)}`,
      aanpak: (label) => `also ${uncapitalise(label)}`,
      sector: (label) => `also in ${uncapitalise(label)}`,
      leerroute: (label) => `also ${label}`,
      fase: (label) => `also during ${uncapitalise(label)}`,
      gemeente: (label) => `also in ${label}`,
      regio: (label) => `also in the ${label}`,
      woord: (word) => `also mentions “${word}”`,
    },
  },
});
