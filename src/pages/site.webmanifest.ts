/** How the site is kept as an app. */
import type { APIRoute } from 'astro';
import { themeColours } from '../build/theme-fs.ts';
import { appDescription } from '../domain/machine-files.ts';
import { frameLabelsFor } from '../i18n/nl-frame.ts';

export const GET: APIRoute = () =>
  Response.json(appDescription(themeColours().light, frameLabelsFor(undefined)));
