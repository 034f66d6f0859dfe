/** A language of the site: its addresses, how it writes numbers and dates, and which texts a page in it gets. */

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

/** What is made when it is first needed, and then kept: making a formatter costs more than a thousand uses of it, and most pages need none or one. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** @param locale language and country: `nl-NL` */
export function formatsIn(locale: string) {
  const number = once(() => new Intl.NumberFormat(locale));
  const choice = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const month = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  // Of counts below a thousand all languages of the site make the same, and most pages have no other.
  const formatNumber = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : number().format(value);
  return {
    /** 1250 → `1.250`, `1,250`. */
    formatNumber,
    /** `2019` → `2019`, `2019-12` → `december 2019`, `2019-12-03` → `3 december 2019`. */
    formatDate(date: string): string {
      const [year = '', inMonth, onDay] = date.split('-');
      if (!inMonth) return year;
      const format = onDay ? day : month;
      return format().format(new Date(`${year}-${inMonth}-${onDay ?? '01'}T00:00:00Z`));
    },
    /** `1 initiatief`, `37 initiatieven`. */
    formatCount: (value: number, one: string, many: string) =>
      `${formatNumber(value)} ${value === 1 ? one : many}`,
    /** `a, b en c`. */
    formatList: (items: readonly string[]) => list().format(items),
    /** `a, b of c`. */
    formatChoice: (items: readonly string[]) => choice().format(items),
  };
}

/**
 * The shape of texts in any language: the same keys and the same parameters, of which the words may differ. Another
 * language is typed by `Texts<typeof nl…>`, so that a key too few or too many does not compile.
 */
export type Texts<T> = T extends string
  ? string
  : T extends RegExp
    ? RegExp
    : T extends (...parameters: infer P) => infer R
      ? (...parameters: P) => Texts<R>
      : T extends object
        ? { [K in keyof T]: Texts<T[K]> }
        : T;

interface TextsByLanguage<T> {
  /** @param locale as it stands in the `lang` of a page */
  (locale: string | undefined): Texts<T>;
  /** What the module of that language does when it is loaded. */
  add: (language: string, texts: Texts<T>) => void;
}

/**
 * Texts by language. A language is a module that adds its texts when it is loaded, so that a page carries to the browser only
 * those of its own: the build loads all languages, a page the script of its own.
 *
 * @param dutch what there is to begin with; without it Dutch is added like any other
 *
 * The mark below lets a script leave out texts that it does not use, of a module from which it takes others.
 */
/* @__NO_SIDE_EFFECTS__ */
export function byLanguage<T>(dutch?: T): TextsByLanguage<T> {
  const added = new Map<string | undefined, Texts<T>>();
  // Dutch texts have their own shape: the same, but for words that are known when it is compiled.
  if (dutch) added.set('nl', dutch as Texts<T>);
  const textsFor = (locale: string | undefined) => {
    const texts = added.get(locale) ?? added.get('nl');
    if (!texts) throw new Error(`no texts were loaded for '${locale}'`);
    return texts;
  };
  return Object.assign(textsFor, {
    add: (language: string, texts: Texts<T>) => void added.set(language, texts),
  });
}
