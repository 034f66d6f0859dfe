/** Makes what is served: our site as it is built, and for each other engine a page with its index. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { withPagefind, withScript } from './frame.ts';
import type { BuildCosts } from './outcome.ts';
import { measureProcess } from './process-fs.ts';
import type { EngineName } from './settings.ts';

const PAGE = 'initiatieven/index.html';

/** Folder of the site of an engine. */
export function siteOf(folder: string, engine: EngineName): string {
  return join(folder, engine);
}

/** @param folder has the corpus in `content/`; the sites come beside it */
export async function makeSites(
  folder: string,
  engines: readonly EngineName[],
  log: (line: string) => void,
): Promise<BuildCosts> {
  const content = join(folder, 'content');
  const env = { WIJZER_CONTENT: content, WIJZER_DIST: resolve(siteOf(folder, 'ours')) };
  const costs: BuildCosts = {};
  log('building our site');
  costs.site = await measureProcess(['scripts/build.ts'], { env });
  for (const name of ['nothing', ...engines] as const) {
    log(`making the index: ${name}`);
    const target = join(folder, 'index', name);
    rmSync(target, { recursive: true, force: true });
    costs[name] = await measureProcess(['bench/make-index.ts', name, content, resolve(target)], {
      env,
    });
  }
  for (const engine of engines) {
    if (engine !== 'ours') await makeSite(folder, engine);
  }
  return costs;
}

async function makeSite(folder: string, engine: Exclude<EngineName, 'ours'>): Promise<void> {
  const ours = siteOf(folder, 'ours');
  const site = siteOf(folder, engine);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'initiatieven'), { recursive: true });
  cpSync(join(ours, '_astro'), join(site, '_astro'), { recursive: true });
  cpSync(join(ours, 'favicon.svg'), join(site, 'favicon.svg'));
  const html = readFileSync(join(ours, PAGE), 'utf8');
  if (engine === 'pagefind-ui') {
    renameSync(join(folder, 'index', engine), join(site, 'pagefind'));
    writeFileSync(join(site, PAGE), withPagefind(html));
    return;
  }
  await bundle(engine, join(site, 'zoek'));
  renameSync(join(folder, 'index', engine, 'index.json'), join(site, 'zoek/index.json'));
  writeFileSync(join(site, PAGE), withScript(html, '/zoek/pagina.js'));
}

/** One file for the browser, made by the same program as ours. */
async function bundle(engine: EngineName, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve(`bench/engines/${engine}.ts`),
        output: { entryFileNames: 'pagina.js' },
      },
    },
  });
}
