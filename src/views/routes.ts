/** The pages of a route of which there are many, as Astro's `getStaticPaths` gives them: the same in every language, under words of their own. */
import type { GetStaticPathsOptions } from 'astro';
import { edition } from '../build/edition.ts';
import { siteUrl } from '../build/settings.ts';
import type { Guide } from '../domain/guides-and-law.ts';
import type { Initiative } from '../domain/initiative.ts';
import type { FigureLine } from '../domain/figure-list.ts';
import type { LessonLine } from '../domain/lesson-list.ts';
import { listPages, pagesOfGroup, type ListItem, type ListPage } from '../domain/long-list.ts';
import { loadCatalogue, loadPlacePages } from '../domain/load.ts';
import { termRoutes } from '../domain/pages.ts';
import { pathsFor } from '../domain/paths.ts';
import type { PlacePage, PlacePages } from '../domain/place-pages.ts';
import { PLEDGE_GROUPS, pledgeGroups, pledgesOf, type Pledge } from '../domain/pledges.ts';
import { registerPages, type RegisterPage } from '../domain/register.ts';
import type { Language } from '../i18n/language.ts';
import { nlLanguage } from '../i18n/nl-language.ts';
import { overviewPagesFor } from '../i18n/nl-overview-pages.ts';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { loadFigures, loadLessons } from './overview-lists.ts';
import { fileRoutes } from './site-files.ts';
import { conceptLists } from '../open-data/concepts.ts';
import type { OpenDataParts } from '../open-data/data-files.ts';

/**
 * A route asks once for each language, with the address that it has there.
 *
 * @param pagesIn gives its pages in a language
 * @returns its `getStaticPaths`
 */
function inItsLanguage<T>(pagesIn: (language: Language) => Promise<T[]>) {
  return ({ routePattern }: GetStaticPathsOptions): Promise<T[]> => {
    const [, folder] = routePattern.split('/');
    const own = LANGUAGES.find(({ addresses }) => addresses.folder === folder);
    return pagesIn(own ?? nlLanguage);
  };
}

/** An initiative, or the address that it has now for who comes by its former one. */
export type InitiativeRoute =
  { initiative: Initiative; now?: undefined } | { initiative?: undefined; now: string };

/** Initiatives under their names, former ones too: old addresses keep working. */
export const initiativeRoutes = inItsLanguage(async (language) => {
  const { initiatives } = await loadCatalogue(language);
  const paths = pathsFor(language);
  return initiatives.flatMap((initiative) => {
    const { slug, data } = initiative;
    const route: InitiativeRoute = { initiative };
    const former: InitiativeRoute = { now: paths.initiative(slug) };
    return [
      { params: { slug }, props: route },
      ...(data.voorheen ?? []).map((name) => ({ params: { slug: name }, props: former })),
    ];
  });
});

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
export const placeRoutes = (kind: keyof PlacePages) =>
  inItsLanguage(async (language) => {
    const pages = (await loadPlacePages(language))[kind];
    return pages.map((page: PlacePage) => ({ params: { slug: page.slug }, props: { page } }));
  });

/** Target groups, interventions or sectors. */
export const termPageRoutes = (key: Parameters<typeof termRoutes>[1]) =>
  inItsLanguage(async (language) => termRoutes(await loadCatalogue(language), key));

/** Guides. */
export const guideRoutes = inItsLanguage(async (language) => {
  const { guides } = await loadCatalogue(language);
  return guides.map((guide: Guide) => ({ params: { slug: guide.slug }, props: { guide } }));
});

/** Lists of values of the open data. */
export const conceptListRoutes = inItsLanguage(async (language) => {
  // Loaded for Dutch they have their texts in every language.
  const lists = conceptLists(await loadCatalogue(nlLanguage), language);
  return lists.map((list) => ({ params: { lijst: list.name }, props: { list } }));
});

/** Files of the open data, which are the same for all languages. */
export const openDataRoutes = (
  filesOf: (parts: OpenDataParts) => DataFiles | Promise<DataFiles>,
  ending: string,
) =>
  fileRoutes(async () => {
    const catalogue = await loadCatalogue(nlLanguage);
    const files = await filesOf({ ...catalogue, site: siteUrl, today: edition.day });
    return [...files].map(([name, text]) => [
      pathsFor().openDataFile(`${name}.${ending}`),
      () => text,
    ]);
  });

type DataFiles = ReadonlyMap<string, string>;

// Pages of a long list.

/** All lessons of a theme, or the address of the theme that took its place. */
export type LessonPageRoute =
  { page: ListPage<ListItem<LessonLine>>; now?: undefined } | { page?: undefined; now: string };

/** A page for each hundred lessons of each theme. */
export const lessonPageRoutes = inItsLanguage(async (language) => {
  const { vocabularies } = await loadCatalogue(language);
  const { list } = await loadLessons(language);
  const paths = pathsFor(language);
  const retired = vocabularies.themas.waarden.flatMap(({ id, vervangenDoor }) =>
    list.groups.some((group) => group.id === vervangenDoor) && vervangenDoor
      ? [{ params: { pagina: id }, props: { now: paths.lessonsOf(vervangenDoor) } }]
      : [],
  );
  return [
    ...listPages(list).map((page) => ({
      params: { pagina: nameOfPage(page) },
      props: { page } as LessonPageRoute,
    })),
    ...retired,
  ];
});

/** All figures of a kind, or all pledges of a group. */
export interface FigurePageRoute {
  figures?: ListPage<ListItem<FigureLine>>;
  pledges?: ListPage<Pledge>;
}

/** A page for each hundred figures of each kind, and for each hundred pledges. */
export const figurePageRoutes = inItsLanguage(async (language) => {
  const { initiatives } = await loadCatalogue(language);
  const { list } = await loadFigures(language);
  const { pledgeTitles } = overviewPagesFor(language.code).figures;
  const groups = pledgeGroups(pledgesOf(initiatives, edition.day));
  const pledgePages = PLEDGE_GROUPS.flatMap((id) =>
    pagesOfGroup({ id, name: pledgeTitles[id] }, groups[id]),
  );
  const figures = listPages(list);
  return [
    ...figures.map((page): [ListPage<unknown>, FigurePageRoute] => [page, { figures: page }]),
    ...pledgePages.map((page): [ListPage<unknown>, FigurePageRoute] => [page, { pledges: page }]),
  ].map(([page, props]) => ({ params: { pagina: nameOfPage(page) }, props }));
});

/** As it stands in the address. */
function nameOfPage({ group, number }: ListPage<unknown>): string {
  return number > 1 ? `${group.id}/${number}` : group.id;
}
