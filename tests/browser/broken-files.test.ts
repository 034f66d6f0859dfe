/** Files that come damaged, late, or no longer: what a visitor had stays, the page says what is wrong, and there is a way on. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import {
  countShown,
  expectFaults,
  refuseStorage,
  site,
  useBrowser,
  withPage,
} from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();
const forWomen = readPlainEntries().filter((entry) => entry.doelgroep.has('vrouwen')).length;

/** What a browser says of a file that did not come, or came damaged. */
const DAMAGED =
  /Failed to load|ERR_FAILED|404|JSON|Pagefind|WebAssembly|wasm|importing|imported module|Failed to fetch|gzip|inflate|decode|end of|unreachable|MIME|Incorrect header/i;

/** What a server, or something on the way, can make of a file. */
const DAMAGE = {
  'cut off halfway': async (route: Route) => {
    try {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    } catch {
      // The page went on without it.
    }
  },
  'a page in its place': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  'not there': (route: Route) => route.fulfill({ status: 404, body: '' }),
};
type Damage = keyof typeof DAMAGE;

const FAILED = 'De zoekfunctie kon niet laden';
const retry = (page: Page) => page.getByRole('button', { name: 'Probeer opnieuw' }).click();

/** Opens a page with each sort of damage to a file in turn, and then whole again. */
async function withEachDamage(
  path: string,
  pattern: string,
  damaged: (page: Page) => Promise<void>,
  mended: (page: Page) => Promise<void>,
  damages: readonly Damage[] = ['cut off halfway', 'a page in its place'],
): Promise<void> {
  expectFaults(DAMAGED);
  await withPage('/privacy/', async (page) => {
    for (const damage of damages.map((name) => DAMAGE[name])) {
      await page.route(pattern, damage);
      // Else only what stands behind the # would change.
      await page.goto('about:blank');
      await page.goto(site + path);
      await damaged(page);
      await page.unroute(pattern);
      await mended(page);
    }
  });
}

describe('on the find page', () => {
  test.each([
    ['what the engine starts with', '**/pagefind/*/start.json*'],
    ['its list of indexes', '**/pagefind-entry.json*'],
    ['its records', '**/*.pf_meta*'],
    ['its program', '**/wasm.*.pagefind*'],
    ['a filter', '**/filter/*.pf_filter*'],
    ['the cards', '**/kaartjes/*.json'],
  ])('%s damaged: the list stays, the page says so, and trying again works', async (_, pattern) => {
    await withEachDamage(
      '/initiatieven/?doelgroep=vrouwen',
      pattern,
      async (page) => {
        await page.getByText(FAILED).waitFor();
        expect(await page.locator('#resultaten article').count()).toBe(20);
      },
      async (page) => {
        await retry(page);
        await expect.poll(() => countShown(page)).toBe(forWomen);
      },
    );
  });

  test.each([
    ['the words of the index', '**/index/*.pf_index*'],
    ['what reads questions', '**/zoekindex/*/tekst.json'],
  ])('%s damaged: the choices still count, and trying again works', async (_, pattern) => {
    await withEachDamage(
      '/initiatieven/?q=buschauffeur&doelgroep=vrouwen',
      pattern,
      async (page) => {
        await page.getByText('Zoeken op woorden lukt nu niet.').waitFor();
        expect(await countShown(page)).toBe(forWomen);
      },
      async (page) => {
        await retry(page);
        await expect.poll(() => countShown(page)).toBeLessThan(forWomen);
      },
    );
  });

  test('the text around a word damaged: the results are there without it', async () => {
    await withEachDamage(
      '/initiatieven/?q=buschauffeur',
      '**/fragment/*.pf_fragment*',
      async (page) => {
        await page.waitForSelector('#resultaten:not([data-alles]) article');
        expect(await page.getByText(FAILED).isVisible()).toBe(false);
      },
      () => Promise.resolve(),
    );
  });

  test('the places damaged: an address with a place is not lost', async () => {
    await withEachDamage(
      '/initiatieven/?gemeente=dalfsen',
      '**/zoekindex/*/plaatsen.json',
      (page) => page.getByText(FAILED).waitFor(),
      async (page) => {
        await retry(page);
        await page.getByRole('heading', { name: 'In Dalfsen' }).waitFor();
      },
      ['cut off halfway', 'not there'],
    );
  });

  test('the connection lost after the page was there: filters go on, and what is missing is said', async () => {
    await withPage('/initiatieven/', async (page) => {
      const option = (value: string) => page.locator(`input[name=doelgroep][value=${value}]`);
      await page.locator('find-page:defined').waitFor();
      await settled(page);
      await page.context().setOffline(true);
      await option('vrouwen').evaluate((input) => (input as HTMLInputElement).click());
      await expect.poll(() => countShown(page)).toBe(forWomen);
      await page.locator('input[name=q]').fill('buschauffeur');
      await page.getByText('Zoeken op woorden lukt nu niet.').waitFor();
      expect(await countShown(page)).toBe(forWomen);
      await page.context().setOffline(false);
      await retry(page);
      await expect.poll(() => countShown(page)).toBeLessThan(forWomen);
      expectFaults(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load|Pagefind/i);
    });
  });
});

