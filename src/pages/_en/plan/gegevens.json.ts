/** What a plan is made of: the initiatives as they are matched, and where advice stands. */
import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../domain/load.ts';
import { planData } from '../../../domain/plan-data.ts';
import { enLanguage } from '../../../i18n/en-language.ts';
import { labelsFor } from '../../../i18n/nl.ts';

export const GET: APIRoute = async () =>
  Response.json(planData(await loadCatalogue(enLanguage), labelsFor(enLanguage.code)));
