/** Whatever comes from an address, from the browser's memory, from another tab or from a data file reaches the page as text. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { FACET_KEYS } from '../../src/domain/facets.ts';
import { expectFaults, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';
import { twoSites } from '../support/two-sites.ts';

useBrowser();

const MARKUP = '<img src=x onerror=kwaad()>';
const HOSTILE = [
  MARKUP,
  '"><script>kwaad()</script>',
  "' onfocus=kwaad() autofocus='",
  'javascript:kwaad()',
  '__proto__',
];
/** The characters are kept as they are where an address allows it. */
const asked = (keys: readonly string[]) =>
  [...keys, ...HOSTILE]
    .flatMap((key) => HOSTILE.map((value) => [key, value].map(encodeURIComponent).join('=')))
    .join('&');

/** Elements and attributes that markup would have made. No page of the site has one of them. */
const MADE =
  'img[src="x"], script:not([src], [type], [data-folder]), [onerror], [onfocus], [autofocus], iframe, a[href^="javascript" i]';

/** Says what markup made of the page, and whether anything of it ran. */
async function harm(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(
    (made) => [
      ...Array.from(document.querySelectorAll(made), ({ outerHTML }) => outerHTML.slice(0, 200)),
      ...('gekraakt' in window ? ['it ran'] : []),
    ],
    MADE,
  );
}
const whole = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Opens a page on which anything that markup runs leaves a trace. */
async function withTrap(path: string, check: (page: Page) => Promise<void>): Promise<void> {
  await withPage('/privacy/', async (page) => {
    await page.context().addInitScript('window.kwaad = () => { window.gekraakt = true; }');
    await page.goto(new URL(path, site).href);
    await check(page);
  });
}

describe('in an address', () => {
  const facets = [...FACET_KEYS, 'gemeente', 'landelijk'];
  /** Pages with their keys, and whether they say what they do not understand. */
  const pages: readonly [path: string, keys: readonly string[], says: boolean][] = [
    ['/', ['q', 'gemeente'], false],
    ['/initiatieven/', ['q', ...facets, 'sorteer', 'pagina'], true],
    ['/initiatieven/abn-amro-reboot/', ['gemeente'], true],
    ['/bijdragen/', ['verbeter', 'concept', 'titel', 'trekker', ...facets], true],
    ['/bijdragen/tip/', ['over', 'loopt'], false],
    ['/selectie/', ['i'], false],
    ['/plan/', ['groep', 'gemeente', 'in'], false],
    ['/werkgevers/', ['gemeente', 'sector', 'biedt'], true],
    ['/insluiten/', [...facets, 'aantal', 'kopniveau'], true],
    ['/lessen/', ['thema', 'soort', 'wie', 'les', ...facets], true],
    ['/cijfers/', ['soort', 'sorteer', ...facets], true],
    ['/witte-vlekken/', facets, false],
    ['/gemeenten/', ['gemeente'], false],
    ['/en/initiatives/', ['q', ...facets], true],
  ];

  test.each(pages)(
    'of %s markup is shown or ignored, and runs nowhere',
    async (path, keys, says) => {
      await withTrap(`${path}?${asked(keys)}#${encodeURIComponent(MARKUP)}`, async (page) => {
        expect(await harm(page)).toEqual([]);
        if (says) expect(await whole(page)).toMatch(/<img src|javascript:kwaad|__proto__/);
      });
    },
  );

  test('of a shared plan and of shared notes it stands behind the #, and is shown as it is', async () => {
    await withTrap(
      `/plan/#plan?${asked(['groep', 'gemeente', 'in', 'situatie'])}`,
      async (page) => {
        await page.getByText(MARKUP).first().waitFor();
        expect(await harm(page)).toEqual([]);
      },
    );
    const note = HOSTILE.slice(0, 4).join(' ');
    const shared = `i=mind-spring,abn-amro-reboot#notitie.mind-spring=${encodeURIComponent(note)}`;
    await withTrap(`/selectie/?${shared}`, async (page) => {
      await page.waitForSelector('.gekozen-lijst');
      expect(await harm(page)).toEqual([]);
      expect(await whole(page)).toContain(note);
    });
  });
});

