/** What pages load while they are used. */
import type { APIRoute } from 'astro';
import { pageFileRoutes } from '../views/page-files.ts';

/** A file for each of them, in every language. */
export const getStaticPaths = pageFileRoutes;

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
