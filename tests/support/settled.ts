/** When a page has come to rest, by what it does itself: no fixed time is waited. */
import type { Page, Request } from 'playwright-core';

/** Milliseconds between two looks: what one answer starts comes sooner. */
const BETWEEN = 50;

/** Of each page that is followed, how much it asked for until now, and what of that has not come yet. */
const asked = new WeakMap<Page, { total: number; open: Set<Request> }>();

/** Follows what a page asks for, from now on. Call it before its first address. */
export function follow(page: Page): void {
  const seen = { total: 0, open: new Set<Request>() };
  asked.set(page, seen);
  page.on('request', (request) => {
    seen.total += 1;
    seen.open.add(request);
  });
  page.on('requestfinished', (request) => seen.open.delete(request));
  page.on('requestfailed', (request) => seen.open.delete(request));
  // What the page before it had not got yet is nobody's any more.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) seen.open.clear();
  });
}

/**
 * Waits until a page has nothing left to do: all that it asked for has come, and its scripts were idle twice in a row without asking
 * for more. What a worker of the page is busy with is not seen.
 *
 * @throws when the page is not followed
 */
export async function settled(page: Page): Promise<void> {
  const seen = asked.get(page);
  if (!seen) throw new Error('nobody follows what this page asks for');
  await page.waitForLoadState('load');
  for (let calm = 0; calm < 2;) {
    const before = seen.total;
    await page.evaluate(
      (time) => new Promise((idle) => setTimeout(() => requestIdleCallback(idle), time)),
      BETWEEN,
    );
    calm = seen.open.size === 0 && seen.total === before ? calm + 1 : 0;
  }
}
