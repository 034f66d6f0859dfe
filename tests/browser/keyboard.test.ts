/** The whole way of the keyboard over the pages that people work on, there and back, and out of every window. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { check, ready } from '../support/contribution.ts';
import { faultsOf, walk } from '../support/keyboard.ts';
import { PAGES } from '../support/page-types.ts';
import { countShown, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 640 } };

/** Pages as they are when somebody is at work on them. */
const AT_WORK: Record<string, { path: string; act: (page: Page) => Promise<unknown> }> = {
  'find page': { path: '/initiatieven/?doelgroep=vrouwen', act: countShown },
  'form with everything wrong': {
    path: PAGES.contribute,
    async act(page) {
      await ready(page);
      await check(page);
    },
  },
  tip: { path: PAGES.tip, act: (page) => settled(page) },
  selection: {
    path: '/selectie/?i=nieuw-thuis-rotterdam,mind-spring,amsterdamse-aanpak-statushouders',
    act: (page) => page.waitForSelector('.gekozen-lijst'),
  },
  plan: {
    path: PAGES['plan with answers'],
    act: (page) => page.locator('.stand strong').waitFor(),
  },
  'lessons of one theme': {
    path: PAGES['lessons of one theme'],
    act: (page) => settled(page),
  },
};

describe.each(Object.entries(AT_WORK))('the keyboard on the %s', (_name, { path, act }) => {
  test.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])(
    'goes to everything in order and out again, in sight and under nothing, at %s (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)',
    async (_where, options) => {
      await withPage(
        path,
        async (page) => {
          await act(page);
          // From the top, wherever what was done before left the focus.
          await page.evaluate(() => {
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
          });
          const there = await walk(page);
          expect(faultsOf(there)).toEqual([]);
          expect(there.stops.length).toBeGreaterThan(15);
          expect(there.stops[0]?.text).toBe('Naar de inhoud');

          const back = await walk(page, 'Shift+Tab');
          expect(faultsOf(back)).toEqual([]);
          // Groups of radio buttons are entered at their other end.
          const number = there.stops.length;
          expect(Math.abs(back.stops.length - number)).toBeLessThanOrEqual(number / 10);
        },
        options,
      );
    },
  );
});

describe('Escape closes one thing at a time (WCAG 2.1.2)', () => {
  const places = (page: Page) => page.locator('.plaatsen [role=option]');
  const inWindow = (page: Page) => page.locator('dialog[open]').count();
  const hasFocus = (page: Page, selector: string) =>
    page.locator(selector).evaluate((one) => one === document.activeElement);

  test('the list of places, then the window that opened with a place typed before', async () => {
    await withPage(
      PAGES['place that is not clear'],
      async (page) => {
        await countShown(page);
        const field = page.locator('input[name=gemeente]');
        await page.locator('[data-filterknop]').press('Enter');
        expect(await field.inputValue()).toBe('Bergen');
        await field.focus();
        await page.keyboard.press('ArrowDown');
        await places(page).first().waitFor();
        await page.keyboard.press('Escape');
        expect(await places(page).count()).toBe(0);
        expect(await inWindow(page)).toBe(1);
        expect(await field.inputValue()).toBe('Bergen');
        await page.keyboard.press('Escape');
        await expect.poll(() => inWindow(page)).toBe(0);
        expect(await hasFocus(page, '[data-filterknop]')).toBe(true);
      },
      PHONE,
    );
  });

  test('what was typed to search in a list of choices, then the window around it', async () => {
    await withPage(
      PAGES.find,
      async (page) => {
        await countShown(page);
        await page.locator('[data-filterknop]').press('Enter');
        const search = page.locator('dialog [data-zoek-in-lijst]').first();
        const options = page.locator('dialog .facet:has([data-zoek-in-lijst]) .keuze:visible');
        await page.locator('dialog summary', { hasText: 'Arbeidsmarktregio' }).press('Enter');
        const all = await options.count();
        await search.fill('twen');
        await expect.poll(() => options.count()).toBeLessThan(all);
        await page.keyboard.press('Escape');
        expect(await inWindow(page)).toBe(1);
        expect(await search.inputValue()).toBe('');
        await expect.poll(() => options.count()).toBe(all);
        await page.keyboard.press('Escape');
        await expect.poll(() => inWindow(page)).toBe(0);
      },
      PHONE,
    );
  });

  test('the window of the map, and the focus is back on its button', async () => {
    await withPage(
      PAGES.find,
      async (page) => {
        await countShown(page);
        await page.locator('[data-kaartknop]').press('Enter');
        const { stops, isOut } = await walk(page);
        expect(isOut).toBe(true);
        expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
        await page.locator('dialog[open] [data-sluiten]').focus();
        await page.keyboard.press('Escape');
        await expect.poll(() => inWindow(page)).toBe(0);
        expect(await hasFocus(page, '[data-kaartknop]')).toBe(true);
      },
      PHONE,
    );
  });

  test.each([
    ['form', PAGES.contribute],
    ['plan', PAGES.plan],
  ])('the list of places of the %s, and what was typed stays', async (_name, path) => {
    await withPage(path, async (page) => {
      const field = page.getByRole('combobox', { name: /^Waar|^Gemeente/ }).first();
      await field.pressSequentially('zwol');
      await places(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await places(page).count()).toBe(0);
      expect(await field.inputValue()).toBe('zwol');
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});
