/** Over a slow connection a page is there seconds before its scripts: what a visitor does by then is not lost. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();
const forWomen = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;

/**
 * Opens a page whose scripts come later.
 *
 * @param early what the visitor does by then
 */
async function withLateScripts(
  path: string,
  early: (page: Page) => Promise<void>,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage('/privacy/', async (page) => {
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await page.goto(site + path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await early(page);
    arrival.resolve(undefined);
    await page.waitForLoadState('load');
    await test(page);
  });
}

/** Ticks a box, also one in a fold. */
function tick(page: Page, name: string, value: string): Promise<void> {
  return page
    .locator(`input[name=${name}][value="${value}"]`)
    .first()
    .evaluate((input: HTMLInputElement) => input.click());
}

const isTicked = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).first().isChecked();

describe('what is done before the scripts of a page come', () => {
  test('narrows the list of initiatives, and can be gone back on', async () => {
    await withLateScripts(
      '/initiatieven/',
      (page) => tick(page, 'doelgroep', 'vrouwen'),
      async (page) => {
        await expect.poll(() => countShown(page)).toBe(forWomen);
        expect(await isTicked(page, 'doelgroep', 'vrouwen')).toBe(true);
        expect(page.url()).toBe(`${site}/initiatieven/?doelgroep=vrouwen`);
        await page.goBack();
        await expect.poll(() => countShown(page)).toBe(entries.length);
        expect(await isTicked(page, 'doelgroep', 'vrouwen')).toBe(false);
      },
    );
  });

  test('goes with the place and the choices of the address', async () => {
    await withLateScripts(
      '/initiatieven/?gemeente=dalfsen&doelgroep=jongeren',
      async (page) => {
        await tick(page, 'doelgroep', 'vrouwen');
        await page.locator('input[name=q]').fill('taal');
      },
      async (page) => {
        await expect.poll(() => page.inputValue('input[name=gemeente]')).toBe('Dalfsen');
        for (const value of ['vrouwen', 'jongeren'])
          expect(await isTicked(page, 'doelgroep', value)).toBe(true);
        expect(await page.inputValue('input[name=q]')).toBe('taal');
        expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
          gemeente: 'dalfsen',
          q: 'taal',
        });
      },
    );
  });

  test('chooses a lesson, and narrows the list of them', async () => {
    await withLateScripts(
      '/lessen/',
      async (page) => {
        await tick(page, 'soort', 'voorwaarde');
        await page.locator('.onderwerp li input').first().check();
      },
      async (page) => {
        await expect.poll(() => page.locator('#eisen li').count()).toBe(1);
        await page.locator('[data-gefilterd]').waitFor();
        expect(await isTicked(page, 'soort', 'voorwaarde')).toBe(true);
        // The list is for who opens the address of one.
        expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('eisen-kop');
      },
    );
  });

  test('answers questions about a person, sends nothing to the host, and leaves a place that is being typed', async () => {
    await withLateScripts(
      '/plan/',
      async (page) => {
        await page.locator('select[name=groep]').selectOption('statushouders');
        await tick(page, 'situatie', 'vrouwen');
        await page.locator('input[name=gemeente]').fill('Dalfs');
        await page.keyboard.press('Enter');
      },
      async (page) => {
        await expect.poll(() => page.locator('[data-stand]').innerText()).toMatch(/\d/);
        expect(await page.inputValue('select[name=groep]')).toBe('statushouders');
        expect(await isTicked(page, 'situatie', 'vrouwen')).toBe(true);
        expect(await page.inputValue('input[name=gemeente]')).toBe('Dalfs');
        expect(page.url()).toBe(`${site}/plan/`);
      },
    );
  });

  test('is a tip that is sent nowhere, and is still there', async () => {
    const told = { naam: 'Voorbeeld', wat: 'Een cursus', mail: 'wij@voorbeeld.nl' };
    await withLateScripts(
      '/bijdragen/tip/',
      async (page) => {
        for (const [name, text] of Object.entries(told)) await page.fill(`[name=${name}]`, text);
        await page.keyboard.press('Enter');
      },
      async (page) => {
        expect(page.url()).toBe(`${site}/bijdragen/tip/`);
        for (const [name, text] of Object.entries(told))
          expect(await page.inputValue(`[name=${name}]`)).toBe(text);
      },
    );
  });

  test('goes before what an address answers', async () => {
    await withLateScripts(
      '/werkgevers/?sector=bouw&biedt=stage',
      (page) => tick(page, 'biedt', 'baan'),
      async (page) => {
        await expect.poll(() => page.inputValue('select[name=sector]')).toBe('bouw');
        for (const value of ['stage', 'baan'])
          expect(await isTicked(page, 'biedt', value)).toBe(true);
        await expect.poll(() => page.url()).toContain('biedt=baan');
      },
    );
  });
});

test('what a browser fills in by itself in a page that is loaded again is not the visitor’s', async () => {
  await withPage('/initiatieven/', async (page) => {
    await tick(page, 'doelgroep', 'vrouwen');
    await expect.poll(() => countShown(page)).toBe(forWomen);
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.reload();
    await expect.poll(() => countShown(page)).toBe(entries.length);
    expect(await isTicked(page, 'doelgroep', 'vrouwen')).toBe(false);
  });
});
