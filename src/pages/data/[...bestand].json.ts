/** The open data as JSON, and the JSON Schema that it is held to. */
import type { APIRoute } from 'astro';
import { jsonFiles } from '../../open-data/data-files.ts';
import { openDataRoutes } from '../../views/routes.ts';

/** A file for each of `jsonFiles`. */
export const getStaticPaths = openDataRoutes(jsonFiles, 'json');

/** Holds the file as it was made. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/json' } });
