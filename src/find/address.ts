/** What stands in an address, before it is read as a state: known damage is mended, and what means nothing is named. */
import { FACET_KEYS, type FacetKey, type Successors } from '../domain/facets.ts';
import { slugify } from '../reader/words.ts';
import type { KnownValues } from './state.ts';

export interface Address {
  /** Ready for `parseState`. */
  params: URLSearchParams;
  /** Something was mended: the address bar may show the right one. */
  isMended: boolean;
  /** What means nothing to this page, shortened for showing: `kleur=rood`. */
  unknown: string[];
}

/** Keys of an address that are no facet. */
const OTHER_KEYS = ['q', 'woorden', 'gemeente', 'landelijk', 'sorteer', 'pagina'];
/** Put behind an address by mailings, advertisers and social media: they say nothing of what is looked for. */
const TRACKING =
  /^(?:utm|mtm|pk|piwik|matomo|hsa|mc|gad|sfmc|vero|at|trk)_|^_(?:ga|gl|hsenc|hsmi)$|clid$|^(?:[gw]braid|igshid?|ref|referrer|source|cmpid|trk)$/;
const MAX_SHOWN = 40;

/**
 * Mends `&amp;` between keys (from a mail program), an address that was encoded twice, capitals, labels in place of ids,
 * a full stop or bracket of the sentence that the address stood in, and values that were retired.
 *
 * @param search the part of an address from its question mark
 */
export function readAddress(
  search: string,
  known: KnownValues,
  successors: Successors = {},
): Address {
  const params = new URLSearchParams();
  const unknown: string[] = [];
  const { pairs, isTwice } = pairsOf(search);
  let isMended = isTwice;
  for (const [key, value] of pairs) {
    const name = key
      .replace(/^(?:amp;)+/i, '')
      .trim()
      .toLowerCase();
    if (isFacet(name)) {
      const meant = mendValue(value, known[name], successors[name]);
      params.append(name, meant);
      isMended ||= name !== key || meant !== value;
    } else if (OTHER_KEYS.includes(name)) {
      params.append(name, value);
      isMended ||= name !== key;
    } else if (name && !TRACKING.test(name)) {
      unknown.push(shorten(value ? `${key}=${value}` : key));
    }
  }
  return { params, isMended, unknown };
}

function isFacet(name: string): name is FacetKey {
  return (FACET_KEYS as readonly string[]).includes(name);
}

/** The keys and values of an address; of one that was encoded twice those that it meant. */
function pairsOf(search: string) {
  const pairs = [...new URLSearchParams(search)];
  const [first] = pairs;
  const isTwice = pairs.length === 1 && first?.[1] === '' && /^[a-z]+=/i.test(first[0]);
  return { pairs: isTwice ? [...new URLSearchParams(first[0])] : pairs, isTwice };
}

function mendValue(
  value: string,
  known: ReadonlySet<string>,
  successors: Readonly<Record<string, string>> = {},
): string {
  if (known.has(value)) return value;
  const id = slugify(value);
  const meant = successors[id] ?? id;
  return known.has(meant) ? meant : value;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
