/** Places as the browser needs them: every name by which people look, and where a municipality lies. */
import type { Labels } from '../i18n/nl.ts';
import { dotOf } from './dot-map.ts';
import { slugify, foldWords } from '../reader/words.ts';
import { allNamesOf, placeName, type Places } from '../reader/places.ts';

export interface PlaceChoice {
  kind: 'gemeente' | 'regio' | 'provincie';
  /** As it stands in the address. */
  id: string;
  name: string;
  /** Other names: aliases, and the names of before a merger. */
  also: string[];
  /** For a municipality: the ids of its region and province, and the region's name. */
  regio?: string;
  provincie?: string;
  within?: string;
  /** Where its dot stands on the map. */
  x?: number;
  y?: number;
}

export function placeChoices(places: Places, t: Labels): PlaceChoice[] {
  const municipalities = places.municipalities.map((municipality): PlaceChoice => {
    const name = placeName(municipality);
    const { x, y } = dotOf(municipality);
    const region = places.regionByCode.get(municipality.arbeidsmarktregio)?.naam ?? '';
    const province = places.provinceByCode.get(municipality.provincie)?.naam ?? '';
    return {
      kind: 'gemeente',
      id: slugify(name),
      name,
      also: allNamesOf(municipality.code, places).filter((other) => other !== name),
      regio: slugify(region),
      provincie: slugify(province),
      within: t.common.region(region),
      x,
      y,
    };
  });
  const areas = (
    kind: 'regio' | 'provincie',
    list: readonly { naam: string; aliassen?: string[] | undefined }[],
    title: (name: string) => string,
  ) =>
    list.map((area): PlaceChoice => ({
      kind,
      id: slugify(area.naam),
      name: title(area.naam),
      also: [area.naam, ...(area.aliassen ?? [])],
    }));
  return [
    ...municipalities,
    ...areas('regio', places.regions, t.common.region),
    ...areas('provincie', places.provinces, t.common.province),
  ];
}

// Finding a place by what people type, and by what stands in an address.

const MOST = 8;

/** Places that fit the letters so far, best first: whole names, then beginnings, then what has them anywhere. */
export function findPlaces(choices: readonly PlaceChoice[], typed: string): PlaceChoice[] {
  const wanted = foldWords(typed);
  if (!wanted) return [];
  return choices
    .map((choice) => ({ choice, score: scoreOf(choice, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.choice.name.localeCompare(b.choice.name, 'nl'))
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

function scoreOf({ kind, name, also }: PlaceChoice, wanted: string): number {
  const fits = (one: string) => {
    const folded = foldWords(one);
    if (folded === wanted) return 8;
    if (folded.startsWith(wanted)) return 6;
    return folded.includes(` ${wanted}`) ? 3 : 0;
  };
  const best = Math.max(fits(name), ...also.map((other) => fits(other) - 1), 0);
  // A municipality before a region or province of the same name.
  return best > 0 && kind === 'gemeente' ? best + 0.5 : best;
}

/** The municipality that an address or a whole typed name means; several when the name is ambiguous. */
export function resolveMunicipality(choices: readonly PlaceChoice[], value: string): PlaceChoice[] {
  const municipalities = choices.filter(({ kind }) => kind === 'gemeente');
  const byId = municipalities.filter(({ id }) => id === value);
  if (byId.length) return byId;
  const wanted = foldWords(value);
  const byName = municipalities.filter(({ name }) => foldWords(name) === wanted);
  if (byName.length) return byName;
  return municipalities.filter(({ also }) => also.some((other) => foldWords(other) === wanted));
}
