import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, startFirefox, type Firefox, type FirefoxPage } from '../support/firefox.ts';
import { readPlainEntries } from '../support/front-matter.ts';
import { site } from '../support/page.ts';

const installed = findFirefox() ?? '';
let firefox: Firefox;
const entries = readPlainEntries();
const ENTER = '\uE007';
const ESCAPE = '\uE00C';
const TAB = '\uE004';

/** The number that the live region says, or false as long as the page is busy. */
const COUNT = `!document.querySelector('#resultaten[aria-busy]') &&
  !document.querySelector('#resultaten[data-alles]') &&
  parseInt(document.querySelector('[role=status]').textContent)`;

/** Opens a page under guard. */
async function withFirefox(test: (page: FirefoxPage) => Promise<void>): Promise<void> {
  const faults: string[] = [];
  await firefox.visit([site], (fault) => faults.push(fault), test);
  expect(faults).toEqual([]);
}

describe.skipIf(!installed)('in Firefox', () => {
  beforeAll(async () => {
    firefox = await startFirefox(installed);
  });
  afterAll(() => firefox.stop());

  test('a visitor filters with the keyboard, searches for words, and looks from a place', async () => {
    await withFirefox(async (page) => {
      await page.go(`${site}/initiatieven/`);
      await page.until(`document.querySelector('find-page').matches(':defined')`);
      await page.evaluate(`document.querySelector('[name=doelgroep][value=vrouwen]').focus()`);
      await page.type(' ');
      await page.until(`location.search === '?doelgroep=vrouwen'`);
      const forWomen = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;
      expect(await page.until(COUNT)).toBe(forWomen);

      await page.go(`${site}/initiatieven/`);
      await page.evaluate(`document.querySelector('input[name=q]').focus()`);
      await page.type(`buschauffeur${ENTER}`);
      await page.until(`location.search === '?q=buschauffeur'`);
      await page.until(COUNT);
      expect(await page.evaluate(`document.querySelector('#resultaten a').href`)).toContain(
        'connexxion-statushouders-buschauffeur',
      );
      await page.until(`document.querySelector('#resultaten mark') !== null`);

      await page.go(`${site}/initiatieven/`);
      await page.until(`document.querySelector('input[name=gemeente][role=combobox]') !== null`);
      await page.evaluate(`document.querySelector('input[name=gemeente]').focus()`);
      await page.type(`gemeente zwolle${ENTER}`);
      await page.until(`location.search === '?gemeente=zwolle'`);
      await page.until(`document.querySelector('#resultaten h2')?.textContent === 'In Zwolle'`);
      expect(await page.evaluate(`document.querySelector('[name=gemeente]').value`)).toBe('Zwolle');
    });
  }, 120_000);

  test('an official keeps two initiatives and puts them in another order, with the keyboard', async () => {
    await withFirefox(async (page) => {
      for (const slug of ['mind-spring', 'nieuw-thuis-rotterdam']) {
        await page.go(`${site}/initiatieven/${slug}/`);
        await page.until(`document.querySelector('selectie-knop').matches(':defined')`);
        await page.evaluate(`document.querySelector('selectie-knop button').focus()`);
        await page.type(ENTER);
        await page.until(`document.querySelector('selectie-knop p').textContent.trim() !== ''`);
      }
      await page.go(`${site}/selectie/`);
      const titles = `[...document.querySelectorAll('.gekozen-lijst .title-link')].map((one) => one.textContent).join()`;
      await page.until(`${titles} === 'Mind-Spring,Nieuw Thuis Rotterdam'`);
      const down = `document.querySelector('[aria-label="Zet Mind-Spring lager"]')`;
      await page.evaluate(`${down}.focus()`);
      await page.type(ENTER);
      await page.until(`${titles} === 'Nieuw Thuis Rotterdam,Mind-Spring'`);
      expect(await page.evaluate(`document.activeElement === ${down}`)).toBe(true);
    });
  }, 120_000);

  test('a client manager makes a plan, and Escape closes only the list of places', async () => {
    await withFirefox(async (page) => {
      const field = `document.querySelector('input[name=gemeente][role=combobox]')`;
      const isListed = `document.querySelector('.plaatsen [role=option]') !== null`;
      await page.go(`${site}/plan/`);
      await page.until(`${field} !== null`);
      await page.evaluate(`${field}.focus()`);
      await page.type('zwol');
      await page.until(isListed);
      await page.type(ESCAPE);
      await page.until(`!(${isListed})`);
      expect(await page.evaluate(`${field}.value`)).toBe('zwol');
      await page.type(`le${TAB}`);
      await page.until(`document.querySelector('.stand strong')?.textContent.includes('passen')`);
      await page.evaluate(`document.querySelector('.stap [type=checkbox]').focus()`);
      await page.type(' ');
      await page.until(`document.querySelectorAll('.onderdelen > li').length === 1`);

      // The window of the filters, as on a phone.
      await page.go(`${site}/initiatieven/`);
      await page.until(`document.querySelector('find-page').matches(':defined')`);
      await page.evaluate(`document.querySelector('[data-filterknop]').click()`);
      await page.until(`${field} !== null`);
      await page.evaluate(`${field}.focus()`);
      await page.type('zwol');
      await page.until(isListed);
      const isOpen = `document.querySelector('dialog[open]') !== null`;
      await page.type(ESCAPE);
      await page.until(`!(${isListed})`);
      expect(await page.evaluate(isOpen)).toBe(true);
      await page.type(ESCAPE);
      await page.until(`!(${isOpen})`);
    });
  }, 120_000);

  test('a contributor reads at once what is not right yet', async () => {
    await withFirefox(async (page) => {
      await page.go(`${site}/bijdragen/`);
      await page.until(`document.querySelector('#bijdragen input') !== null`);
      await page.until(`/nog \\d/.test(document.querySelector('#bijdragen').textContent)`);
    });
  }, 120_000);
});
