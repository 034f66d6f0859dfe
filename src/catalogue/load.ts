/** The whole catalogue for the pages. The only importer of astro:content. */
import { getCollection, getEntry } from 'astro:content';
import type { Guide } from '../content-policy/read-guide.ts';
import type { LawChange } from '../schema/law-change.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { byTitle, toInitiative, type Initiative } from './initiative.ts';
import { createPlaces, type PlaceData, type Places } from './places.ts';

/** What is loaded beside the entries, as data. */
export interface Background {
  vocabularies: Vocabularies;
  placeData: PlaceData;
  /** Oldest first. */
  lawChanges: readonly LawChange[];
}

export interface Catalogue {
  /** By title. */
  initiatives: readonly Initiative[];
  /** By title. */
  guides: readonly Guide[];
  vocabularies: Vocabularies;
  places: Places;
  lawChanges: readonly LawChange[];
}

let loaded: Promise<Catalogue> | undefined;

/** Loaded once for a build; in development anew for each page, for the content may have changed. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalogue> {
  const background = await getEntry('achtergrond', 'achtergrond');
  if (!background) throw new Error('content/begrippen en content/gebieden zijn niet geladen');
  const { vocabularies, placeData, lawChanges } = background.data;
  const places = createPlaces(placeData);
  const entries = await getCollection('initiatieven');
  const guides = await getCollection('kennis');
  return {
    initiatives: entries
      .map(({ id, data }) => toInitiative({ slug: id, ...data }, places))
      .sort(byTitle),
    guides: guides
      .map(({ id, data }) => ({ slug: id, ...data }))
      .sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl')),
    vocabularies,
    places,
    lawChanges,
  };
}
