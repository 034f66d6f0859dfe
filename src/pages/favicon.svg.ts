/** The logo of this copy of the site, which is its icon too. */
import type { APIRoute } from 'astro';
import { logoSvg } from '../build/icons-fs.ts';

export const GET: APIRoute = () =>
  new Response(logoSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
