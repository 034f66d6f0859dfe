/** Nothing moves on a page while it comes in: what scripts add has its place before. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();

/** A phone, on a connection on which scripts come well after the page. */
const PHONE = { viewport: { width: 412, height: 823 } };
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 84_000,
};

/** How much moved, as browsers count it: 0.1 is what they call too much. */
async function shiftOf(page: Page, path: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was observed before comes right away.
        setTimeout(() => done(total), 300);
      }),
  );
}

test.each([
  '/',
  '/initiatieven/',
  '/initiatieven/abn-amro-reboot/',
  '/gemeenten/enschede/',
  '/lessen/',
  '/plan/',
  '/selectie/',
  '/bijdragen/',
])('%s hardly moves while it comes in', async (path) => {
  // Another page first: it fills the memory with what all pages share but the scripts of this one.
  await withPage(
    '/over/',
    async (page) => {
      expect(await shiftOf(page, path)).toBeLessThan(0.02);
    },
    PHONE,
  );
});
