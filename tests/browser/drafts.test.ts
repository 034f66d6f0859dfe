/** What becomes of a draft: in two tabs, among others, in a browser that keeps nothing; and of a form or a part of it that does not load. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { nlContribute as t } from '../../src/i18n/nl-contribute.ts';
import { nlWithoutForm } from '../../src/i18n/nl-pages.ts';
import { nlDrafts } from '../../src/i18n/nl-drafts.ts';
import { EXAMPLE, check, fillExample, kept, ready } from '../support/contribution.ts';
import { expectFaults, letTimePass, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const titleField = (page: Page) => page.getByLabel('Naam van het initiatief');

/** Another tab of the same browser. */
async function newTab(page: Page, address: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(address.startsWith('http') ? address : site + address);
  await ready(tab);
  return tab;
}

/** Types a title, and waits until the browser has it. */
async function typeTitle(page: Page, title: string): Promise<void> {
  await titleField(page).fill(title);
  await kept(page, title);
}

/** Titles of all drafts that the browser keeps. */
const titlesKept = (page: Page) =>
  page.evaluate(() =>
    Object.values(localStorage)
      .map((text) => (JSON.parse(String(text)) as { draft: { fields: { titel: string } } }).draft)
      .map(({ fields }) => fields.titel)
      .sort(),
  );

describe('two tabs', () => {
  test('with a new contribution each keep their own', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const other = await newTab(page, '/bijdragen/');
      await typeTitle(page, 'Van de een');
      await typeTitle(other, 'Van de ander');
      expect(await titlesKept(page)).toEqual(['Van de ander', 'Van de een']);
      for (const [tab, title] of [
        [page, 'Van de een'],
        [other, 'Van de ander'],
      ] as const) {
        await tab.reload();
        await ready(tab);
        expect(await titleField(tab).inputValue()).toBe(title);
      }
    });
  });

  test('with the same draft say so to each other, and nothing that either wrote is lost', async () => {
    await withPage('/bijdragen/?verbeter=abn-amro-reboot', async (page) => {
      await ready(page);
      await typeTitle(page, 'Reboot van de een');
      const other = await newTab(page, page.url());
      for (const tab of [page, other])
        await tab.getByText('In een ander tabblad staat hetzelfde concept open.').waitFor();
      await typeTitle(other, 'Reboot van de ander');
      await typeTitle(page, 'Reboot van de een, later');
      await page.getByText('is vanaf nu een eigen concept').waitFor();
      expect(await titlesKept(page)).toEqual(['Reboot van de ander', 'Reboot van de een, later']);
      await page.getByRole('button', { name: t.drafts.read }).click();
      expect(await page.getByText('is vanaf nu een eigen concept').count()).toBe(0);
      // Now that they are two, neither has to be warned of the other.
      await other.getByText('In een ander tabblad').waitFor({ state: 'detached' });
    });
  });
});

describe('several drafts', () => {
  test('can be gone on with, each by its name, and thrown away', async () => {
    await withPage('/bijdragen/', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await ready(page);
      await typeTitle(page, 'Eerste concept');
      await page.goto(`${site}/bijdragen/`);
      await ready(page);
      expect(await titleField(page).inputValue()).toBe('Eerste concept');
      await page.getByRole('link', { name: nlDrafts.anew }).click();
      await ready(page);
      await expect.poll(() => titleField(page).inputValue()).toBe('');
      await typeTitle(page, 'Tweede concept');
      await page.goto(`${site}/bijdragen/?verbeter=abn-amro-reboot`);
      await ready(page);
      await page.getByText('Er staan nog 2 concepten in deze browser').waitFor();
      await page.getByRole('button', { name: nlDrafts.discardOf('Tweede concept') }).click();
      await page.getByText('Er staat nog een concept in deze browser').waitFor();
      await page.getByRole('link', { name: 'Eerste concept' }).click();
      await ready(page);
      await expect.poll(() => titleField(page).inputValue()).toBe('Eerste concept');
      expect(await titlesKept(page)).toEqual(['Eerste concept']);
    });
  });

  test('are left alone by an address that asks for a new one', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      await typeTitle(page, 'Al begonnen');
      const other = await newTab(page, '/bijdragen/?titel=Uit%20het%20adres');
      expect(await titleField(other).inputValue()).toBe('Uit het adres');
      await typeTitle(other, 'Uit het adres, verder');
      expect(await titlesKept(page)).toEqual(['Al begonnen', 'Uit het adres, verder']);
    });
  });
});

test('a browser that keeps nothing says so at the lower edge of the window, once something is typed', async () => {
  await withPage(
    '/over/',
    async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.goto(`${site}/bijdragen/`);
      await ready(page);
      const warning = page.getByText('Deze browser bewaart geen concept.');
      expect(await warning.count()).toBe(0);
      await page.getByLabel('Aanpak', { exact: true }).fill('Les.');
      await warning.waitFor();
      const { bottom, height } = await warning.evaluate((element) => ({
        bottom: element.getBoundingClientRect().bottom,
        height: innerHeight,
      }));
      expect(bottom).toBeLessThanOrEqual(height);
    },
    PHONE,
  );
});

test('the name of an entry is refused for a new initiative, with the way to correct that entry', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    await fillExample(page);
    await titleField(page).fill('ABN AMRO: Reboot');
    await check(page);
    await page
      .getByRole('link', { name: /^Naam van het initiatief: 'ABN AMRO Reboot' staat al/ })
      .waitFor();
    await page.getByRole('link', { name: 'Verbeter ABN AMRO Reboot' }).first().waitFor();
    await titleField(page).fill('HEMA Amstelveen');
    await page
      .getByRole('link', { name: /^Verbeter .*HEMA/ })
      .first()
      .waitFor();
  });
});

