/** A catalogue of somebody else, in a folder of a host: other content, other lists and another configuration, the program as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { forkedSite } from '../support/small-site.ts';
import { serve, type StaticServer } from '../support/static-server.ts';

const BASE = '/wijzer/';
const fork = forkedSite('own-catalogue', resolve('tests/fixtures/eigen-catalogus'));
let built: ReturnType<typeof fork.build>;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  built = fork.build();
  server = await serve(fork.dist, BASE);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  fork.remove();
});

const html = (path: string) => readFileSync(join(fork.dist, path, 'index.html'), 'utf8');

/** Opens a page below the folder of the site; nothing outside that folder may be asked for, and nothing may fail. */
async function withPage(path: string, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin + BASE)) faults.push(`outside: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.ok()) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(server.origin + BASE + path);
    await test(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The number that the live region says, once the page is done searching. */
const countOn = (page: Page) =>
  page.locator('[role=status]').first().innerText().then(Number.parseInt);

describe('a catalogue of one’s own in a folder of a host', () => {
  test('is built, and every link leads to something in that folder', () => {
    expect(built.status, built.output).toBe(0);
    const { status, output } = fork.check();
    expect(status, output).toBe(0);
  });

  test('says whose it is, and nowhere whose it was', () => {
    expect(html('')).toContain('<title>Buurtwijzer</title>');
    expect(html('over')).toContain('https://creativecommons.org/publicdomain/zero/1.0/');
    expect(html('initiatieven/klushulp-kust')).toContain(
      '<link rel="canonical" href="https://gemeente.example/wijzer/initiatieven/klushulp-kust/">',
    );
    const files = readdirSync(fork.dist, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((name) => /\.(?:html|js|json|txt|xml)$/.test(name));
    const others = texts.filter((name) =>
      /initiatievenwijzer/i.test(readFileSync(join(fork.dist, name), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  test('leads from an address with a retired value to the one in its place', () => {
    expect(html('doelgroepen/senioren')).toContain('url=/wijzer/doelgroepen/ouderen/');
  });

  test('leads from a text to the pages that it names', async () => {
    await withPage('kennis/een-warm-huis/', async (page) => {
      await page.getByRole('link', { name: 'klushulp aan de kust' }).click();
      await page.waitForURL(`**${BASE}initiatieven/klushulp-kust/`);
      await page.goBack();
      await page.getByRole('link', { name: 'zoek verder' }).click();
      await page.getByRole('heading', { name: 'Klushulp Kust' }).waitFor();
    });
    await withPage('initiatieven/repaircafe-havenstad/', async (page) => {
      await page.getByRole('link', { name: 'klushulp', exact: true }).click();
      await page.waitForURL(`**${BASE}initiatieven/klushulp-kust/`);
    });
  });

  test('finds by its own places, values and words, and opens what was found', async () => {
    await withPage('', async (page) => {
      await page.locator('input[name=q]').fill('tochtstrips');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${BASE}initiatieven/?q=tochtstrips`);
      await expect.poll(() => countOn(page)).toBe(1);
      await page.goto(`${server.origin}${BASE}initiatieven/?gemeente=polderveen`);
      await page.getByRole('heading', { name: 'In Polderveen' }).waitFor();
      await page.goto(`${server.origin}${BASE}initiatieven/`);
      await page.locator('input[name=doelgroep][value=huurders]').evaluate((input) => {
        (input as HTMLInputElement).click();
      });
      await expect.poll(() => countOn(page)).toBe(1);
      expect(page.url()).toBe(`${server.origin}${BASE}initiatieven/?doelgroep=huurders`);
      await page.locator('#resultaten h2 a').click();
      await page.waitForURL(`**${BASE}initiatieven/klushulp-kust/`);
    });
  });

  test('keeps a selection, and shows it on its page', async () => {
    await withPage('initiatieven/', async (page) => {
      const tick = page.getByRole('checkbox', { name: 'In selectie: Klushulp Kust' });
      await tick.check();
      await page.getByRole('link', { name: /^Selectie/ }).click();
      await page.waitForSelector('.gekozen-lijst');
      expect(await page.locator('.gekozen-lijst .title-link').allTextContents()).toEqual([
        'Klushulp Kust',
      ]);
    });
  });

  test('loads the form, the plan and the questions of employers', async () => {
    await withPage('bijdragen/?verbeter=klushulp-kust', async (page) => {
      await page.waitForSelector('form:not([inert])');
      expect(await page.textContent('h1')).toContain('Klushulp Kust');
    });
    await withPage('lessen/?thema=vrijwilligers', async (page) => {
      await page.getByText('Twee klussers per huis werkten beter dan een.').first().waitFor();
    });
    for (const path of ['plan/', 'werkgevers/', 'cijfers/', 'witte-vlekken/'])
      await withPage(path, async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await page.locator('h1').count()).toBe(1);
      });
  });
});
