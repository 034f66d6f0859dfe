/** What only the built find page says, in English; what its script says too stands in en-find.ts. */
import { findPageLabelsFor } from './nl-find-page.ts';

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
