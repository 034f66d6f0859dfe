/** A catalogue of somebody else, in a folder of a host: other content, other lists and another configuration, the program as it is. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { policyOf } from '../../src/build/security-policy.ts';
import { launchBrowser } from '../support/browser.ts';
import { findNginx, freePort, startNginx } from '../support/nginx.ts';
import { guard } from '../support/page-guard.ts';
import { follow, settled } from '../support/settled.ts';
import { forkedSite } from '../support/small-site.ts';
import { serve } from '../support/static-server.ts';

const BASE = '/wijzer/';
const OWN = resolve('tests/fixtures/eigen-catalogus');
const fork = forkedSite('own-catalogue', OWN, BASE);
let built: ReturnType<typeof fork.build>;
const nginx = findNginx();
if (!nginx)
  console.warn('Geen nginx op deze computer: de instellingen ervoor worden niet beproefd.');
let origin: string;
let stopServer: () => Promise<void>;
let browser: Browser;

beforeAll(async () => {
  built = fork.build();
  if (nginx) {
    const port = await freePort();
    const listen = `127.0.0.1:${port}`;
    const root = join(fork.folder, 'www');
    const { status, output } = fork.run('hosting', `--map=${root}`, `--luister=${listen}`);
    expect(status, output).toBe(0);
    stopServer = await startNginx(nginx, join(fork.folder, 'nginx'), output, port);
    origin = `http://${listen}`;
  } else ({ origin, stop: stopServer } = await serve(fork.dist, BASE));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await stopServer();
  fork.remove();
});

const html = (path: string) => readFileSync(join(fork.dist, path, 'index.html'), 'utf8');

/**
 * Opens a page below the folder of the site; nothing outside that folder may be asked for, and nothing may fail.
 *
 * @param options.savesData the visitor's browser saves data: only what is asked for is loaded
 * @param options.expected faults that belong to the test
 */
async function withPage(
  path: string,
  test: (page: Page) => Promise<void>,
  { savesData = false, expected = /^$/ } = {},
): Promise<void> {
  const context = await browser.newContext();
  const faults: string[] = [];
  try {
    const finish = await guard(context, [origin + BASE], (fault) => faults.push(fault));
    const page = await context.newPage();
    follow(page);
    if (savesData)
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + BASE + path);
    await test(page);
    await finish();
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** One of something, with the word for more. */
const SINGULAR =
  /(?<![\d.,])1 (?:initiatieven|gemeenten|lessen|cijfers|onderzoeken|gidsen|bronnen)\b/;

/** The number that the live region says, once the page is done searching. */
const countOn = (page: Page) =>
  page.locator('[role=status]').first().innerText().then(Number.parseInt);

describe('a catalogue of one’s own in a folder of a host', () => {
  test('is built, and every link leads to something in that folder', () => {
    expect(built.status, built.output).toBe(0);
    const { status, output } = fork.run('check-site');
    expect(status, output).toBe(0);
  });

  test('gets no configuration of a host for another address than it was built for', () => {
    vi.stubEnv('WIJZER_SITE', 'https://elders.example/');
    const { status, output } = fork.run('hosting');
    vi.unstubAllEnvs();
    expect(status).toBe(2);
    expect(output).toContain('is gebouwd voor https://gemeente.example/wijzer/, niet voor');
  });

  test('says on every page what it may do, also on one that only leads on', () => {
    const pages = readdirSync(fork.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(fork.dist, name), 'utf8')] as const);
    const policies = pages.map(([name, html]) => [name, policyOf(html) ?? ''] as const);
    expect(policies.filter(([, policy]) => !policy.startsWith('default-src'))).toEqual([]);
    const former = policies.find(([name]) => name === 'initiatieven/reparatiecafe/index.html');
    expect(former?.[1]).toBe("default-src 'none';base-uri 'none';form-action 'none'");
  });

  test('says whose it is, and nowhere whose it was', () => {
    expect(html('')).toContain('<title>Buurtwijzer</title>');
    expect(html('')).toContain('<img class="logo" src="/wijzer/favicon.svg" alt=""');
    const logo = readFileSync(join(OWN, 'logo.svg'), 'utf8');
    expect(readFileSync(join(fork.dist, 'favicon.svg'), 'utf8')).toBe(logo);
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

  test('is in Dutch alone, as its configuration says: nothing leads to another language', () => {
    const files = readdirSync(fork.dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name === 'en' || name.startsWith('en/'))).toEqual([]);
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of [...pages, 'sitemap.xml']) {
      const text = readFileSync(join(fork.dist, page), 'utf8');
      expect(text, page).not.toContain('hreflang');
      expect(text, page).not.toContain(`${BASE}en/`);
    }
  });

  test('wears its house style, by values alone', async () => {
    const sheets = readdirSync(fork.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(fork.dist, name), 'utf8'))
      .join('\n');
    expect(sheets).not.toContain('denhaag');
    await withPage('', async (page) => {
      const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element)[name], property);
      expect(await colourOf('.nl-link', 'color')).toBe('rgb(18, 96, 161)');
      expect(await colourOf('.nl-button--primary', 'backgroundColor')).toBe('rgb(35, 133, 65)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourOf('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    });
  });

  test('leads from a retired value and a former name to what took their place', async () => {
    expect(html('doelgroepen/senioren')).toContain('url=/wijzer/doelgroepen/ouderen/');
    expect(html('initiatieven/reparatiecafe')).toContain(
      'url=/wijzer/initiatieven/repaircafe-havenstad/',
    );
    await withPage('initiatieven/reparatiecafe/', async (page) => {
      await page.waitForURL(`**${BASE}initiatieven/repaircafe-havenstad/`);
    });
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
      await page.goto(`${origin}${BASE}initiatieven/?gemeente=havenstad`);
      await page.getByRole('heading', { name: 'In Havenstad' }).waitFor();
      await page.goto(`${origin}${BASE}initiatieven/`);
      await page.locator('input[name=doelgroep][value=huurders]').evaluate((input) => {
        (input as HTMLInputElement).click();
      });
      await expect.poll(() => countOn(page)).toBe(1);
      expect(page.url()).toBe(`${origin}${BASE}initiatieven/?doelgroep=huurders`);
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
        await settled(page);
        expect(await page.locator('h1').count()).toBe(1);
      });
  });
});

