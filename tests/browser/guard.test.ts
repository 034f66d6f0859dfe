/** What watches every page of the browser tests, itself tested: on a page of another server that does all that is forbidden. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import { guard } from '../support/page-guard.ts';

let browser: Browser;
let origin: string;
const PAGE = `<!doctype html><title>x</title>
  <meta http-equiv="content-security-policy" content="script-src 'self'">
  <script>document.title = 'inline'</script>
  <script src="/_astro/stout.js"></script>`;
const SCRIPT = `
  localStorage.setItem('gezien', '1');
  addEventListener('click', () => localStorage.setItem('gekozen', '1'));
  fetch('https://elders.example/').catch(() => undefined);
  setTimeout(() => { throw new Error('kapot'); });`;
const server = createServer(({ url }, response) => {
  response.setHeader('Set-Cookie', 'volg=1');
  response.setHeader('Content-Type', url === '/' ? 'text/html' : 'text/javascript');
  response.end(url === '/' ? PAGE : SCRIPT);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What must be seen of the page, and what must not. */
function expectSeen(faults: readonly string[]): void {
  for (const seen of [
    /^policy: script-src-elem forbids inline/,
    /^outside request: https:\/\/elders\.example\//,
    /\bkapot$/,
    /^cookie: volg of 127\.0\.0\.1/,
    /^kept before anyone did anything: gezien$/,
  ])
    expect(faults, String(seen)).toContainEqual(expect.stringMatching(seen));
  expect(faults.join('\n')).not.toContain('gekozen');
}

test('a page that does what it may not do fails its test', async () => {
  const context = await browser.newContext();
  const faults: string[] = [];
  const finish = await guard(context, [origin], (fault) => faults.push(fault));
  const page = await context.newPage();
  await page.goto(origin);
  await expect.poll(() => faults.join('\n')).toContain('kapot');
  await page.locator('html').click();
  await page.waitForFunction(() => localStorage.getItem('gekozen'));
  await finish();
  await context.close();
  expectSeen(faults);
});

const installed = findFirefox() ?? '';

test.skipIf(!installed)('in Firefox too', async () => {
  const firefox = await startFirefox(installed);
  const faults: string[] = [];
  try {
    await firefox.visit(
      [origin],
      (fault) => faults.push(fault),
      async (page) => {
        await page.go(origin);
        await expect.poll(() => faults.join('\n')).toContain('kapot');
        await page.evaluate(`document.documentElement.click()`);
        await page.until(`localStorage.getItem('gekozen')`);
      },
    );
  } finally {
    await firefox.stop();
  }
  expectSeen(faults);
});
