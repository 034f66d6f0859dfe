/** Places as the browser needs them: every name by which people look, and where a municipality lies. */
import type { Labels } from '../i18n/nl.ts';
import { dotOf } from './dot-map.ts';
import { slugify } from './paths.ts';
import { allNamesOf, placeName, type Places } from './places.ts';

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
