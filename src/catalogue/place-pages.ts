/** The pages of labour market regions and provinces. */
import type { Labels } from '../i18n/nl.ts';
import type { Municipality } from '../schema/place.ts';
import type { Initiative } from './initiative.ts';
import type { CatalogueParts } from './initiative.ts';
import { paths, slugify } from './paths.ts';
import { placeName } from './places.ts';
import { byEvidence } from './ranking.ts';

export interface PlacePage {
  kind: 'region' | 'province';
  slug: string;
  title: string;
  /** Names of the municipalities, in alphabetical order. */
  municipalities: readonly string[];
  /** Codes of those municipalities. */
  codes: readonly string[];
  /** For a region its provinces, for a province its regions. */
  neighbours: readonly { href: string; label: string }[];
  /** Local and regional initiatives that work here. */
  here: readonly Initiative[];
  nationwide: readonly Initiative[];
  /** The find page with this place chosen. */
  findHref: string;
  /** The form for a new initiative with this place chosen. */
  contributeHref: string;
}

export function regionPages(catalogue: CatalogueParts, t: Labels): PlacePage[] {
  const { places } = catalogue;
  return places.regions.map((region) => {
    const members = places.municipalities.filter((one) => one.arbeidsmarktregio === region.code);
    const slug = slugify(region.naam);
    return {
      ...shared(catalogue, members, ({ coverage }) => coverage.regions.includes(region.code)),
      kind: 'region',
      slug,
      title: t.common.region(region.naam),
      neighbours: places.provinces
        .filter(({ code }) => members.some((one) => one.provincie === code))
        .map(({ naam }) => ({ href: paths.province(slugify(naam)), label: naam })),
      findHref: `${paths.find}?regio=${slug}`,
      contributeHref: `${paths.contribute}?regio=${slug}`,
    };
  });
}

export function provincePages(catalogue: CatalogueParts, t: Labels): PlacePage[] {
  const { places } = catalogue;
  return places.provinces.map((province) => {
    const members = places.municipalities.filter((one) => one.provincie === province.code);
    return {
      ...shared(catalogue, members, ({ coverage }) => coverage.provinces.includes(province.code)),
      kind: 'province',
      slug: slugify(province.naam),
      title: t.common.province(province.naam),
      neighbours: places.regions
        .filter(({ code }) => members.some((one) => one.arbeidsmarktregio === code))
        .map(({ naam }) => ({ href: paths.region(slugify(naam)), label: naam })),
      findHref: `${paths.find}?provincie=${slugify(province.naam)}`,
      contributeHref: `${paths.contribute}?provincie=${slugify(province.naam)}`,
    };
  });
}

function shared(
  { initiatives }: CatalogueParts,
  members: readonly Municipality[],
  isHere: (initiative: Initiative) => boolean,
) {
  return {
    municipalities: members.map(placeName).sort((a, b) => a.localeCompare(b, 'nl')),
    codes: members.map(({ code }) => code),
    here: initiatives.filter((one) => !one.coverage.nationwide && isHere(one)).sort(byEvidence),
    nationwide: initiatives.filter(({ coverage }) => coverage.nationwide).sort(byEvidence),
  };
}
