/** What the form gets from the site: `/bijdragen/gegevens.json`, and the entry that is corrected. */
import { paths } from '../domain/paths.ts';
import type { Origin } from '../draft/draft.ts';
import { createPlaces, type PlaceData, type Places } from '../reader/places.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';

/** An initiative of the catalogue, as far as it matters for doubles and relations. */
interface KnownEntry {
  slug: string;
  titel: string;
  website?: string | undefined;
}

/** What `/bijdragen/gegevens.json` holds. */
export interface SiteData {
  vocabularies: Vocabularies;
  placeData: PlaceData;
  entries: readonly KnownEntry[];
}

/** What a draft is held against, and drawn with. */
export interface SiteContext extends SchemaContext {
  places: Places;
  entries: readonly KnownEntry[];
}

/** What `/bijdragen/bron/<slug>.json` holds: the file, and its parts so that the browser need not take it apart. */
export type EntrySource = Pick<Origin, 'data' | 'body' | 'text'>;

/** @throws when the site cannot be reached */
export async function loadContext(): Promise<SiteContext> {
  const { vocabularies, placeData, entries } = await fetchJson<SiteData>('gegevens.json');
  return { vocabularies, entries, places: createPlaces(placeData), today: today() };
}

/** @throws when the site cannot be reached */
export function loadSource(slug: string): Promise<EntrySource> {
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
