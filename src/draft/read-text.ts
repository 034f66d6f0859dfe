/** The text of a draft alone, read as the build reads that of a file. Apart, for the parser is heavy: the form fetches it late. */
import { readBody } from '../reader/files.ts';
import { renderSections, type Section } from '../reader/html.ts';
import { unsafeText } from '../reader/hidden.ts';
import type { Finding } from '../reader/problems.ts';
import { SECTIONS } from '../schema/initiative.ts';

/**
 * Reads a text.
 *
 * @param mdx the whole text, with its headings
 * @param sources ids of the sources that the text may refer to. Without them no reference can be judged
 * @returns the sections, or everything that is wrong, with positions in the text
 */
export type TextReader = (
  mdx: string,
  about: { sources: readonly string[] | undefined },
) => { sections: Section[] } | { findings: Finding[] };

/** See `TextReader`. */
export const readText: TextReader = (mdx, { sources }) => {
  const start = { line: 1, column: 1 };
  const split = { yaml: '', yamlStart: start, body: mdx, bodyStart: start };
  const plain = unsafeText(mdx);
  const { nodes, unsafe, findings } = readBody(split, sources, { sections: SECTIONS });
  const found = [...plain, ...(plain.length > 0 ? [] : unsafe), ...findings];
  if (found.length > 0) return { findings: found };
  const known = (sources ?? []).map((id) => ({ id, titel: '', uitgever: '' }));
  return { sections: renderSections(nodes, known) };
};
