/** What the browser loads for the list of figures. */
import type { APIRoute } from 'astro';
import { enLanguage } from '../../../../i18n/en-language.ts';
import { figureFileRoutes } from '../../../../views/routes.ts';

export const getStaticPaths = () => figureFileRoutes(enLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
