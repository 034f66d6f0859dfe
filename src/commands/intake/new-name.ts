/** The name of the file of a new initiative. */
import { slugForTitle } from '../../domain/paths.ts';
import { nameFindings } from '../../reader/limits.ts';

/** A name at its longest makes room for a number behind it. */
const LONGEST_START = 76;

/**
 * The name that a title gives, or the first free one like it: a new initiative never takes the file of an entry.
 *
 * @param fileOf the file of an entry; nothing when there is none of that name
 * @returns also what the editor must know of it
 */
export function newName(
  titel: string,
  fileOf: (slug: string) => string | undefined,
): { slug: string; notes: string[] } {
  const made = slugForTitle(titel);
  const wanted = nameFindings(made).length === 0 ? made : 'zonder-titel';
  if (fileOf(wanted) === undefined) return { slug: wanted, notes: [] };
  const start = wanted.slice(0, LONGEST_START).replace(/-$/, '');
  let number = 2;
  while (fileOf(`${start}-${number}`) !== undefined) number += 1;
  const slug = `${start}-${number}`;
  const note = `Er is al een ${wanted}.mdx, en dat blijft zoals het is: dit staat in ${slug}.mdx. Kijk of het hetzelfde initiatief is.`;
  return { slug, notes: [note] };
}
