/** A new initiative before it is a file. */
import { slugForTitle } from '../../domain/paths.ts';
import { checkCatalogue } from '../../reader/between-files.ts';
import { byPosition, finding, type Finding } from '../../reader/problems.ts';
import type { ReadContent } from '../../reader/catalogue-fs.ts';
import { readEntry } from '../../reader/whole-file.ts';
import { writeEntry } from '../../reader/write.ts';
import type { initiativeSchema } from '../../schema/rules.ts';

export interface Draft {
  /** Fields as they were given. */
  data: Record<string, unknown>;
  /** The text in MDX. */
  tekst: string;
  /** Name of the file, without `.mdx`. */
  bestandsnaam?: string | undefined;
}

export type Judged = { slug: string; text: string } | { findings: Finding[] };

/** Why a file cannot have this name, or nothing. */
export function nameProblem(name: string, taken: readonly string[]): string | undefined {
  return taken.some((path) => path.toLowerCase().endsWith(`/${name}.mdx`))
    ? `'${name}' bestaat al; kies een andere naam`
    : undefined;
}

/**
 * Reads the draft as if it were a file of the catalogue already.
 *
 * @returns the file, written the way the catalogue writes them, or everything that is wrong
 */
export function judge(
  draft: Draft,
  catalogue: ReadContent,
  schema: ReturnType<typeof initiativeSchema>,
): Judged {
  const slug = draft.bestandsnaam ?? slugForTitle(draft.data.titel);
  const path = `content/initiatieven/${slug || 'naamloos'}.mdx`;
  const name = nameProblem(slug, catalogue.paths.initiatieven);
  const nameFindings = name ? [finding({ line: 1, column: 1 }, name, 'bestandsnaam')] : [];
  const text = writeEntry(withSourceNumbers(draft.data), draft.tekst);
  const result = readEntry({ path, text }, schema);
  if (!result.entry) return { findings: [...nameFindings, ...result.problems.sort(byPosition)] };
  const between = checkCatalogue(
    {
      items: [...itemsOf(catalogue.entries), { path, item: result.entry }],
      paths: catalogue.paths.initiatieven,
    },
    { items: itemsOf(catalogue.guides), paths: catalogue.paths.kennis },
    [],
  ).filter((problem) => problem.bestand === path);
  const findings = [...nameFindings, ...between];
  return findings.length > 0
    ? { findings }
    : { slug, text: writeEntry(result.entry.data, draft.tekst) };
}

/** Titles of other files are compared; where those stand does not matter. */
function itemsOf<T extends { slug: string }>(items: readonly T[]): { path: string; item: T }[] {
  return items.map((item) => ({ path: item.slug, item }));
}

/** Sources without a number get the first that is free, in their order. */
export function withSourceNumbers(data: Record<string, unknown>): Record<string, unknown> {
  const { bronnen } = data;
  if (!Array.isArray(bronnen)) return data;
  const used = new Set(bronnen.map((source) => (source as { id?: unknown } | null)?.id));
  let next = 1;
  const numbered = bronnen.map((source: unknown) => {
    if (typeof source !== 'object' || source === null || 'id' in source) return source;
    while (used.has(`s${next}`)) next += 1;
    used.add(`s${next}`);
    return { id: `s${next}`, ...source };
  });
  return { ...data, bronnen: numbered };
}
