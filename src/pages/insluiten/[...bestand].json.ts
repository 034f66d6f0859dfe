/** What the lists on other sites load: a file for each of `embedFiles`. */
import type { APIRoute } from 'astro';
import { loadEmbedFiles } from '../../domain/load.ts';
import { nlLanguage } from '../../i18n/nl-language.ts';

export async function getStaticPaths() {
  const files = await loadEmbedFiles(nlLanguage);
  return [...files].map(([bestand, content]) => ({ params: { bestand }, props: { content } }));
}

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
