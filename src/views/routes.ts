/** The routes of which there are many, as Astro's `getStaticPaths` gives them: the same in every language, under words of their own. */
import { edition } from '../build/edition.ts';
import { employerFiles } from '../domain/employer-offer.ts';
import type { Guide } from '../domain/guides-and-law.ts';
import type { Initiative } from '../domain/initiative.ts';
import { lessonSources, lessonsOf, narrowingOf } from '../domain/lessons.ts';
import { loadCatalogue, loadFindFiles, loadPlacePages } from '../domain/load.ts';
import { termRoutes } from '../domain/pages.ts';
import type { PlacePage, PlacePages } from '../domain/place-pages.ts';
import { planFiles } from '../domain/plan-data.ts';
import { registerPages, type RegisterPage } from '../domain/register.ts';
import { selectionEntry, type MovedEntry, type SelectionEntry } from '../domain/selection-entry.ts';
import type { Language } from '../i18n/language.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { overviewPagesFor } from '../i18n/nl-overview.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { selectionLabelsFor } from '../i18n/nl-selection.ts';
import { labelsFor } from '../i18n/nl.ts';
import { conceptLists } from '../open-data/concepts.ts';

/** An initiative, or the name that it has now for who comes by its former one. */
export interface InitiativeRoute {
  initiative?: Initiative;
  now?: string;
}

/** Initiatives under their names, former ones too: old addresses keep working. */
export async function initiativeRoutes(language: Language) {
  const { initiatives } = await loadCatalogue(language);
  return initiatives.flatMap((initiative) => {
    const { slug, data } = initiative;
    const route: InitiativeRoute = { initiative };
    const former: InitiativeRoute = { now: slug };
    return [
      { params: { slug }, props: route },
      ...(data.voorheen ?? []).map((name) => ({ params: { slug: name }, props: former })),
    ];
  });
}

/** What a page of the register shows: some letters, or when it says none everything there is, or where that is. */
export interface RegisterRoute {
  page?: RegisterPage;
  /** All of them; none when one page holds everything. */
  pages: readonly RegisterPage[];
}

/** The register of all initiatives, and the pages that a long one is divided in. */
export async function registerRoutes() {
  const catalogues = await Promise.all(LANGUAGES.map((language) => loadCatalogue(language)));
  const pages = registerPages(
    catalogues.map(({ initiatives }) => initiatives.map(({ data }) => data.titel)),
  );
  const first: RegisterRoute = { pages };
  const others = pages.map((page): RegisterRoute => ({ page, pages }));
  return [first, ...others].map((props) => ({ params: { deel: props.page?.id }, props }));
}

/** Municipalities, regions or provinces. */
export async function placeRoutes(language: Language, kind: keyof PlacePages) {
  const pages = (await loadPlacePages(language))[kind];
  return pages.map((page: PlacePage) => ({ params: { slug: page.slug }, props: { page } }));
}

/** Target groups, interventions or sectors. */
export async function termRoutesIn(language: Language, key: Parameters<typeof termRoutes>[1]) {
  return termRoutes(await loadCatalogue(language), key);
}

export async function guideRoutes(language: Language) {
  const { guides } = await loadCatalogue(language);
  return guides.map((guide: Guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}

/** Lists of values of the open data. */
export async function conceptListRoutes(language: Language) {
  // Loaded for Dutch they have their texts in every language.
  const lists = conceptLists(await loadCatalogue(nlLanguage), language);
  return lists.map((list) => ({ params: { lijst: list.name }, props: { list } }));
}

// Files that pages load while they are used.

/** A file for each of `findFiles`, and the version. Each address holds the version of the build, but the one that says it. */
export async function findFileRoutes(language: Language) {
  const { files, version } = await loadFindFiles(language);
  return [
    { params: { bestand: 'versie' }, props: { content: { versie: version } as unknown } },
    ...[...files].map(([name, content]) => ({
      params: { bestand: `${version}/${name}` },
      props: { content },
    })),
  ];
}

/** What the page of the plan loads. */
export async function planFileRoutes(language: Language) {
  return fileRoutes(await planFiles(await loadCatalogue(language), labelsFor(language.code)));
}

/** What the page for employers loads. */
export async function employerFileRoutes(language: Language) {
  return fileRoutes(await employerFiles(await loadCatalogue(language), labelsFor(language.code)));
}

function fileRoutes(files: ReadonlyMap<string, unknown>) {
  return [...files].map(([bestand, content]) => ({ params: { bestand }, props: { content } }));
}

/** What the lists of lessons and figures can be narrowed by, and the sources of lessons in full. */
export async function lessonFileRoutes(language: Language) {
  const catalogue = await loadCatalogue(language);
  const told = catalogue.initiatives.filter(
    ({ data }) => data.lessen?.length || data.resultaten?.length,
  );
  const texts = {
    ...labelsFor(language.code).initiative.voices,
    ...overviewPagesFor(language.code),
  };
  const contents: Record<string, unknown> = {
    kenmerken: narrowingOf({ ...catalogue, initiatives: told }),
    bronnen: lessonSources(lessonsOf(told), texts),
  };
  return Object.entries(contents).map(([bestand, content]) => ({
    params: { bestand },
    props: { content },
  }));
}

/** What the selection shows of each initiative; under a former name, what it is called now. */
export async function selectionFileRoutes(language: Language) {
  const { initiatives, ...catalogue } = await loadCatalogue(language);
  const labels = labelsFor(language.code);
  const selection = selectionLabelsFor(language.code);
  return initiatives.flatMap((initiative) => {
    const { slug, data } = initiative;
    const content: SelectionEntry = selectionEntry(initiative, {
      ...catalogue,
      today: edition.day,
      commit: edition.commit,
      labels,
      selection,
    });
    const moved: MovedEntry = { now: slug };
    return [
      { params: { slug }, props: { content } },
      ...(data.voorheen ?? []).map((name) => ({
        params: { slug: name },
        props: { content: moved },
      })),
    ];
  });
}
