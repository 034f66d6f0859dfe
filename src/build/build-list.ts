/** Astro integration: writes `uitgave.json`, the list of all files of the site with what they must hold. The last thing that a build does. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths, routeOf } from '../domain/paths.ts';
import { edition } from './edition.ts';
import { filesBelow } from './folder-fs.ts';
import { readSiteContent } from './site-content.ts';

/** What `uitgave.json` holds: by it anyone can tell whether a site is what its commit gives. */
export interface BuildList {
  /** Commit of the repository that it was built from, when that is known. */
  commit?: string;
  /** The day that its pages speak of. */
  dag: string;
  /** The last day on which an initiative was held against its sources. */
  laatsteControle?: string;
  /** Path of each file but this one to its SHA-256, in hexadecimal. */
  bestanden: Record<string, string>;
}

/** The integration; it stands after all others. */
export function buildList(): AstroIntegration {
  return {
    name: 'uitgave',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const checked = readSiteContent()
          .entries.map(({ data }) => data.gecontroleerd)
          .sort()
          .at(-1);
        const list: BuildList = {
          ...(edition.commit ? { commit: edition.commit } : {}),
          dag: edition.day,
          ...(checked ? { laatsteControle: checked } : {}),
          bestanden: hashesOf(folder),
        };
        writeFileSync(join(folder, routeOf(paths.edition)), `${JSON.stringify(list, null, 1)}\n`);
      },
    },
  };
}

/** Every file of a folder by its path, sorted, with its hash. */
function hashesOf(folder: string): Record<string, string> {
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filesBelow(folder).map((path) => [path, hashOf(path)]));
}
