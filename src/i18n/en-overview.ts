/** What the lists of lessons and figures say while they are used, in English: it travels to the browser. */
import { enLanguage, formatCount, formatNumber } from './en-language.ts';
import { overviewLabelsFor } from './nl-overview.ts';

const lessonsOf = (count: number) => formatCount(count, 'lesson', 'lessons');
const figuresOf = (count: number) => formatCount(count, 'figure', 'figures');
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
  failed: 'Loading failed. Below is still the list from before.',
  again: 'Try again',
  more: (name, rest) => `Show more: ${name} (${formatNumber(rest)} left)`,
  moreFailed: 'Loading failed. Please try again later.',
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
    copiedWithout: (count) =>
      `The list has been copied, without ${lessonsOf(count)} whose text is not there.`,
    copyFailed: 'Copying did not work. The text is below; copy it yourself.',
    copyText: 'The list as text',
    print: 'Print the requirements',
    clear: 'Empty the list',
    share: 'The address of this page holds your lessons. Whoever opens it sees the same list.',
    gone: (initiative) => `This lesson is no longer there in this form: ${initiative}.`,
    loading: (initiative) => `This lesson is being loaded: ${initiative}.`,
    failed: (initiative) => `This lesson could not be loaded: ${initiative}.`,
    goneMore: 'See the initiative',
    movedTo: (number) => `Now in place ${number}.`,
    removed: 'The lesson has been taken off the list.',
    asText: {
      title: 'Lessons from others, as requirements',
      from: (address, date) => `From: ${address} (${date})`,
      initiative: 'Initiative',
      own: 'Requirement',
      line: '……………………………………',
    },
  },
});
