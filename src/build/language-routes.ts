/**
 * Astro integration: the routes of the languages beside Dutch, each in a folder of its own below `src/pages/`. Astro leaves folders
 * with a `_` alone, so a site has the pages of those languages alone that it publishes (`languages` in wijzer.config.ts).
 */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../i18n/site-languages.ts';
import { filesBelow } from './folder-fs.ts';

const PAGES = 'src/pages';

/** The integration. */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'talen',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { folder } of LANGUAGES.map(({ addresses }) => addresses)) {
          if (!folder) continue;
          for (const { pattern, entrypoint } of routesBelow(folder))
            injectRoute({ pattern, entrypoint });
        }
      },
    },
  };
}

/**
 * The routes of the files in the folder of a language, as Astro makes them of `src/pages/`.
 *
 * @param folder as its addresses begin: `en`
 */
function routesBelow(folder: string): { pattern: string; entrypoint: string }[] {
  const below = join(PAGES, `_${folder}`);
  return filesBelow(below).map((name) => {
    const path = `/${name}`.replace(/\.(?:astro|ts)$/, '').replace(/\/index$/, '');
    return { pattern: `/${folder}${path}`, entrypoint: join(below, name) };
  });
}
