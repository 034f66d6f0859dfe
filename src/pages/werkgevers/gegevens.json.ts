/** What employers are matched with: programmes with what they arrange and ask. */
import type { APIRoute } from 'astro';
import { employerData } from '../../domain/employer-offer.ts';
import { loadCatalogue } from '../../domain/load.ts';
import { labelsFor } from '../../i18n/nl.ts';

export const GET: APIRoute = async () =>
  Response.json(employerData(await loadCatalogue(), labelsFor(undefined)));
