/** Which files of the catalogue are meant by what someone typed. */
import { nearest } from '../reader/problems.ts';

export type Wanted = { files: string[] } | { faults: string[] };

/**
 * @param typed paths from the root of the project, each with the ways it may be read, the likeliest first
 * @param known every path of the catalogue
 * @param root the content folder, from the root of the project
 */
export function wantedFiles(
  typed: readonly (readonly string[])[],
  known: readonly string[],
  root: string,
): Wanted {
  const files: string[] = [];
  const faults: string[] = [];
  for (const ways of typed) {
    const found = ways.map((path) => under(path, known, root)).find((paths) => paths.length > 0);
    if (found) files.push(...found);
    else faults.push(fault(ways[0] ?? '', known, root));
  }
  return faults.length > 0 ? { faults } : { files: [...new Set(files)] };
}

/** The file itself, or every file below a folder. */
function under(path: string, known: readonly string[], root: string): readonly string[] {
  if (path === root || path === '' || root.startsWith(`${path}/`)) return known;
  return known.filter((one) => one === path || one.startsWith(`${path}/`));
}

function fault(path: string, known: readonly string[], root: string): string {
  if (!path.startsWith(`${root}/`)) {
    return `'${path}' hoort niet bij de catalogus; geef een bestand of map in ${root}/.`;
  }
  const near = nearest(path, known);
  return near
    ? `'${path}' is niet gevonden. Bedoelde u '${near}'?`
    : `'${path}' is niet gevonden. Initiatieven staan in ${root}/initiatieven/, gidsen in ${root}/kennis/.`;
}

/** How people on every system write a path: `content\\x.mdx`, `./content/x.mdx`. */
export function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
}