describe.skipIf(!nginx)('nginx, with the configuration that `npm run hosting` gives', () => {
  const ask = (path: string, headers = {}) =>
    fetch(origin + BASE + path, { redirect: 'manual', headers });
  const files = () => readdirSync(fork.dist, { recursive: true, encoding: 'utf8' });
  const one = (pattern: RegExp) => files().find((name) => pattern.test(name)) ?? String(pattern);

  test('says on every page what a browser may do with it, also where nothing is', async () => {
    for (const [path, status] of [
      ['', 200],
      ['niets/', 404],
    ] as const) {
      const response = await ask(path);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; .*style-src 'self' 'sha256-[^']+'; frame-ancestors 'self'$/,
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('same-origin');
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
      // The host is shared: whether all of it is encrypted is not ours to say.
      expect(response.headers.get('strict-transport-security')).toBeNull();
    }
    expect(await (await ask('niets/')).text()).toBe(
      readFileSync(join(fork.dist, '404.html'), 'utf8'),
    );
  });

  test('has files of one build kept for a year, and everything else asked for again', async () => {
    const kept = async (path: string) => (await ask(path)).headers.get('cache-control');
    for (const pattern of [/^_astro\/.*\.js$/, /pagefind\.js$/, /\.pf_meta$/, /tekst\.json$/])
      expect(await kept(one(pattern)), String(pattern)).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'zoekindex/versie.json', 'favicon.svg'])
      expect(await kept(path), path).toBe('no-cache');
    expect(await kept('_astro/weg.js')).toBeNull();
  });

  test('knows the type of every kind of file', async () => {
    for (const [pattern, type] of [
      [/\.js$/, 'text/javascript; charset=utf-8'],
      [/\.css$/, 'text/css; charset=utf-8'],
      [/\.json$/, 'application/json; charset=utf-8'],
      [/\.svg$/, 'image/svg+xml; charset=utf-8'],
      [/\.woff2$/, 'font/woff2'],
      [/\.pf_fragment$/, 'application/octet-stream'],
      [/\.pagefind$/, 'application/octet-stream'],
    ] as const)
      expect((await ask(one(pattern))).headers.get('content-type'), String(pattern)).toBe(type);
  });

  test('compresses text', async () => {
    const response = await ask('initiatieven/', { 'Accept-Encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('leads on at once, without a page in between', async () => {
    for (const [from, to] of [
      ['initiatieven/reparatiecafe/', 'initiatieven/repaircafe-havenstad/'],
      ['initiatieven/klushulp-kust', 'initiatieven/klushulp-kust/'],
      ['doelgroepen/senioren/?q=fiets', 'doelgroepen/ouderen/?q=fiets'],
    ]) {
      const response = await ask(from ?? '');
      expect([response.status, response.headers.get('location')]).toEqual([301, `${BASE}${to}`]);
    }
  });
});

describe('a catalogue that has just begun', () => {
  const entries = join(fork.content, 'initiatieven');
  const pages = () =>
    readdirSync(fork.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(fork.dist, name), 'utf8')] as const);
  const build = () => {
    for (const { status, output } of [fork.build(), fork.run('check-site')])
      expect(status, output).toBe(0);
  };

  test('with one initiative speaks of one; a page of the build before it notices, and mends itself', async () => {
    await withPage(
      'initiatieven/',
      async (page) => {
        // Nothing is loaded ahead: what the page asks for now is gone.
        for (const slug of ['repaircafe-havenstad', 'lange-tafel'])
          rmSync(join(entries, `${slug}.mdx`));
        build();
        await page.locator('input[name=doelgroep][value=huurders]').evaluate((input) => {
          (input as HTMLInputElement).click();
        });
        await expect
          .poll(() => page.locator('[role=status]').first().innerText())
          .toMatch(/^1 initiatief\b/);
        expect(await page.locator('#resultaten article').count()).toBe(1);
        expect(page.url()).toBe(`${origin}${BASE}initiatieven/?doelgroep=huurders`);
      },
      { savesData: true, expected: /^404: .*\/(?:zoekindex|pagefind)\/|Failed to load resource/ },
    );
    const wrong = pages().flatMap(([name, html]) => {
      const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      const found = SINGULAR.exec(text);
      return found
        ? [`${name}: …${text.slice(Math.max(0, found.index - 30), found.index + 40)}…`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('with nothing in it is built, and finding finds nothing', async () => {
    for (const folder of [entries, join(fork.content, 'kennis')]) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    build();
    await withPage('initiatieven/?q=fiets', async (page) => {
      await expect.poll(() => countOn(page)).toBe(0);
      await page.goto(`${origin}${BASE}initiatieven/?gemeente=havenstad`);
      await expect.poll(() => countOn(page)).toBe(0);
    });
  });
});