describe('on the other pages', () => {
  test.each([
    [
      'the plan',
      '/plan/#plan?groep=statushouders&in=taal-doet-meer-utrecht.taal.0-12',
      '**/plan/gegevens.json',
      '.onderdelen > li',
    ],
    [
      'what there is for employers',
      '/werkgevers/?sector=bouw',
      '**/werkgevers/gegevens.json',
      '[data-uitkomst] h2',
    ],
    [
      'the code for another site',
      '/insluiten/?doelgroep=vrouwen',
      '**/insluiten/waarden.json',
      'pre.overneemtekst',
    ],
  ])(
    'the data of %s damaged: the answers stay, and trying again shows all',
    async (_, path, pattern, shown) => {
      await withEachDamage(
        path,
        pattern,
        async (page) => {
          await page.getByText('Dit kon niet laden.').first().waitFor();
          expect(page.url()).toBe(site + path);
        },
        async (page) => {
          await retry(page);
          await page.locator(shown).first().waitFor();
        },
      );
    },
  );

  test('a plan that cannot be read yet is not written over by a new answer: both are there later', async () => {
    await withPage('/plan/', async (page) => {
      const kept = () => page.evaluate(() => sessionStorage.getItem('plan'));
      const earlier = 'groep=statushouders&in=taal-doet-meer-utrecht.taal.0-12';
      await page.evaluate((text) => sessionStorage.setItem('plan', text), earlier);
      await page.route('**/plan/gegevens.json', (route) => route.abort());
      await page.reload();
      await page.getByText('Dit kon niet laden.').first().waitFor();
      await page.getByLabel('Leerroute').selectOption('z-route');
      await page.getByText('Dit kon niet laden.').first().waitFor();
      expect(await kept()).toBe(earlier);
      await page.unroute('**/plan/gegevens.json');
      await retry(page);
      await page.locator('.onderdelen > li').waitFor();
      expect(await page.getByLabel('Wie', { exact: true }).inputValue()).toBe('statushouders');
      expect(await page.getByLabel('Leerroute').inputValue()).toBe('z-route');
      expect(await kept()).toContain('leerroute=z-route');
      expect(await kept()).toContain('in=taal-doet-meer-utrecht');
      expectFaults(DAMAGED);
    });
  });

  test('an initiative of a selection damaged: the others are there, and it comes when it can', async () => {
    await withEachDamage(
      '/selectie/?i=mind-spring,abn-amro-reboot',
      '**/selectie/gegevens/mind-spring.json',
      (page) => page.locator('.gekozen-lijst .title-link').first().waitFor(),
      async (page) => {
        const list = page.locator('.gekozen-lijst .title-link');
        expect(await list.allInnerTexts()).toEqual(['ABN AMRO Reboot']);
        const again = page.getByRole('button', { name: 'Probeer opnieuw' });
        await again.click();
        await expect.poll(() => list.count()).toBe(2);
      },
    );
  });

  test.each([
    ['index of', '**/lessen/gegevens/*/index.json'],
    ['texts of', '**/lessen/gegevens/*/delen/*.json'],
  ])('%s the lessons damaged: the list stays, and one can try again', async (_what, files) => {
    const status = (page: Page) => page.locator('.stand').innerText();
    await withEachDamage(
      '/lessen/?doelgroep=vrouwen',
      files,
      async (page) => {
        await page.getByText('Laden lukte niet.').waitFor();
        expect(await page.locator('.onderwerp li').count()).toBeGreaterThan(30);
      },
      async (page) => {
        await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
        await expect.poll(() => status(page)).toMatch(/^\d+ lessen van \d+ initiatieven$/);
        expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
      },
    );
  });

  test('what the form needs damaged: the page says so, with a way to tell it otherwise', async () => {
    await withEachDamage(
      '/bijdragen/?verbeter=abn-amro-reboot',
      '**/bijdragen/bron/abn-amro-reboot.json',
      async (page) => {
        await page.getByText('Het formulier kon niet laden.').waitFor();
        expect(await page.locator('#bijdragen a[href="/bijdragen/tip/"]').count()).toBe(1);
      },
      async (page) => {
        await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
        await page.waitForSelector('form:not([inert])');
      },
    );
  });

  test('the places of an initiative page damaged: what is asked of them says so', async () => {
    await withEachDamage(
      '/initiatieven/abn-amro-reboot/?gemeente=dalfsen',
      '**/zoekindex/*/plaatsen.json',
      (page) => page.getByText('De gegevens van gemeenten konden niet laden.').waitFor(),
      () => Promise.resolve(),
    );
  });

  test('the title of a tip damaged: the words of its address stand in its place', async () => {
    await withEachDamage(
      '/bijdragen/tip/?over=mind-spring',
      '**/bijdragen/bron/mind-spring.json',
      (page) => expect.poll(() => page.locator('[name=naam]').inputValue()).toBe('mind spring'),
      () => Promise.resolve(),
    );
  });
});

