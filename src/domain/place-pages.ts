/** The pages of municipalities, labour market regions and provinces: what there is here, near and nationwide, and elsewhere. */
import type { Labels } from '../i18n/nl.ts';
import type { PlacesLabels } from '../i18n/nl-places.ts';
import { placeName } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { PlaceKind } from '../schema/meta.ts';
import type { Municipality } from '../schema/place.ts';
import {
  comparableWith,
  measureArea,
  measureMunicipality,
  type Candidate,
  type Comparable,
  regionsBeside,
} from './comparable.ts';
import { indexBy } from './index-by.ts';
import { byLastNews, type CatalogueParts, type Initiative } from './initiative.ts';
import { municipalityPathOf, pathsFor, type Paths } from './paths.ts';
import { scarceGroups, type ScarceGroups } from './scarce-groups.ts';

/** Initiatives that are as near to a place, the latest news first: the same rings as on the find page. */
export interface PlaceRing {
  /** `land` for those that work in the whole country. */
  ring: PlaceKind | 'land';
  /** The place that the ring is about, as it is called in a sentence: `de regio Twente`. */
  place: string;
  initiatives: readonly Initiative[];
}

/** A link to a place with how many initiatives are from there. */
interface PlaceLink {
  href: string;
  label: string;
  count: number;
}

export interface PlacePage {
  kind: PlaceKind;
  slug: string;
  /** As a heading has it: `Tubbergen`, `Regio Twente`. */
  title: string;
  /** As a sentence has it: `Tubbergen`, `de regio Twente`. */
  inText: string;
  /** The name alone: `Twente`. */
  name: string;
  /** Nearest first; each initiative in the nearest ring only, and nationwide ones that name nothing near in the last. */
  rings: readonly PlaceRing[];
  /** The municipality itself, or all those in the region or province. */
  municipalities: readonly Municipality[];
  /** Region and province that it lies in; of a region its provinces. */
  within: readonly PlaceLink[];
  /** Of a region or province its municipalities, by name. */
  members: readonly PlaceLink[];
  /** Regions beside it; of a province those in it. */
  regions: readonly PlaceLink[];
  /** Target groups in the area that the page is about: of a municipality its region. */
  groups: ScarceGroups;
  /** That area as a sentence has it. */
  groupsOf: string;
  /** Municipality code to the number of initiatives of the area that name it. */
  hits: ReadonlyMap<string, number>;
  /** Codes of municipalities in the area in which something works without naming them. */
  tinted: ReadonlySet<string>;
  /** Others of its kind like it, most alike first, with what was not found here: of a municipality in its region. */
  comparable: readonly Comparable[];
  /** The find page with this place chosen, in the same order. */
  findHref: string;
  /** The form for a new initiative with this place chosen. */
  contributeHref: string;
  /** Behind the address of an initiative: of a municipality it is then held against that municipality. */
  initiativeQuery: string;
}

const MOST_GROUPS = 6;

export interface PlacePages {
  municipalities: readonly PlacePage[];
  regions: readonly PlacePage[];
  provinces: readonly PlacePage[];
}

/** More titles below each other than this nobody reads: then the find page, which can narrow them, shows the others. */
const MOST_LINES = 60;

/** What of a ring stands on its page: the first as cards, more as lines. */
export interface ShownRing {
  cards: readonly Initiative[];
  lines: readonly Initiative[];
  /** How many the find page alone shows. */
  beyond: number;
}

/**
 * @param ring of what works in the whole country there are cards alone
 * @param most how many cards
 */
export function shownOf({ ring, initiatives }: PlaceRing, most: number): ShownRing {
  const lines = ring === 'land' ? [] : initiatives.slice(most, most + MOST_LINES);
  const cards = initiatives.slice(0, most);
  return { cards, lines, beyond: initiatives.length - cards.length - lines.length };
}

