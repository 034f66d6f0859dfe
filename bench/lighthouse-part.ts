/** The part `lighthouse` of the bench: what Lighthouse says of each kind of page, on a phone with a slow connection. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { paths } from '../src/domain/paths.ts';
import { ensureBrowser } from '../tests/support/browser.ts';
import {
  lighthouseFaults,
  lighthouseReport,
  type LighthouseResult,
  type PageScore,
} from './lighthouse-report.ts';
import { log } from './log.ts';
import { measureProcess } from './process-fs.ts';
import { serve, type Server } from './server-fs.ts';
import { WORK_DIR } from './settings.ts';

/** Each kind of page with one of its kind. */
const PAGES: Readonly<Record<string, string>> = {
  home: paths.home,
  find: paths.find,
  initiative: paths.initiative('abn-amro-reboot'),
  gemeente: paths.municipality('enschede'),
  guide: paths.guide('vroeg-beginnen'),
  form: paths.contribute,
  selection: paths.selection,
};

/** Visits of each page: of the times the middle one counts. */
const VISITS = 3;
const PORT = 9333;

/** What the package exports; by name at run time, for only this folder installs it. */
type Lighthouse = (
  address: string,
  flags: { port: number; logLevel: string },
) => Promise<{ lhr: LighthouseResult } | undefined>;
const PACKAGE = 'lighthouse';

/** Builds the site as it is, and visits its pages. */
export async function measurePages(): Promise<{ text: string; faults: string[] }> {
  const dist = join(WORK_DIR, 'lighthouse');
  log('building our site');
  await measureProcess(['scripts/build.ts'], { env: { WIJZER_DIST: resolve(dist) } });
  const server = await serve(dist, true);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--remote-debugging-port=${PORT}`,
    ],
  });
  const { default: lighthouse } = (await import(PACKAGE)) as { default: Lighthouse };
  const scores = await visitAll(lighthouse, server).finally(() => close(browser, server));
  rmSync(dist, { recursive: true });
  return {
    text: lighthouseReport(scores, {
      date: new Date().toISOString().slice(0, 10),
      chromium: browser.version(),
      visits: VISITS,
    }),
    faults: lighthouseFaults(scores),
  };
}

async function visitAll(lighthouse: Lighthouse, server: Server): Promise<PageScore[]> {
  const scores: PageScore[] = [];
  for (const [kind, path] of Object.entries(PAGES)) {
    const results: LighthouseResult[] = [];
    for (let visit = 1; visit <= VISITS; visit += 1) {
      log(`${kind} ${visit}/${VISITS}`);
      const flags = { port: PORT, logLevel: 'error' };
      const made = await lighthouse(server.origin + path, flags);
      if (!made) throw new Error(`Lighthouse says nothing of ${path}`);
      results.push(made.lhr);
    }
    scores.push({ kind, path, results });
  }
  return scores;
}

async function close(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await server.close();
}
