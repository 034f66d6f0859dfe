/** What language models are told of the site. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../build/settings.ts';
import { noteForModels } from '../domain/machine-files.ts';
import { harvestLabelsFor } from '../i18n/nl-data.ts';
import { frameLabelsFor } from '../i18n/nl-frame.ts';

export const GET: APIRoute = () =>
  new Response(
    noteForModels(new URL(siteUrl), frameLabelsFor(undefined), harvestLabelsFor(undefined)),
  );