test('what rests on no source is told before sending, and is no reason not to', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    await fillExample(page);
    const approach = page.getByLabel('Aanpak', { exact: true });
    await approach.fill(`${await approach.inputValue()}\n\nIn 2024 vonden 80 mensen werk.`);
    await check(page);
    await page.getByRole('heading', { name: 'Alles klopt' }).waitFor();
    await page.getByRole('link', { name: '“In 2024 vonden 80 mensen werk.”' }).click();
    await expect
      .poll(() => approach.evaluate((field) => field === document.activeElement))
      .toBe(true);
  });
});

describe('a correction of an entry with many sources', () => {
  const LARGE = '/bijdragen/?verbeter=nieuw-thuis-rotterdam';
  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  test('is a list of parts, each with what is in it; a source is a line that opens', async () => {
    await withPage(
      LARGE,
      async (page) => {
        await ready(page);
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        expect(await height()).toBeLessThan(7000);
        const sources = part(page, 'Bronnen');
        expect(await sources.innerText()).toMatch(/Bronnen\s+\d+ velden ingevuld\s+klaar/);
        await sources.getByRole('heading', { name: 'Bronnen', level: 2 }).click();
        const first = sources.getByRole('group', { name: 'Bron 1', exact: true });
        const title = await first.getByLabel('Titel').inputValue();
        expect(await first.innerText()).toContain(title);
        expect(await first.getByLabel('Titel').isVisible()).toBe(false);
        await first.getByText(title).click();
        expect(await first.getByLabel('Titel').isVisible()).toBe(true);
        expect(await height()).toBeLessThan(12_000);
      },
      PHONE,
    );
  });

  test('opens where a fault leads, and says in the line of a part that there is one', async () => {
    await withPage(
      LARGE,
      async (page) => {
        await ready(page);
        const organisations = part(page, 'Wie en waar');
        await organisations.getByRole('heading', { level: 2 }).click();
        const first = organisations.getByRole('group', { name: 'Organisatie 1', exact: true });
        await first.getByRole('heading', { level: 4 }).click();
        await first.getByLabel('Naam').fill('');
        await first.getByRole('heading', { level: 4 }).click();
        await organisations.getByRole('heading', { level: 2 }).click();
        await expect.poll(() => organisations.innerText()).toContain('nog 1');
        await check(page);
        await page.getByRole('link', { name: /^Organisatie 1: vul de naam in/ }).click();
        await expect
          .poll(() => first.getByLabel('Naam').evaluate((one) => one === document.activeElement))
          .toBe(true);
      },
      PHONE,
    );
  });

  test('is whole on paper, and afterwards as it was', async () => {
    await withPage(LARGE, async (page) => {
      await ready(page);
      const shut = () => page.locator('.opvouw:not([open])').count();
      const before = await shut();
      expect(before).toBeGreaterThan(10);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await shut()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await shut()).toBe(before);
    });
  });
});

describe('what does not load', () => {
  /** Blocks scripts until it is told to let them through. */
  async function blockScripts(page: Page, which: RegExp): Promise<() => void> {
    let isBlocked = true;
    await page.route(which, (route) => (isBlocked ? route.abort() : route.continue()));
    expectFaults(/ERR_FAILED|Failed to fetch/i);
    return () => {
      isBlocked = false;
    };
  }

  test('of the reader is asked for again, and until then no text is called right', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const unblock = await blockScripts(page, /text-worker.*\.js/);
      await fillExample(page);
      await page.getByLabel('Aanpak', { exact: true }).fill('{x} <b>');
      await check(page);
      await page.getByRole('heading', { name: t.finish.unread }).waitFor();
      const right = page.getByRole('heading', { name: t.finish.right, exact: true });
      expect(await right.count()).toBe(0);
      // Each judging asks for it again: the button is pressed when none is going on.
      await settled(page);
      await page.waitForTimeout(1000);
      unblock();
      await page
        .getByRole('group', { name: t.finish.unread })
        .getByRole('button', { name: t.again })
        .click();
      await page.getByRole('link', { name: /^Aanpak: / }).waitFor();
    });
  });

  test('of the ways out is asked for again with a button', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const unblock = await blockScripts(page, /ways-out.*\.js/);
      await fillExample(page);
      await check(page);
      await page.getByText(t.finish.waysFailed).waitFor();
      expect(await page.locator('.uitwegen pre').innerText()).toContain(EXAMPLE.title);
      unblock();
      await page.getByRole('button', { name: t.again }).click();
      await page.getByRole('link', { name: 'Open de mail' }).waitFor();
    });
  });

  test.each([
    ['is blocked', (page: Page) => page.route('**/*.js', (route) => route.abort())],
    [
      'is too new for the browser',
      (page: Page) =>
        page.route('**/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'const x = /(?<!/;' }),
        ),
    ],
  ])(
    'of the form because it %s leaves a page that says how to contribute all the same',
    async (_, block) => {
      await withPage('/over/', async (page) => {
        await block(page);
        expectFaults(/ERR_FAILED|Invalid regular expression/i);
        await page.goto(`${site}/bijdragen/`);
        const other = page.getByRole('heading', { name: nlWithoutForm.title });
        expect(await other.isVisible()).toBe(false);
        expect(await letTimePass(page)).toBeLessThanOrEqual(6000);
        await other.waitFor();
        const { searchParams } = new URL(
          (await page.getByRole('link', { name: nlWithoutForm.tip }).getAttribute('href')) ?? '',
        );
        expect(searchParams.get('body')).toContain('Naam: ');
        expect(await page.getByText(t.loading).isVisible()).toBe(false);
      });
    },
  );

  test('says nothing of that where the form does load', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      expect(await page.getByText(nlWithoutForm.title).count()).toBe(0);
    });
  });
});
