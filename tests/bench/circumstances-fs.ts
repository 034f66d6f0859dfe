/** On what, and with what, was measured. */
import { readFileSync } from 'node:fs';
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
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
