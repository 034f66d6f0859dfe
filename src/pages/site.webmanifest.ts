/** How the site is kept as an app. */
import type { APIRoute } from 'astro';
import { themeColours } from '../build/theme-fs.ts';
import { appDescription } from '../domain/machine-files.ts';
import { labelsFor } from '../i18n/nl.ts';

export const GET: APIRoute = () =>
  Response.json(appDescription(themeColours().light, labelsFor(undefined)));
