/** Reads an initiative: `content/initiatieven/<slug>.mdx`. */
import type { InitiativeData, initiativeSchema } from '../schema/initiative.ts';
import { renderSections, type Section } from './body-html.ts';
import type { Problem } from './problem.ts';
import { readFile, type ContentFile } from './read-file.ts';
import { SECTIONS } from './sections.ts';

export { SECTIONS } from './sections.ts';

/** An initiative as its file says it. */
export interface Entry {
  slug: string;
  data: InitiativeData;
  sections: Section[];
}

export type EntryResult = { entry: Entry } | { entry?: undefined; problems: Problem[] };

/** @returns the initiative, or every problem of its file */
export function readEntry(
  file: ContentFile,
  schema: ReturnType<typeof initiativeSchema>,
): EntryResult {
  const result = readFile(file, schema, () => ({ sections: SECTIONS }));
  if ('problems' in result) return result;
  const { slug, data, nodes } = result.read;
  return { entry: { slug, data, sections: renderSections(nodes, data.bronnen) } };
}
