/** What robots may read, and where the list of pages is. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../build/settings.ts';
import { robotsTxt } from '../domain/machine-files.ts';

export const GET: APIRoute = () => new Response(robotsTxt(new URL(siteUrl)));
