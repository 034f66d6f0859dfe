/** What the form begins with: data of the site, an entry to correct, an earlier draft, or what the address asks for. */
import { paths } from '../domain/paths.ts';
import { type Draft, draftOf, type Group, newDraft, type Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { type DraftPlace, draftPlace, draftsIn, type KeptDraft } from '../draft/storage.ts';
import { formatDate } from '../i18n/nl-language.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { createPlaces, type PlaceData, placeName, type Places } from '../reader/places.ts';
import { slugify } from '../reader/words.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';

/** An initiative of the catalogue, as far as it matters for doubles and relations. */
export interface KnownEntry {
  slug: string;
  titel: string;
  website?: string | undefined;
}

/** What `/bijdragen/gegevens.json` holds. */
export interface SiteData {
  vocabularies: Vocabularies;
  placeData: PlaceData;
}

/** What a draft is held against, and drawn with. */
export interface SiteContext extends SchemaContext {
  places: Places;
  /** Empty as long as they are not loaded: the form does not wait for them. */
  entries: readonly KnownEntry[];
}

/** What `/bijdragen/bron/<slug>.json` holds: the file, and its parts so that the browser need not take it apart. */
type EntrySource = Pick<Origin, 'data' | 'body' | 'text'>;

/**
 * What the site gives the form to check with: `/bijdragen/gegevens.json`.
 *
 * @throws when the site cannot be reached
 */
export async function loadContext(): Promise<SiteContext> {
  const { vocabularies, placeData } = await fetchJson<SiteData>('gegevens.json');
  return { vocabularies, entries: [], places: createPlaces(placeData), today: today() };
}

/**
 * What is in the catalogue already: `/bijdragen/initiatieven.json`.
 *
 * @throws when the site cannot be reached
 */
export function loadEntries(): Promise<readonly KnownEntry[]> {
  return fetchJson<KnownEntry[]>('initiatieven.json');
}

/**
 * The file of an entry that is corrected.
 *
 * @throws when the site cannot be reached
 */
function loadSource(slug: string): Promise<EntrySource> {
  return fetchJson<EntrySource>(`bron/${slug}.json`);
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(paths.contribute + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

/** `YYYY-MM-DD`, by the same clock as the check of the repository. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export interface Start {
  draft: Draft;
  /** Where the draft is kept. */
  place: DraftPlace;
  storage: () => Storage;
  origin?: Origin | undefined;
  /** The draft of an earlier visit, when that is what the form begins with. */
  restored?: KeptDraft | undefined;
  /** What was sent at an earlier visit: the form begins without it. */
  sent?: KeptDraft | undefined;
  /** The other drafts that the browser keeps, of any initiative, the latest first. */
  others: readonly KeptDraft[];
  /** An entry that was asked for and is not there. */
  unknown?: string | undefined;
  /** Fields were filled in from the address. */
  prefilled: boolean;
  /** What stood in the address and means nothing. */
  ignored: readonly string[];
}

/** The key of an address that says with which draft the form begins; a name that no draft has begins a new one. */
export const DRAFT_KEY = 'concept';

/**
 * The form begins with the draft that the address names, else with what the address asks to fill in, else with the latest draft.
 *
 * @param params of the address
 * @param context with the entries, where the address asks to correct one
 * @param storage the browser's storage; there may be none
 * @throws when the entry to correct cannot be loaded
 */
export async function startOf(
  params: URLSearchParams,
  context: SiteContext,
  fields: readonly Field[],
  storage: () => Storage,
): Promise<Start> {
  const asked = params.get('verbeter') ?? undefined;
  const known = context.entries.some(({ slug }) => slug === asked);
  const origin =
    asked !== undefined && known ? { slug: asked, ...(await loadSource(asked)) } : undefined;
  const filled = origin
    ? { fields: {}, ignored: [] }
    : prefill(params, context.vocabularies, context.places);
  const prefilled = Object.keys(filled.fields).length > 0;
  const all = draftsIn(storage);
  const own = all.filter(({ slug }) => slug === origin?.slug);
  const named = params.get(DRAFT_KEY);
  const from = named === null ? (prefilled ? [] : own) : own.filter(({ id }) => id === named);
  const restored = from.find((one) => one.sent === undefined);
  const sent = restored ? undefined : from[0];
  return {
    draft:
      restored?.draft ??
      (origin ? draftOf(origin, fields) : newDraft(fields, context.today, filled.fields)),
    place: draftPlace(storage, restored, origin?.slug),
    storage,
    origin,
    restored,
    sent,
    others: all.filter((one) => one !== restored && one !== sent),
    unknown: known ? undefined : asked,
    prefilled,
    ignored: filled.ignored,
  };
}

const MOST_IGNORED = 5;
const LONGEST_NAME = 60;

/** What the page says at the start: what it was filled in with, and what it did not understand. Empty when there is nothing to say. */
export function greetingOf(start: Start, t: ContributeLabels): string {
  const { origin, restored, sent, prefilled, ignored, unknown } = start;
  return [
    ...(unknown ? [t.unknownEntry(unknown.slice(0, LONGEST_NAME))] : []),
    ...(restored ? [t.restored(formatDate(restored.saved.slice(0, 10)))] : []),
    ...(sent?.sent ? [t.sentBefore(formatDate(sent.sent.slice(0, 10)))] : []),
    ...(restored && restored.origin !== origin?.text ? [t.outdated] : []),
    ...(!restored && prefilled ? [t.prefilled] : []),
    ...(ignored.length > 0 ? [t.ignored(ignored.slice(0, MOST_IGNORED).join(', '))] : []),
  ].join(' ');
}

// What an address asks the form to fill in: the same keys as the address of the find page.

export interface Prefill {
  fields: Group;
  /** What stood in the address and means nothing, shortened for showing. */
  ignored: string[];
}

const LISTS = {
  doelgroep: ['doelgroepen', 'doelgroepen'],
  interventie: ['interventies', 'interventies'],
  fase: ['fasen', 'fasen'],
  leerroute: ['leerroutes', 'leerroutes'],
  sector: ['sectoren', 'sectoren'],
  voor: ['bruikbaarVoor', 'bruikbaar-voor'],
} as const satisfies Record<string, readonly [string, VocabularyName]>;

const AREAS = {
  gemeente: ['gemeenten', 'municipality', 'municipalities'],
  regio: ['arbeidsmarktregios', 'region', 'regions'],
  provincie: ['provincies', 'province', 'provinces'],
} as const;

const MAX_TITLE = 80;
const MAX_SHOWN = 40;
/** Says how the form is filled, not with what. */
const OTHER_KEYS: readonly string[] = ['verbeter', DRAFT_KEY];

/** Unknown keys and values are left out and reported; nothing in an address can break the form. */
export function prefill(
  params: URLSearchParams,
  vocabularies: Vocabularies,
  places: Places,
): Prefill {
  const fields: Record<string, string | string[]> = {};
  const ignored: string[] = [];
  for (const [key, value] of params) {
    if (!value || OTHER_KEYS.includes(key)) continue;
    if (key === 'titel') fields.titel = value.slice(0, MAX_TITLE);
    else if (key === 'trekker' && isTerm(vocabularies, 'trekkers', value)) fields.trekker = value;
    else if (!addToList(key, value)) ignored.push(`${key}=${value}`.slice(0, MAX_SHOWN));
  }
  return { fields: { ...fields, ...scopeOf(fields) }, ignored };

  function addToList(key: string, value: string): boolean {
    if (isKey(LISTS, key)) {
      const [field, vocabulary] = LISTS[key];
      return isTerm(vocabularies, vocabulary, value) && add(field, value);
    }
    if (!isKey(AREAS, key)) return false;
    const name = areaName(places, key, value);
    return name !== undefined && add(AREAS[key][0], name);
  }

  function add(field: string, value: string): true {
    fields[field] = [...new Set([...(fields[field] ?? []), value])];
    return true;
  }
}

function isKey<T extends object>(keys: T, key: string): key is string & keyof T {
  return Object.hasOwn(keys, key);
}

function isTerm(vocabularies: Vocabularies, name: VocabularyName, id: string): boolean {
  return vocabularies[name].waarden.some((term) => term.id === id && !term.vervangenDoor);
}

/** The name of an area by its id in an address, or by a name that people use. */
function areaName(places: Places, key: keyof typeof AREAS, value: string): string | undefined {
  const [, look, list] = AREAS[key];
  const area = places[list].find((one) => slugify(placeName(one)) === value);
  if (area) return area.naam;
  const match = places[look](value);
  return match.kind === 'found'
    ? places[list].find(({ code }) => code === match.code)?.naam
    : undefined;
}

/** A place says something of the scope: one municipality is local, anything more is regional. */
function scopeOf(fields: Group): { bereik?: string } {
  const count = (name: string) => (fields[name] as readonly string[] | undefined)?.length ?? 0;
  const wider = count('arbeidsmarktregios') + count('provincies');
  if (wider > 0 || count('gemeenten') > 1) return { bereik: 'regionaal' };
  return count('gemeenten') === 1 ? { bereik: 'lokaal' } : {};
}
