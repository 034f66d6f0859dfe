/** Astro integration: writes the files of the site that are no pages, which its routes hand over instead of answering for each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildMemory } from '../domain/build-memory.ts';

/** The integration. */
export function plainFiles(): AstroIntegration {
  let outDir = '';
  return {
    name: 'bestanden',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        buildMemory.writeFile = fileWriter(outDir);
      },
      'astro:build:done': () => {
        delete buildMemory.writeFile;
      },
    },
  };
}

/** @returns writes text at a path from the root of a folder: `/data/x.json` */
export function fileWriter(root: string): (route: string, text: string) => void {
  const made = new Set<string>();
  return (route, text) => {
    const path = join(root, route);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    // Two of them under one address: the page that asks would get the wrong one.
    writeFileSync(path, text, { flag: 'wx' });
  };
}
