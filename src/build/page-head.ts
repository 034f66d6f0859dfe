/** Astro integration: makes the head of each built page say what that page needs, no less and no more. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { preloading, ready } from './browser-scripts.ts';
import { filesBelow } from './folder-fs.ts';
import { joiningSheets, sharedSheets, sheetsOf } from './joined-sheets.ts';
import { withOwnHashes, withPolicy } from './policy.ts';

/** The integration; it rewrites the HTML of every page after the build, and takes away sheets that nothing asks for any more. */
export function pageHead(): AstroIntegration {
  return {
    name: 'paginakop',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await ready;
        const site = builtSite(fileURLToPath(dir));
        const addresses = filesBelow(fileURLToPath(dir)).map((path) => base + path);
        const ending = (end: string) => addresses.filter((address) => address.endsWith(end));
        const pages = ending('.html');
        const withJoinedSheets = joiningSheets(sharedSheets(sheetsOfEach(pages, site)), site);
        const withPreloads = preloading(site.read);
        const linked = new Set<string>();
        for (const page of pages) {
          const html = site.read(page);
          const better = withPolicy(withOwnHashes(withPreloads(withJoinedSheets(html))));
          if (better !== html) site.write(page, better);
          sheetsOf(better).forEach((sheet) => linked.add(sheet));
        }
        const scripts = ending('.js').map(site.read).join('\n');
        for (const sheet of ending('.css'))
          if (!linked.has(sheet) && !scripts.includes(sheet)) site.remove(sheet);
      },
    },
  };
}

/** One page at a time: of thousands, no more than that is kept. */
function* sheetsOfEach(pages: readonly string[], { read }: BuiltSite) {
  for (const page of pages) yield sheetsOf(read(page));
}

type BuiltSite = ReturnType<typeof builtSite>;

/** The files of a built site, by their addresses in it. */
function builtSite(folder: string) {
  const pathOf = (address: string) => join(folder, address.slice(base.length));
  return {
    read: (address: string) => readFileSync(pathOf(address), 'utf8'),
    write: (address: string, text: string) => writeFileSync(pathOf(address), text),
    remove: (address: string) => rmSync(pathOf(address)),
  };
}
