/** Whether an initiative may already be in the catalogue under another name or address: for form, command line and editors. */
import { distance } from 'fastest-levenshtein';
import { coverageOf } from '../domain/initiative.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import type { Places } from '../reader/places.ts';
import { foldWords, slugify } from '../reader/words.ts';
import type { InitiativeData } from '../schema/initiative.ts';
import { ENTRIES_FOLDER } from './draft.ts';

/**
 * Why two initiatives may be the same, the surest reason first: same address on the site, nearly the same title, same website,
 * the words that make up the title, all sources the same, an organisation in the same place.
 */
type DoubleReason = keyof ContributeLabels['doubles']['reasons'];

/** An initiative of the catalogue that may be the same. */
export interface Double {
  slug: string;
  titel: string;
  reason: DoubleReason;
}

/** One line: its title, its file, and why. */
export function describeDouble({ slug, titel, reason }: Double, t: ContributeLabels): string {
  return `${titel} (${ENTRIES_FOLDER}/${slug}.mdx): ${t.doubles.reasons[reason]}`;
}

interface Named {
  slug: string;
  titel: string;
  website?: string | undefined;
}

/** One typing error in so many letters still makes the same title; more than two make another: Rotterdamse, Amsterdamse. */
const LETTERS_PER_ERROR = 8;
const MOST_ERRORS = 2;

/**
 * Initiatives that look like this one by their names, each once with the surest reason.
 *
 * @param candidate the new one; without a slug, the one its title would get
 * @param existing the catalogue; leave out the initiative itself when it is there to be corrected
 */
export function findDoubles(
  candidate: { slug?: string | undefined; titel: string; website?: string | undefined },
  existing: readonly Named[],
): Double[] {
  const slug = candidate.slug ?? slugify(candidate.titel);
  const website = websiteKey(candidate.website);
  const title = titleKey(candidate.titel);
  const reasonOf = (other: Named): DoubleReason | undefined => {
    if (other.slug === slug) return 'adres';
    if (sameKey(title, titleKey(other.titel))) return 'titel';
    return website && websiteKey(other.website) === website ? 'website' : undefined;
  };
  const same = existing.flatMap((other) => {
    const reason = reasonOf(other);
    return reason ? [{ slug: other.slug, titel: other.titel, reason }] : [];
  });
  const found = new Set(same.map((one) => one.slug));
  const near = nearTitles(candidate.titel, existing)
    .filter((other) => !found.has(other.slug))
    .map((other) => ({ slug: other.slug, titel: other.titel, reason: 'woorden' as const }));
  return [...same, ...near];
}

/** How much of the shorter title must stand in the other one, rare words counting most; measured: one title in ten then has a likeness. */
const ENOUGH = 0.6;
/** A word that three titles have; what only more common words say, many initiatives are. */
const TELLING = 1 / (1 + 3);
const MOST_NEAR = 4;
const SHORTEST_WORD = 3;
const SHORTEST_MISTYPED = 4;

/** Titles that have their rare words in common with this one, typing errors and all, the nearest first. */
function nearTitles<T extends { titel: string }>(title: string, existing: readonly T[]): T[] {
  const own = titleWords(title);
  const others = existing.map((item) => ({ item, words: titleWords(item.titel) }));
  const times = new Map<string, number>();
  for (const word of others.flatMap(({ words }) => words))
    times.set(word, (times.get(word) ?? 0) + 1);
  const weigh = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + 1 / (1 + (times.get(word) ?? 0)), 0);
  return others
    .map(({ item, words }) => {
      // A word that was mistyped counts as the word that was meant. One that titles have is no slip: `werk` is not `werkt`.
      const meant = own.map((word) =>
        times.has(word)
          ? words.find((one) => one === word)
          : words.find((one) => isSameWord(word, one)),
      );
      const shared = weigh(meant.filter((word) => word !== undefined));
      const whole = Math.min(weigh(words), weigh(own.map((word, at) => meant[at] ?? word)));
      return { item, share: shared < TELLING ? 0 : shared / whole };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_NEAR)
    .map(({ item }) => item);
}

