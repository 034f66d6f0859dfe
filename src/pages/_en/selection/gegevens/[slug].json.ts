/** What the selection shows of each initiative; under a former name, what it is called now. */
import type { APIRoute } from 'astro';
import { enLanguage } from '../../../../i18n/en-language.ts';
import { selectionFileRoutes } from '../../../../views/routes.ts';

export const getStaticPaths = () => selectionFileRoutes(enLanguage);

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
