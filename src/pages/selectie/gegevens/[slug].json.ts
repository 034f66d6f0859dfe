/** What the selection shows of each initiative; under a former name, what it is called now. */
import type { APIRoute } from 'astro';
import { edition } from '../../../build/edition.ts';
import { loadCatalogue } from '../../../domain/load.ts';
import {
  selectionEntry,
  type MovedEntry,
  type SelectionEntry,
} from '../../../domain/selection-entry.ts';
import { labelsFor } from '../../../i18n/nl.ts';
import { selectionLabelsFor } from '../../../i18n/nl-selection.ts';

export async function getStaticPaths() {
  const { initiatives, ...catalogue } = await loadCatalogue();
  const labels = labelsFor(undefined);
  const selection = selectionLabelsFor(undefined);
  return initiatives.flatMap((initiative) => {
    const { slug, data } = initiative;
    const content: SelectionEntry = selectionEntry(initiative, {
      ...catalogue,
      today: edition.day,
      labels,
      selection,
    });
    const former = (data.voorheen ?? []).map((name) => {
      const moved: MovedEntry = { now: slug };
      return { params: { slug: name }, props: { content: moved } };
    });
    return [{ params: { slug }, props: { content } }, ...former];
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props.content);
