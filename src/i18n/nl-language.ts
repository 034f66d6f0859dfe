/** Dutch: its addresses, and how it writes numbers, dates and lists. */
import {
  formatChoice,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  uncapitalise,
} from './format.ts';
import type { Addresses, Language } from './language.ts';

const addresses: Addresses = {
  folder: '',
  initiatives: 'initiatieven',
  all: 'alle-initiatieven',
  findFiles: 'zoekindex',
  contribute: 'bijdragen',
  tip: 'bijdragen/tip',
  about: 'over',
  accessibility: 'toegankelijkheid',
  guides: 'kennis',
  municipalities: 'gemeenten',
  provinces: 'provincies',
  regions: 'arbeidsmarktregios',
  employers: 'werkgevers',
  lessons: 'lessen',
  figures: 'cijfers',
  gaps: 'witte-vlekken',
  timeline: 'looptijden',
  selection: 'selectie',
  plan: 'plan',
  targetGroups: 'doelgroepen',
  interventions: 'interventies',
  sectors: 'sectoren',
  openData: 'data',
  conceptLists: 'data/begrippen',
  embed: 'insluiten',
  privacy: 'privacy',
};

export const nlLanguage: Language = {
  code: 'nl',
  name: 'Nederlands',
  locale: 'nl-NL',
  contentLang: undefined,
  contentNote: undefined,
  addresses,
  formatNumber,
  formatDate,
  formatCount,
  formatList,
  formatChoice,
  uncapitalise,
};
