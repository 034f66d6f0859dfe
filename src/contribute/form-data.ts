/** What the form gets from the site: `/bijdragen/gegevens.json`, and the file of the entry that is corrected. */
import { createPlaces, type PlaceData, type Places } from '../reader/places.ts';
import { paths } from '../domain/paths.ts';
import type { SchemaContext } from '../schema/fields.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';

/** An initiative of the catalogue, as far as it matters for duplicates and relations. */
export interface KnownEntry {
  slug: string;
  titel: string;
  website?: string | undefined;
}

export interface SiteData {
  vocabularies: Vocabularies;
  placeData: PlaceData;
  entries: readonly KnownEntry[];
}

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

/** The file of an entry, to the letter. @throws when the site cannot be reached */
export async function loadSource(slug: string): Promise<string> {
  const response = await fetch(`${paths.contribute}bron/${slug}.mdx`);
  if (!response.ok) throw new Error(`${slug}.mdx: ${response.status}`);
  return (await response.text()).replace(/\r\n?/g, '\n');
}

/** `YYYY-MM-DD`, by the same clock as the check of the repository. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
