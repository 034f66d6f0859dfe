/** The whole catalogue for the pages. The only importer of astro:content. */
import { getCollection, getEntry, render } from 'astro:content';
import type { Guide } from './guides-and-law.ts';
import type { LawChange } from '../schema/guide.ts';
import type { Vocabularies, WordFamily } from '../schema/vocabulary.ts';
import '../i18n/english.ts';
import { labelsFor } from '../i18n/nl.ts';
import { findLabelsFor } from '../i18n/nl-find.ts';
import { placesLabelsFor } from '../i18n/nl-places.ts';
import { embedFiles } from './embed-files.ts';
import { findFiles, type FindFiles } from './find-files.ts';
import { byTitle, toInitiative, type Initiative, byEvidence } from './initiative.ts';
import { byGuideTitle } from './guides-and-law.ts';
import { placePages } from './place-pages.ts';
import { findRelatedIn } from './related.ts';
import { findSimilarIn } from './similar.ts';
import { createPlaces, type PlaceData, type Places } from '../reader/places.ts';

/** What is loaded beside the entries, as data. */
export interface Background {
  vocabularies: Vocabularies;
  /** Words that mean the same for search. */
  wordFamilies: readonly WordFamily[];
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
  wordFamilies: readonly WordFamily[];
  places: Places;
  lawChanges: readonly LawChange[];
}

/** Made once for a build; in development anew for each page, for the content may have changed. */
function oncePerBuild<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

export const loadCatalogue = oncePerBuild(load);

/** The text of a guide as a component, compiled from its MDX; what its own components draw is given to it. */
export async function loadGuideText(slug: string) {
  const entry = await getEntry('kennis', slug);
  if (!entry) throw new Error(`no guide '${slug}'`);
  return (await render(entry)).Content;
}

/** What belongs beside an initiative. */
export const loadRelations = oncePerBuild(async () => {
  const { initiatives, vocabularies } = await loadCatalogue();
  const relatedTo = findRelatedIn(initiatives);
  const areRelated = (one: Initiative, other: Initiative) =>
    relatedTo(one).some((related) => related.initiatives.includes(other));
  return { relatedTo, similarTo: findSimilarIn(initiatives, vocabularies, areRelated) };
});

/** The pages of municipalities, regions and provinces. */
export const loadPlacePages = oncePerBuild(async () =>
  placePages(await loadCatalogue(), labelsFor(undefined), placesLabelsFor(undefined)),
);

/** The files that the find page loads while it is used. */
export const loadFindFiles = oncePerBuild(async (): Promise<FindFiles> => {
  const catalogue = await loadCatalogue();
  const initiatives = [...catalogue.initiatives].sort(byEvidence);
  return findFiles({ ...catalogue, initiatives }, labelsFor(undefined));
});

/** The files of the lists that other sites show. */
export const loadEmbedFiles = oncePerBuild(async () => {
  const catalogue = await loadCatalogue();
  const initiatives = [...catalogue.initiatives].sort(byEvidence);
  return embedFiles(
    { ...catalogue, initiatives },
    {
      labels: labelsFor(undefined),
      inText: placesLabelsFor(undefined).inText,
      unknown: findLabelsFor(undefined).find.unknownOption,
    },
  );
});

async function load(): Promise<Catalogue> {
  const background = await getEntry('achtergrond', 'achtergrond');
  if (!background) throw new Error('content/begrippen en content/gebieden zijn niet geladen');
  const { vocabularies, wordFamilies, placeData, lawChanges } = background.data;
  const places = createPlaces(placeData);
  const entries = await getCollection('initiatieven');
  const guides = await getCollection('kennis');
  return {
    initiatives: entries
      .map(({ id, data }) => toInitiative({ slug: id, ...data }, places))
      .sort(byTitle),
    guides: guides.map(({ id, data }) => ({ slug: id, ...data })).sort(byGuideTitle),
    vocabularies,
    wordFamilies,
    places,
    lawChanges,
  };
}
