/** What the browser loads for the list of lessons. */
import type { APIRoute } from 'astro';
import { enLanguage } from '../../../../i18n/en-language.ts';
import { lessonFileRoutes } from '../../../../views/routes.ts';

export const getStaticPaths = () => lessonFileRoutes(enLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
