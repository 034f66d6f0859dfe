/** Astro integration: makes the head of each built page say what that page needs, no less and no more. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { preloading, ready } from './browser-scripts.ts';
import { sharedSheets, sheetsOf, withJoinedSheets } from './joined-sheets.ts';
import { withOwnHashes, withPolicy } from './policy.ts';

/** The integration; it rewrites the HTML of every page after the build, and takes away sheets that nothing asks for any more. */
export function pageHead(): AstroIntegration {
  return {
    name: 'paginakop',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await ready;
        const site = builtSite(fileURLToPath(dir));
        const pages = site.addresses('.html');
        const shared = sharedSheets(sheetsOfEach(pages, site));
        const withPreloads = preloading(site.readOnce);
        const linked = new Set<string>();
        for (const page of pages) {
          const html = site.read(page);
          const joined = withJoinedSheets(html, shared, { read: site.readOnce, write: site.write });
          const better = withPolicy(withOwnHashes(withPreloads(joined)));
          if (better !== html) site.write(page, better);
          sheetsOf(better).forEach((sheet) => linked.add(sheet));
        }
        const scripts = site.addresses('.js').map(site.readOnce).join('\n');
        for (const sheet of site.addresses('.css'))
          if (!linked.has(sheet) && !scripts.includes(sheet)) site.remove(sheet);
      },
    },
  };
}

/** One page at a time: of thousands, no more than that is kept. */
function* sheetsOfEach(pages: readonly string[], site: BuiltSite) {
  for (const page of pages) yield sheetsOf(site.read(page));
}

type BuiltSite = ReturnType<typeof builtSite>;

/** The files of a built site, by their addresses in it. */
function builtSite(folder: string) {
  const texts = new Map<string, string>();
  const pathOf = (address: string) => join(folder, address.slice(base.length));
  const read = (address: string) => readFileSync(pathOf(address), 'utf8');
  return {
    /** Of all files whose names end so, sorted. */
    addresses: (ending: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => base + name.replaceAll('\\', '/'))
        .sort(),
    read,
    /** For what many pages share, and does not change. */
    readOnce: (address: string) => {
      const text = texts.get(address) ?? read(address);
      texts.set(address, text);
      return text;
    },
    write: (address: string, text: string) => writeFileSync(pathOf(address), text),
    remove: (address: string) => rmSync(pathOf(address)),
  };
}
