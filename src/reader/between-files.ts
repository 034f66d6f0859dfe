/** Rules that hold between files: what one cannot know of another. Each finding stands where it can be mended. */
import type { LawChange } from '../schema/guide.ts';
import type { Entry, ReadGuide } from './index.ts';
import { finding, printable, START, suggestion, type Problem } from './problems.ts';
import { linksOf, type TextLink } from './tree.ts';
import { slugOfPath, type PositionOf } from './whole-file.ts';

/** A file that is valid by itself, with the places of its fields. */
export interface PlacedFile<T> {
  path: string;
  item: T;
  positionOf: PositionOf;
}

/** The files of one folder. */
export interface Folder<T> {
  items: readonly PlacedFile<T>[];
  /** Every path, also of files with problems of their own. */
  paths: readonly string[];
}

/** The pages of the site, to hold links against. */
export interface SitePages {
  /**
   * @param path of a page, such as `/kennis/vroeg-beginnen/`
   * @param fragment name of a place on it; empty for the page itself
   * @returns nothing when it exists, else what is wrong in Dutch
   */
  faultOf(path: string, fragment: string): string | undefined;
}

/** Everything that is wrong between valid files. */
export function checkBetweenFiles(
  entries: Folder<Entry>,
  guides: Folder<ReadGuide>,
  lawChanges: { items: readonly LawChange[]; path: string; positionOf: PositionOf },
  pages: SitePages,
): Problem[] {
  const slugs = entries.paths.map(slugOfPath);
  const guideSlugs = guides.paths.map(slugOfPath);
  return [
    ...sameTitles([...entries.items, ...guides.items]),
    ...sameNames([...entries.paths, ...guides.paths]),
    ...entries.items.flatMap((file) => relationProblems(file, slugs)),
    ...formerNames(entries.items, slugs),
    ...guides.items.flatMap((file) => exampleProblems(file, slugs)),
    ...entries.items.flatMap(({ path, item }) => {
      const links = item.sections.flatMap(({ nodes }) => linksOf(nodes));
      return linkProblems(path, links, item.data.bronnen.length, pages);
    }),
    ...guides.items.flatMap(({ path, item }) =>
      linkProblems(path, linksOf(item.nodes), item.data.bronnen.length, pages),
    ),
    ...lawChanges.items.flatMap(({ gids }, index) =>
      !gids || guideSlugs.includes(gids)
        ? []
        : [problem(lawChanges, [index, 'gids'], 'verwijzing', unknownSlug(gids, guideSlugs))],
    ),
  ];
}

function problem(
  { path, positionOf }: { path: string; positionOf: PositionOf },
  field: readonly (string | number)[],
  rule: 'titel' | 'verwijzing',
  message: string,
): Problem {
  return { bestand: path, ...finding(rule, positionOf(field), message, field.join('.')) };
}

function unknownSlug(slug: string, slugs: readonly string[]): string {
  return `'${printable(slug)}' staat niet in de catalogus.${suggestion(slug, slugs)}`;
}

function sameTitles(files: readonly PlacedFile<Entry | ReadGuide>[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const { titel } = file.item.data;
    const other = first.get(titel.toLowerCase());
    if (!other) {
      first.set(titel.toLowerCase(), file.path);
      return [];
    }
    return [problem(file, ['titel'], 'titel', `'${titel}' is ook de titel van ${other}`)];
  });
}

/** Two names that differ in case only are one file on another computer. */
function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), path);
    if (!other) return [];
    const message = `verschilt alleen in hoofdletters van ${other}`;
    return [{ bestand: path, ...finding('bestand', START, message) }];
  });
}

function relationProblems(file: PlacedFile<Entry>, slugs: readonly string[]): Problem[] {
  const { slug, data } = file.item;
  const named: (readonly [readonly (string | number)[], string | undefined])[] = [
    [['verwant', 'onderdeelVan'], data.verwant?.onderdeelVan],
    [['verwant', 'aangepastVan'], data.verwant?.aangepastVan],
    ...(data.verwant?.zieOok ?? []).map(
      (other, index) => [['verwant', 'zieOok', index], other] as const,
    ),
    [['afloop', 'opvolger'], data.afloop?.opvolger],
  ];
  return named.flatMap(([field, other]) => {
    if (!other) return [];
    if (other === slug) return [problem(file, field, 'verwijzing', 'verwijst naar zichzelf')];
    return slugs.includes(other)
      ? []
      : [problem(file, field, 'verwijzing', unknownSlug(other, slugs))];
  });
}

/** A former name leads to one page: it is not the name of another, nor twice a former name. */
function formerNames(files: readonly PlacedFile<Entry>[], slugs: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    (file.item.data.voorheen ?? []).flatMap((name, index) => {
      const other = slugs.includes(name) ? name : first.get(name);
      first.set(name, file.item.slug);
      if (other === undefined) return [];
      const message = `'${name}' is al een naam van ${other}; een oude naam leidt naar één pagina`;
      return [problem(file, ['voorheen', index], 'verwijzing', message)];
    }),
  );
}

function exampleProblems(file: PlacedFile<ReadGuide>, slugs: readonly string[]): Problem[] {
  return file.item.data.voorbeelden.flatMap((slug, index) =>
    slugs.includes(slug)
      ? []
      : [problem(file, ['voorbeelden', index], 'verwijzing', unknownSlug(slug, slugs))],
  );
}

/**
 * Links in a text to pages of the site lead somewhere, places on a page too.
 *
 * @param sources number of sources of the page itself: `#bron-2` is the second
 */
function linkProblems(
  path: string,
  links: readonly TextLink[],
  sources: number,
  pages: SitePages,
): Problem[] {
  return links.flatMap(({ href, at }) => {
    const message = href.startsWith('#')
      ? ownPlaceFault(href, sources)
      : href.startsWith('/')
        ? siteLinkFault(href, pages)
        : undefined;
    return message
      ? [{ bestand: path, ...finding('link', at, `de link '${printable(href)}' ${message}`) }]
      : [];
  });
}

function ownPlaceFault(href: string, sources: number): string | undefined {
  const number = Number(/^#bron-(\d+)$/.exec(href)?.[1] ?? 0);
  return number >= 1 && number <= sources
    ? undefined
    : 'leidt naar een plek die niet op deze pagina staat; haal de link weg of noem de hele pagina';
}

function siteLinkFault(href: string, pages: SitePages): string | undefined {
  const { pathname, hash } = new URL(href, 'https://site.example');
  return pages.faultOf(pathname, decodeURIComponent(hash.slice(1)));
}
