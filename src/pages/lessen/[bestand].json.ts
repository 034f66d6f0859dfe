/** What the browser loads for the lists of lessons and figures: what they can be narrowed by, and the sources of lessons in full. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonSources, lessonsOf, narrowingOf } from '../../domain/lessons.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { labelsFor } from '../../i18n/nl.ts';
import { overviewPagesFor } from '../../i18n/nl-overview.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await loadCatalogue();
  const told = catalogue.initiatives.filter(
    ({ data }) => data.lessen?.length || data.resultaten?.length,
  );
  const texts = { ...labelsFor(undefined).initiative.voices, ...overviewPagesFor(undefined) };
  return [
    {
      params: { bestand: 'kenmerken' },
      props: { content: narrowingOf({ ...catalogue, initiatives: told }) },
    },
    {
      params: { bestand: 'bronnen' },
      props: { content: lessonSources(lessonsOf(told), texts) },
    },
  ];
};

export const GET: APIRoute = ({ props }) => Response.json(props.content);
