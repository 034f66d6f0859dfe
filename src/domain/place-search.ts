/** Places as the browser needs them: every name by which people look, and what is meant by what they type. */
import { distance } from 'fastest-levenshtein';
import type { Labels } from '../i18n/nl.ts';
import type { PlaceKind } from '../schema/meta.ts';
import { allNamesOf, placeName, type Places } from '../reader/places.ts';
import { fold, foldWords, slugify } from '../reader/words.ts';
import { sizeClassOf } from './comparable.ts';
import { dotOf } from './dot-map.ts';

/** One place that can be chosen. */
export interface PlaceChoice {
  kind: PlaceKind;
  /** As it stands in the address. */
  id: string;
  /** As it is shown: `Zwolle`, `Regio Twente`, `Provincie Gelderland`. */
  name: string;
  /** Other names: aliases, and the names of before a merger. Of a region or province its bare name comes first. */
  also: string[];
  /** For a municipality: the ids of its region and province, and the region's name. */
  regio?: string;
  provincie?: string;
  within?: string;
  /** Class of inhabitants (`sizeClassOf`) and of urbanity (CBS, 1 the most urban). */
  size?: number;
  urbanity?: number;
  /** Where its dot stands on the map. */
  x?: number;
  y?: number;
}

/** How near to a place something works, from near to far: in the municipality, its region, its province, the whole country. */
export const RINGS = ['gemeente', 'regio', 'provincie', 'land'] as const;
export type Ring = (typeof RINGS)[number];

/** The order of the rings, nearest first; what is in none comes last. */
export function ringRank(ring: Ring | undefined): number {
  return ring ? RINGS.indexOf(ring) : RINGS.length;
}

