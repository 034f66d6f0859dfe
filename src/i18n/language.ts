/**
 * A language of the site, apart from its texts: how it writes numbers and dates, and the words in its addresses. Every set of texts
 * has that of its own, so that what draws a text draws its dates and links in the same language.
 */
export interface Language {
  /** As it stands in the `lang` of a page: `nl`, `en`. */
  code: string;
  /** As it calls itself. */
  name: string;
  /** With the country whose usage it follows: `nl-NL`. */
  locale: string;
  /** The `lang` of what entries and guides say, where a page is in another language than they are. */
  contentLang: string | undefined;
  /** Says so, on pages where much of that stands. */
  contentNote: string | undefined;
  addresses: Addresses;
  /** 1250 → `1.250`, `1,250`. */
  formatNumber: (value: number) => string;
  /** `2019` → `2019`, `2019-12` → `december 2019`, `2019-12-03` → `3 december 2019`. */
  formatDate: (date: string) => string;
  /** `1 initiatief`, `37 initiatieven`. */
  formatCount: (value: number, one: string, many: string) => string;
  /** `a, b en c`. */
  formatList: (items: readonly string[]) => string;
  /** `a, b of c`. */
  formatChoice: (items: readonly string[]) => string;
  /** A label as it stands within a sentence. */
  uncapitalise: (text: string) => string;
}

/** The words in the addresses of a language; each may hold slashes, none begins or ends with one. */
export interface Addresses {
  /** Before all others: empty, or `en`. */
  folder: string;
  initiatives: string;
  all: string;
  findFiles: string;
  contribute: string;
  tip: string;
  about: string;
  accessibility: string;
  guides: string;
  municipalities: string;
  provinces: string;
  regions: string;
  employers: string;
  lessons: string;
  figures: string;
  gaps: string;
  timeline: string;
  selection: string;
  plan: string;
  targetGroups: string;
  interventions: string;
  sectors: string;
  openData: string;
  conceptLists: string;
  embed: string;
  privacy: string;
}
