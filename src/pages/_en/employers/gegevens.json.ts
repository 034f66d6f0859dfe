/** What the page for employers matches: programmes, with what they ask and what is arranged. */
import type { APIRoute } from 'astro';
import { employerData } from '../../../domain/employer-offer.ts';
import { loadCatalogue } from '../../../domain/load.ts';
import { enLanguage } from '../../../i18n/en-language.ts';
import { labelsFor } from '../../../i18n/nl.ts';

export const GET: APIRoute = async () =>
  Response.json(employerData(await loadCatalogue(enLanguage), labelsFor(enLanguage.code)));
