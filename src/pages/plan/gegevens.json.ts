/** What a plan is made of: the initiatives as they are matched, and where advice stands. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../domain/load.ts';
import { planData } from '../../domain/plan-data.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { labelsFor } from '../../i18n/nl.ts';

export const GET: APIRoute = async () =>
  Response.json(planData(await loadCatalogue(nlLanguage), labelsFor(nlLanguage.code)));
