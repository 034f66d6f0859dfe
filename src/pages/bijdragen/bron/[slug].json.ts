/** The file of each entry, for the form to correct it. */
import type { APIRoute } from 'astro';
import { entrySource } from '../../../build/site-content.ts';
import { loadCatalogue } from '../../../domain/load.ts';
import { nlLanguage } from '../../../i18n/nl-language.ts';

/** A file for each initiative. */
export async function getStaticPaths() {
  const { initiatives } = await loadCatalogue(nlLanguage);
  return initiatives.map(({ slug }) => ({ params: { slug } }));
}

/** Holds what `EntrySource` of the form says. */
export const GET: APIRoute = ({ params }) => Response.json(entrySource(params.slug ?? ''));
