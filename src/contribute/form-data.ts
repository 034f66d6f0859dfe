/** What the form gets from the site: `/bijdragen/gegevens.json`, and the file of the entry that is corrected. */
import { createPlaces, type PlaceData, type Places } from '../reader/places.ts';
import { paths } from '../domain/paths.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { Origin } from '../draft/draft.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';

/** An initiative of the catalogue, as far as it matters for duplicates and relations. */
interface KnownEntry {
  slug: string;
  titel: string;
  website?: string | undefined;
}

export interface SiteData {
  vocabularies: Vocabularies;
  placeData: PlaceData;
  entries: readonly KnownEntry[];
}

/** What `/bijdragen/bron/<slug>.json` holds: the parts too, so that the browser need not take the file apart. */
export type EntrySource = Pick<Origin, 'data' | 'body' | 'text'>;

export interface FormContext extends SchemaContext {
  places: Places;
  entries: readonly KnownEntry[];
}

/** @throws when the site cannot be reached */
export async function loadContext(): Promise<FormContext> {
  const response = await fetch(`${paths.contribute}gegevens.json`);
  if (!response.ok) throw new Error(`gegevens.json: ${response.status}`);
  const { vocabularies, placeData, entries } = (await response.json()) as SiteData;
  return { vocabularies, entries, places: createPlaces(placeData), today: today() };
}

/** The file of an entry, whole and in its parts. @throws when the site cannot be reached */
export async function loadSource(slug: string): Promise<EntrySource> {
  const response = await fetch(`${paths.contribute}bron/${slug}.json`);
  if (!response.ok) throw new Error(`${slug}.json: ${response.status}`);
  return (await response.json()) as EntrySource;
}

/** `YYYY-MM-DD`, by the same clock as the check of the repository. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
