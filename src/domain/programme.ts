/** An initiative as the pages of the plan and for employers match it, and as they show it: two things, for only what is matched is loaded whole. */
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';
import { describeVoice, describeWhere } from './describe.ts';
import { areasNamedBy, wholeAreasOf } from './facets.ts';
import { contactOf, type FactItem } from './facts.ts';
import {
  hasEnded,
  lastNewsOf,
  newestFirst,
  type CatalogueParts,
  type Initiative,
} from './initiative.ts';
import { municipalitySlug } from './paths.ts';
import { RINGS, type PlaceChoice, type Ring } from './place-search.ts';
import { CLASSES, withAncestors } from './terms.ts';

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
  /** The regions and provinces that it works in as a whole: `regio:twente`. */
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
  initiative: Initiative,
  { vocabularies, places }: Pick<ProgrammeParts, 'vocabularies' | 'places'>,
): ProgrammeFacts {
  const { data, coverage } = initiative;
  const { regio, provincie } = areasNamedBy(initiative, places);
  const wide = (name: VocabularyName, ids: readonly string[] = []) =>
    withAncestors(vocabularies[name].waarden, ids);
  return {
    landelijk: coverage.nationwide,
    gemeenten: coverage.named.map((code) => municipalitySlug(code, places)),
    gebieden: wholeAreasOf(initiative, places),
    regios: regio,
    provincies: provincie,
    doelgroepen: wide('doelgroepen', data.doelgroepen),
    interventies: data.interventies,
    fasen: wide('fasen', data.fasen),
    leerroutes: data.leerroutes ?? [],
    sectoren: wide('sectoren', data.sectoren),
    gestopt: hasEnded(initiative),
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
    .map((initiative) => ({ initiative, news: lastNewsOf(initiative) }))
    .sort(
      (a, b) =>
        newestFirst(a.news, b.news) ||
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

// How near it works.

type Reach = Pick<ProgrammeFacts, 'landelijk' | 'gemeenten' | 'gebieden' | 'regios' | 'provincies'>;

/** How near to a place something works; nothing when it does not reach it, or nobody knows where it works. */
export function ringOf(
  { landelijk, gemeenten, gebieden, regios, provincies }: Reach,
  { kind, id, regio = '', provincie = '' }: PlaceChoice,
): Ring | undefined {
  const elsewhere = landelijk ? 'land' : undefined;
  if (kind === 'regio') return regios.includes(id) ? 'regio' : elsewhere;
  if (kind === 'provincie') return provincies.includes(id) ? 'provincie' : elsewhere;
  const whole = [`regio:${regio}`, `provincie:${provincie}`];
  if (gemeenten.includes(id) || whole.some((area) => gebieden.includes(area))) return 'gemeente';
  if (regios.includes(regio)) return 'regio';
  return provincies.includes(provincie) ? 'provincie' : elsewhere;
}

/** How many stand in each ring, nearest first; rings with none are left out. */
export function countRings(fits: readonly { ring?: Ring | undefined }[]): [Ring, number][] {
  return RINGS.map((ring): [Ring, number] => [
    ring,
    fits.filter((fit) => fit.ring === ring).length,
  ]).filter(([, count]) => count > 0);
}

// Names of values.

/** Ids of values with their labels. */
export type Names = Readonly<Record<(typeof CLASSES)[number], Readonly<Record<string, string>>>>;

/** The labels of all values that programmes are matched by. */
export function valueNames(vocabularies: Vocabularies): Names {
  return Object.fromEntries(
    CLASSES.map((name) => [
      name,
      Object.fromEntries(vocabularies[name].waarden.map(({ id, name }) => [id, name])),
    ]),
  ) as Names;
}