function titleWords(title: string): string[] {
  const words = foldWords(title).split(' ');
  return [...new Set(words.filter((word) => word.length >= SHORTEST_WORD && !/^\d+$/.test(word)))];
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const isLong = Math.min(a.length, b.length) >= SHORTEST_MISTYPED;
  return isLong && Math.abs(a.length - b.length) <= 1 && distance(a, b) <= 1;
}

/** Pairs of nearly the same title among many, each pair once. */
export function sameTitles<T extends { titel: string }>(items: readonly T[]): [T, T][] {
  const keyed = items.map((item) => ({ item, key: titleKey(item.titel) }));
  return keyed.flatMap(({ item, key }, index) =>
    keyed
      .slice(index + 1)
      .filter((other) => sameKey(key, other.key))
      .map((other): [T, T] => [item, other.item]),
  );
}

/** The same but for a typing error, accents, punctuation or the order of the words; years and numbers do tell titles apart. */
export function sameTitle(a: string, b: string): boolean {
  return sameKey(titleKey(a), titleKey(b));
}

interface TitleKey {
  words: string;
  numbers: string;
}

function titleKey(title: string): TitleKey {
  const words = foldWords(title).split(' ').sort().join(' ');
  return { words, numbers: (words.match(/\d+/g) ?? []).join(' ') };
}

function sameKey(a: TitleKey, b: TitleKey): boolean {
  if (a.words === b.words) return a.words !== '';
  if (a.numbers !== b.numbers) return false;
  const shortest = Math.min(a.words.length, b.words.length);
  const most = Math.min(Math.floor(shortest / LETTERS_PER_ERROR), MOST_ERRORS);
  if (Math.abs(a.words.length - b.words.length) > most) return false;
  return distance(a.words, b.words) <= most;
}

/** Host and path of a website, without what does not make another page: protocol, www, a slash or dot at the end. */
export function websiteKey(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\.|\.$/g, '') + pathname.replace(/\/+$/, '');
}

/** All that looks like an initiative, also by its sources or by who does it where. */
export function findLookalikes(
  { slug, data }: { slug: string; data: InitiativeData },
  existing: readonly { slug: string; data: InitiativeData }[],
  places: Places,
): Double[] {
  const others = existing.filter((other) => other.slug !== slug);
  const named = others.map((other) => ({ slug: other.slug, ...other.data }));
  const same = findDoubles({ slug, titel: data.titel, website: data.website }, named);
  const found = new Set(same.map((one) => one.slug));
  const reasonOf = (other: InitiativeData): DoubleReason | undefined => {
    if (restsOnTheSame(data, other)) return 'bronnen';
    return sharesOrganisation(data, other) && sharesPlace(data, other, places)
      ? 'organisatie'
      : undefined;
  };
  const neighbours = others.flatMap((other) => {
    const reason = found.has(other.slug) ? undefined : reasonOf(other.data);
    return reason ? [{ slug: other.slug, titel: other.data.titel, reason }] : [];
  });
  return [...same, ...neighbours];
}

/** Whether every source of the one is a source of the other: then they are likely about the same thing. */
function restsOnTheSame(a: InitiativeData, b: InitiativeData): boolean {
  const keys = ({ bronnen }: InitiativeData) => bronnen.flatMap(({ url }) => websiteKey(url) ?? []);
  const own = keys(a);
  return own.length > 0 && own.every((key) => keys(b).includes(key));
}

/** A municipality takes part in much of what happens in it; that says nothing. */
function sharesOrganisation(a: InitiativeData, b: InitiativeData): boolean {
  const names = ({ organisaties }: InitiativeData) =>
    organisaties.map(({ naam }) => foldWords(naam)).filter((name) => !name.startsWith('gemeente '));
  return names(a).some((name) => names(b).includes(name));
}

function sharesPlace(a: InitiativeData, b: InitiativeData, places: Places): boolean {
  const codes = coverageOf(b, places).named;
  return coverageOf(a, places).named.some((code) => codes.includes(code));
}
