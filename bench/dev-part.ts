/** The part `dev` of the bench: how long somebody who changes an entry waits for its page. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { paths } from '../src/domain/paths.ts';
import { devFaults, devReport, type DevTimes } from './dev-report.ts';
import { log } from './log.ts';
import { WORK_DIR } from './settings.ts';

const CHANGES = 6;
/** Milliseconds between two questions, and how long the first page may take. */
const ASK_EVERY = 20;
const MOST = 120_000;
/** Time for the server to come to rest after a change. */
const REST = 1500;

/** Serves a copy of the content as `npm run dev` does, and changes it. */
export async function measureDev(): Promise<{ text: string; faults: string[] }> {
  const content = resolve(WORK_DIR, 'dev-content');
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const files = readdirSync(join(content, 'initiatieven')).filter((name) => name.endsWith('.mdx'));
  const [name = ''] = files.sort();
  log('a development server');
  const times = await timesWith(content, join(content, 'initiatieven', name));
  rmSync(content, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  return { text: devReport(times, { date, entries: files.length }), faults: devFaults(times) };
}

/** @param file the entry that is changed */
async function timesWith(content: string, file: string): Promise<DevTimes> {
  const port = await freePort();
  const slug = /([^/]+)\.mdx$/.exec(file)?.[1] ?? '';
  const address = `http://localhost:${port}${paths.initiative(slug)}`;
  const began = performance.now();
  const server = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    { env: { ...process.env, WIJZER_CONTENT: content }, stdio: 'ignore' },
  );
  try {
    await shows(address, '</html>');
    const start = performance.now() - began;
    const changes: number[] = [];
    while (changes.length < CHANGES) {
      await after(REST);
      const title = `Gewijzigd ${changes.length + 1}`;
      const text = readFileSync(file, 'utf8').replace(/^titel: .*$/m, `titel: ${title}`);
      const changed = performance.now();
      writeFileSync(file, text);
      await shows(address, `${title}</h1>`);
      changes.push(performance.now() - changed);
      log(`change ${changes.length}: ${Math.round(changes.at(-1) ?? 0)} ms`);
    }
    return { start, changes };
  } finally {
    server.kill('SIGKILL');
  }
}

/** Asks for a page until it holds a text. @throws when that takes too long */
async function shows(address: string, text: string): Promise<void> {
  for (const end = performance.now() + MOST; performance.now() < end; await after(ASK_EVERY)) {
    const page = await fetch(address)
      .then((answer) => answer.text())
      // The server is not there yet.
      .catch(() => '');
    if (page.includes(text)) return;
  }
  throw new Error(`${address} does not show ${text}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
