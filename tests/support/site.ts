/** Builds the site once, for all tests of the whole site, and serves it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** Folder that it is built in. */
    siteFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  const outDir = resolve('.cache/test-site');
  console.log('De site wordt gebouwd voor de browsertests…');
  const built = spawnSync(process.execPath, ['scripts/build.ts'], {
    // Under vitest it is `test`, and packages would give their larger half for developers.
    env: { ...process.env, NODE_ENV: 'production', WIJZER_DIST: outDir },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
  const server = await preview({ outDir, logLevel: 'error', server: { port: 4399 } });
  project.provide('site', `http://localhost:${server.port}`);
  project.provide('siteFolder', outDir);
  return () => server.stop();
}
