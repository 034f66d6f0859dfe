/** Reads the catalogue straight from its files, without any code of the project: what filters are held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const PLAIN_KEYS = [
  'regio',
  'provincie',
  'doelgroep',
  'interventie',
  'fase',
  'leerroute',
  'sector',
  'voor',
  'trekker',
  'bewijs',
  'status',
  'bericht',
  'einde',
  'kosten',
] as const;

export type PlainKey = (typeof PLAIN_KEYS)[number];

/**
 * `gemeente`: codes of where it works by name or through its region or province. `vanuit`: ids of the regions and provinces
 * of those, which `regio` and `provincie` are not for what works nationwide. `words`: of title and summary.
 */
export type PlainEntry = {
  slug: string;
  words: ReadonlySet<string>;
  landelijk: boolean;
  gemeente: ReadonlySet<string>;
  vanuit: Record<'regio' | 'provincie', ReadonlySet<string>>;
} & Record<PlainKey, ReadonlySet<string>>;

interface PlainPlace {
  code: string;
  naam: string;
  roepnaam?: string;
  aliassen?: string[];
  provincie?: string;
  arbeidsmarktregio?: string;
}

/** A municipality whose name is its address, with the ids of region and province. */
export interface PlainMunicipality {
  id: string;
  code: string;
  regio: string;
  provincie: string;
}

/** Every municipality of which that holds. */
export function readPlainPlaces(): PlainMunicipality[] {
  const regions = yaml<PlainPlace[]>('gebieden/arbeidsmarktregios.yaml');
  const provinces = yaml<PlainPlace[]>('gebieden/provincies.yaml');
  return yaml<PlainPlace[]>('gebieden/gemeenten.yaml')
    .filter(({ naam, roepnaam }) => !roepnaam && /^[A-Z][a-z]+$/.test(naam))
    .map(({ naam, code, arbeidsmarktregio = '', provincie = '' }) => ({
      id: naam.toLowerCase(),
      code,
      regio: idOf(regions, arbeidsmarktregio),
      provincie: idOf(provinces, provincie),
    }));
}

function idOf(areas: PlainPlace[], code: string): string {
  return (areas.find((area) => area.code === code)?.naam ?? '')
    .replace('â', 'a')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}

const content = resolve('content');
const lists = new Map<string, unknown>();

/** A list of the catalogue, read once: every entry asks for some. */
function yaml<T>(path: string): T {
  const list: unknown =
    lists.get(path) ?? (parse(readFileSync(join(content, path), 'utf8')) as unknown);
  lists.set(path, list);
  return list as T;
}

/** Every entry with the values it should be found by. */
export function readPlainEntries(): PlainEntry[] {
  const municipalities = yaml<PlainPlace[]>('gebieden/gemeenten.yaml');
  const regions = yaml<PlainPlace[]>('gebieden/arbeidsmarktregios.yaml');
  const provinces = yaml<PlainPlace[]>('gebieden/provincies.yaml');
  const mergers = yaml<{ naam: string; nu: string[]; hoofddeel?: string }[]>(
    'gebieden/herindelingen.yaml',
  );
  const is = (place: PlainPlace, name: string) =>
    [place.naam, place.roepnaam, ...(place.aliassen ?? [])].includes(name);
  const currentCode = (name: string) => {
    const official = municipalities.find((one) => is(one, name));
    const merged = mergers.find((one) => one.naam === name);
    return official?.code ?? merged?.hoofddeel ?? merged?.nu[0];
  };
  const withParents = (ids: string[] | undefined, name: string) => {
    const { waarden } = yaml<{ waarden: { id: string; ouder?: string }[] }>(
      `begrippen/${name}.yaml`,
    );
    const parent = (id: string) => waarden.find((one) => one.id === id)?.ouder;
    return new Set((ids ?? []).flatMap((id) => [id, parent(id)]).filter((id) => id !== undefined));
  };

  return readdirSync(join(content, 'initiatieven')).map((file) => {
    const text = readFileSync(join(content, 'initiatieven', file), 'utf8');
    const data = parse(text.split(/^---$/m)[1] ?? '') as PlainFrontMatter;
    const named = (data.gemeenten ?? []).map(currentCode);
    const covered = municipalities.filter(
      (one) =>
        named.includes(one.code) ||
        regions.some(
          (region) =>
            region.code === one.arbeidsmarktregio &&
            (data.arbeidsmarktregios ?? []).some((name) => is(region, name)),
        ) ||
        provinces.some(
          (province) =>
            province.code === one.provincie &&
            (data.provincies ?? []).some((name) => is(province, name)),
        ),
    );
    const all = data.bereik === 'landelijk';
    const areasOf = (some: readonly PlainPlace[]) => ({
      regio: new Set(some.map((one) => idOf(regions, one.arbeidsmarktregio ?? ''))),
      provincie: new Set(some.map((one) => idOf(provinces, one.provincie ?? ''))),
    });
    return {
      slug: file.replace('.mdx', ''),
      words: new Set(`${data.titel} ${data.samenvatting}`.toLowerCase().match(/\p{L}+/gu)),
      landelijk: all,
      gemeente: new Set(covered.map(({ code }) => code)),
      vanuit: areasOf(covered),
      ...areasOf(all ? municipalities : covered),
      doelgroep: withParents(data.doelgroepen, 'doelgroepen'),
      interventie: withParents(data.interventies, 'interventies'),
      fase: withParents(data.fasen, 'fasen'),
      leerroute: withParents(data.leerroutes, 'leerroutes'),
      sector: withParents(data.sectoren, 'sectoren'),
      voor: new Set(data.bruikbaarVoor),
      trekker: new Set([data.trekker]),
      bewijs: new Set([rungOf(data)]),
      status: new Set([data.status]),
      bericht: new Set([newsOf(data)]),
      einde: new Set(data.afloop?.reden ? [data.afloop.reden] : []),
      kosten: new Set(data.traject?.some(({ soort }) => soort === 'kosten') ? ['bekend'] : []),
    };
  });
}

