/** Reads the catalogue straight from its files, without any code of the project: what filters are held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface PlainEntry {
  slug: string;
  regio: ReadonlySet<string>;
  doelgroep: ReadonlySet<string>;
  interventie: ReadonlySet<string>;
}

interface PlainPlace {
  code: string;
  naam: string;
  roepnaam?: string;
  aliassen?: string[];
  provincie?: string;
  arbeidsmarktregio?: string;
}

const content = resolve('content');
const yaml = <T>(path: string) => parse(readFileSync(join(content, path), 'utf8')) as T;

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
  const regionId = (code: string) =>
    (regions.find((region) => region.code === code)?.naam ?? '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
  const parents = (name: string) =>
    new Map(
      yaml<{ waarden: { id: string; ouder?: string }[] }>(`begrippen/${name}.yaml`).waarden.map(
        ({ id, ouder }) => [id, ouder] as const,
      ),
    );
  const withParents = (ids: string[], up: Map<string, string | undefined>) =>
    new Set(ids.flatMap((id) => [id, up.get(id)]).filter((id) => id !== undefined));
  const groupParents = parents('doelgroepen');
  const kindParents = parents('interventies');

  return readdirSync(join(content, 'initiatieven')).map((file) => {
    const text = readFileSync(join(content, 'initiatieven', file), 'utf8');
    const data = parse(text.split(/^---$/m)[1] ?? '') as Record<string, string[]> & {
      bereik: string;
    };
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
    const codes =
      data.bereik === 'landelijk'
        ? regions.map(({ code }) => code)
        : covered.map((one) => one.arbeidsmarktregio ?? '');
    return {
      slug: file.replace('.mdx', ''),
      regio: new Set(codes.map(regionId)),
      doelgroep: withParents(data.doelgroepen ?? [], groupParents),
      interventie: withParents(data.interventies ?? [], kindParents),
    };
  });
}
