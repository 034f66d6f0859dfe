/** English questions. Only English pages load it. */
import type { Grammar } from './grammar.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Shorter words are only themselves. */
const SHORTEST_STEM = 3;
/** One sign for the plural, the verb and who does it: `driver`, `drivers`, `driving` and `drives` are `driv`. */
const ENDINGS: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^siu])s$/, '$1'],
  [/(?:ing|ed|er|or)$/, ''],
  [/([bdfgklmnprt])\1$/, '$1'],
  [/e$/, ''],
];
const IRREGULAR: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  people: 'person',
  taught: 'teach',
};

function stemOf(word: string): string {
  const regular = IRREGULAR[word] ?? word;
  return ENDINGS.reduce((stem, [ending, rest]) => {
    const shorter = stem.replace(ending, rest);
    return shorter.length >= SHORTEST_STEM && /[aeiouy]/.test(shorter) ? shorter : stem;
  }, regular);
}

export const ENGLISH: Grammar = {
  stop: words(
    `a about all also am an and any are as at be been being but by can cannot can't could did do does don't for from get
    gets give had has have having he her here him his how i if in into is it its just let like make makes many may me more
    most much must my need needs no not of off on one only or other our out over own please s say see she should show so
    some such t tell than that the their them then there these they this those to too up us very was we were what when
    where which while who whom whose why will with without would you your find search looking help helps helped helping
    good best better information`,
  ),
  optional: words(
    `approach approaches activity activities municipality municipalities initiative initiatives institution institutions
    person persons people migrant migrants netherlands dutch holland newcomer newcomers organisation organisations
    organization organizations staff place places programme programmes program programs project projects region regions
    province provinces city town foundation example examples refugee refugees work working job jobs employer employers
    company companies experience year new everyone start starts started offer offers train trains training hire hiring`,
  ),
  beforePlace: words('in to at from near around of municipality region province'),
  asks: /^(?:what|how|why|where|when|which|can|may|must|who|is|are|do|does)\b/i,
  stemOf,
  rarerStems: () => [],
};
