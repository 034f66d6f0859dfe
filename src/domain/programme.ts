/** An initiative as the pages of the plan and for employers match it, and as they show it: two things, for only what is matched is loaded whole. */
import type { Labels } from '../i18n/nl.ts';
import { placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { describeVoice, describeWhere } from './describe.ts';
import { contactOf, type FactItem } from './facts.ts';
import { lastNewsOf, type CatalogueParts, type Initiative } from './initiative.ts';
import type { PlaceChoice } from './place-search.ts';
import { withAncestors } from './terms.ts';

/** What a source says, with who says so: `volgens de uitvoerder`. */
export interface Said {
  tekst: string;
  stem: string;
}

/** What an initiative is matched by. */
export interface ProgrammeFacts {
  landelijk: boolean;
  /** Ids of the municipalities that it names. */
  gemeenten: readonly string[];
  /** Ids of the regions and provinces that it works in as a whole. */
  gebieden: readonly string[];
  /** Ids of every region that it works in, if only in a part of it; of the provinces likewise. */
  regios: readonly string[];
  provincies: readonly string[];
  doelgroepen: readonly string[];
  interventies: readonly string[];
  /** With their parents. Empty when it is not bound to any. */
  fasen: readonly string[];
  leerroutes: readonly string[];
  sectoren: readonly string[];
  /** It ended, as a source says. */
  gestopt: boolean;
}

/** An initiative among all that are matched. */
export interface Programme extends ProgrammeFacts {
  /** Its place among them: of two that answer a question as well, the lower number comes first. */
  number: number;
}

/** What is shown of an initiative that is found. */
export interface ProgrammeTexts {
  slug: string;
  titel: string;
  samenvatting: string;
  /** Where it works, in words. */
  waar: string;
  /** Date of the last news, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when no source has one. */
  nieuws: string;
  /** Where one can turn to. */
  contact?: FactItem;
}

/** What programmes are made with. */
export type ProgrammeParts = Omit<CatalogueParts, 'initiatives'> & { labels: Labels };

/** The part of an initiative that is matched. */
export function programmeFacts(
  { data, coverage }: Initiative,
  { vocabularies, places }: Pick<ProgrammeParts, 'vocabularies' | 'places'>,
): ProgrammeFacts {
  const wide = (name: VocabularyName, ids: readonly string[] = []) =>
    withAncestors(vocabularies[name].waarden, ids);
  return {
    landelijk: coverage.nationwide,
    gemeenten: coverage.named.map((code) => municipalityId(code, places)),
    gebieden: wholeAreas(data, places),
    regios: areaIds(places.regions, coverage.regions),
    provincies: areaIds(places.provinces, coverage.provinces),
    doelgroepen: wide('doelgroepen', data.doelgroepen),
    interventies: data.interventies,
    fasen: wide('fasen', data.fasen),
    leerroutes: data.leerroutes ?? [],
    sectoren: wide('sectoren', data.sectoren),
    gestopt: data.status === 'afgerond',
  };
}

/** The part of an initiative that is shown. */
export function programmeTexts(
  initiative: Initiative,
  { places, labels }: Pick<ProgrammeParts, 'places' | 'labels'>,
): ProgrammeTexts {
  const { data, slug } = initiative;
  const contact = contactOf(initiative);
  return {
    slug,
    titel: data.titel,
    samenvatting: data.samenvatting,
    waar: describeWhere(initiative, places, labels),
    nieuws: lastNewsOf(initiative) ?? '',
    ...(contact ? { contact } : {}),
  };
}

/** The order of their numbers: the newest news first, then the strongest evidence, then by title. */
export function inProgrammeOrder(initiatives: readonly Initiative[]): Initiative[] {
  return initiatives
    .map((initiative) => ({ initiative, news: lastNewsOf(initiative) ?? '' }))
    .sort(
      (a, b) =>
        (a.news < b.news ? 1 : a.news > b.news ? -1 : 0) ||
        b.initiative.evidence.level - a.initiative.evidence.level ||
        a.initiative.data.titel.localeCompare(b.initiative.data.titel, 'nl'),
    )
    .map(({ initiative }) => initiative);
}

/** What the sources say of some practical parts of an initiative (`trajectonderdelen`), in the order of the parts. */
export function practicalOf(
  { data }: Initiative,
  kinds: readonly string[],
  labels: Labels,
): (Said & { soort: string })[] {
  return kinds.flatMap((kind) =>
    (data.traject ?? [])
      .filter(({ soort }) => soort === kind)
      .map((part) => saidIn(part, data, labels)),
  );
}

/** A statement with who makes it, according to its sources. */
export function saidIn(
  { soort, tekst, bronnen }: { soort: string; tekst: string; bronnen: readonly string[] },
  data: Pick<Initiative['data'], 'bronnen'>,
  labels: Labels,
): Said & { soort: string } {
  return { soort, tekst, stem: describeVoice(bronnen, data.bronnen, labels) };
}

function municipalityId(code: string, places: Places): string {
  const municipality = places.municipalityByCode.get(code);
  return municipality ? slugify(placeName(municipality)) : code;
}

function areaIds(
  areas: readonly { code: string; naam: string }[],
  codes: readonly string[],
): string[] {
  return areas.filter(({ code }) => codes.includes(code)).map(({ naam }) => slugify(naam));
}

/** A region may have the name of a province: the kind stands before the id. */
function wholeAreas(data: Initiative['data'], places: Places): string[] {
  const ids = (
    kind: 'regio' | 'provincie',
    areas: readonly { code: string; naam: string }[],
    names: readonly string[] = [],
  ) =>
    names.flatMap((name) => {
      const match = places[kind === 'regio' ? 'region' : 'province'](name);
      return match.kind === 'found'
        ? areaIds(areas, [match.code]).map((id) => `${kind}/${id}`)
        : [];
    });
  return [
    ...ids('regio', places.regions, data.arbeidsmarktregios),
    ...ids('provincie', places.provinces, data.provincies),
  ];
}

// How near it works.

/** From near to far: in the municipality, its region, its province, the whole country. */
const RINGS = ['gemeente', 'regio', 'provincie', 'land'] as const;
export type Ring = (typeof RINGS)[number];

type Reach = Pick<ProgrammeFacts, 'landelijk' | 'gemeenten' | 'gebieden' | 'regios' | 'provincies'>;

/** How near to a place something works; nothing when it does not reach it, or nobody knows where it works. */
export function ringOf(
  { landelijk, gemeenten, gebieden, regios, provincies }: Reach,
  { kind, id, regio = '', provincie = '' }: PlaceChoice,
): Ring | undefined {
  const elsewhere = landelijk ? 'land' : undefined;
  if (kind === 'regio') return regios.includes(id) ? 'regio' : elsewhere;
  if (kind === 'provincie') return provincies.includes(id) ? 'provincie' : elsewhere;
  const whole = [`regio/${regio}`, `provincie/${provincie}`];
  if (gemeenten.includes(id) || whole.some((area) => gebieden.includes(area))) return 'gemeente';
  if (regios.includes(regio)) return 'regio';
  return provincies.includes(provincie) ? 'provincie' : elsewhere;
}

/** The order of the rings; without a place all are equally far. */
export function distanceRank(ring: Ring | undefined): number {
  return ring ? RINGS.indexOf(ring) : RINGS.length;
}

/** How many stand in each ring, nearest first; rings with none are left out. */
export function countRings(fits: readonly { ring?: Ring | undefined }[]): [Ring, number][] {
  return RINGS.map((ring): [Ring, number] => [
    ring,
    fits.filter((fit) => fit.ring === ring).length,
  ]).filter(([, count]) => count > 0);
}

// Names of values.

const NAMED = ['doelgroepen', 'interventies', 'fasen', 'leerroutes', 'sectoren'] as const;

/** Ids of values with their labels. */
export type Names = Readonly<Record<(typeof NAMED)[number], Readonly<Record<string, string>>>>;

/** The labels of all values that programmes are matched by. */
export function valueNames(vocabularies: Vocabularies): Names {
  return Object.fromEntries(
    NAMED.map((name) => [
      name,
      Object.fromEntries(vocabularies[name].waarden.map(({ id, name }) => [id, name])),
    ]),
  ) as Names;
}

/** A label inside a sentence: `Vrouwen` becomes `vrouwen`; `Z-route` and `ICT` stay. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
