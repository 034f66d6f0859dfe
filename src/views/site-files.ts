/** Files of the site that are no pages: what pages load while they are used, open data, feeds. */
import type { GetStaticPathsOptions } from 'astro';
import { buildMemory } from '../domain/build-memory.ts';
import { routeOf } from '../domain/paths.ts';

/** The address of a file, as a browser asks for it, and what gives its text. */
export type SiteFile = readonly [address: string, text: () => string];

/**
 * The `getStaticPaths` of a route that gives files, each as it was made. A build writes them then and there, and has no routes for them:
 * there are many and small, and Astro takes longer for a request and an answer than it takes to make one.
 *
 * @param filesOf gives all files of the route; each address follows the name of the route: `/data/[...bestand].json`
 */
export function fileRoutes(filesOf: () => Promise<Iterable<SiteFile>>) {
  return async ({ routePattern }: GetStaticPathsOptions) => {
    const files = await filesOf();
    const { writeFile } = buildMemory;
    if (writeFile) {
      for (const [address, text] of files) writeFile(routeOf(address), text());
      return [];
    }
    const [before = '', name = '', after = ''] = routePattern.split(/\[\.{3}(.+)\]/);
    return [...files].map(([address, text]) => ({
      // What is empty is none: `/atom.xml` of `/[...pagina]/atom.xml`.
      params: { [name]: routeOf(address).slice(before.length, -after.length) || undefined },
      props: { text },
    }));
  };
}
