/** Astro integration: makes the head of each built page say what that page needs, no less and no more. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { ready, withPreloads } from './browser-scripts.ts';
import { withOwnHashes, withPolicy } from './policy.ts';

/** The integration; it rewrites the HTML of every page after the build. */
export function pageHead(): AstroIntegration {
  return {
    name: 'paginakop',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await ready;
        const folder = fileURLToPath(dir);
        const scripts = new Map<string, string>();
        const readScript = (address: string) => {
          const code =
            scripts.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8');
          scripts.set(address, code);
          return code;
        };
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(folder, name);
          const html = readFileSync(path, 'utf8');
          const better = withPolicy(withOwnHashes(withPreloads(html, readScript)));
          if (better !== html) writeFileSync(path, better);
        }
      },
    },
  };
}
