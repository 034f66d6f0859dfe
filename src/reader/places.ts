/** Places by every name people use: official, common, alias, and the names of before a merger. */
import { distance } from 'fastest-levenshtein';
import type { PlaceMatch, PlaceNames } from '../schema/fields.ts';
import type { LabourRegion, Merger, Municipality, Province } from '../schema/place.ts';
import { fold, foldWords } from './words.ts';

export interface PlaceData {
  municipalities: readonly Municipality[];
  provinces: readonly Province[];
  regions: readonly LabourRegion[];
  mergers: readonly Merger[];
}

/** All places, with the look-ups that pages, reader and facets need. */
export interface Places extends PlaceData, PlaceNames {
  municipalityByCode: ReadonlyMap<string, Municipality>;
  provinceByCode: ReadonlyMap<string, Province>;
  regionByCode: ReadonlyMap<string, LabourRegion>;
}

/** The name to show: how people call it. */
export function placeName(place: { naam: string; roepnaam?: string | undefined }): string {
  return place.roepnaam ?? place.naam;
}

/** Every name by which people look for a municipality, also those of before a merger. */
export function allNamesOf(code: string, places: PlaceData): string[] {
  const municipality = places.municipalities.find((one) => one.code === code);
  if (!municipality) return [];
  const { naam, roepnaam, aliassen = [] } = municipality;
  const old = places.mergers.filter(({ nu }) => nu.includes(code)).map((merger) => merger.naam);
  return [naam, ...(roepnaam ? [roepnaam] : []), ...aliassen, ...old];
}

/** Look-ups by code and by name: official, as people say it, older, or of a municipality that merged into another. */
export function createPlaces(data: PlaceData): Places {
  const byCode = <T extends { code: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.code, item] as const));
  const municipalityByCode = byCode(data.municipalities);
  const nameOf = (code: string) => municipalityByCode.get(code)?.naam ?? code;
  return {
    ...data,
    municipalityByCode,
    provinceByCode: byCode(data.provinces),
    regionByCode: byCode(data.regions),
    municipality: createLookup(
      [...namesOf(data.municipalities), ...namesBeforeMerger(data.mergers, data.municipalities)],
      nameOf,
    ),
    region: createLookup(namesOf(data.regions), (code) => code),
    province: createLookup(namesOf(data.provinces), (code) => code),
  };
}

/** A name with the places it may mean. Official names win over other names; those over old names. */
interface Naming {
  name: string;
  codes: readonly string[];
  rank: number;
}

interface Named {
  code: string;
  naam: string;
  roepnaam?: string | undefined;
  aliassen?: readonly string[] | undefined;
}

function namesOf(places: readonly Named[]): Naming[] {
  return places.flatMap((place) => [
    { name: place.naam, codes: [place.code], rank: 0 },
    ...[place.roepnaam, ...(place.aliassen ?? [])]
      .filter((name) => name !== undefined)
      .map((name) => ({ name, codes: [place.code], rank: 1 })),
  ]);
}

/** A municipality that was split over several is found as the one that got most of it, else it is ambiguous. */
function namesBeforeMerger(
  mergers: readonly Merger[],
  municipalities: readonly Municipality[],
): Naming[] {
  const current = new Set(municipalities.map((municipality) => municipality.code));
  return mergers.map((merger) => ({
    name: merger.naam,
    codes: (merger.hoofddeel ? [merger.hoofddeel] : merger.nu).filter((code) => current.has(code)),
    rank: 2,
  }));
}

function createLookup(namings: readonly Naming[], nameOf: (code: string) => string) {
  const byKey = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = foldName(naming.name);
    byKey.set(key, [...(byKey.get(key) ?? []), naming]);
  }
  return (name: string): PlaceMatch => {
    const found = byKey.get(foldName(name));
    if (!found) return { kind: 'unknown', nearest: nearestNames(name, namings) };
    const best = Math.min(...found.map((naming) => naming.rank));
    const codes = [
      ...new Set(found.filter((naming) => naming.rank === best).flatMap((naming) => naming.codes)),
    ];
    const [only, ...others] = codes;
    return only && others.length === 0
      ? { kind: 'found', code: only }
      : { kind: 'ambiguous', candidates: codes.map(nameOf) };
  };
}

/** Case, accents, apostrophes and punctuation do not make another place. */
export function foldName(name: string): string {
  return foldWords(fold(name).replace(/^(?:gemeente|provincie|arbeidsmarktregio)\s+/, ''));
}

function nearestNames(name: string, namings: readonly Naming[]): string[] {
  const key = foldName(name);
  const limit = Math.max(1, Math.floor(key.length / 3));
  const near = namings
    .map((naming) => ({ name: naming.name, far: distance(key, foldName(naming.name)) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, 'nl'));
  return [...new Set(near.map((one) => one.name))].slice(0, 3);
}
