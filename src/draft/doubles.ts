/** Whether an initiative may already be in the catalogue under another name or address. Used on the command line and in the form. */
import { distance } from 'fastest-levenshtein';
import { foldWords, slugify } from '../reader/words.ts';

/** Why two initiatives may be the same, the surest reason first: same address on the site, same title, same website. */
export type DuplicateReason = 'adres' | 'titel' | 'website';

export interface Duplicate {
  slug: string;
  titel: string;
  reason: DuplicateReason;
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
 * Initiatives that look like this one, each once with the surest reason.
 *
 * @param candidate the new one; without a slug, the one its title would get
 * @param existing the catalogue; leave out the initiative itself when it is there to be corrected
 */
export function findDuplicates(
  candidate: { slug?: string | undefined; titel: string; website?: string | undefined },
  existing: readonly Named[],
): Duplicate[] {
  const slug = candidate.slug ?? slugify(candidate.titel);
  const website = websiteKey(candidate.website);
  const reasonOf = (other: Named): DuplicateReason | undefined => {
    if (other.slug === slug) return 'adres';
    if (sameTitle(candidate.titel, other.titel)) return 'titel';
    return website && websiteKey(other.website) === website ? 'website' : undefined;
  };
  return existing.flatMap((other) => {
    const reason = reasonOf(other);
    return reason ? [{ slug: other.slug, titel: other.titel, reason }] : [];
  });
}

/** The same but for a typing error, accents, punctuation or the order of the words; years and numbers do tell titles apart. */
export function sameTitle(a: string, b: string): boolean {
  const [left, right] = [sortedWords(a), sortedWords(b)];
  if (left === right) return left !== '';
  if (numbersIn(left) !== numbersIn(right)) return false;
  const most = Math.floor(Math.min(left.length, right.length) / LETTERS_PER_ERROR);
  return distance(left, right) <= Math.min(most, MOST_ERRORS);
}

/** Host and path of a website, without what does not make another page: protocol, www, a slash or dot at the end. */
export function websiteKey(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\.|\.$/g, '') + pathname.replace(/\/+$/, '');
}

function sortedWords(title: string): string {
  return foldWords(title).split(' ').sort().join(' ');
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
