/** Small sites for tests: a folder of content that the site of this project, or a copy of it, is built from. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runScript, type Ended } from './run-script.ts';

/** A site of a test, and what can be done with it. */
export interface SmallSite {
  /** Holds what follows; `remove` takes it away. */
  folder: string;
  content: string;
  dist: string;
  /** Path of the file of an initiative. */
  entry: (slug: string) => string;
  build: (env?: Record<string, string>) => Ended;
  /** Another command of the project, as `npm run` would run it. */
  run: (script: string, ...args: string[]) => Ended;
  remove: () => void;
}

/**
 * An empty catalogue with the lists of values and places of this one.
 *
 * @param name of its folder under `.cache/`
 */
export function smallSite(name: string): SmallSite {
  const site = siteIn(resolve('.cache', name), resolve('.'));
  for (const part of ['begrippen', 'gebieden'])
    cpSync(resolve('content', part), join(site.content, part), { recursive: true });
  return site;
}

/** Lists of which the program knows the values: a catalogue of one's own keeps these. */
const SHARED_LISTS = [
  'bereik',
  'bewijskracht',
  'bronsoorten',
  'erkenningen',
  'lessoorten',
  'onderzoeksrichtingen',
  'onderzoekssoorten',
  'organisatierollen',
  'redenen-van-einde',
  'resultaatsoorten',
  'status',
  'trajectonderdelen',
];

/** What a catalogue of one's own takes over as it is. */
const TAKEN_OVER = ['astro.config.mjs', 'package.json', 'scripts', 'src', 'tsconfig.json'];

/**
 * A copy of this project as somebody makes who starts a catalogue of their own: other content and another configuration, and of the
 * program not a letter changed.
 *
 * @param name of its folder under `.cache/`
 * @param own folder with `wijzer.config.ts`, `logo.svg`, `begrippen/`, `gebieden/`, `initiatieven/` and `kennis/`
 * @param base folder that its configuration says that the site stands in: `/wijzer/`; it is built in that folder of `www`
 */
export function forkedSite(name: string, own: string, base: string): SmallSite {
  const folder = resolve('.cache', name);
  const site = siteIn(folder, join(folder, 'project'), join(folder, 'www', base));
  const project = join(folder, 'project');
  for (const part of TAKEN_OVER) cpSync(resolve(part), join(project, part), { recursive: true });
  for (const list of SHARED_LISTS) {
    const path = join('begrippen', `${list}.yaml`);
    cpSync(resolve('content', path), join(site.content, path));
  }
  for (const path of readdirSync(own, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:mdx|yaml)$/.test(path)) cpSync(join(own, path), join(site.content, path));
  for (const file of ['logo.svg', 'wijzer.config.ts']) cpSync(join(own, file), join(project, file));
  return site;
}

function siteIn(folder: string, project: string, dist = join(folder, 'dist')): SmallSite {
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(content, 'initiatieven'), { recursive: true });
  const run = (script: string, args: readonly string[] = [], env = {}): Ended =>
    runScript(script, args, { WIJZER_CONTENT: content, WIJZER_DIST: dist, ...env }, project);
  return {
    folder,
    content,
    dist,
    entry: (slug) => join(content, 'initiatieven', `${slug}.mdx`),
    build: (env = {}) => run('build', [], env),
    run: (script, ...args) => run(script, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
