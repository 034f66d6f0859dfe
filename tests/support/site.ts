/** Builds the site once, for all tests of the whole site, and serves it. */
import { resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';
import { runScript } from './run-script.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Folder that it is built in. */
    siteFolder: string;
  }
}

/** Before the first of those tests. @returns stops the server */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  const outDir = resolve('.cache/test-site');
  console.log('De site wordt gebouwd voor de browsertests…');
  const { status, output } = runScript('build', [], { WIJZER_DIST: outDir });
  if (status !== 0) throw new Error(output);
  const server = await preview({ outDir, logLevel: 'error', server: { port: 4399 } });
  project.provide('site', `http://localhost:${server.port}`);
  project.provide('siteFolder', outDir);
  return () => server.stop();
}
