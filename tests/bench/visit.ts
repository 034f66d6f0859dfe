/** One visit to a find page in a fresh browser: choose a filter, then another. */
import type { Browser, Page } from 'playwright-core';
import type { Expected } from './expected-fs.ts';
import type { Server } from './server-fs.ts';
import { FIRST_FILTER, NETWORKS, NEXT_FILTER, type NetworkName } from './settings.ts';
import { followTraffic, type Loaded } from './traffic.ts';
import { installWatch, type Moments } from './watch.ts';

/** Times in milliseconds, sizes in bytes over the line. */
export interface Visit {
  /** From navigation to the first filtered results. */
  firstTime: number;
  firstRequests: number;
  firstBytes: number;
  /** Also what the page loaded after that by itself, until it was quiet. */
  quietBytes: number;
  /** From choosing the first filter to its results. */
  firstClick: number;
  /** From choosing the next filter to its results. */
  nextTime: number;
  nextRequests: number;
  nextBytes: number;
  /** Loaded before the first filter was chosen, font apart. */
  bytesBefore: number;
}

const PATIENCE = 120_000;

/** @throws when the page shows another number than it should, or fails in any other way */
export async function visit(
  browser: Browser,
  server: Server,
  network: NetworkName,
  expected: Expected,
): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await page.addInitScript(installWatch);
    const traffic = await followTraffic(await context.newCDPSession(page), NETWORKS[network]);
    server.takeRequests();
    await page.goto(`${server.origin}/initiatieven/`, { waitUntil: 'commit' });
    const origin = await page.evaluate(() => performance.timeOrigin);
    const first = await choose(page, FIRST_FILTER, expected.first, faults);
    const offered = await page.evaluate(
      ({ name, value }) => window.bench.countBeside(name, value),
      NEXT_FILTER,
    );
    if (offered !== expected.next)
      throw new Error(`The number beside the next filter is ${offered}, not ${expected.next}`);
    await traffic.quiet();
    const atFirst = traffic.loaded.length;
    const next = await choose(page, NEXT_FILTER, expected.next, faults);
    await traffic.quiet();
    checkComplete(traffic.loaded, server.takeRequests());
    if (faults.length > 0) throw new Error(faults.join('; '));
    const begun = (moment: number) =>
      traffic.loaded.filter(({ startedAt }) => startedAt <= origin + moment);
    const untilFirst = begun(first.shown);
    const after = traffic.loaded.slice(atFirst);
    return {
      firstTime: first.shown,
      firstRequests: untilFirst.length,
      firstBytes: total(untilFirst),
      quietBytes: total(traffic.loaded.slice(0, atFirst)),
      firstClick: first.shown - first.chosen,
      nextTime: next.shown - next.chosen,
      nextRequests: after.length,
      nextBytes: total(after),
      bytesBefore: total(begun(first.chosen).filter(({ kind }) => kind !== 'Font')),
    };
  } finally {
    await context.close();
  }
}

async function choose(
  page: Page,
  filter: { name: string; value: string },
  results: number,
  faults: readonly string[],
): Promise<Moments> {
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error('late')), PATIENCE).unref();
  });
  const chosen = page.evaluate((choice) => window.bench.choose(choice), { ...filter, total: results });
  return Promise.race([chosen, late]).catch(async (error: unknown) => {
    const said = await page
      .evaluate(() => document.querySelector("[role='status'], .pf-summary")?.textContent?.trim())
      .catch(() => String(error));
    throw new Error(
      `${filter.name}=${filter.value}: expected ${results} results, the page says '${said}'. ${faults.join('; ')}`,
    );
  });
}

/** What the browser reports must be what the server was asked for, or the sums are worth nothing. */
function checkComplete(loaded: readonly Loaded[], asked: readonly string[]): void {
  const reported = loaded.map(({ path }) => path).sort();
  const served = [...asked].sort();
  if (reported.join('\n') === served.join('\n')) return;
  const missing = served.filter((path) => !reported.includes(path));
  throw new Error(
    `The browser reports ${reported.length} requests, the server had ${served.length}: ${missing.join(', ')}`,
  );
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
}
