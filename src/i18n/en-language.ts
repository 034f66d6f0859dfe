/** English: its addresses, and how it writes numbers, dates and lists. */
import {
  formatChoice,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  uncapitalise,
} from './en-format.ts';
import type { Addresses, Language } from './language.ts';
import { addLanguage } from './page-language.ts';

const addresses: Addresses = {
  folder: 'en',
  initiatives: 'initiatives',
  all: 'all-initiatives',
  findFiles: 'search-index',
  contribute: 'contribute',
  tip: 'contribute/tip',
  about: 'about',
  accessibility: 'accessibility',
  guides: 'guides',
  municipalities: 'municipalities',
  provinces: 'provinces',
  regions: 'labour-market-regions',
  employers: 'employers',
  lessons: 'lessons',
  figures: 'figures',
  gaps: 'gaps',
  timeline: 'timeline',
  selection: 'selection',
  plan: 'plan',
  targetGroups: 'target-groups',
  interventions: 'interventions',
  sectors: 'sectors',
  openData: 'data',
  conceptLists: 'data/concepts',
  embed: 'embed',
  privacy: 'privacy',
};

export const enLanguage: Language = {
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  contentLang: 'nl',
  contentNote: 'What sources and initiatives say is shown in Dutch, as it was written.',
  addresses,
  formatNumber,
  formatDate,
  formatCount,
  formatList,
  formatChoice,
  uncapitalise,
};

addLanguage(enLanguage);
