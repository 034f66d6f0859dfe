/** What the form checks against: vocabularies and places. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../domain/load.ts';
import type { SiteData } from '../../contribute/start.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';

/** Holds what `SiteData` says. */
export const GET: APIRoute = async () => {
  const { vocabularies, places } = await loadCatalogue(nlLanguage);
  const { municipalities, provinces, regions, mergers } = places;
  const data: SiteData = {
    vocabularies,
    placeData: { municipalities, provinces, regions, mergers },
  };
  return Response.json(JSON.parse(JSON.stringify(data, dutchOnly)));
};

/** The form is in Dutch: English definitions and synonyms stay behind. */
const dutchOnly = (key: string, value: unknown) =>
  key === 'en' && typeof value === 'object' ? undefined : value;
