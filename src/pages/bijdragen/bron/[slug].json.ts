/** The file of each entry, for the form to correct it. */
import type { APIRoute } from 'astro';
import { contentOfBuild } from '../../../domain/build-memory.ts';

/** A file for each initiative, whole and in parts: a correction changes nothing else in it, and the browser need not take it apart. */
export function getStaticPaths() {
  return [...contentOfBuild().sources].map(([slug, source]) => ({
    params: { slug },
    props: { source },
  }));
}

/** Holds what `EntrySource` of the form says. */
export const GET: APIRoute = ({ props }) => Response.json(props.source);
