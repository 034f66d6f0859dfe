/** A built site from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../build/folder-fs.ts';
import { routes } from '../../domain/paths.ts';
import { readBuiltPage } from './built-page.ts';
import type { BuiltSite } from './site-rules.ts';

/**
 * Reads every page of a built site and its sitemap, and the names of its other files.
 *
 * @returns undefined when there is no built site in that folder
 */
export function readBuiltSite(folder: string): BuiltSite | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const paths = filesBelow(folder);
  const sitemap = routes.sitemap.slice(1);
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: paths
      .filter(isPage)
      .map((path) => readBuiltPage(addressOf(path), readFileSync(join(folder, path), 'utf8'))),
    files: new Set(paths.filter((path) => !isPage(path)).map(addressOf)),
    sitemap: paths.includes(sitemap) ? readFileSync(join(folder, sitemap), 'utf8') : undefined,
  };
}

/** `over/index.html` → `/over/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
