/** The open data as linked data (JSON-LD). */
import type { APIRoute } from 'astro';
import { linkedDataFiles } from '../../open-data/data-files.ts';
import { openDataRoutes } from '../../views/routes.ts';

/** A file for each of `linkedDataFiles`. */
export const getStaticPaths = openDataRoutes(linkedDataFiles, 'jsonld');

/** Holds the file as it was made. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/ld+json' } });
