/** For whom there is little somewhere: its initiatives by target group, held against those of the whole country. */
import type { Term } from '../schema/vocabulary.ts';
import type { Initiative } from './initiative.ts';
import { withAncestors } from './terms.ts';

/** Groups so wide that others hold the same people: that they are not named says nothing. */
export const WIDE_GROUPS: readonly string[] = ['alle-nieuwkomers', 'inburgeringsplichtigen'];

/** Target groups with the number of initiatives for each, of a place and of the whole catalogue. */
export interface ScarceGroups {
  /** Scarcest first: where most initiatives are missing to have the share that the country has. */
  rows: readonly { term: Term; here: number; country: number }[];
  /** How many initiatives the counts here are of. */
  ofHere: number;
  /** How many those of the country are of. */
  ofCountry: number;
}

/** There is little for a group when its share here is at most this part of its share in the country. */
const LITTLE = 0.5;
/** A group that so few initiatives name is scarce everywhere. */
const LEAST_IN_COUNTRY = 6;

/**
 * The groups that have at most half the share here that they have in the country; a wider group counts its narrower ones.
 *
 * @param here initiatives of a place: one of each `country`
 * @param most how many groups
 */
export function scarceGroups(
  here: readonly Initiative[],
  country: readonly Initiative[],
  terms: readonly Term[],
  most: number,
): ScarceGroups {
  const [hereBy, countryBy] = [countsOf(here, terms), countsOf(country, terms)];
  /** How many there would be here with the share of the country. */
  const expected = (inCountry: number) => (here.length * inCountry) / Math.max(1, country.length);
  const rows = terms
    .filter(({ id, vervangenDoor }) => !vervangenDoor && !WIDE_GROUPS.includes(id))
    .map((term) => ({
      term,
      here: hereBy.get(term.id) ?? 0,
      country: countryBy.get(term.id) ?? 0,
    }))
    .filter((row) => row.country >= LEAST_IN_COUNTRY && row.here <= LITTLE * expected(row.country))
    .sort(
      (a, b) =>
        expected(b.country) - b.here - (expected(a.country) - a.here) || b.country - a.country,
    )
    .slice(0, most);
  return { rows, ofHere: here.length, ofCountry: country.length };
}

function countsOf(
  initiatives: readonly Initiative[],
  terms: readonly Term[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of initiatives) {
    for (const id of withAncestors(terms, data.doelgroepen)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
