import { describe, expect, test } from 'vitest';
import { findFirefox, withFirefox } from '../support/firefox.ts';
import { readPlainEntries } from '../support/front-matter.ts';
import { site } from '../support/page.ts';

const firefox = findFirefox() ?? '';
const entries = readPlainEntries();
const ENTER = '\uE007';

/** The number that the live region says, or false as long as the page is busy. */
const COUNT = `!document.querySelector('#resultaten[aria-busy]') &&
  !document.querySelector('#resultaten[data-alles]') &&
  parseInt(document.querySelector('[role=status]').textContent)`;

describe.skipIf(!firefox)('in Firefox', () => {
  test('a visitor filters with the keyboard, searches for words, and looks from a place', async () => {
    await withFirefox(firefox, async (page) => {
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
      expect(page.errors).toEqual([]);
    });
  }, 120_000);

  test('a contributor reads at once what is not right yet', async () => {
    await withFirefox(firefox, async (page) => {
      await page.go(`${site}/bijdragen/`);
      await page.until(`document.querySelector('#bijdragen input') !== null`);
      await page.until(`/nog \\d/.test(document.querySelector('#bijdragen').textContent)`);
      expect(page.errors).toEqual([]);
    });
  }, 120_000);
});