/** All pages of places at once: what they share is made once. */
export function placePages(catalogue: CatalogueParts, labels: Labels, t: PlacesLabels): PlacePages {
  const { places, vocabularies } = catalogue;
  const paths = pathsFor(labels.language);
  const all = [...catalogue.initiatives].sort(byLastNews);
  const nationwide = all.filter(({ coverage }) => coverage.nationwide);
  /** What works nationwide and is in no nearer ring. */
  const landBeyond = (...nearer: readonly (readonly Initiative[])[]): PlaceRing => ({
    ring: 'land',
    place: t.country,
    initiatives: without(nationwide, ...nearer),
  });

  const naming = indexBy(all, ({ coverage }) => coverage.named);
  const candidates = places.municipalities.map((municipality) => ({
    name: placeName(municipality),
    href: municipalityPathOf(municipality.code, places, labels.language),
    region: municipality.arbeidsmarktregio,
    measured: measureMunicipality(municipality),
    municipalities: [municipality],
    initiatives: naming.get(municipality.code) ?? [],
  }));

  const areaOf = (
    kind: 'regio' | 'provincie',
    { code, naam }: { code: string; naam: string },
    isIn: (municipality: Municipality) => boolean,
  ) => {
    const worksHere = ({ coverage }: Initiative) =>
      (kind === 'regio' ? coverage.regions : coverage.provinces).includes(code);
    const initiatives = all.filter(worksHere);
    const municipalities = places.municipalities.filter(isIn);
    const slug = slugify(naam);
    const inText = t.inText[kind](naam);
    const link: PlaceLink = {
      href: kind === 'regio' ? paths.region(slug) : paths.province(slug),
      label: labels.common[kind === 'regio' ? 'region' : 'province'](naam),
      count: initiatives.length,
    };
    return {
      code,
      link,
      candidate: {
        name: link.label,
        href: link.href,
        measured: measureArea(code, municipalities),
        municipalities,
        initiatives,
      } satisfies Candidate,
      page: {
        kind,
        slug,
        title: link.label,
        inText,
        name: naam.replace(/^Regio /, ''),
        municipalities,
        rings: [{ ring: kind, place: inText, initiatives }, landBeyond(initiatives)],
        members: candidates
          .filter((one) => one.municipalities.some(isIn))
          .map(({ name, href, initiatives: own }) => ({ href, label: name, count: own.length }))
          .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
        groups: scarceGroups(initiatives, all, vocabularies.doelgroepen.waarden, MOST_GROUPS),
        groupsOf: inText,
        ...mapOf(initiatives, municipalities),
        ...addressesOf(kind, slug, paths),
      } satisfies Partial<PlacePage>,
    };
  };

  const regions = places.regions.map((region) =>
    areaOf('regio', region, ({ arbeidsmarktregio }) => arbeidsmarktregio === region.code),
  );
  const provinces = places.provinces.map((province) =>
    areaOf('provincie', province, ({ provincie }) => provincie === province.code),
  );
  const linksOf = (
    areas: readonly { code: string; link: PlaceLink }[],
    isMeant: (code: string) => boolean,
  ) => areas.filter(({ code }) => isMeant(code)).map(({ link }) => link);
  const beside = regionsBeside(places);
  const regionsNear = (code: string) =>
    linksOf(regions, (other) => beside.get(code)?.includes(other) ?? false);

  const municipalities = places.municipalities.map((municipality): PlacePage => {
    const { code, arbeidsmarktregio, provincie } = municipality;
    const region = regions.find((one) => one.code === arbeidsmarktregio);
    const province = provinces.find((one) => one.code === provincie);
    if (!region || !province) throw new Error(`${code} lies in no region or province`);
    const here = naming.get(code) ?? [];
    const inRegion = without(region.candidate.initiatives, here);
    const inProvince = without(province.candidate.initiatives, here, inRegion);
    const name = placeName(municipality);
    const slug = slugify(name);
    const elsewhere = candidates.filter((one) => one.region !== region.code);
    return {
      kind: 'gemeente',
      slug,
      title: name,
      inText: name,
      name,
      municipalities: [municipality],
      rings: [
        { ring: 'gemeente', place: name, initiatives: here },
        { ring: 'regio', place: region.page.inText, initiatives: inRegion },
        { ring: 'provincie', place: province.page.inText, initiatives: inProvince },
        landBeyond(here, inRegion, inProvince),
      ],
      within: [region.link, province.link],
      members: [],
      regions: regionsNear(region.code),
      groups: region.page.groups,
      groupsOf: region.page.inText,
      hits: region.page.hits,
      tinted: region.page.tinted,
      comparable: comparableWith(
        measureMunicipality(municipality),
        region.candidate.initiatives,
        elsewhere,
      ),
      ...addressesOf('gemeente', slug, paths),
    };
  });

  return {
    municipalities,
    regions: regions.map((region) => ({
      ...region.page,
      within: linksOf(provinces, (code) =>
        region.page.municipalities.some(({ provincie }) => provincie === code),
      ),
      regions: regionsNear(region.code),
      comparable: comparableAmong(regions, region),
    })),
    provinces: provinces.map((province) => ({
      ...province.page,
      within: [],
      regions: linksOf(regions, (code) =>
        province.page.municipalities.some(({ arbeidsmarktregio }) => arbeidsmarktregio === code),
      ),
      comparable: comparableAmong(provinces, province),
    })),
  };
}

/** Those that are in none of the others. */
function without(
  initiatives: readonly Initiative[],
  ...others: readonly (readonly Initiative[])[]
): Initiative[] {
  const left = new Set(others.flat());
  return initiatives.filter((one) => !left.has(one));
}

/** Where in an area its initiatives work: by name, or without one in the whole of it. */
function mapOf(initiatives: readonly Initiative[], area: readonly Municipality[]) {
  const hits = new Map<string, number>();
  const tinted = new Set<string>();
  for (const { coverage } of initiatives) {
    const everywhere = new Set(coverage.municipalities);
    for (const { code } of area) {
      if (coverage.named.includes(code)) hits.set(code, (hits.get(code) ?? 0) + 1);
      else if (everywhere.has(code)) tinted.add(code);
    }
  }
  return { hits, tinted };
}

function addressesOf(kind: PlaceKind, slug: string, paths: Paths) {
  return {
    findHref: `${paths.find}?${kind}=${slug}&sorteer=bericht`,
    contributeHref: `${paths.contribute}?${kind}=${slug}`,
    initiativeQuery: kind === 'gemeente' ? `?gemeente=${slug}` : '',
  };
}

function comparableAmong(
  areas: readonly { candidate: Candidate }[],
  { candidate: { measured, initiatives } }: { candidate: Candidate },
): Comparable[] {
  return comparableWith(
    measured,
    initiatives,
    areas.map(({ candidate }) => candidate),
  );
}
