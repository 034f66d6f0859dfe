/** On what, and with what, was measured. */
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Circumstances } from './report.ts';

const PACKAGES = [
  'pagefind',
  'minisearch',
  '@orama/orama',
  'flexsearch',
  'astro',
  'playwright-core',
];

/** The bench's own packages first. */
const INSTALLED_IN = ['bench/node_modules', 'node_modules'];

/**
 * What a table was measured on: machine, day, versions of browser and packages.
 *
 * @param chromium version of the browser, as it says itself
 * @param runs visits per cell of the tables
 */
export function circumstances(chromium: string, runs: number): Circumstances {
  const cores = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `Machine: ${cores.length} cores (${cores[0]?.model ?? 'unknown'}), ${memory} GB, ${process.platform}`,
    versions: [
      `Chromium ${chromium}`,
      `Node ${process.versions.node}`,
      ...PACKAGES.map((name) => `${name} ${versionOf(name)}`),
    ],
    runs,
  };
}

function versionOf(name: string): string {
  const paths = INSTALLED_IN.map((folder) => `${folder}/${name}/package.json`);
  const path = paths.find((one) => existsSync(one));
  if (!path) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
