/** What pages load while they are used. */
import type { APIRoute } from 'astro';
import { pageFiles } from '../views/page-files.ts';
import { fileRoutes } from '../views/site-files.ts';

/** A file for each of them, in every language. */
export const getStaticPaths = fileRoutes(pageFiles);

/** Holds the file as it was made. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/json' } });
