/** Reads the catalogue straight from its files, without any code of the project: what the find page is held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The facets of the find page. */
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

/** One of them. */
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
