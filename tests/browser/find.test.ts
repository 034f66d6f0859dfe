import { describe, expect, test } from 'vitest';
import { PLAIN_KEYS, readPlainEntries, readPlainPlaces } from '../support/front-matter.ts';
import { countShown, expectFaults, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('the find page', () => {
  test('starts with everything, twenty a page, without loading the search engine', async () => {
    await withPage('/initiatieven/', async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      expect(await countShown(page)).toBe(entries.length);
      expect(await page.locator('#resultaten article:visible').count()).toBe(20);
      expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });
  });

  test('filters with the keyboard, keeps focus and says the count', async () => {
    await withPage('/initiatieven/', async (page) => {
      const box = page.locator('input[name=doelgroep][value=vrouwen]');
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toContain('doelgroep=vrouwen');
      const expected = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[role=status]').count()).toBe(1);
    });
  });

  test('a chip takes one filter away, and clear takes all', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen&interventie=taal', async (page) => {
      await page.getByRole('button', { name: 'Vrouwen weghalen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?interventie=taal`);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/`);
      expect(await countShown(page)).toBe(entries.length);
    });
  });

  test('an option that would give nothing is shown, but cannot be chosen', async () => {
    await withPage('/initiatieven/?interventie=financiele-regeling', async (page) => {
      await countShown(page);
      const zero = page.locator('#filters label:has(input:disabled) .aantal').first();
      expect(await zero.textContent()).toBe('0');
    });
  });

  test('search "buschauffeur", open the result, go back, and the state is kept', async () => {
    await withPage('/', async (page) => {
      await page.getByRole('searchbox').fill('buschauffeur');
      await page.getByRole('button', { name: 'Zoek' }).click();
      await page.waitForURL('**/initiatieven/?q=buschauffeur');
      const link = page.locator(
        "#resultaten a[href='/initiatieven/connexxion-statushouders-buschauffeur/']",
      );
      await link.waitFor();
      const before = await countShown(page);
      await link.click();
      await page.waitForURL('**/connexxion-statushouders-buschauffeur/');
      expect(await page.textContent('h1')).toContain('buschauffeur');
      await page.goBack();
      await link.waitFor();
      expect(await countShown(page)).toBe(before);
      expect(await page.inputValue('input[name=q]')).toBe('buschauffeur');
    });
  });

  test('back and forward walk through the filters', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.locator('input[name=doelgroep][value=jongeren]').check();
      await expect.poll(() => page.url()).toContain('jongeren');
      const one = await countShown(page);
      await page.locator('input[name=interventie][value=taal]').check();
      await expect.poll(() => page.url()).toContain('taal');
      await page.goBack();
      await expect.poll(() => countShown(page)).toBe(one);
      expect(await page.locator('input[name=interventie][value=taal]').isChecked()).toBe(false);
      await page.goForward();
      await expect
        .poll(() => page.locator('input[name=interventie][value=taal]').isChecked())
        .toBe(true);
    });
  });

  test('unknown and hostile values are ignored, said so, and break nothing', async () => {
    const hostile = `doelgroep=marsmannen&regio=<img src=x onerror=alert(1)>&q=${'x'.repeat(10_000)}&pagina=-3&regio=__proto__`;
    await withPage(`/initiatieven/?${encodeURI(hostile)}`, async (page) => {
      expect(await countShown(page)).toBeLessThan(entries.length);
      const notice = await page.textContent('[data-melding]');
      expect(notice).toContain('doelgroep=marsmannen');
      expect(await page.locator('[data-melding] img').count()).toBe(0);
    });
  });

  test('a page beyond the last shows the last', async () => {
    await withPage('/initiatieven/?doelgroep=statushouders&pagina=9999', async (page) => {
      const total = await countShown(page);
      expect(await page.locator('#resultaten article').count()).toBe(((total - 1) % 20) + 1);
    });
  });

  test('when the search engine cannot load, the list stays and trying again works', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.locator('input[name=doelgroep][value=vrouwen]').check();
      await page.getByText('De zoekfunctie kon niet laden').waitFor();
      expect(await page.locator('#resultaten article').count()).toBe(entries.length);
      await page.unroute('**/pagefind/**');
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      const expected = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
      expectFaults(/ERR_FAILED/);
    });
  });

  test('without JavaScript it lists everything and links to the pages of the facets', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        expect(await page.locator('#resultaten article:visible').count()).toBe(entries.length);
        expect(await page.locator('#filters').isVisible()).toBe(false);
        for (const path of [
          '/doelgroepen/vrouwen/',
          '/interventies/taal/',
          '/arbeidsmarktregios/twente/',
        ]) {
          expect(await page.locator(`main a[href='${path}']`).count()).toBeGreaterThan(0);
        }
      },
      { javaScriptEnabled: false },
    );
  });

  test('on a phone the filters open and close with a button', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        const button = page.getByRole('button', { name: /^Filters/ });
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await button.click();
        await page.locator('input[name=doelgroep][value=vrouwen]').check();
        await expect.poll(() => button.textContent()).toContain('(1)');
        await page.getByRole('button', { name: /^Toon \d+ initiatieven/ }).click();
        expect(await page.locator('#filters').isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

describe('filters agree with the front matter', () => {
  const COMBINATIONS = 500;
  const municipalities = readPlainPlaces();
  const KEYS = PLAIN_KEYS;
  const random = seededRandom(20261122);
  const options = Object.fromEntries(
    KEYS.map((key) => [key, [...new Set(entries.flatMap((entry) => [...entry[key]]))].sort()]),
  ) as Record<(typeof KEYS)[number], string[]>;

  test(`for ${COMBINATIONS} random combinations, results and counts are those of a direct reading`, async () => {
    await withPage('/initiatieven/', async (page) => {
      for (let run = 0; run < COMBINATIONS; run += 1) {
        const chosen = Object.fromEntries(
          KEYS.map((key) => [key, pick(options[key], random)]),
        ) as Record<(typeof KEYS)[number], string[]>;
        const params = new URLSearchParams(
          KEYS.flatMap((key) => chosen[key].map((value) => [key, value])),
        );
        const place =
          random() < 0.3 ? municipalities[Math.floor(random() * municipalities.length)] : undefined;
        const localOnly = random() < 0.2;
        if (place) params.set('gemeente', place.id);
        if (localOnly) params.set('landelijk', 'nee');
        const isNear = (entry: (typeof entries)[number]) =>
          !place || entry.regio.has(place.regio) || entry.provincie.has(place.provincie);
        const matches = (entry: (typeof entries)[number], except?: string) =>
          isNear(entry) &&
          !(localOnly && entry.landelijk) &&
          KEYS.every(
            (key) =>
              key === except ||
              chosen[key].length === 0 ||
              chosen[key].some((value) => entry[key].has(value)),
          );
        const wanted = entries
          .filter((entry) => matches(entry))
          .map(({ slug }) => slug)
          .sort();
        const shown = await page.evaluate(readAllPages, params.toString());
        expect(shown.slugs.sort(), params.toString()).toEqual(wanted);
        expect(shown.total, params.toString()).toBe(wanted.length);
        for (const key of KEYS) {
          const value = options[key][Math.floor(random() * options[key].length)] ?? '';
          const count = entries.filter(
            (entry) => matches(entry, key) && entry[key].has(value),
          ).length;
          expect(shown.counts[`${key}=${value}`], `${key}=${value} at ${params}`).toBe(count);
        }
      }
    });
  }, 300_000);
});

/** Runs in the page: goes to an address as back and forward do, and walks through all its pages. */
async function readAllPages(params: string) {
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (document.querySelector('#resultaten[aria-busy="true"]'));
  };
  const go = async (address: string) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled();
  };
  const slugs: string[] = [];
  let total = 0;
  let pages = 1;
  for (let number = 1; number <= pages; number += 1) {
    await go(`?${params}${number > 1 ? `&pagina=${number}` : ''}`);
    total = Number.parseInt(document.querySelector('[role=status]')?.textContent ?? '', 10);
    pages = Math.ceil(total / 20);
    // With nothing chosen the list as built holds every page; the first twenty are shown.
    const all = [...document.querySelectorAll<HTMLAnchorElement>('#resultaten article a')].slice(
      0,
      20,
    );
    slugs.push(...all.map((link) => link.pathname.split('/')[2] ?? ''));
  }
  const counts = Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('#filters input')].map((input) => [
      `${input.name}=${input.value}`,
      Number(input.closest('label')?.querySelector('.aantal')?.textContent),
    ]),
  );
  return { slugs, total, counts };
}

/** None, one or a few of the options; mostly none, so that a few facets are tried together and something is found. */
function pick(options: readonly string[], random: () => number): string[] {
  const size = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3][Math.floor(random() * 10)] ?? 0;
  return [
    ...new Set(
      Array.from({ length: size }, () => options[Math.floor(random() * options.length)] ?? ''),
    ),
  ];
}

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
