/** The files that the find page loads while it is used. */
import type { APIRoute } from 'astro';
import { enLanguage } from '../../../i18n/en-language.ts';
import { findFileRoutes } from '../../../views/routes.ts';

export const getStaticPaths = () => findFileRoutes(enLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
