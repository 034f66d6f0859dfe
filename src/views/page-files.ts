/** The files that pages load while they are used: of what is too much to stand in a page itself. */
import { edition } from '../build/edition.ts';
import type { KnownEntry, SiteData } from '../contribute/start.ts';
import { contentOfBuild } from '../domain/build-memory.ts';
import { employerFiles } from '../domain/employer-offer.ts';
import { lessonsInFull } from '../domain/lesson-list.ts';
import { loadCatalogue, loadEmbedFiles, loadFindFiles } from '../domain/load.ts';
import { pathsFor } from '../domain/paths.ts';
import { planFiles } from '../domain/plan-data.ts';
import { selectionEntry, type MovedEntry, type SelectionEntry } from '../domain/selection-entry.ts';
import type { Language } from '../i18n/language.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { selectionLabelsFor } from '../i18n/nl-selection.ts';
import { labelsFor } from '../i18n/nl.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { loadFigures, loadLessons, toldTexts } from './overview-lists.ts';
import type { SiteFile } from './site-files.ts';

/** Address of a file, as a browser asks for it, and what the file holds. */
type PageFile = readonly [address: string, content: unknown];

/** All of them, as JSON. */
export async function pageFiles(): Promise<SiteFile[]> {
  const inLanguages = LANGUAGES.flatMap((language) =>
    [findFiles, planFilesIn, employerFilesIn, overviewFiles, selectionFiles].map((make) =>
      make(language),
    ),
  );
  const files = (await Promise.all([...inLanguages, embeddedFiles(), formFiles()])).flat();
  return files.map(([address, content]) => [address, () => JSON.stringify(content)]);
}

/** @param folder with a slash at its end @param files by their name in it, without `.json` */
function filesIn(folder: string, files: ReadonlyMap<string, unknown>): PageFile[] {
  return [...files].map(([name, content]) => [`${folder}${name}.json`, content]);
}

/** What the find page loads, and the version. Each address holds the version of the build, but the one that says it. */
async function findFiles(language: Language): Promise<PageFile[]> {
  const { files, version } = await loadFindFiles(language);
  const { findFiles: folder, findVersion } = pathsFor(language);
  return [[findVersion, { versie: version }], ...filesIn(`${folder}${version}/`, files)];
}

async function planFilesIn(language: Language): Promise<PageFile[]> {
  const catalogue = await loadCatalogue(language);
  return filesIn(pathsFor(language).plan, await planFiles(catalogue, labelsFor(language.code)));
}

async function employerFilesIn(language: Language): Promise<PageFile[]> {
  const catalogue = await loadCatalogue(language);
  const files = await employerFiles(catalogue, labelsFor(language.code));
  return filesIn(pathsFor(language).employers, files);
}

/** The lists of lessons and of figures, and each lesson in full. */
async function overviewFiles(language: Language): Promise<PageFile[]> {
  const { vocabularies } = await loadCatalogue(language);
  const { lessonFile, figureFile } = pathsFor(language);
  const { lessons, files } = await loadLessons(language);
  const inFull = lessonsInFull(lessons, vocabularies, toldTexts(language));
  const figures = await loadFigures(language);
  return [
    ...[...files, ...inFull].map(([name, content]): PageFile => [lessonFile(name), content]),
    ...[...figures.files].map(([name, content]): PageFile => [figureFile(name), content]),
  ];
}

/** What the selection shows of each initiative; under a former name, what it is called now. */
async function selectionFiles(language: Language): Promise<PageFile[]> {
  const { initiatives, ...catalogue } = await loadCatalogue(language);
  const { selectionEntry: addressOf } = pathsFor(language);
  const texts = {
    ...catalogue,
    today: edition.day,
    commit: edition.commit,
    labels: labelsFor(language.code),
    selection: selectionLabelsFor(language.code),
  };
  return initiatives.flatMap((initiative): PageFile[] => {
    const { slug, data } = initiative;
    const entry: SelectionEntry = selectionEntry(initiative, texts);
    const moved: MovedEntry = { now: slug };
    return [
      [addressOf(slug), entry],
      ...(data.voorheen ?? []).map((name): PageFile => [addressOf(name), moved]),
    ];
  });
}

// The same for all languages.

/** What the lists on other sites load. */
async function embeddedFiles(): Promise<PageFile[]> {
  return filesIn(pathsFor().embedFiles, await loadEmbedFiles(nlLanguage));
}

/** What the form loads: what it checks against, what is in the catalogue already, and the file of each entry. */
async function formFiles(): Promise<PageFile[]> {
  const { initiatives, vocabularies, places } = await loadCatalogue(nlLanguage);
  const { municipalities, provinces, regions, mergers } = places;
  const data: SiteData = {
    vocabularies,
    placeData: { municipalities, provinces, regions, mergers },
  };
  // Apart, for it grows with the catalogue.
  const known: KnownEntry[] = initiatives.map(({ slug, data: { titel, website } }) => ({
    slug,
    titel,
    website,
  }));
  const { contribute } = pathsFor();
  return [
    [`${contribute}gegevens.json`, JSON.parse(JSON.stringify(data, dutchOnly))],
    [`${contribute}initiatieven.json`, known],
    // Each whole and in parts: a correction changes nothing else in it, and the browser need not take it apart.
    ...filesIn(`${contribute}bron/`, contentOfBuild().sources),
  ];
}

/** The form is in Dutch: English definitions and synonyms stay behind. */
const dutchOnly = (key: string, value: unknown) =>
  key === 'en' && typeof value === 'object' ? undefined : value;