/** All places of the catalogue, municipalities first. */
export function placeChoices(places: Places, t: Pick<Labels, 'common'>): PlaceChoice[] {
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
      size: sizeClassOf(municipality),
      urbanity: municipality.stedelijkheid,
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

// What is typed, taken apart: `gemeente Zwolle`, `Zwolle, Overijssel`, `Bergen (Limburg)`.

interface Typed {
  /** The name itself, as keys are: folded, without spaces. */
  key: string;
  kind?: PlaceChoice['kind'];
  /** Key of the place that it lies in. */
  within?: string;
}

const KINDS: Record<string, PlaceChoice['kind']> = {
  gemeente: 'gemeente',
  gem: 'gemeente',
  regio: 'regio',
  arbeidsmarktregio: 'regio',
  provincie: 'provincie',
  prov: 'provincie',
};

/** Spaces, hyphens and apostrophes do not make another place; nor does a ligature. */
function keyOf(name: string): string {
  return foldWords(name.normalize('NFKC')).replaceAll(' ', '');
}

function takeApart(text: string): Typed {
  const [, word = '', rest] = /^(\p{L}+)\.?\s+(\S.*)$/u.exec(text.trim()) ?? [];
  const kind = KINDS[fold(word)];
  const named = kind && rest ? rest : text;
  const [, name, within] = /^([^,(]+)[,(]\s*([^,()]+)\)?\s*$/.exec(named.trim()) ?? [];
  return {
    key: keyOf(name ?? named),
    ...(kind ? { kind } : {}),
    ...(within ? { within: keyOf(within) } : {}),
  };
}

/** Shortest beginning that may be read as a name, and shortest piece that is looked for inside names. */
const MIN_LETTERS = 3;

/** How well the names of a place fit what is typed; 0 for not at all. Own names go before other names. */
function scoreOf(choice: PlaceChoice, { key, kind, within }: Typed, fit: Fit): number {
  if (!key || (kind && choice.kind !== kind) || (within && !liesIn(choice, within))) return 0;
  const score = Math.max(
    ...ownNames(choice).map((name) => fit(name, key)),
    ...otherNames(choice).map((name) => fit(name, key) - OTHER),
  );
  return score > 0 ? score + FIRST[choice.kind] : 0;
}

type Fit = (name: string, key: string) => number;
const WHOLE = 8;
const BEGINS = 6;
const WORD_BEGINS = 4;
const INSIDE = 1;
const OTHER = 0.5;
/** Of one name the municipality is meant, else the province: few people know a region by a name that is also a province's. */
const FIRST = { gemeente: 0.25, provincie: 0.125, regio: 0 };

const fitOf: Fit = (name, key) => {
  const folded = keyOf(name);
  if (folded === key) return WHOLE;
  if (folded.startsWith(key)) return BEGINS;
  const words = foldWords(name).split(' ');
  if (words.some((_, index) => words.slice(index).join('').startsWith(key))) return WORD_BEGINS;
  return key.length >= MIN_LETTERS && folded.includes(key) ? INSIDE : 0;
};

/** One typing error in three letters. */
const nearnessOf: Fit = (name, key) => {
  const folded = keyOf(name);
  const most = Math.floor(key.length / 3);
  if (Math.abs(folded.length - key.length) > most) return 0;
  return Math.max(0, most + 1 - distance(key, folded));
};

/** Of a province every name is its own: Friesland is as much a name as Fryslân. */
function ownNames({ kind, name, also }: PlaceChoice): string[] {
  if (kind === 'gemeente') return [name];
  return [name, ...(kind === 'provincie' ? also : also.slice(0, 1))];
}

function otherNames({ kind, also }: PlaceChoice): string[] {
  if (kind === 'gemeente') return also;
  return kind === 'provincie' ? [] : also.slice(1);
}

/** Whether a municipality lies in a region or province: by its name, or the letters people put behind a name (`NH`, `L`). */
function liesIn({ regio = '', provincie = '', name, also }: PlaceChoice, within: string): boolean {
  const letters = [name, ...also].map((one) => keyOf(/\(([^)]+)\)/.exec(one)?.[1] ?? ''));
  const areas = [regio, provincie].map(keyOf);
  return letters.includes(within) || areas.some((area) => area.includes(within));
}

function ranked(choices: readonly PlaceChoice[], typed: Typed, fit: Fit) {
  return choices
    .map((choice) => ({ choice, score: scoreOf(choice, typed, fit) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || bare(a.choice).localeCompare(bare(b.choice), 'nl'));
}

/** Places of one name keep the order that they have. */
function bare({ name }: PlaceChoice): string {
  return name.replace(/ \(.*/, '');
}

const MOST = 8;

/**
 * Places that fit the letters so far, best first and at most eight: whole names, then beginnings, then what has them
 * anywhere. When nothing fits: names that a typing error may have meant.
 */
export function findPlaces(choices: readonly PlaceChoice[], text: string): PlaceChoice[] {
  const whole = ranked(choices, { key: keyOf(text) }, fitOf);
  const typed = takeApart(text);
  const fitting = whole.length > 0 ? whole : ranked(choices, typed, fitOf);
  const found = fitting.length > 0 ? fitting : ranked(choices, typed, nearnessOf);
  return found.slice(0, MOST).map(({ choice }) => choice);
}

/** What somebody means by a text in a place field or in an address. */
export type PlaceReading =
  | { kind: 'empty' }
  | { kind: 'one'; choice: PlaceChoice }
  /** The text fits several, in their order of fit. */
  | { kind: 'several'; choices: PlaceChoice[] }
  /** No such place; `near` may have been meant. */
  | { kind: 'none'; near: PlaceChoice[] };

/** More than this is no question that can be answered. */
const MOST_ASKED = 5;

/**
 * One place is meant when the text is its id or its whole name, or when no other place has a name that begins so. An own
 * name wins over other names, and of one name the municipality over the province, and that over the region.
 */
export function readPlace(choices: readonly PlaceChoice[], text: string): PlaceReading {
  const trimmed = text.trim();
  if (!keyOf(trimmed)) return { kind: 'empty' };
  const byId = choices.find(({ kind, id }) => kind === 'gemeente' && id === trimmed);
  if (byId) return { kind: 'one', choice: byId };
  const typed = takeApart(trimmed);
  const whole = bestOf(ranked(choices, { key: keyOf(trimmed) }, wholeOnly));
  const asTyped = whole.length > 0 ? whole : bestOf(ranked(choices, typed, wholeOnly));
  const beginning =
    asTyped.length > 0 || typed.key.length < MIN_LETTERS
      ? asTyped
      : ranked(choices, typed, beginsOnly).map(({ choice }) => choice);
  const [only, ...others] = beginning;
  if (!only) return { kind: 'none', near: findPlaces(choices, trimmed).slice(0, 3) };
  if (others.length === 0) return { kind: 'one', choice: only };
  return { kind: 'several', choices: beginning.slice(0, MOST_ASKED) };
}

const wholeOnly: Fit = (name, key) => (keyOf(name) === key ? WHOLE : 0);
const beginsOnly: Fit = (name, key) => {
  const fit = fitOf(name, key);
  return fit >= WORD_BEGINS ? fit : 0;
};

/** Those that share the highest score. */
function bestOf(found: readonly { choice: PlaceChoice; score: number }[]): PlaceChoice[] {
  return found.filter(({ score }) => score === found[0]?.score).map(({ choice }) => choice);
}

/** The other name (alias, or the name of before a merger) by which a place was found; nothing when its own name fits. */
export function otherNameFor(choice: PlaceChoice, text: string): string | undefined {
  const { key } = takeApart(text);
  const best = (names: readonly string[]) =>
    names
      .map((name) => ({ name, fit: fitOf(name, key) }))
      .sort((a, b) => b.fit - a.fit)
      .find(({ fit }) => fit > 0);
  const own = best(ownNames(choice));
  const other = best(otherNames(choice));
  return other && (own?.fit ?? 0) < WORD_BEGINS ? other.name : undefined;
}
