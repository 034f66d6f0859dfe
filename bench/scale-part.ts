/** The part `scale` of the bench: whole sites of more and more entries, ours and those of other programs. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../src/build/folder-fs.ts';
import { ENTRIES, FILES, PROGRAMS, type Program } from './bare-sites.ts';
import { readExamples, writeCorpus } from './corpus-fs.ts';
import { log } from './log.ts';
import { measureProcess } from './process-fs.ts';
import {
  kindOf,
  scaleFaults,
  scaleReport,
  type Built,
  type SiteCost,
  type Weights,
} from './scale-report.ts';
import { WORK_DIR } from './settings.ts';

const FOLDER = join(WORK_DIR, 'scale');
/** What builds keep for the next one; a first build has none of it. */
const KEPT = ['.cache/entries', '.cache/pictures', 'node_modules/.astro'];

/** @param sizes numbers of entries */
export async function measureScale(
  sizes: readonly number[],
): Promise<{ text: string; faults: string[] }> {
  const examples = readExamples();
  const built: Built[] = [];
  for (const size of sizes) {
    const content = join(FOLDER, 'content');
    writeCorpus(examples, size, content);
    built.push({ size, ...(await measureOurs(size, content)), ...(await measureOthers(content)) });
  }
  rmSync(FOLDER, { recursive: true, force: true });
  return {
    text: scaleReport(built, new Date().toISOString().slice(0, 10)),
    faults: scaleFaults(built),
  };
}

/** A first build, and one after one entry was changed. */
async function measureOurs(
  size: number,
  content: string,
): Promise<Pick<Built, 'ours' | 'again' | 'weights'>> {
  const dist = join(FOLDER, 'dist');
  const env = { WIJZER_CONTENT: resolve(content), WIJZER_DIST: resolve(dist) };
  const build = async () => ({
    ...(await measureProcess(['--max-semi-space-size=64', 'scripts/build.ts'], { env })),
    ...madeIn(dist),
  });
  for (const kept of KEPT) rmSync(kept, { recursive: true, force: true });
  log(`${size}: our site`);
  const ours = await build();
  const weights = weightsOf(dist);
  const entries = join(content, 'initiatieven');
  const [first = ''] = readdirSync(entries).sort();
  appendFileSync(join(entries, first), '\n\nEen alinea erbij.\n');
  log(`${size}: our site, after one changed entry`);
  const again = await build();
  rmSync(dist, { recursive: true });
  return { ours, again, weights };
}

async function measureOthers(content: string): Promise<Pick<Built, 'others'>> {
  const others: Partial<Record<Program, SiteCost>> = {};
  const start: Record<Program, () => { command?: string; args: string[] } | undefined> = {
    astro: () => ({ args: [resolve('node_modules/astro/bin/astro.mjs'), 'build'] }),
    eleventy: () => ({
      args: [resolve('bench/node_modules/@11ty/eleventy/cmd.cjs'), '--config=eleventy.config.cjs'],
    }),
    hugo: () =>
      spawnSync('hugo', ['version']).status === 0
        ? { command: 'hugo', args: ['--destination', 'dist', '--quiet'] }
        : undefined,
  };
  for (const program of Object.keys(PROGRAMS) as Program[]) {
    const how = start[program]();
    if (!how) {
      log(`${program} is not installed, and left out (Debian: apt-get install hugo)`);
      continue;
    }
    const site = join(FOLDER, program);
    writeSite(site, program, content);
    log(`the same in ${program}`);
    const { args, ...command } = how;
    const cost = await measureProcess(args, { ...command, cwd: site });
    others[program] = { ...cost, ...madeIn(join(site, 'dist')) };
    rmSync(site, { recursive: true });
  }
  return { others };
}

function writeSite(site: string, program: Program, content: string): void {
  rmSync(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries(FILES[program])) write(join(site, path), text);
  const { folder, ending } = ENTRIES[program];
  const from = join(content, 'initiatieven');
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8');
    const plain = text.replace(/<Bron id="(.*?)" \/>/g, '<sup>$1</sup>');
    const target = join(site, folder, name.replace(/mdx$/, ending));
    write(target, program === 'astro' ? text : plain);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** How much a built site has. */
function madeIn(dist: string): Pick<SiteCost, 'pages' | 'files'> {
  const files = filesBelow(dist);
  return { files: files.length, pages: files.filter((path) => path.endsWith('.html')).length };
}

/** The largest page or file of each kind, in bytes, compressed. Of many alike only the largest before compression is looked at. */
function weightsOf(dist: string): Weights {
  const largest = new Map<string, { path: string; bytes: number }>();
  for (const item of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const kind = item.isFile() ? kindOf(relative(dist, path)) : undefined;
    if (!kind || !existsSync(path)) continue;
    const bytes = statSync(path).size;
    if (bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { path, bytes });
  }
  return Object.fromEntries(
    [...largest].map(([kind, { path }]) => [kind, gzipSync(readFileSync(path)).length]),
  );
}
