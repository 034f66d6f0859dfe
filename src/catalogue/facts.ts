/** The facts of an initiative in rows: where, for whom, what, who. Shown beside its text, and in the preview of a contribution. */
import { capitalise, formatDate } from '../i18n/format.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { municipalityName } from './describe.ts';
import type { Initiative } from './initiative.ts';
import { paths, slugify } from './paths.ts';
import { placeName, type Places } from './places.ts';
import { termOf } from './terms.ts';

export interface FactItem {
  label: string;
  href?: string | undefined;
}

export interface Fact {
  term: string;
  items: readonly FactItem[];
  /** Smaller links below the items: the regions of the municipalities. */
  more?: readonly FactItem[];
  /** Items in groups, each with a name: organisations by what they do. */
  groups?: readonly { label: string; items: readonly FactItem[] }[];
}

/** More regions than this say no more than the map does. */
const MOST_REGIONS = 6;

/** Only the rows that have something to say. */
export function factsOf(
  initiative: Initiative,
  vocabularies: Vocabularies,
  places: Places,
  labels: Labels,
): Fact[] {
  const { data } = initiative;
  const t = labels.initiative;
  const terms = (
    name: VocabularyName,
    ids: readonly string[] = [],
    path?: (id: string) => string,
  ): FactItem[] =>
    ids.map((id) => ({ label: termOf(vocabularies, name, id).label.nl, href: path?.(id) }));
  const rows: Fact[] = [
    {
      term: t.where,
      items: whereItems(initiative, places, labels),
      more: regionItems(initiative, places, labels),
    },
    { term: t.forWhom, items: terms('doelgroepen', data.doelgroepen, paths.targetGroup) },
    { term: t.what, items: terms('interventies', data.interventies, paths.intervention) },
    { term: t.phase, items: terms('fasen', data.fasen) },
    { term: t.route, items: terms('leerroutes', data.leerroutes) },
    { term: t.sector, items: terms('sectoren', data.sectoren) },
    { term: t.lead, items: terms('trekkers', [data.trekker]) },
    { term: t.who, items: [], groups: organisationGroups(initiative, vocabularies) },
    { term: t.period, items: periodItems(initiative, labels) },
    { term: t.status, items: terms('status', [data.status]) },
    {
      term: t.endReason,
      items: terms('redenen-van-einde', data.redenVanEinde ? [data.redenVanEinde] : []),
    },
    { term: t.usefulFor, items: terms('bruikbaar-voor', data.bruikbaarVoor) },
    { term: t.website, items: websiteItems(data.website) },
  ];
  return rows.filter(({ items, groups = [] }) => items.length + groups.length > 0);
}

function whereItems({ data, coverage }: Initiative, places: Places, t: Labels): FactItem[] {
  const provinces = coverage.provinces.flatMap((code) => {
    const province = places.provinceByCode.get(code);
    if (!province || !data.provincies?.length) return [];
    const href = paths.province(slugify(province.naam));
    return [{ label: t.common.province(province.naam), href }];
  });
  return [
    ...(coverage.nationwide ? [{ label: t.common.nationwide }] : []),
    ...(data.bereik === 'onbekend' ? [{ label: t.common.placeUnknown }] : []),
    ...provinces,
    ...coverage.named.map((code) => ({ label: municipalityName(code, places) })),
  ];
}

function regionItems({ coverage }: Initiative, places: Places, t: Labels): FactItem[] {
  if (coverage.regions.length > MOST_REGIONS) return [];
  return coverage.regions.flatMap((code) => {
    const region = places.regionByCode.get(code);
    if (!region) return [];
    const href = paths.region(slugify(region.naam));
    return [{ label: t.common.region(placeName(region)), href }];
  });
}

function organisationGroups({ data }: Initiative, vocabularies: Vocabularies) {
  return vocabularies.organisatierollen.waarden
    .map(({ id, label }) => ({
      label: label.nl,
      items: data.organisaties
        .filter(({ rol }) => rol === id)
        .map(({ naam, website }) => ({ label: naam, href: website })),
    }))
    .filter(({ items }) => items.length > 0);
}

function periodItems({ data }: Initiative, { period }: Labels): FactItem[] {
  const { start, einde } = data.looptijd ?? {};
  const from = start && formatDate(start);
  const until = einde && formatDate(einde);
  if (from && until) return [{ label: capitalise(period.between(from, until)) }];
  if (from) return [{ label: capitalise(period.from(from)) }];
  return until ? [{ label: capitalise(period.until(until)) }] : [];
}

function websiteItems(website: string | undefined): FactItem[] {
  if (!website) return [];
  return [{ label: new URL(website).hostname.replace(/^www\./, ''), href: website }];
}