interface PlainFrontMatter extends Partial<
  Record<
    | 'gemeenten'
    | 'arbeidsmarktregios'
    | 'provincies'
    | 'doelgroepen'
    | 'interventies'
    | 'fasen'
    | 'leerroutes'
    | 'sectoren'
    | 'bruikbaarVoor',
    string[]
  >
> {
  titel: string;
  samenvatting: string;
  bereik: string;
  trekker: string;
  status: string;
  onderzoek?: { soort: string; onafhankelijk?: boolean; richting?: string }[];
  resultaten?: { soort: string; waarde?: number }[];
  afloop?: { reden?: string };
  traject?: { soort: string }[];
  laatsteTeken?: { datum: string | number };
  bronnen: { datum?: string | number }[];
}

/** The ladder of design, written out once more. */
function rungOf({ onderzoek = [], resultaten = [] }: PlainFrontMatter): string {
  const told = onderzoek
    .filter(({ onafhankelijk, richting }) => onafhankelijk && richting)
    .map(({ soort }) => soort);
  if (told.includes('effectonderzoek')) return 'effect-onderzocht';
  if (told.includes('evaluatie') || told.includes('monitor')) return 'onderzocht';
  const outcomes = ['afgerond', 'geplaatst', 'behouden'];
  return resultaten.some(({ soort, waarde }) => waarde !== undefined && outcomes.includes(soort))
    ? 'eigen-cijfers'
    : 'beschreven';
}

/** Groups of last news, written out once more. */
function newsOf({ laatsteTeken, bronnen }: PlainFrontMatter): string {
  const years = bronnen.map(({ datum }) => Number.parseInt(String(datum ?? 0), 10));
  const year = laatsteTeken ? Number.parseInt(String(laatsteTeken.datum), 10) : Math.max(...years);
  if (year === 0) return 'zonder-datum';
  return (
    ['2025-of-later', '2023-2024', '2020-2022'].find(
      (group) => year >= Number(group.slice(0, 4)),
    ) ?? '2019-of-ouder'
  );
}

// Random choices, the same on every run.

/** Words of titles and summaries that a few initiatives have, spread over the alphabet. */
export function wordsOfSome(entries: readonly PlainEntry[], many: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const some = [...counts].filter(([word, count]) => word.length >= 6 && count >= 3 && count <= 60);
  const sorted = some.map(([word]) => word).sort();
  return sorted.filter((_, index) => index % Math.ceil(sorted.length / many) === 0);
}

/** What is asked of the catalogue. */
export interface PlainQuestion {
  chosen: Readonly<Record<PlainKey, readonly string[]>>;
  place?: PlainMunicipality | undefined;
  localOnly?: boolean;
  word?: string | undefined;
}

