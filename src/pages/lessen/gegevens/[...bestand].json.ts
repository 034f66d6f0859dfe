/** What the browser loads for the list of lessons. */
import type { APIRoute } from 'astro';
import { nlLanguage } from '../../../i18n/nl-language.ts';
import { lessonFileRoutes } from '../../../views/routes.ts';

export const getStaticPaths = () => lessonFileRoutes(nlLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
