/** The whole catalogue for the pages. The only importer of astro:content. */
import { getCollection, getEntry } from 'astro:content';
import type { PlaceData } from '../catalogue/places.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { byTitle, toInitiative, type Initiative } from './initiative.ts';
import { createPlaces, type Places } from './places.ts';

export interface Catalogue {
  /** By title. */
  initiatives: readonly Initiative[];
  vocabularies: Vocabularies;
  places: Places;
}

let loaded: Promise<Catalogue> | undefined;

/** Loaded once for a build; in development once for each change of the content. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalogue> {
  const background = await getEntry('achtergrond', 'achtergrond');
  if (!background) throw new Error('content/begrippen en content/gebieden zijn niet geladen');
  const { vocabularies, placeData } = background.data as {
    vocabularies: Vocabularies;
    placeData: PlaceData;
  };
  const places = createPlaces(placeData);
  const entries = await getCollection('initiatieven');
  return {
    initiatives: entries
      .map(({ id, data }) => toInitiative({ slug: id, ...data }, places))
      .sort(byTitle),
    vocabularies,
    places,
  };
}
