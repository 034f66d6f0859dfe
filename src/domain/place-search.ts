/** Places as the browser needs them: every name by which people look, and where a municipality lies. */
import { distance } from 'fastest-levenshtein';
import type { Labels } from '../i18n/nl.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { dotOf } from './dot-map.ts';
import { foldWords, slugify } from '../reader/words.ts';
import { allNamesOf, foldName, placeName, type Places } from '../reader/places.ts';

export interface PlaceChoice {
  kind: PlaceKind;
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

/** The name by which a file may call it: of a region or province without its kind. */
export function nameInFile({ kind, name, also }: PlaceChoice): string {
  return kind === 'gemeente' ? name : (also[0] ?? name);
}

// Finding a place by what people type, and by what stands in an address.

const MOST = 8;

/** Fewer letters stand somewhere in half of all names. */
const FEWEST_INSIDE = 3;

/**
 * Places that fit the letters so far, best first: whole names, then beginnings, then what has them anywhere. When nothing fits:
 * names that a typing error may have meant.
 */
export function findPlaces(choices: readonly PlaceChoice[], typed: string): PlaceChoice[] {
  const wanted = foldWords(typed);
  if (!wanted) return [];
  const fitting = best(choices, (name) => fitOf(name, wanted));
  if (fitting.length > 0) return fitting;
  // `gemeente Utrecht`; a region or province has its kind in its name.
  const bare = foldName(typed);
  const without = bare && bare !== wanted ? best(choices, (name) => fitOf(name, bare)) : [];
  return without.length > 0 ? without : best(choices, (name) => nearnessOf(name, bare));
}

/** @param scoreOf how well a folded name fits; 0 for not at all */
function best(choices: readonly PlaceChoice[], scoreOf: (name: string) => number): PlaceChoice[] {
  const score = ({ kind, name, also }: PlaceChoice): number => {
    const found = Math.max(
      scoreOf(foldWords(name)),
      // A name of its own before another name.
      ...also.map((other) => scoreOf(foldWords(other)) - 0.5),
    );
    // A municipality before a region or province of the same name.
    return found > 0 && kind === 'gemeente' ? found + 0.25 : found;
  };
  return choices
    .map((choice) => ({ choice, score: score(choice) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.choice.name.localeCompare(b.choice.name, 'nl'))
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

function fitOf(name: string, wanted: string): number {
  if (name === wanted) return 8;
  if (name.startsWith(wanted)) return 6;
  if (name.includes(` ${wanted}`)) return 3;
  return wanted.length >= FEWEST_INSIDE && name.includes(wanted) ? 1 : 0;
}

/** One typing error in three letters. */
function nearnessOf(name: string, wanted: string): number {
  const most = Math.floor(wanted.length / 3);
  if (Math.abs(name.length - wanted.length) > most) return 0;
  return Math.max(0, most + 1 - distance(wanted, name));
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
