/** The files that the page of the plan loads when something is answered. */
import type { APIRoute } from 'astro';
import { nlLanguage } from '../../i18n/nl-language.ts';
import { planFileRoutes } from '../../views/routes.ts';

export const getStaticPaths = () => planFileRoutes(nlLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
