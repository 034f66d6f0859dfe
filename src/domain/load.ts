/** The whole catalogue for the pages. The only importer of astro:content. */
import { getEntry, render } from 'astro:content';
import type { Guide } from './guides-and-law.ts';
import type { LawChange } from '../schema/guide.ts';
import type { Vocabularies, WordFamily } from '../schema/vocabulary.ts';
import type { Language } from '../i18n/language.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import '../i18n/site-languages.ts';
import { labelsFor } from '../i18n/nl.ts';
import { findLabelsFor } from '../i18n/find-labels.ts';
import { placesLabelsFor } from '../i18n/nl-places.ts';
import { embedFiles } from './embed-files.ts';
import { findFiles, type FindFiles } from './find-files.ts';
import { byTitle, toInitiative, type Initiative, byEvidence } from './initiative.ts';
import { buildMemory, contentOfBuild } from './build-memory.ts';
import { byGuideTitle, toGuide } from './guides-and-law.ts';
import { catalogueIn } from './in-language.ts';
import { placePages } from './place-pages.ts';
import { findRelatedIn, findSimilarIn } from './related.ts';
import type { ReadContent } from '../reader/catalogue-fs.ts';
import type { Places } from '../reader/places.ts';

export interface Catalogue {
  /** In which titles, summaries and the names of values are. */
  language: Language;
  /** By title. */
  initiatives: readonly Initiative[];
  /** By title. */
  guides: readonly Guide[];
  vocabularies: Vocabularies;
  wordFamilies: readonly WordFamily[];
  places: Places;
  lawChanges: readonly LawChange[];
}

/** Made once for a language, Dutch when none is said, for as long as the content stays as it is. */
export function oncePerContent<T>(make: (language: Language) => Promise<T>) {
  const made = new WeakMap<ReadContent, Map<string, Promise<T>>>();
  return (language: Language = nlLanguage): Promise<T> => {
    const content = contentOfBuild();
    const known = made.get(content) ?? new Map<string, Promise<T>>();
    made.set(content, known);
    const one = known.get(language.code) ?? make(language);
    known.set(language.code, one);
    return one;
  };
}

const loadDutch = oncePerContent(load);

/** The catalogue in a language. */
export const loadCatalogue = oncePerContent(async (language): Promise<Catalogue> => {
  const catalogue = await loadDutch(nlLanguage);
  if (language.code === nlLanguage.code) return catalogue;
  return { ...catalogueIn(catalogue, language), language };
});

/** The text of a guide as a component, compiled from its MDX; what its own components draw is given to it. */
export async function loadGuideText(slug: string) {
  const entry = await getEntry('kennis', slug);
  if (!entry) throw new Error(`no guide '${slug}'`);
  return (await render(entry)).Content;
}

/** What belongs beside an initiative. */
export const loadRelations = oncePerContent(async (language) => {
  const { initiatives, vocabularies } = await loadCatalogue(language);
  const relatedTo = findRelatedIn(initiatives);
  const areRelated = (one: Initiative, other: Initiative) =>
    relatedTo(one).some((related) => related.initiatives.includes(other));
  return { relatedTo, similarTo: findSimilarIn(initiatives, vocabularies, areRelated) };
});

/** The pages of municipalities, regions and provinces. */
export const loadPlacePages = oncePerContent(async (language) =>
  placePages(
    await loadCatalogue(language),
    labelsFor(language.code),
    placesLabelsFor(language.code),
  ),
);

/** The files that the find page loads while it is used. */
export const loadFindFiles = oncePerContent((language): Promise<FindFiles> => {
  const made = makeFindFiles(language);
  buildMemory.onFindFiles?.(language.code, made);
  return made;
});

async function makeFindFiles(language: Language): Promise<FindFiles> {
  const catalogue = await loadCatalogue(language);
  const initiatives = [...catalogue.initiatives].sort(byEvidence);
  return findFiles({ ...catalogue, initiatives }, labelsFor(language.code));
}

/** The files of the lists that other sites show. */
export const loadEmbedFiles = oncePerContent(async (language) => {
  const catalogue = await loadCatalogue(language);
  const initiatives = [...catalogue.initiatives].sort(byEvidence);
  return embedFiles(
    { ...catalogue, initiatives },
    {
      labels: labelsFor(language.code),
      inText: placesLabelsFor(language.code).inText,
      unknown: findLabelsFor(language.code).find.unknownOption,
    },
  );
});

async function load(language: Language): Promise<Catalogue> {
  const { entries, guides, vocabularies, wordFamilies, places, lawChanges } = contentOfBuild();
  return {
    language,
    initiatives: entries.map((entry) => toInitiative(entry, places)).sort(byTitle),
    guides: guides.map(toGuide).sort(byGuideTitle),
    vocabularies,
    wordFamilies,
    places,
    lawChanges,
  };
}
