import { SECTIONS } from '../schema/initiative.ts';
import type { InitiativeData, initiativeSchema } from '../schema/rules.ts';
import { renderSections, type Section, renderGuide, type GuideHtml } from './html.ts';
import { readFile, type ContentFile, idsOf } from './files.ts';
import type { GuideData, guideSchema } from '../schema/guide.ts';
import type { Problem } from './problems.ts';

// Reads an initiative: `content/initiatieven/<slug>.mdx`.

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

// Reads a guide: `content/kennis/<slug>.mdx`.

/** A guide as its file says it. */
export interface Guide extends GuideHtml {
  slug: string;
  data: GuideData;
}

export type GuideResult = { guide: Guide } | { guide?: undefined; problems: Problem[] };

/** @returns the guide, or every problem of its file */
export function readGuide(file: ContentFile, schema: ReturnType<typeof guideSchema>): GuideResult {
  const result = readFile(file, schema, ({ grafieken }) => ({
    // As written: the fields may be wrong in themselves, which is said elsewhere.
    charts: Array.isArray(grafieken) ? idsOf(grafieken) : [],
  }));
  if ('problems' in result) return result;
  const { slug, data, nodes } = result.read;
  return { guide: { slug, data, ...renderGuide(nodes, data.bronnen, data.grafieken ?? []) } };
}
