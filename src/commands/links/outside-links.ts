/** Every outside address of the catalogue, with the places that use it. */
import type { z } from 'zod';
import type { Content } from '../../reader/catalogue-fs.ts';
import { linksOf, type TextNode } from '../../reader/tree.ts';
import { guideSchema, lawChangesSchema } from '../../schema/guide.ts';
import { initiativeFields } from '../../schema/initiative.ts';
import { valuesOf } from '../../schema/meta.ts';
import { askAddress, wait, type Reply, type Manners, NOT_PUBLIC_CODE } from './ask-address.ts';

/** A place that uses an address. */
export interface Use {
  /** Path of the file, from the root of the project. */
  bestand: string;
  /** The field, or `tekst`. */
  veld: string;
}

/** An address with all its uses. */
export interface Link {
  url: string;
  uses: readonly Use[];
  /** The address holds the name of a person: it is asked, but never printed. */
  hidden: boolean;
}

interface Found extends Use {
  url: string;
  hidden?: boolean;
}

/** Each address once, in the order of the files: those of fields as the schema knows them, and those in the text. */
export function collectLinks(
  content: Pick<Content, 'entries' | 'guides' | 'lawChanges' | 'vocabularies' | 'places'>,
): Link[] {
  const { entries, guides, lawChanges, vocabularies, places } = content;
  const context = { vocabularies, places, today: '' };
  const [initiative, guide] = [initiativeFields(context), guideSchema(context)];
  return merge([
    ...entries.flatMap(({ slug, data, sections }) => {
      const bestand = `content/initiatieven/${slug}.mdx`;
      const text = sections.flatMap(({ nodes }) => ofText(bestand, nodes));
      return [...ofFields(bestand, initiative, data), ...text];
    }),
    ...guides.flatMap(({ slug, data, nodes }) => {
      const bestand = `content/kennis/${slug}.mdx`;
      return [...ofFields(bestand, guide, data), ...ofText(bestand, nodes)];
    }),
    ...ofFields('content/wetswijzigingen.yaml', lawChangesSchema(context), lawChanges),
  ]);
}

function ofFields(bestand: string, schema: z.ZodType, data: unknown): Found[] {
  return valuesOf(schema, data, 'address').map(({ path, value, beside }) => ({
    bestand,
    veld: path.join('.'),
    url: value,
    hidden: beside.adresTonen === false,
  }));
}

function ofText(bestand: string, nodes: readonly TextNode[]): Found[] {
  return linksOf(nodes)
    .filter(({ href }) => /^https?:/i.test(href))
    .map(({ href }) => ({ bestand, veld: 'tekst', url: href }));
}

function merge(found: readonly Found[]): Link[] {
  const links = new Map<string, Link>();
  for (const { url, hidden = false, bestand, veld } of found) {
    const before = links.get(url);
    links.set(url, {
      url,
      uses: [...(before?.uses ?? []), { bestand, veld }],
      hidden: hidden || (before?.hidden ?? false),
    });
  }
  return [...links.values()];
}

// What an answer of a server says about a link.

export type Verdict = 'goed' | 'verhuisd' | 'onzeker' | 'dood' | 'niet-gevraagd';

export interface LinkOutcome {
  verdict: Verdict;
  /** Why, in Dutch; empty when all is well. */
  reason: string;
  /** The new address of what has moved for good. */
  moved?: string;
}

const DEAD: Record<number, string> = {
  404: 'de pagina bestaat niet meer (404)',
  410: 'de pagina is weggehaald (410)',
};

/** Only what is surely gone is dead: many sites answer a program with "forbidden", or are out for a while. */
export function judgeAnswer(answer: Reply): LinkOutcome {
  if ('fault' in answer) return judgeFault(answer.fault);
  const { status, moved } = answer;
  const dead = DEAD[status];
  if (dead) return { verdict: 'dood', reason: dead };
  if (status >= 400) return { verdict: 'onzeker', reason: `de site antwoordt met code ${status}` };
  if (status >= 300) return { verdict: 'onzeker', reason: 'de site stuurt rond zonder einde' };
  return moved
    ? { verdict: 'verhuisd', reason: 'voorgoed verhuisd', moved }
    : { verdict: 'goed', reason: '' };
}

function judgeFault(fault: string): LinkOutcome {
  if (fault === 'ENOTFOUND') return { verdict: 'dood', reason: 'de site bestaat niet meer' };
  if (fault === NOT_PUBLIC_CODE)
    return { verdict: 'onzeker', reason: 'leidt naar een adres dat niet openbaar is' };
  if (fault === 'ERR_INVALID_URL')
    return { verdict: 'onzeker', reason: 'is geen adres dat gevraagd kan worden' };
  if (fault === 'TIMEOUT') return { verdict: 'onzeker', reason: 'de site antwoordt niet op tijd' };
  if (/CERT|TLS|SSL|SIGNATURE/.test(fault))
    return { verdict: 'onzeker', reason: 'het certificaat van de site klopt niet' };
  return { verdict: 'onzeker', reason: `geen verbinding (${fault})` };
}

/** So many addresses do not all break in one week. */
const ENOUGH = 10;

/** Whether it is rather the connection of this computer that does not work. */
export function nothingAnswers(outcomes: readonly LinkOutcome[]): boolean {
  return (
    outcomes.length >= ENOUGH &&
    outcomes.every(({ verdict }) => verdict === 'dood' || verdict === 'onzeker')
  );
}

// Asks many addresses: several sites at a time, one question at a time to each site.

/** How long may be asked, in milliseconds. */
interface Budget {
  /** One site: a slow one must not hold up the rest. */
  site: number;
  total: number;
}

const NOT_ASKED: Record<keyof Budget, LinkOutcome> = {
  site: {
    verdict: 'niet-gevraagd',
    reason: 'deze site antwoordt zo traag dat de tijd voor hem op was',
  },
  total: { verdict: 'niet-gevraagd', reason: 'de tijd was op' },
};

/**
 * Asks every address: those of one site after one another with a pause between, different sites at the same time.
 *
 * @param atOnce how many sites are asked at the same time
 * @param onDone called after each address
 * @returns the outcome of each address, also of those there was no time for
 */
export async function checkAddresses(
  urls: readonly string[],
  manners: Manners,
  budget: Budget,
  atOnce: number,
  onDone: (count: number) => void = () => undefined,
): Promise<Map<string, LinkOutcome>> {
  const outcomes = new Map<string, LinkOutcome>();
  const sites = bySite(urls);
  const end = Date.now() + budget.total;
  const worker = async (): Promise<void> => {
    for (let site = sites.pop(); site; site = sites.pop()) {
      const siteEnd = Date.now() + budget.site;
      for (const [index, url] of site.entries()) {
        if (index > 0 && Date.now() < Math.min(end, siteEnd)) await wait(manners.pause);
        outcomes.set(url, await outcomeOf(url, siteEnd));
        onDone(outcomes.size);
      }
    }
  };
  const outcomeOf = async (url: string, siteEnd: number): Promise<LinkOutcome> => {
    const left = Math.min(end, siteEnd) - Date.now();
    if (left <= 0) return NOT_ASKED[end <= siteEnd ? 'total' : 'site'];
    return judgeAnswer(
      await askAddress(url, { ...manners, patience: Math.min(manners.patience, left) }),
    );
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** The addresses of each site; the longest list last, for it is taken first. What is no address is a site of its own. */
export function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    sites.set(host, [...(sites.get(host) ?? []), url]);
  }
  return [...sites.values()].sort((a, b) => a.length - b.length);
}
