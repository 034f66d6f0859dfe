/** The files that the find page loads while it is used. Each address holds the version of the build, but the one that says it. */
import type { APIRoute } from 'astro';
import { loadFindFiles } from '../../domain/load.ts';

/** A file for each of `findFiles`, and the version. */
export async function getStaticPaths() {
  const { files, version } = await loadFindFiles();
  return [
    { params: { bestand: 'versie' }, props: { content: { versie: version } } },
    ...[...files].map(([name, content]) => ({
      params: { bestand: `${version}/${name}` },
      props: { content },
    })),
  ];
}

/** Holds the file as it was made. */
export const GET: APIRoute = ({ props }) => Response.json(props.content);
