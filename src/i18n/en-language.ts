/** English: how it writes numbers, dates and lists, and its addresses. */
import { formatsIn, type Addresses, type Language } from './language.ts';
import { addLanguage } from './nl-language.ts';

export const { formatNumber, formatDate, formatCount, formatList, formatChoice } =
  formatsIn('en-GB');

/** Words that keep their capital within a sentence: of countries, languages and peoples, and the Dutch laws. */
const NAMES =
  /^(Dutch|Ukrain|Eritrea|Syria|English|Arab|Europ|Participation Act|Civic Integration Act)/;

/** A label within a sentence: `Women` → `women`; a name stays, and what is written in capitals: `ICT`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}[\p{Ll}\s-]/u.test(text) && !NAMES.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

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
