/** Astro integration: the script for other sites, under an address that stays the same. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { base } from '../site.ts';

/** From the folder of the site. */
const FILE = 'insluiten.js';

/** The integration: after a build the script stands beside the pages, in development it is made at each request. */
export function embedScript(): AstroIntegration {
  return {
    name: 'insluiten',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        writeFileSync(new URL(FILE, dir), await bundle());
      },
      'astro:server:setup': ({ server, logger }) => {
        // The folder of the host that the site stands in is taken off by then.
        server.middlewares.use(`/${FILE}`, (_request, response, next) => {
          bundle()
            .then((code) => {
              response.setHeader('Content-Type', 'text/javascript');
              response.end(code);
            })
            .catch((error: unknown) => {
              logger.error(`insluiten: ${String(error)}`);
              next();
            });
        });
      },
    },
  };
}

/** One file that imports nothing, for pages that allow scripts of this site and know nothing else of it. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    base,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/embed/main.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${FILE} is not made`);
  return chunk.code;
}