describe('in what the browser kept', () => {
  const draft = {
    saved: '2026-11-20T10:00',
    draft: {
      fields: {
        titel: MARKUP,
        samenvatting: `${MARKUP} en nog veel meer tekst om samen te vatten wat hier gebeurt.`,
        website: 'javascript:kwaad()',
        bronnen: [{ id: 's1', titel: MARKUP, url: 'javascript:kwaad()' }],
      },
      text: { Aanpak: `${MARKUP}\n\n[klik](javascript:kwaad())` },
    },
  };
  const keys: Record<string, readonly string[]> = {
    selectie: [JSON.stringify(HOSTILE), JSON.stringify(['mind-spring', MARKUP])],
    'selectie:dossier': [
      JSON.stringify({ notes: { 'mind-spring': MARKUP }, title: MARKUP, place: MARKUP }),
    ],
    eisen: [JSON.stringify(Object.fromEntries(HOSTILE.map((text) => [text, text])))],
    weergave: [MARKUP],
    'bijdragen:nieuw:a1': [JSON.stringify(draft)],
    'bijdragen:verbeter:abn-amro-reboot:a2': [JSON.stringify(draft)],
  };
  const pages = ['/selectie/', '/lessen/', '/initiatieven/', '/plan/', '/bijdragen/'];

  test.each(pages)('markup is text on %s, and rubbish breaks nothing', async (path) => {
    await withTrap('/privacy/', async (page) => {
      for (const which of ['as it was written', 'as rubbish']) {
        await page.evaluate(
          ([all, raw]) => {
            for (const [key, texts] of Object.entries(all))
              for (const text of texts) localStorage.setItem(key, raw ? raw : text);
            sessionStorage.setItem('plan', raw ? raw : `groep=${raw}&in=${raw}`);
          },
          [keys, which === 'as rubbish' ? `{${MARKUP}` : ''] as const,
        );
        await page.goto(site + path);
        expect(await harm(page), which).toEqual([]);
        expect(await page.locator('h1').first().isVisible()).toBe(true);
      }
    });
  });

  test('a draft with markup opens in the form, in its fields and in the preview, as text', async () => {
    await withTrap('/privacy/', async (page) => {
      await page.evaluate(
        (text) => localStorage.setItem('bijdragen:nieuw:a1', text),
        JSON.stringify(draft),
      );
      await page.goto(`${site}/bijdragen/`);
      await page.waitForSelector('form:not([inert])');
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe(MARKUP);
      await page.locator('.voorbeeld').getByText('niet te tonen').first().waitFor();
      expect(await harm(page)).toEqual([]);
    });
  });
});

describe('from another tab', () => {
  test('a message that means nothing, or a text that is no selection, breaks nothing', async () => {
    await withTrap('/bijdragen/?concept=nieuw', async (page) => {
      await page.waitForSelector('form:not([inert])');
      await page.getByLabel('Naam van het initiatief').fill('Taal op de bouw');
      await page.waitForFunction(() => JSON.stringify(localStorage).includes('Taal op de bouw'));
      const other = await page.context().newPage();
      await other.goto(`${site}/over/`);
      await other.evaluate((markup) => {
        const channel = new BroadcastChannel('bijdragen');
        const key = Object.keys(localStorage).find((name) => name.startsWith('bijdragen:'));
        for (const said of [null, 5, markup, {}, { key: markup, soort: markup }, { key, soort: 5 }])
          channel.postMessage(said);
        localStorage.setItem('selectie', JSON.stringify([markup, 'mind-spring']));
        localStorage.setItem('bijdragen:nieuw:zz', markup);
      }, MARKUP);
      await expect.poll(() => page.locator('[data-selectie] span').textContent()).toBe('1');
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe('Taal op de bouw');
      expect(await harm(page)).toEqual([]);
    });
  });
});

