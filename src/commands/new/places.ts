/** Finding a place by any of its names while someone types. */
import { allNamesOf, foldName, placeName, type Places } from '../../reader/places.ts';
import type { Option } from './ask.ts';

export type PlaceField = 'gemeenten' | 'arbeidsmarktregios' | 'provincies';

interface NamedPlace {
  naam: string;
  others: readonly string[];
}

const MOST = 10;

/** @returns a search that gives places by the name people call them, which the file may hold */
export function placeSearch(field: PlaceField, places: Places): (typed: string) => Option[] {
  const all = placesOf(field, places);
  return (typed) => {
    const key = foldName(typed);
    const near = nearestOf(field, typed, places).map(foldName);
    const rank = ({ naam, others }: NamedPlace): number => {
      const names = [naam, ...others].map(foldName);
      if (names.includes(key)) return 0;
      if (names.some((name) => name.startsWith(key))) return 1;
      if (names.some((name) => name.includes(key))) return 2;
      return names.some((name) => near.includes(name)) ? 3 : Infinity;
    };
    return all
      .map((place) => ({ place, at: rank(place) }))
      .filter(({ at }) => at < Infinity)
      .sort((a, b) => a.at - b.at || a.place.naam.localeCompare(b.place.naam, 'nl'))
      .slice(0, MOST)
      .map(({ place: { naam, others } }) => ({
        value: naam,
        label: others.length > 0 ? `${naam} (ook: ${others.join(', ')})` : naam,
      }));
  };
}

function placesOf(field: PlaceField, places: Places): NamedPlace[] {
  if (field === 'gemeenten') {
    return places.municipalities.map((municipality) => {
      const naam = placeName(municipality);
      return {
        naam,
        others: allNamesOf(municipality.code, places).filter((name) => name !== naam),
      };
    });
  }
  const list = field === 'provincies' ? places.provinces : places.regions;
  return list.map(({ naam, aliassen = [] }) => ({ naam, others: aliassen }));
}

/** Names that a typing error may have meant. */
function nearestOf(field: PlaceField, typed: string, places: Places): readonly string[] {
  const look = {
    gemeenten: places.municipality,
    arbeidsmarktregios: places.region,
    provincies: places.province,
  };
  const match = look[field](typed);
  return match.kind === 'unknown' ? match.nearest : [];
}
