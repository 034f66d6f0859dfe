/** The facts of an initiative in rows: where, for whom, what, who. Shown beside its text, and in the preview of a contribution. */
import { capitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import { placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { InitiativeData } from '../schema/initiative.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { municipalityName } from './describe.ts';
import { lastNewsOf, type Initiative } from './initiative.ts';
import { municipalityPathOf, pathsFor } from './paths.ts';
import { termOf } from './terms.ts';

/** Who can tell of an initiative, best first: not who paid for it or looked into it. */
const ROLES_TO_TURN_TO = ['uitvoerder', 'opdrachtgever', 'partner', 'werkgever'];

/** Where someone can turn to: the initiative's own site, else that of an organisation that takes part. */
export function contactOf({ data }: Pick<Initiative, 'data'>): FactItem | undefined {
  if (data.website) return { label: hostOf(data.website), href: data.website };
  const [organisation] = ROLES_TO_TURN_TO.flatMap((role) =>
    data.organisaties.filter(({ rol, website }) => rol === role && website),
  );
  return organisation && { label: organisation.naam, href: organisation.website };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

export interface FactItem {
  label: string;
  href?: string | undefined;
}

export interface Fact {
  /** The field of the front matter that it mainly tells of. */
  field: keyof InitiativeData;
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
    ids.map((id) => ({ label: termOf(vocabularies, name, id).name, href: path?.(id) }));
  const rows: Fact[] = [
    {
      field: 'bereik',
      term: t.where,
      items: whereItems(initiative, places, labels),
      more: regionItems(initiative, places, labels),
    },
    {
      field: 'doelgroepen',
      term: t.forWhom,
      items: terms('doelgroepen', data.doelgroepen, pathsFor(labels.language).targetGroup),
    },
    {
      field: 'interventies',
      term: t.what,
      items: terms('interventies', data.interventies, pathsFor(labels.language).intervention),
    },
    { field: 'fasen', term: t.phase, items: terms('fasen', data.fasen) },
    { field: 'leerroutes', term: t.route, items: terms('leerroutes', data.leerroutes) },
    {
      field: 'sectoren',
      term: t.sector,
      items: terms('sectoren', data.sectoren, pathsFor(labels.language).sector),
    },
    { field: 'trekker', term: t.lead, items: terms('trekkers', [data.trekker]) },
    {
      field: 'organisaties',
      term: t.who,
      items: [],
      groups: organisationGroups(initiative, vocabularies),
    },
    { field: 'looptijd', term: t.period, items: periodItems(initiative, labels) },
    { field: 'status', term: t.status, items: terms('status', [data.status]) },
    {
      field: 'laatsteTeken',
      term: t.lastNews,
      items: [{ label: lastNewsItem(initiative, labels) }],
    },
    {
      field: 'afloop',
      term: t.endReason,
      items: terms('redenen-van-einde', data.afloop?.reden ? [data.afloop.reden] : []),
    },
    {
      field: 'bruikbaarVoor',
      term: t.usefulFor,
      items: terms('bruikbaar-voor', data.bruikbaarVoor),
    },
    {
      field: 'website',
      term: data.website ? t.website : t.contact,
      items: [contactOf(initiative) ?? { label: t.noContact }],
    },
  ];
  return rows.filter(
    ({ items, more = [], groups = [] }) => items.length + more.length + groups.length > 0,
  );
}

function whereItems({ data, coverage }: Initiative, places: Places, labels: Labels): FactItem[] {
  const provinces = (data.provincies ?? []).flatMap((name) => {
    const match = places.province(name);
    const province = match.kind === 'found' ? places.provinceByCode.get(match.code) : undefined;
    if (!province) return [];
    const href = pathsFor(labels.language).province(slugify(province.naam));
    return [{ label: labels.common.province(province.naam), href }];
  });
  return [
    ...(coverage.nationwide ? [{ label: labels.common.nationwide }] : []),
    ...(data.bereik === 'onbekend' ? [{ label: labels.common.placeUnknown }] : []),
    ...provinces,
    ...coverage.named.map((code) => ({
      label: municipalityName(code, places),
      href: municipalityPathOf(code, places, labels.language),
    })),
  ];
}

function regionItems({ coverage }: Initiative, places: Places, labels: Labels): FactItem[] {
  if (coverage.regions.length > MOST_REGIONS) return [];
  return coverage.regions.flatMap((code) => {
    const region = places.regionByCode.get(code);
    if (!region) return [];
    const href = pathsFor(labels.language).region(slugify(region.naam));
    return [{ label: labels.common.region(placeName(region)), href }];
  });
}

function organisationGroups({ data }: Initiative, vocabularies: Vocabularies) {
  return vocabularies.organisatierollen.waarden
    .map(({ id, name }) => ({
      label: name,
      items: data.organisaties
        .filter(({ rol }) => rol === id)
        .map(({ naam, website }) => ({ label: naam, href: website })),
    }))
    .filter(({ items }) => items.length > 0);
}

function periodItems({ data }: Initiative, labels: Labels): FactItem[] {
  const { period } = labels;
  const { start, einde } = data.looptijd ?? {};
  const from = start && labels.language.formatDate(start);
  const until = einde && labels.language.formatDate(einde);
  if (from && until) return [{ label: capitalise(period.between(from, until)) }];
  if (from) return [{ label: capitalise(period.from(from)) }];
  return until ? [{ label: capitalise(period.until(until)) }] : [];
}

function lastNewsItem(initiative: Initiative, labels: Labels): string {
  const date = lastNewsOf(initiative);
  return date ? labels.language.formatDate(date) : labels.common.noDatedSource;
}
