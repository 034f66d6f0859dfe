/** Who goes back finds a page as it was left, out of the memory of the browser: nothing in our pages may keep them out of it. */
import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

// Playwright turns this memory off.
useBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/**
 * Opens a page, goes on to another and back again.
 *
 * @param prepare what is done on the page before it is left
 * @returns what in the page itself kept it from being shown as it was; a browser without a window has reasons of its own beside it
 */
async function reasonsAfterBack(path: string, prepare?: () => void): Promise<string[]> {
  let reasons: string[] = [];
  await withPage(path, async (page) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Page.enable');
    await settled(page);
    if (prepare) await page.evaluate(prepare);
    await page.goto(`${site}/over/`);
    const found = reasonsOf(client);
    // Not at once: the page goes while it is asked.
    await page.evaluate(() => void setTimeout(() => history.back()));
    reasons = await found;
  });
  return reasons;
}

function reasonsOf(client: CDPSession): Promise<string[]> {
  return new Promise((done) => {
    client.on('Page.frameNavigated', ({ type }) => {
      if (type === 'BackForwardCacheRestore') done([]);
    });
    client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
      const ours = notRestoredExplanations.filter(({ type }) => type === 'PageSupportNeeded');
      done(ours.map(({ reason }) => reason));
    });
  });
}

test.each([
  '/',
  '/initiatieven/?doelgroep=vrouwen',
  '/initiatieven/abn-amro-reboot/',
  '/gemeenten/enschede/',
  '/lessen/',
  '/plan/',
  '/selectie/',
  '/bijdragen/',
  '/bijdragen/tip/',
  '/en/',
])('%s can be shown again as it was left', async (path) => {
  expect(await reasonsAfterBack(path)).toEqual([]);
});

test('a page that asks to be told when it ends cannot: the test sees that', async () => {
  const reasons = await reasonsAfterBack('/lessen/', () => {
    addEventListener('unload', () => undefined);
  });
  expect(reasons).toContain('UnloadHandlerExistsInMainFrame');
});
