/** One visit to a find page in a fresh browser: choose a filter, then another. */
import type { Browser, Page } from 'playwright-core';
import type { Expected } from './expected-fs.ts';
import type { Served, Server } from './server-fs.ts';
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
  /** From navigation to the right numbers beside the filters. */
  countTime: number;
  /** From choosing the next filter to its results. */
  nextTime: number;
  nextRequests: number;
  nextBytes: number;
  /** Loaded before the first filter was chosen; the font, the index of our search engine and our cards apart. */
  bytesBefore: number;
}

/** An index of tens of megabytes takes minutes over a slow connection. */
const PATIENCE = 600_000;

/** @throws when the page shows another number than it should, or fails in any other way */
export async function visit(
  browser: Browser,
  server: Server,
  network: NetworkName,
  expected: Expected,
): Promise<Visit> {
  const context = await browser.newContext();
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
    const countTime = await counted(page, expected.next);
    await traffic.quiet();
    const next = await choose(page, NEXT_FILTER, expected.next, faults);
    await traffic.quiet();
    if (faults.length > 0) throw new Error(faults.join('; '));
    const loaded = complete(traffic.loaded, server.takeRequests());
    const before = (moment: number) =>
      loaded.filter(({ startedAt }) => startedAt <= origin + moment);
    const untilFirst = before(first.shown);
    const untilNext = before(next.chosen);
    const after = loaded.filter((one) => !untilNext.includes(one));
    return {
      firstTime: first.shown,
      firstRequests: untilFirst.length,
      firstBytes: total(untilFirst),
      quietBytes: total(untilNext),
      firstClick: first.shown - first.chosen,
      countTime: Math.max(countTime, first.shown),
      nextTime: next.shown - next.chosen,
      nextRequests: after.length,
      nextBytes: total(after),
      bytesBefore: total(before(first.chosen).filter(isOfPage)),
    };
  } finally {
    await context.close();
  }
}

/** Our engine comes while the page does; it is a part of the page no more than the indexes of others, which come later. */
function isOfPage({ kind, path }: Pick<Loaded, 'kind' | 'path'>): boolean {
  return kind !== 'Font' && !/^\/(?:pagefind\/[\da-f]{10}|zoekindex)\//.test(path);
}

/** How long the numbers beside the filters may follow the results, in milliseconds: ours need every filter, and a large index has much. */
const COUNT_PATIENCE = 30_000;

/** @returns when the number beside the next filter is right, in milliseconds since the navigation. @throws when it does not become so */
async function counted(page: Page, expected: number): Promise<number> {
  const counts = { ...NEXT_FILTER, expected };
  const right = await page
    .waitForFunction(
      ({ name, value, expected }) =>
        window.bench.countBeside(name, value) === expected && performance.now(),
      counts,
      { timeout: COUNT_PATIENCE },
    )
    .catch(async () => {
      const offered = await page.evaluate(
        ({ name, value }) => window.bench.countBeside(name, value),
        counts,
      );
      throw new Error(`The number beside the next filter is ${offered}, not ${expected}`);
    });
  return Number(await right.jsonValue());
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
  const chosen = page.evaluate((choice) => window.bench.choose(choice), {
    ...filter,
    total: results,
  });
  return Promise.race([chosen, late]).catch(async (error: unknown) => {
    const said = await page
      .evaluate(() => document.querySelector("[role='status'], .pf-summary")?.textContent?.trim())
      .catch(() => String(error));
    throw new Error(
      `${filter.name}=${filter.value}: expected ${results} results, the page says '${said}'. ${faults.join('; ')}`,
    );
  });
}

/** Comes at a moment of chance, sometimes twice; the same for all. */
const ICON = '/favicon.svg';
/** The browser let a worker begin before it could be followed, so its connection was not slowed down: visit again. */
export class Unfollowed extends Error {}

/**
 * What the browser reports must be what the server was asked for, or the sums are worth nothing. The one size that the
 * browser does not report, that of a worker's own script, is the server's.
 */
function complete(loaded: readonly Loaded[], served: readonly Served[]): Required<Loaded>[] {
  const unreported = served.filter(({ path }) => path !== ICON);
  const reported = loaded
    .filter(({ path }) => path !== ICON)
    .map((one) => {
      const index = unreported.findIndex(({ path }) => path === one.path);
      const [answer] = index < 0 ? [] : unreported.splice(index, 1);
      if (!answer) throw new Error(`The server was not asked for ${one.path}`);
      return { ...one, bytes: one.bytes ?? answer.bytes };
    });
  if (unreported.length > 0)
    throw new Unfollowed(`Not reported: ${unreported.map(({ path }) => path).join(', ')}`);
  return reported;
}

function total(loaded: readonly Required<Loaded>[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0);
}
