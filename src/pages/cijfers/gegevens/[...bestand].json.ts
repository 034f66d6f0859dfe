/** What the browser loads for the list of figures. */
import type { APIRoute } from 'astro';
import { nlLanguage } from '../../../i18n/nl-language.ts';
import { figureFileRoutes } from '../../../views/routes.ts';

export const getStaticPaths = () => figureFileRoutes(nlLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
