/** What the selection says, and how sources are cited, in English. */
import { formatCount } from './en-format.ts';
import type { Texts } from './languages.ts';
import { selectionLabelsFor, type nlSelection } from './nl-selection.ts';

const initiatives = (count: number) => formatCount(count, 'initiative', 'initiatives');

export const enSelection: Texts<typeof nlSelection> = {
  site: 'Initiatievenwijzer',
  title: 'My selection',
  description: 'Put initiatives side by side, make a dossier of them and share it with colleagues.',
  intro: 'Put initiatives side by side, print them as a dossier, or share them with a colleague.',
  kept: 'Your selection is kept in this browser. Only you can see it.',
  notKept:
    'Your browser does not keep anything. The selection stays as long as this page is open. Copy the address under Share to keep it.',
  loading: 'Your selection is being fetched…',
  failed: (count) =>
    `${count === 1 ? 'One initiative' : `${count} initiatives`} could not be loaded.`,
  retry: 'Try again',
  unknown: (names) =>
    names.length === 1
      ? `We do not know “${names[0]}” (any more), so it is not in this list.`
      : `We do not know these ${names.length} (any more): ${names.join(', ')}. They are not in this list.`,
  unknownOwn: 'Remove from my selection',
  without: {
    title: 'Without JavaScript',
    text: 'Making a selection works with JavaScript, which is switched off. You can still print the page of each initiative, and under Cite there is a line with the source.',
    link: 'All initiatives from A to Z',
  },
  empty: {
    title: 'Your selection is still empty',
    steps: [
      'Search for initiatives that are like your question.',
      'Tick “Select”, or choose “Add to selection” on the page of an initiative.',
      'Come back here to compare, print or share.',
    ],
    link: 'Search initiatives',
  },
  shared: {
    heading: 'Shared selection',
    title: (count) => `You are looking at a shared selection of ${initiatives(count)}.`,
    own: (count) =>
      count === 0
        ? 'You do not have a selection yet.'
        : `Your own selection (${initiatives(count)}) has not changed.`,
    take: 'Take over',
    replace: 'Take over instead of mine',
    add: 'Add to mine',
    toOwn: 'Go to my selection',
    taken: 'Taken over into your selection.',
    notes: 'With notes by whoever shared this.',
  },
  list: {
    title: 'In this selection',
    rest: (count) =>
      `The first ${count} are side by side below. Move another one up to compare it.`,
    up: (title) => `Move ${title} up`,
    down: (title) => `Move ${title} down`,
    remove: 'Remove',
    removeOf: (title) => `Remove: ${title}`,
    moved: (title, place, total) => `${title} is now in place ${place} of ${total}.`,
    removed: (title) => `${title} is no longer in your selection.`,
    undo: 'Put back',
    undone: (title) => `${title} is back in your selection.`,
    clear: 'Clear all',
    cleared: 'Your selection is empty. Notes and title are gone as well.',
    undoneAll: 'Your selection is back.',
    add: 'Add more',
  },
  compare: {
    title: 'Side by side',
    caption: 'Comparison of the initiatives',
    onlyDifferent: 'Show differences only',
    key: {
      differs: 'differs',
      same: 'the same for all',
      odd: 'different from most',
    },
    nothingDiffers: 'There are no differences.',
    unknown: 'not found',
    more: (count) => `${count} more`,
    moreInside: (count) => `and ${count} more, further on in this dossier`,
    place: (at, total) => `${at} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    source: (number, title) => `Source ${number} of ${title}`,
  },
  rows: {
    what: 'What',
    forWhom: 'For whom',
    where: 'Where',
    lead: 'Lead organisation',
    status: 'Is it still running?',
    lastNews: 'Last news',
    period: 'Period',
    duration: 'Duration',
    entry: 'Entry requirements',
    costs: 'Costs',
    outcome: 'What came of it',
    reach: 'Reach and other figures',
    target: 'Target beforehand, not an outcome',
    evidence: 'Strength of evidence',
    helped: 'What helped',
    hindered: 'What got in the way',
    needed: 'What is needed',
    sources: 'Sources',
    contact: 'Find out more',
  },
  sourceCount: (count) => formatCount(count, 'source', 'sources'),
  note: {
    row: 'Your note',
    label: (title) => `Note on ${title}`,
    warning: 'Notes stay in this browser. Do not write down names or other personal data.',
    notKept: 'Your browser does not keep these notes: they are gone when you close the page.',
  },
  out: {
    title: 'Take it with you',
    dossierTitle: 'Title of the dossier',
    dossierTitleHint: 'For example: Language and work for women',
    place: 'Municipality or organisation (optional)',
    print: 'Print or PDF: dossier',
    word: 'Word',
    csv: 'CSV for Excel',
    wordBusy: 'The Word file is being made…',
    wordDone: 'The Word file has been made.',
    wordFailed: 'The Word file could not be made. Please try again.',
    csvDone: 'The CSV file has been made.',
    share: 'Share',
    shareText: 'This address says which initiatives you chose, and nothing else.',
    withNotes: 'Send notes along',
    withNotesWarning:
      'Whoever has the address can then read your notes too. Are there no names or other personal data in them?',
    tooLong:
      'With notes the address becomes too long to send. Make them shorter, or send the dossier.',
    address: 'Address of this selection',
    copy: 'Copy the address',
    copied: 'Copied.',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    fileName: 'selection',
  },
  dossier: {
    fallbackTitle: 'Initiatives side by side',
    made: (date) => `Made on ${date}`,
    from: (address) => `From the Initiatievenwijzer. This selection is at ${address}`,
    reading:
      'Everything here comes from public sources. With each figure and each lesson is the number of its source. A target beforehand is not an outcome. Strength of evidence is our own reading ladder, not a formal recognition.',
    contents: 'Contents',
    compare: 'Comparison',
    compareFirst: (count) => `The first ${count} are side by side.`,
    figures: 'What came of it and other figures',
    noFigures: 'The sources give no figures on what it achieved.',
    lessons: 'Lessons',
    evidence: 'Strength of evidence and research',
    sources: 'Sources, ready to copy',
    cite: 'This page as a source',
    facts: 'In brief',
    notes: 'Note',
    page: 'Page',
    checked: (date) => `Checked on ${date}`,
  },
  csv: {
    summary: 'Summary',
    name: 'Initiative',
    page: 'Page',
    checked: 'Checked on',
    note: 'Note',
    figure: 'Figure',
    approach: 'Approach',
    publishers: 'Who published the sources',
  },
  cite: {
    summary: 'Cite',
    why: 'This is how to cite this page. The date on which it was checked says which version you read.',
    copy: 'Copy',
    copied: 'Copied.',
    failed: 'Copying did not work. Select the text.',
    noDate: 'n.d.',
    checked: (date) => `checked on ${date}`,
    consulted: (date, address) => `Retrieved on ${date}, from ${address}`,
  },
  button: {
    add: 'Add to selection',
    remove: 'Remove from selection',
    inside: 'Is in your selection, kept in this browser.',
    insideNotKept:
      'Is in your selection as long as this page is open: your browser does not keep anything.',
    open: 'See selection',
  },
};

selectionLabelsFor.add('en', enSelection);
