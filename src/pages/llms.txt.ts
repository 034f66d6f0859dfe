/** What language models are told of the site. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../build/settings.ts';
import { noteForModels } from '../domain/machine-files.ts';
import { harvestLabelsFor } from '../i18n/nl-data.ts';
import { labelsFor } from '../i18n/nl.ts';

export const GET: APIRoute = () =>
  new Response(noteForModels(new URL(siteUrl), labelsFor(undefined), harvestLabelsFor(undefined)));
