/** The open data as tables for spreadsheets. */
import type { APIRoute } from 'astro';
import { csvFiles } from '../../open-data/data-files.ts';
import { openDataRoutes } from '../../views/routes.ts';

/** A file for each of `csvFiles`. */
export const getStaticPaths = openDataRoutes(csvFiles, 'csv');

/** Holds the file as it was made. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
