/** The files that the find page loads while it is used. */
import type { APIRoute } from 'astro';
import { loadFindFiles } from '../../domain/load.ts';

export async function getStaticPaths() {
  const { files } = await loadFindFiles();
  return [...files].map(([bestand, content]) => ({ params: { bestand }, props: { content } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props.content);
