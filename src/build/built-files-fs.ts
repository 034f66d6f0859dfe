/** A built site as hosts need to know it, and the Astro integration that puts the files for hosts beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { filesBelow } from './folder-fs.ts';
import { hostFiles } from './host-files.ts';
import { unknownTypes, type BuiltFiles } from './hosting.ts';
import { policyOf, unitedPolicy } from './policy.ts';

/** For hosts, not for visitors. */
const FOR_HOSTS = ['_headers', '_redirects', 'web.config'];

/**
 * Reads a built site.
 *
 * @param folder that was built, with `index.html` in it
 */
export function readBuiltFiles(folder: string): BuiltFiles {
  const paths = filesBelow(folder).filter((path) => !FOR_HOSTS.includes(path));
  const policies = new Set<string>();
  const redirects: (readonly [string, string])[] = [];
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const to = REFRESH.exec(html)?.[1];
    const policy = policyOf(html);
    // What only leads on allows nothing: no other page could say that too.
    if (policy && !to) policies.add(policy);
    if (to) redirects.push([base + path.replace(/index\.html$/, ''), to]);
  }
  return { base, paths, policy: unitedPolicy([...policies]), redirects };
}

/** As Astro writes a page that leads to another. */
const REFRESH = /<meta http-equiv="refresh" content="[\d.]+;\s*url=([^"]+)"/i;

/** The integration; it stands after all that make files or change pages. @throws when a file has a kind that no host would know */
export function filesForHosts(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = readBuiltFiles(folder);
        const unknown = unknownTypes(site.paths);
        if (unknown.length > 0)
          throw new Error(
            `src/build/hosting.ts kent geen soort van bestand dat eindigt op: ${unknown.join(', ')}`,
          );
        for (const [name, text] of Object.entries(hostFiles(site)))
          writeFileSync(join(folder, name), text);
      },
    },
  };
}
