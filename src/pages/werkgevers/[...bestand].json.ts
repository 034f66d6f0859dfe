/** The files that the page for employers loads when something is answered. */
import type { APIRoute } from 'astro';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { employerFileRoutes } from '../../views/routes.ts';

export const getStaticPaths = () => employerFileRoutes(nlLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