describe('in a file of the site', () => {
  /** Every text of more than one word, with markup behind it: names and addresses stay what they are. */
  const marked = (json: string) =>
    JSON.stringify(JSON.parse(json), (key, value: unknown) =>
      typeof value === 'string' && value.includes(' ') && key !== 'names'
        ? `${value} ${MARKUP}`
        : value,
    );

  async function withMarkedFiles(path: string, check: (page: Page) => Promise<void>) {
    await withTrap('/privacy/', async (page) => {
      await page.route(/\.json(?:\?|$)/, async (route) => {
        const response = await route.fetch();
        // The engine reads its own files, which hold no texts.
        const isText = !/\/pagefind\/|versie\.json/.test(route.request().url());
        const body = await response.text();
        await route.fulfill({ response, body: isText ? marked(body) : body });
      });
      await page.route('**/fragment/*', async (route) => {
        const response = await route.fetch();
        const text = gunzipSync(await response.body()).toString();
        const body = gzipSync(text.replaceAll(' de ', ` ${MARKUP.replaceAll(' ', '/')} `));
        await route.fulfill({ response, body });
      });
      await page.goto(site + path);
      await check(page);
      expect(await harm(page)).toEqual([]);
    });
  }

  test.each([
    ['cards, guides and the text around a word', '/initiatieven/?q=buschauffeur', 'mark'],
    ['cards and places', '/initiatieven/?gemeente=dalfsen', '#resultaten article'],
    ['a comparison', '/selectie/?i=mind-spring,abn-amro-reboot', '.naast-elkaar'],
    ['the plan', '/plan/#plan?groep=statushouders&situatie=vrouwen', '.stap'],
    ['the programmes for employers', '/werkgevers/?sector=bouw', '[data-uitkomst] h2'],
    ['an entry to correct', '/bijdragen/?verbeter=abn-amro-reboot', 'form:not([inert])'],
  ])('markup in the data of %s is text', async (_what, path, shown) => {
    await withMarkedFiles(path, async (page) => {
      await page.locator(shown).first().waitFor();
      await expect.poll(() => harm(page)).toEqual([]);
      const values = await page
        .locator('input, textarea')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
      expect((await whole(page)) + values.join(' ')).toContain('<img');
    });
  });

  test('an address in it that is a script does nothing when it is followed', async () => {
    await withTrap('/privacy/', async (page) => {
      await page.route('**/kaartjes/*.json', async (route) => {
        const response = await route.fetch();
        const cards = (await response.json()) as { url: string }[];
        const body = JSON.stringify(cards.map((card) => ({ ...card, url: 'javascript:kwaad()' })));
        await route.fulfill({ response, body });
      });
      await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
      const link = page.locator('#resultaten:not([data-alles]) article a').first();
      await link.click();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'gekraakt' in window)).toBe(false);
      // The policy is what stops it, and says so.
      expectFaults(/javascript:kwaad|Content Security Policy|^policy: script-src-elem/);
    });
  });
});

describe('in a list on the page of another site', () => {
  let sites: Awaited<ReturnType<typeof twoSites>>;
  beforeAll(async () => {
    sites = await twoSites(inject('siteFolder'));
  });
  afterAll(() => sites.stop());

  test('markup in its attributes and in its data is text', async () => {
    const attributes = ['gemeente', 'kop', 'doelgroep', 'aantal', 'kopniveau']
      .map((name) => `${name}="${MARKUP.replace('<', '&lt;')}"`)
      .join(' ');
    sites.show(
      `<script src="${sites.source}/insluiten.js" async></script>
       <initiatieven-lijst ${attributes}></initiatieven-lijst>
       <initiatieven-lijst gemeente="dalfsen" kop="Hier"></initiatieven-lijst>`,
    );
    expectFaults(/404/);
    const check = async (page: Page) => {
      await page.route('**/insluiten/**/*.json', async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({
          response,
          body: text.replaceAll(/("titel":\s*")/g, (start) => start + MARKUP),
        });
      });
      await page.reload();
      await page.getByText(MARKUP).nth(2).waitFor();
      expect(await harm(page)).toEqual([]);
    };
    await withPage(`${sites.host}/`, check, {}, [sites.host, sites.source]);
  });
});
