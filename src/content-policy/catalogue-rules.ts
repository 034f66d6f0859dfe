/** Rules that hold between entries: what one file cannot know of another. */
import type { Entry } from './read-entry.ts';
import { finding, type Problem } from './problem.ts';
import { suggestion } from './nearest.ts';

/** A read entry with its path, for the message. */
export interface ReadEntry {
  path: string;
  entry: Entry;
}

/**
 * @param entries everything that could be read
 * @param paths every file there is, also those with problems of their own
 */
export function checkCatalogue(entries: readonly ReadEntry[], paths: readonly string[]): Problem[] {
  return [...sameTitles(entries), ...sameNames(paths), ...relations(entries, paths)];
}

const top = { line: 1, column: 1 };

function sameTitles(entries: readonly ReadEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path, entry }) => {
    const title = entry.data.titel.toLowerCase();
    const other = first.get(title);
    if (!other) {
      first.set(title, path);
      return [];
    }
    return [
      {
        bestand: path,
        ...finding(top, `'${entry.data.titel}' is ook de titel van ${other}`, 'titel'),
      },
    ];
  });
}

/** Two names that differ in case only are one file on another computer. */
function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), path);
    return other
      ? [{ bestand: path, ...finding(top, `verschilt alleen in hoofdletters van ${other}`) }]
      : [];
  });
}

function relations(entries: readonly ReadEntry[], paths: readonly string[]): Problem[] {
  const slugs = paths.map((path) => (path.split('/').at(-1) ?? '').replace(/\.mdx$/, ''));
  return entries.flatMap(({ path, entry: { slug, data } }) => {
    const named = [
      ['verwant.onderdeelVan', data.verwant?.onderdeelVan],
      ['verwant.aangepastVan', data.verwant?.aangepastVan],
      ...(data.verwant?.zieOok ?? []).map((other) => ['verwant.zieOok', other] as const),
      ['opvolger', data.opvolger],
    ] as const;
    return named.flatMap(([field, other]) => {
      if (!other) return [];
      if (other === slug)
        return [{ bestand: path, ...finding(top, 'verwijst naar zichzelf', field) }];
      if (slugs.includes(other)) return [];
      const hint = suggestion(other, slugs);
      return [
        { bestand: path, ...finding(top, `'${other}' staat niet in de catalogus.${hint}`, field) },
      ];
    });
  });
}
