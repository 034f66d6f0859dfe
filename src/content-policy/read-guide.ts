/** Reads a guide: `content/kennis/<slug>.mdx`. */
import type { GuideData, guideSchema } from '../schema/guide.ts';
import { renderGuide, type GuideHtml } from './body-html.ts';
import type { Problem } from './problem.ts';
import { idsOf } from './read-fields.ts';
import { readFile, type ContentFile } from './read-file.ts';

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
