/** Astro integration: writes the files of the site that are no pages, which its routes hand over instead of answering for each. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildMemory } from '../domain/build-memory.ts';
import { fileWriter } from './folder-fs.ts';

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
