/** Rules that hold between files: what one cannot know of another. */
import type { LawChange } from '../schema/guide.ts';
import { finding, printable, type Problem, suggestion } from './problems.ts';
import type { Entry, Guide } from './index.ts';

/** The files of one folder. */
export interface Folder<T> {
  items: readonly { path: string; item: T }[];
  /** Every path, also of files with problems of their own. */
  paths: readonly string[];
}

export function checkCatalogue(
  entries: Folder<Entry>,
  guides: Folder<Guide>,
  lawChanges: readonly LawChange[],
): Problem[] {
  const slugs = entries.paths.map(slugOf);
  const guideSlugs = guides.paths.map(slugOf);
  return [
    ...sameTitles([...entries.items, ...guides.items]),
    ...sameNames([...entries.paths, ...guides.paths]),
    ...relations(entries, slugs),
    ...examples(guides, slugs),
    ...innerLinks(entries, guides, slugs, guideSlugs),
    ...lawGuides(lawChanges, guideSlugs),
  ];
}

const top = { line: 1, column: 1 };

function problem(path: string, field: string, message: string): Problem {
  return { bestand: path, ...finding(top, message, field) };
}

function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

function unknownSlug(slug: string, slugs: readonly string[]): string {
  return `'${printable(slug)}' staat niet in de catalogus.${suggestion(slug, slugs)}`;
}

function sameTitles(files: readonly { path: string; item: Entry | Guide }[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, item }) => {
    const title = item.data.titel.toLowerCase();
    const other = first.get(title);
    if (!other) {
      first.set(title, path);
      return [];
    }
    return [problem(path, 'titel', `'${item.data.titel}' is ook de titel van ${other}`)];
  });
}

/** Two names that differ in case only are one file on another computer. */
function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), path);
    return other ? [problem(path, '', `verschilt alleen in hoofdletters van ${other}`)] : [];
  });
}

function relations({ items }: Folder<Entry>, slugs: readonly string[]): Problem[] {
  return items.flatMap(({ path, item: { slug, data } }) => {
    const named = [
      ['verwant.onderdeelVan', data.verwant?.onderdeelVan],
      ['verwant.aangepastVan', data.verwant?.aangepastVan],
      ...(data.verwant?.zieOok ?? []).map((other) => ['verwant.zieOok', other] as const),
      ['opvolger', data.opvolger],
    ] as const;
    return named.flatMap(([field, other]) => {
      if (!other) return [];
      if (other === slug) return [problem(path, field, 'verwijst naar zichzelf')];
      return slugs.includes(other) ? [] : [problem(path, field, unknownSlug(other, slugs))];
    });
  });
}

function examples({ items }: Folder<Guide>, slugs: readonly string[]): Problem[] {
  return items.flatMap(({ path, item }) =>
    item.data.voorbeelden
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => problem(path, 'voorbeelden', unknownSlug(slug, slugs))),
  );
}

/** Links in a text to an initiative or a guide lead somewhere. */
function innerLinks(
  entries: Folder<Entry>,
  guides: Folder<Guide>,
  slugs: readonly string[],
  guideSlugs: readonly string[],
): Problem[] {
  const texts = [
    ...entries.items.map(({ path, item }) => ({
      path,
      html: item.sections.map((section) => section.html).join('\n'),
    })),
    ...guides.items.map(({ path, item }) => ({ path, html: item.html })),
  ];
  return texts.flatMap(({ path, html }) =>
    [...html.matchAll(/href="\/(initiatieven|kennis)\/([^/"#?]+)[^"]*"/g)].flatMap(
      ([, folder, slug = '']) => {
        const known = folder === 'kennis' ? guideSlugs : slugs;
        return known.includes(slug) ? [] : [problem(path, 'tekst', unknownSlug(slug, known))];
      },
    ),
  );
}

function lawGuides(changes: readonly LawChange[], guides: readonly string[]): Problem[] {
  return changes.flatMap(({ gids }, index) =>
    !gids || guides.includes(gids)
      ? []
      : [problem('content/wetswijzigingen.yaml', `${index}.gids`, unknownSlug(gids, guides))],
  );
}