describe('a new build published under an open page', () => {
  /** The files of the search are gone, and another version has them. */
  async function publishNewer(page: Page): Promise<void> {
    const [old = ''] = readdirSync(join(inject('siteFolder'), 'zoekindex')).filter(
      (name) => !name.includes('.'),
    );
    await page.route(`**/zoekindex/**`, async (route) => {
      const url = route.request().url();
      if (url.endsWith('/versie.json')) return route.fulfill({ json: { versie: 'nieuw' } });
      if (!url.includes('/nieuw/')) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        response: await route.fetch({ url: url.replace('/nieuw/', `/${old}/`) }),
      });
    });
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  }

  test.each(['/', '/plan/', '/werkgevers/', '/gemeenten/'])(
    'leaves the place field of %s at work',
    async (path) => {
      await withPage('/privacy/', async (page) => {
        await publishNewer(page);
        await page.goto(site + path);
        await page.locator('input[name=gemeente]').first().fill('dalfs');
        await page.getByRole('option', { name: 'Dalfsen' }).first().waitFor();
        expectFaults(/404/);
      });
    },
  );

  test('loads the find page anew once; when that does not help it says that searching fails', async () => {
    await withPage('/privacy/', async (page) => {
      // Also in a browser that keeps nothing.
      await refuseStorage(page);
      await publishNewer(page);
      let loaded = 0;
      page.on('load', () => (loaded += 1));
      await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
      await page.getByText(FAILED).waitFor();
      await page.waitForTimeout(1000);
      expect(loaded).toBe(2);
      expect(await page.locator('#resultaten article').count()).toBe(20);
      expect(page.url()).toBe(`${site}/initiatieven/?doelgroep=vrouwen`);
      expectFaults(/404|imported module/);
    });
  });
});

describe('a browser that keeps nothing', () => {
  test.each(['localStorage', 'sessionStorage'] as const)(
    'leaves every page at work: %s is refused',
    async (name) => {
      await withPage('/privacy/', async (page) => {
        await refuseStorage(page, name);
        for (const [path, shown] of [
          ['/initiatieven/?doelgroep=vrouwen', '#resultaten:not([data-alles]) article'],
          ['/plan/#plan?groep=statushouders', '.stap'],
          ['/lessen/', '.onderwerp input'],
          ['/bijdragen/', 'form:not([inert])'],
          ['/selectie/?i=mind-spring', '.gekozen-lijst'],
        ] as const) {
          await page.goto(site + path);
          await page.locator(shown).first().waitFor();
        }
      });
    },
  );

  test('says of a requirement that it is not kept, once something is typed, and loses nothing of the page', async () => {
    await withPage('/privacy/', async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.goto(`${site}/lessen/`);
      await page.locator('.onderwerp li input').first().check();
      const line = page.locator('#eisen textarea').first();
      await line.fill('Elke week twee uur les.');
      await page.getByText('Uw browser bewaart niet wat u typt.').waitFor();
      await page.locator('.onderwerp li input').nth(1).check();
      expect(await line.inputValue()).toBe('Elke week twee uur les.');
    });
  });
});

test('two tabs that write requirements keep what the other wrote', async () => {
  await withPage('/lessen/', async (page) => {
    const boxes = page.locator('.onderwerp li input');
    for (const at of [0, 1]) await boxes.nth(at).check();
    const other = await page.context().newPage();
    await other.goto(page.url());
    const lines = (tab: Page) => tab.locator('#eisen textarea');
    await lines(page).nth(0).fill('Van de een');
    await lines(other).nth(1).fill('Van de ander');
    await expect.poll(() => lines(page).nth(1).inputValue()).toBe('Van de ander');
    await page.reload();
    expect(await lines(page).nth(0).inputValue()).toBe('Van de een');
    expect(await lines(page).nth(1).inputValue()).toBe('Van de ander');
  });
});