/** For each facet the values that any entry has. */
export function plainOptions(entries: readonly PlainEntry[]): Record<PlainKey, string[]> {
  return byKey((key) => [...new Set(entries.flatMap((entry) => [...entry[key]]))].sort());
}

/** A question about a few facets, now and then from a place, with a word, or without what is nationwide. */
export function plainQuestion(
  options: Readonly<Record<PlainKey, readonly string[]>>,
  around: Around,
  random: () => number,
): PlainQuestion {
  return asked(
    byKey((key) => pick(options[key], random)),
    around,
    random,
  );
}

/** The same with three values, of any facets. */
export function tripleQuestion(
  values: readonly PlainValue[],
  around: Around,
  random: () => number,
): PlainQuestion {
  const three = [0, 1, 2].map(() => oneOf(values, random)).filter((one) => one !== undefined);
  return asked(choicesOf(three), around, random);
}

/** Places and words that questions may have beside their values. */
interface Around {
  places: readonly PlainMunicipality[];
  words: readonly string[];
}

function asked(
  chosen: PlainQuestion['chosen'],
  { places, words }: Around,
  random: () => number,
): PlainQuestion {
  return {
    chosen,
    place: random() < 0.3 ? oneOf(places, random) : undefined,
    localOnly: random() < 0.2,
    word: random() < 0.3 ? oneOf(words, random) : undefined,
  };
}

function oneOf<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/**
 * Every entry that answers a question: OR inside a facet, AND between facets.
 *
 * @param hits what the word of the question finds
 * @param except a facet whose choices do not count
 */
export function plainAnswer(
  entries: readonly PlainEntry[],
  { chosen, place, localOnly }: PlainQuestion,
  hits: ReadonlySet<string> | undefined,
  except?: PlainKey,
): PlainEntry[] {
  const used = PLAIN_KEYS.filter((key) => key !== except && chosen[key].length > 0);
  const areas = (['regio', 'provincie'] as const).filter((key) => used.includes(key));
  /** What is nationwide is left out, but for what is from the place or an area that was chosen. */
  const namesWhatIsNear = ({ vanuit }: PlainEntry) =>
    (place && (vanuit.regio.has(place.regio) || vanuit.provincie.has(place.provincie))) ||
    areas.some((key) => chosen[key].some((value) => vanuit[key].has(value)));
  return entries.filter((entry) => {
    if (hits && !hits.has(entry.slug)) return false;
    if (place && !entry.regio.has(place.regio) && !entry.provincie.has(place.provincie))
      return false;
    if (localOnly && entry.landelijk && !namesWhatIsNear(entry)) return false;
    // Loops, which take a third of the time: it is asked millions of times.
    for (const key of used) {
      let hasOne = false;
      for (const value of chosen[key]) hasOne ||= entry[key].has(value);
      if (!hasOne) return false;
    }
    return true;
  });
}

/** What choosing a value too would give; a facet does not narrow its own counts. */
export function plainChoice(
  entries: readonly PlainEntry[],
  question: PlainQuestion,
  hits: ReadonlySet<string> | undefined,
  key: PlainKey,
  value: string,
): PlainEntry[] {
  const chosen = { ...question.chosen, [key]: [value] };
  return plainAnswer(entries, { ...question, chosen }, hits);
}

function byKey<T>(make: (key: PlainKey) => T): Record<PlainKey, T> {
  return Object.fromEntries(PLAIN_KEYS.map((key) => [key, make(key)])) as Record<PlainKey, T>;
}

/** One value of a facet. */
export type PlainValue = readonly [key: PlainKey, value: string];

/** Every value that any entry has. */
export function plainValues(options: Readonly<Record<PlainKey, readonly string[]>>): PlainValue[] {
  return PLAIN_KEYS.flatMap((key) => options[key].map((value) => [key, value] as const));
}

/** Some values as the choices that they are. */
export function choicesOf(values: readonly PlainValue[]): Record<PlainKey, string[]> {
  const chosen = byKey<string[]>(() => []);
  for (const [key, value] of values) if (!chosen[key].includes(value)) chosen[key].push(value);
  return chosen;
}

/** None, one or a few of the options; mostly none, so that a few facets are tried together and something is found. */
function pick(options: readonly string[], random: () => number): string[] {
  const size = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3][Math.floor(random() * 10)] ?? 0;
  return [
    ...new Set(
      Array.from({ length: size }, () => options[Math.floor(random() * options.length)] ?? ''),
    ),
  ];
}

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
