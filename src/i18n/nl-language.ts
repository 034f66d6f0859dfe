/**
 * Dutch: how it writes numbers, dates and lists, and its addresses. Every page is in it, unless texts of another language were
 * loaded.
 */
import { formatsIn, type Addresses, type Language } from './language.ts';

export const { formatNumber, formatDate, formatCount, formatList, formatChoice } =
  formatsIn('nl-NL');

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence: `Vrouwen` → `vrouwen`; what is written in capitals or with a digit stays: `ICT`, `Z-route`. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

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

const others = new Map<string | undefined, Language>();

/** What the module of another language does when it is loaded. */
export function addLanguage(language: Language): void {
  others.set(language.code, language);
}

/** Asked when it is needed, for the language may be loaded later than the code that asks. Dutch where there is no page. */
export function pageLanguage(): Language {
  return others.get(globalThis.document?.documentElement.lang) ?? nlLanguage;
}
