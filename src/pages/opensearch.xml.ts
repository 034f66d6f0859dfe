/** How a browser searches the site from its address bar. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../build/settings.ts';
import { searchDescription } from '../domain/machine-files.ts';
import { harvestLabelsFor } from '../i18n/nl-data.ts';
import { frameLabelsFor } from '../i18n/nl-frame.ts';

export const GET: APIRoute = () =>
  new Response(
    searchDescription(new URL(siteUrl), frameLabelsFor(undefined), harvestLabelsFor(undefined)),
  );
