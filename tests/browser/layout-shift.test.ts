/** Nothing moves on a page while its scripts come in: what they add has its place before. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFaults, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const PHONE = { viewport: { width: 412, height: 823 } };

/** Beyond 0.1 browsers call it too much; what is left is the edge of a word. */
const MOST = 0.02;

/** Opens a page, shows it, and only then lets its scripts come. @returns how much moved by them, as browsers count it */
async function shiftOf(page: Page, path: string): Promise<number> {
  let showing: () => void = () => undefined;
  const isShown = new Promise<void>((resolve) => (showing = resolve));
  await page.route('**/*.js', async (route) => {
    await isShown;
    await route.continue();
  });
  // When the font comes is not up to the page.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(new URL(path, site).href, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  showing();
  await settled(page);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let moved = 0;
        new PerformanceObserver((list) => {
          for (const one of list.getEntries()) moved += (one as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What moved before is told in the next frames.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved), 50)));
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
])('%s hardly moves when its scripts come', async (path) => {
  await withPage(
    '/privacy/',
    async (page) => {
      expect(await shiftOf(page, path)).toBeLessThan(MOST);
      expectFaults(/ERR_FAILED/);
    },
    PHONE,
  );
});

test('what does move is seen', async () => {
  await withPage(
    '/privacy/',
    async (page) => {
      await page.addInitScript(() => {
        addEventListener('load', () => document.body.prepend(document.createElement('textarea')));
      });
      expect(await shiftOf(page, '/over/')).toBeGreaterThan(MOST);
      expectFaults(/ERR_FAILED/);
    },
    PHONE,
  );
});
