/** Astro integration: writes the sitemap, from the pages as they were built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths, routeOf } from '../domain/paths.ts';
import { indexedPage, languagesOf, sitemapXml } from '../domain/sitemap.ts';
import { filesBelow } from './folder-fs.ts';
import { readSiteContent } from './site-content.ts';

/** The integration. A page of an initiative or guide says when that was last checked. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { entries, guides } = readSiteContent();
        const changed = new Map([
          ...entries.map(({ slug, data }) => [paths.initiative(slug), data.gecontroleerd] as const),
          ...guides.map(({ slug, data }) => [paths.guide(slug), data.gecontroleerd] as const),
        ]);
        const pages = filesBelow(folder)
          .filter((name) => name.endsWith('.html'))
          .flatMap((name) => indexedPage(readFileSync(join(folder, name), 'utf8')) ?? [])
          .map((page) => {
            const languages = languagesOf(page.address);
            // In whatever language: what it tells is the same.
            const { pathname } = new URL(languages[0]?.address ?? page.address);
            return { ...page, languages, changed: changed.get(pathname) };
          });
        writeFileSync(join(folder, routeOf(paths.sitemap)), sitemapXml(pages));
      },
    },
  };
}
