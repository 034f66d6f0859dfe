/** What the form begins with: data of the site, an entry to correct, an earlier draft, or what the address asks for. */
import { paths } from '../domain/paths.ts';
import { type Draft, draftOf, newDraft, type Origin } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import { type DraftPlace, draftPlace, draftsIn, type KeptDraft } from '../draft/storage.ts';
import { formatDate } from '../i18n/nl-language.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { createPlaces, type PlaceData, type Places } from '../reader/places.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import type { Prefill } from './prefill.ts';

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
  return { vocabularies, entries: [], places: createPlaces(placeData), today: dayOfCheck() };
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

/** Today, `YYYY-MM-DD`, by the same clock as the check of the repository: not that of the visitor. */
function dayOfCheck(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What the form begins with. */
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

/** Keys that say how the form is filled, not with what. */
const OTHER_KEYS: readonly string[] = ['verbeter', DRAFT_KEY];

/**
 * The form begins with the draft that the address names, else with what the address asks to fill in, else with the latest draft.
 *
 * @param params of the address
 * @param context with the entries, where the address asks to correct one
 * @param storage the browser's storage; there may be none
 * @throws when the entry to correct, or what reads the address, cannot be loaded
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
  const asks = new URLSearchParams([...params].filter(([key]) => !OTHER_KEYS.includes(key)));
  const filled: Prefill =
    origin || asks.size === 0
      ? { fields: {}, ignored: [] }
      : (await import('./prefill.ts')).prefill(asks, context.vocabularies, context.places);
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
