/** The full sources of the lessons, for who makes a list of requirements of them. */
import type { APIRoute } from 'astro';
import { lessonSources, lessonsOf } from '../../domain/lessons.ts';
import { loadCatalogue } from '../../domain/load.ts';

export const GET: APIRoute = async () => {
  const { initiatives } = await loadCatalogue();
  return Response.json(lessonSources(lessonsOf(initiatives)));
};
