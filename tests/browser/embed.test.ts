/** The list on the site of another: in the browser from a second server, and its answers held against the files of the catalogue. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerTo, type LoadFile, type ReadAttribute } from '../../src/embed/list-answer.ts';
import { nlEmbed } from '../../src/i18n/nl-embed.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { PLAIN_KEYS, readPlainEntries, readPlainPlaces } from '../support/front-matter.ts';
import {
  plainAnswer,
  plainOptions,
  plainQuestion,
  seededRandom,
} from '../support/plain-questions.ts';
import { countShown, expectFaults, useBrowser, withPage } from '../support/page.ts';
import { twoSites } from '../support/two-sites.ts';

useBrowser();
const folder = inject('siteFolder');
const entries = readPlainEntries();
let sites: Awaited<ReturnType<typeof twoSites>>;

beforeAll(async () => {
  sites = await twoSites(folder);
});
afterEach(() => sites.disturb(() => undefined));
afterAll(() => sites.stop());

/** A file of the built site. */
const fileOf = (name: string) => join(folder, 'insluiten', `${name}.json`);
const load: LoadFile = (name) =>
  Promise.resolve(
    existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : undefined,
  );
const reader =
  (attributes: Readonly<Record<string, string>>): ReadAttribute =>
  (name) =>
    attributes[name] ?? null;
const answered = (attributes: Readonly<Record<string, string>>, most = entries.length) =>
  answerTo(reader(attributes), most, load, nlEmbed);

/** The page of the municipality with some lists in it. */
async function onHost(
  lists: string,
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  sites.asked.clear();
  sites.show(`<script src="${sites.source}/insluiten.js" async></script>${lists}`);
  await withPage(`${sites.host}/`, check, options, [sites.host, sites.source]);
}
const DALFSEN =
  '<initiatieven-lijst gemeente="dalfsen" kop="Bij ons"><a href="/elders">Wat er is</a></initiatieven-lijst>';
const status = (page: Page, nth = 0) =>
  page.locator('initiatieven-lijst:not([aria-busy]) [role=status]').nth(nth);

