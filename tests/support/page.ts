/** Pages for browser tests: what no page may do (page-guard.ts) fails the test that it happens in. */
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { guard } from './page-guard.ts';
import { follow } from './settled.ts';

/** Address of the built site, without a slash at the end. */
export const site = inject('site');

let browser: Browser;
let faults: string[] = [];
/** What a test causes on purpose, also when it comes after the test body. */
let expected: RegExp[] = [];

/** Call once at the top of a test file. */
export function useBrowser(options: LaunchOptions = {}): void {
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterEach(() => {
    const found = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    faults = [];
    expected = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page of the site in a context of its own, and closes it after the test body.
 *
 * @param path of a page of the site, or a whole address
 * @param allowed origins that it may ask for files beside the site
 */
export async function withPage(
  path: string,
  test: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  allowed: readonly string[] = [],
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const finish = await guard(context, [site, ...allowed], (fault) => faults.push(fault));
    const page = await context.newPage();
    follow(page);
    await page.goto(new URL(path, site).href);
    await test(page);
    await finish();
  } finally {
    await context.close();
  }
}

/** Faults that a test causes on purpose, for instance by blocking a request. */
export function expectFaults(pattern: RegExp): void {
  expected.push(pattern);
}

/** The number that the live region says, once the page is done searching. */
export async function countShown(page: Page): Promise<number> {
  await page.waitForSelector('#resultaten:not([aria-busy="true"])');
  const text = (await page.textContent('[role=status]')) ?? '';
  return Number((/^[\d.]+/.exec(text.trim())?.[0] ?? 'NaN').replaceAll('.', ''));
}

/** What appears or goes by itself after a while does so now. @returns the longest such while, in milliseconds */
export function letTimePass(page: Page): Promise<number> {
  return page.evaluate(() => {
    const waiting = document.getAnimations();
    for (const one of waiting) one.finish();
    return Math.max(0, ...waiting.map(({ effect }) => effect?.getTiming().delay ?? 0));
  });
}

/** From the next address on the browser lets the page keep nothing. */
export function refuseStorage(
  page: Page,
  which: 'localStorage' | 'sessionStorage' = 'localStorage',
) {
  return page.addInitScript((name) => {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }, which);
}
