/**
 * The files of the list that other sites show (`insluiten.js`): for each value of a facet and each municipality the initiatives it
 * leaves, and each initiative in short. A list loads those that its own question names, and what it shows.
 *
 * They name initiatives by their address, never by number alone: their own addresses stay the same from build to build, so a
 * browser may hold one of yesterday beside one of today.
 */
import { uncapitalise } from '../i18n/nl-language.ts';
import type { Labels } from '../i18n/nl.ts';
import type { PlacesLabels } from '../i18n/nl-places.ts';
import { allNamesOf, placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { PlaceKind } from '../schema/meta.ts';
import type { Municipality } from '../schema/place.ts';
import { describePeriod, describeWhere } from './describe.ts';
import {
  areasNamedBy,
  type FacetKey,
  facetsOf,
  facetValues,
  isPlaceFacet,
  perFacet,
  successorsOf,
  type Successors,
  THIN_FACETS,
  UNKNOWN,
} from './facets.ts';
import { indexBy } from './index-by.ts';
import type { CatalogueParts, Initiative } from './initiative.ts';
import { readPlace, placeChoices, type PlaceChoice } from './place-search.ts';

/** What the files need of the texts of the site. */
export interface EmbedTexts {
  labels: Labels;
  /** A region or province within a sentence. */
  inText: PlacesLabels['inText'];
  /** The option for what nobody wrote down. */
  unknown: string;
}

/** Some initiatives: the name of each in its address, with its place in the order of the find page without a question. */
export type EmbedList = Readonly<Record<string, number>>;

/** An initiative as a list shows it. */
export interface EmbedCard {
  titel: string;
  /** `Rotterdam`, `Regio Twente`, `Heel Nederland`. */
  waar: string;
  /** As it follows a comma: `gestart in 2019`. */
  periode: string;
}

/** A municipality, with what is from there, from its region and from its province; each initiative in the nearest of those. */
export interface EmbedPlace {
  id: string;
  /** As a sentence has it, like the names of its rings: `Dalfsen`, `de regio Zwolle`. */
  naam: string;
  ringen: readonly EmbedRing[];
}

/** What is as near to a place. */
interface EmbedRing {
  naam: string;
  lijst: EmbedList;
}

/** What can be chosen. */
export interface EmbedValues {
  /** For each facet the ids of its values with their names; of a region or province as a sentence has it. */
  waarden: Record<FacetKey, Readonly<Record<string, string>>>;
  opvolgers: Successors;
}

/** Names of the files that are about no value and no place. */
export const EMBED = { values: 'waarden', all: 'alles', nationwide: 'landelijk' } as const;

/** Name of the file of a value or municipality: `doelgroep/vrouwen`. In that of a region or province stands what is from there. */
export function embedFile(key: FacetKey | 'gemeente' | 'initiatief', id: string): string {
  return `${key}/${id}`;
}

/** One initiative with all that files are made by. */
interface Entry {
  slug: string;
  number: number;
  isNationwide: boolean;
  values: Record<FacetKey, readonly string[]>;
  /** Codes of the municipalities that it names. */
  named: readonly string[];
  card: EmbedCard;
}

/**
 * All of them.
 *
 * @param parts initiatives in the order of the list without a question
 * @returns name without `.json` to what the file holds
 */
export function embedFiles(
  parts: CatalogueParts,
  { labels, inText, unknown }: EmbedTexts,
): ReadonlyMap<string, unknown> {
  const { initiatives, vocabularies, places } = parts;
  const entries = initiatives.map((one, number) => entryOf(one, number, parts, labels));
  const files = new Map<string, unknown>([
    [EMBED.all, listOf(entries)],
    [EMBED.nationwide, listOf(entries.filter(({ isNationwide }) => isNationwide))],
    ...entries.map(({ slug, card }) => [embedFile('initiatief', slug), card] as const),
  ]);
  const waarden = perFacet((): Record<string, string> => ({}));
  for (const { key, options } of facetsOf(vocabularies, places, labels.facetOptions)) {
    const others = THIN_FACETS.includes(key) ? [{ id: UNKNOWN, label: unknown }] : [];
    for (const { id, label } of [...options, ...others]) {
      const list = entries.filter(({ values }) => values[key].includes(id));
      // As on the find page: a value that no initiative has is no choice, a place always is.
      if (list.length === 0 && !isPlaceFacet(key)) continue;
      files.set(embedFile(key, id), listOf(list));
      waarden[key][id] = isPlaceFacet(key) ? inText[key](label) : label;
    }
  }
  const values: EmbedValues = { waarden, opvolgers: successorsOf(vocabularies) };
  files.set(EMBED.values, values);
  const choices = placeChoices(places, labels);
  for (const [name, place] of placesByName(choices, places, whereOf(entries), inText)) {
    files.set(embedFile('gemeente', name), place);
  }
  return files;
}

function entryOf(
  initiative: Initiative,
  number: number,
  { vocabularies, places }: CatalogueParts,
  t: Labels,
): Entry {
  const { slug, data, coverage } = initiative;
  const found = {
    ...facetValues(initiative, vocabularies, places),
    ...areasNamedBy(initiative, places),
  };
  return {
    slug,
    number,
    isNationwide: coverage.nationwide,
    values: perFacet((key) =>
      found[key].length === 0 && THIN_FACETS.includes(key) ? [UNKNOWN] : found[key],
    ),
    named: coverage.named,
    card: {
      titel: data.titel,
      waar: describeWhere(initiative, places, t),
      periode: uncapitalise(describePeriod(initiative, vocabularies, t)),
    },
  };
}

function listOf(entries: readonly Entry[]): EmbedList {
  return Object.fromEntries(entries.map(({ slug, number }) => [slug, number]));
}

/** What is from each place: from municipalities by their codes, from regions and provinces by their ids. */
type Where = Record<PlaceKind, ReadonlyMap<string, readonly Entry[]>>;

function whereOf(entries: readonly Entry[]): Where {
  return {
    gemeente: indexBy(entries, ({ named }) => named),
    regio: indexBy(entries, ({ values }) => values.regio),
    provincie: indexBy(entries, ({ values }) => values.provincie),
  };
}

/** Every municipality under its own name, and under each other name by which only that one can be meant. */
function placesByName(
  choices: readonly PlaceChoice[],
  places: Places,
  where: Where,
  inText: EmbedTexts['inText'],
): Map<string, EmbedPlace> {
  const byName = new Map<string, EmbedPlace>();
  for (const municipality of places.municipalities) {
    const id = slugify(placeName(municipality));
    const place = {
      id,
      naam: placeName(municipality),
      ringen: ringsOf(municipality, places, where, inText),
    };
    byName.set(id, place);
    for (const name of allNamesOf(municipality.code, places)) {
      if (slugify(name) === id) continue;
      const reading = readPlace(choices, name);
      const isMeant =
        reading.kind === 'one' && reading.choice.kind === 'gemeente' && reading.choice.id === id;
      if (isMeant) byName.set(slugify(name), place);
    }
  }
  return byName;
}

/** What is from a municipality, from its region and from its province; each initiative in the nearest of those. */
function ringsOf(
  municipality: Municipality,
  { regionByCode, provinceByCode }: Places,
  where: Where,
  inText: EmbedTexts['inText'],
): EmbedRing[] {
  const { code, arbeidsmarktregio, provincie } = municipality;
  const here = where.gemeente.get(code) ?? [];
  const region = regionByCode.get(arbeidsmarktregio)?.naam ?? '';
  const province = provinceByCode.get(provincie)?.naam ?? '';
  const from = (kind: 'regio' | 'provincie', name: string, nearer: readonly Entry[]) => {
    const left = new Set(nearer);
    return (where[kind].get(slugify(name)) ?? []).filter((one) => !left.has(one));
  };
  const inRegion = from('regio', region, here);
  return [
    { naam: placeName(municipality), lijst: listOf(here) },
    { naam: inText.regio(region), lijst: listOf(inRegion) },
    {
      naam: inText.provincie(province),
      lijst: listOf(from('provincie', province, [...here, ...inRegion])),
    },
  ];
}
