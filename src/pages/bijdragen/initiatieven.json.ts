/** What is in the catalogue already: the form holds a new initiative against it. Apart, for it grows with the catalogue. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../domain/load.ts';
import type { KnownEntry } from '../../contribute/start.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';

/** Holds a list of `KnownEntry`. */
export const GET: APIRoute = async () => {
  const { initiatives } = await loadCatalogue(nlLanguage);
  const entries: KnownEntry[] = initiatives.map(({ slug, data: { titel, website } }) => ({
    slug,
    titel,
    website,
  }));
  return Response.json(entries);
};