describe('its answers', () => {
  const COMBINATIONS = 400;

  test(`for ${COMBINATIONS} random combinations they are those of a direct reading`, async () => {
    const random = seededRandom(20261129);
    const options = plainOptions(entries);
    const places = readPlainPlaces();
    for (let run = 0; run < COMBINATIONS; run += 1) {
      const question = plainQuestion(options, { places, words: [] }, random);
      const { chosen, place, localOnly } = question;
      const attributes = {
        ...Object.fromEntries(
          PLAIN_KEYS.filter((key) => chosen[key].length > 0).map((key) => [
            key,
            chosen[key].join(', '),
          ]),
        ),
        ...(place ? { gemeente: place.id } : {}),
        ...(localOnly ? { landelijk: 'nee' } : {}),
      };
      const about = JSON.stringify(attributes);
      const wanted = plainAnswer(entries, question, undefined).map(({ slug }) => slug);
      const answer = await answered(attributes);
      const slugs = answer?.cards.map(({ path }) => path.split('/')[2]);
      expect(slugs?.sort(), about).toEqual(wanted.sort());
      expect(answer?.total, about).toBe(wanted.length);
      if (answer && answer.rings.length > 0) {
        const sum = answer.rings.reduce((total, { count }) => total + count, 0);
        expect(sum, about).toBe(wanted.length);
      }
    }
  });

  test.each<Record<string, string>>([
    { gemeente: 'Dalfsen', doelgroep: 'vrouwen' },
    { regio: 'twente', status: 'lopend' },
    { doelgroep: 'vrouwen, Jongeren', landelijk: 'nee' },
    {},
  ])('for %o they lead to the find page with as many, the same first', async (attributes) => {
    const answer = await answered(attributes, 5);
    await withPage(answer?.findPath ?? '', async (page) => {
      expect(await countShown(page)).toBe(answer?.total);
      const shown = await page
        .locator('#resultaten article :is(h2, h3) a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(shown.slice(0, 5)).toEqual(answer?.cards.map(({ path }) => path));
    });
  });
});

test.each<Record<string, string>>([
  { gemeente: 'dalfsen' },
  { gemeente: 'amsterdam' },
  { gemeente: 'amsterdam', doelgroep: 'statushouders' },
  { provincie: 'zuid-holland', doelgroep: 'vrouwen', status: 'lopend' },
  {},
])('with %o script and files weigh at most 15 kB', async (attributes) => {
  const loaded: string[] = [];
  await answerTo(
    reader(attributes),
    5,
    (name) => {
      loaded.push(name);
      return load(name);
    },
    nlEmbed,
  );
  const files = [join(folder, 'insluiten.js'), ...loaded.map(fileOf)];
  const weight = files.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  expect(weight, loaded.join(' ')).toBeLessThanOrEqual(15_000);
});

describe('on a page with the strictest policy', () => {
  const look = { viewport: { width: 320, height: 640 } };

  test('several lists look like the page, and keep and tell nothing of the visitor', async () => {
    const vrouwen =
      '<initiatieven-lijst gemeente="zwolle" doelgroep="vrouwen" aantal="2" kopniveau="3"></initiatieven-lijst>';
    await onHost(
      DALFSEN + vrouwen,
      async (page) => {
        const [dalfsen, zwolle] = await Promise.all([
          answered({ gemeente: 'dalfsen' }),
          answered({ gemeente: 'zwolle', doelgroep: 'vrouwen' }),
        ]);
        await expect
          .poll(() => status(page).textContent())
          .toMatch(`${dalfsen?.total} initiatieven`);
        await expect
          .poll(() => status(page, 1).textContent())
          .toMatch(`${zwolle?.total} initiatieven (vrouwen)`);
        const [first, second] = [
          page.locator('initiatieven-lijst').nth(0),
          page.locator('initiatieven-lijst').nth(1),
        ];
        expect(await first.locator('h2').textContent()).toBe('Bij ons');
        expect(await second.locator('h3').textContent()).toBe('Initiatieven in Zwolle');
        expect(await first.locator('li').count()).toBe(5);
        expect(await second.locator('li').count()).toBe(2);
        expect(await page.locator('a[href="/elders"]').count()).toBe(0);
        expect(await first.locator('li a').first().getAttribute('href')).toBe(
          sites.source + (dalfsen?.cards[0]?.path ?? ''),
        );
        const [heading, link] = await Promise.all(
          [first.locator('h2'), second.locator('a').first()].map((part) =>
            part.evaluate((one) => {
              const { fontFamily, color } = getComputedStyle(one);
              return { fontFamily, color };
            }),
          ),
        );
        expect(heading).toEqual({ fontFamily: 'monospace', color: 'rgb(90, 0, 60)' });
        expect(link?.color).toBe('rgb(0, 80, 0)');
        expect(await accessibilityFaults(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        expect(await page.context().cookies()).toEqual([]);
        expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
        for (const [path, { cookie, referer }] of sites.asked) {
          if (path.endsWith('.json')) expect({ cookie, referer }, path).toEqual({});
        }
      },
      look,
    );
  });

  test('a list follows its attributes, and says when there is nothing or when it does not understand', async () => {
    await onHost(DALFSEN, async (page) => {
      const list = page.locator('initiatieven-lijst');
      const set = (attributes: Record<string, string>) =>
        list.evaluate((one, given) => {
          for (const [name, value] of Object.entries(given)) one.setAttribute(name, value);
        }, attributes);
      await expect.poll(() => status(page).textContent()).toMatch('in Dalfsen');
      await set({ gemeente: 'Den Haag', status: 'lopend' });
      await expect.poll(() => status(page).textContent()).toMatch('in Den Haag');
      const running = await answered({ gemeente: 'den-haag', status: 'lopend' });
      expect(await status(page).textContent()).toMatch(`${running?.total} initiatieven`);

      const none = {
        leerroute: 'onderwijsroute',
        sector: 'bouw',
        einde: 'geld-op',
        landelijk: 'nee',
      };
      await set(none);
      await expect
        .poll(() => status(page).textContent())
        .toMatch('Wij vonden niets in Den Haag (onderwijsroute, bouw, lopend, ');
      expect(await list.locator('a').getAttribute('href')).toMatch(
        `${sites.source}/initiatieven/?gemeente=den-haag&`,
      );
      await set({ leerroute: '', sector: 'bouwsel', einde: '', landelijk: '' });
      await expect.poll(() => list.textContent()).toMatch('Dit kennen wij niet: sector=bouwsel.');
      await set({ gemeente: 'Dalfzen' });
      expectFaults(/404/);
      await expect
        .poll(() => status(page).textContent())
        .toBe('Wij kennen geen gemeente “Dalfzen”.');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  test('what cannot load is said, with a link, and can be tried again', async () => {
    sites.disturb((path) => (path.endsWith('.json') ? 500 : undefined));
    expectFaults(/500/);
    await onHost(DALFSEN, async (page) => {
      await expect
        .poll(() => status(page).textContent())
        .toBe('De initiatieven konden niet laden.');
      expect(await page.locator('initiatieven-lijst a').getAttribute('href')).toBe(
        `${sites.source}/initiatieven/`,
      );
      expect(await accessibilityFaults(page)).toEqual([]);
      sites.disturb(() => undefined);
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await expect.poll(() => status(page).textContent()).toMatch('in Dalfsen');
    });
  });

  test('without a script, and until there is a list, the link in it stays', async () => {
    await onHost(
      DALFSEN,
      async (page) => {
        expect(await page.locator('a').textContent()).toBe('Wat er is');
      },
      { javaScriptEnabled: false },
    );
    const address = `${sites.source}/insluiten/gemeente/dalfsen.json`;
    sites.show(`<script src="${sites.source}/insluiten.js" async></script>${DALFSEN}`);
    await withPage(
      `${sites.host}/`,
      async (page) => {
        await expect.poll(() => status(page).textContent()).toMatch('in Dalfsen');
        // Held back until the page was looked at.
        let release = (): void => undefined;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route(address, async (route) => {
          await held;
          await route.continue();
        });
        await page.reload();
        await expect
          .poll(() => page.locator('[role=status]').textContent())
          .toBe('De initiatieven worden geladen…');
        expect(await page.locator('a').textContent()).toBe('Wat er is');
        release();
        await expect.poll(() => status(page).textContent()).toMatch('in Dalfsen');
      },
      {},
      [sites.host, sites.source],
    );
  });
});

describe('the page that makes the code', () => {
  test('gives the code of the choices, which another site can use as it is', async () => {
    let code = '';
    await withPage('/insluiten/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar', exact: true }).fill('Dalfsen');
      await page.keyboard.press('Enter');
      await page.getByLabel('Doelgroep').selectOption('vrouwen');
      await page.getByLabel('Laat weg wat landelijk werkt').check();
      await page.getByLabel('Niveau van de kop').selectOption('3');
      await expect
        .poll(() => page.evaluate(() => location.search))
        .toBe('?gemeente=dalfsen&doelgroep=vrouwen&landelijk=nee&kopniveau=3');
      code = (await page.locator('[data-uitkomst] .overneemtekst').textContent()) ?? '';
      expect(code).toContain(
        '<initiatieven-lijst gemeente="dalfsen" doelgroep="vrouwen" landelijk="nee" kopniveau="3">',
      );
      const answer = await answered({
        gemeente: 'dalfsen',
        doelgroep: 'vrouwen',
        landelijk: 'nee',
      });
      await expect
        .poll(() => status(page).textContent())
        .toMatch(answer?.total ? `${answer.total} initiatie` : 'Wij vonden niets in Dalfsen');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await expect
        .poll(() => page.locator('[data-uitkomst] .overneemtekst').textContent())
        .toBe(code);
    });
    sites.show(code.replace(/http:\/\/localhost:\d+/g, sites.source));
    await withPage(
      `${sites.host}/`,
      async (page) => {
        await expect.poll(() => page.locator('h3').textContent()).toBe('Initiatieven in Dalfsen');
      },
      {},
      [sites.host, sites.source],
    );
  });
});
