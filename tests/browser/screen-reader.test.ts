/** What the browser tells a screen reader of the pages that people work on: by the tree that it makes for it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  accessibilityTree,
  liveRegions,
  nameless,
  type TreeNode,
} from '../support/accessibility-tree.ts';
import { check, ready } from '../support/contribution.ts';
import { PAGES } from '../support/page-types.ts';
import { countShown, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const having = (tree: readonly TreeNode[], role: string) =>
  tree.filter((node) => node.role === role);
const namesOf = (tree: readonly TreeNode[], role: string) =>
  having(tree, role).map(({ name }) => name);

/** Parts that one goes to at once, and one heading above all others. */
function expectFrame(tree: readonly TreeNode[]): void {
  for (const role of ['banner', 'main', 'contentinfo']) expect(having(tree, role).length).toBe(1);
  expect(namesOf(tree, 'navigation')).toEqual(
    expect.arrayContaining(['Hoofdmenu', 'Meer van deze site']),
  );
  const headings = having(tree, 'heading').map(({ states }) => states.level);
  expect(headings.filter((level) => level === 1).length).toBe(1);
  expect(nameless(tree)).toEqual([]);
}

/** Says what happens only where there was a place for it before: what comes together with its place may not be heard. */
async function expectPlaceFor(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const before = liveRegions(await accessibilityTree(page)).length;
  expect(before).toBeGreaterThan(0);
  await act();
  const after = liveRegions(await accessibilityTree(page));
  expect(after.length).toBe(before);
  return after.map(({ name }) => name);
}

describe('a screen reader is told (WCAG 1.3.1, 4.1.2, 4.1.3)', () => {
  test('on the find page which parts there are, what is ticked, and how many results there are', async () => {
    await withPage(PAGES.find, async (page) => {
      await countShown(page);
      const tree = await accessibilityTree(page);
      expectFrame(tree);
      expect(having(tree, 'search').length).toBe(1);
      expect(namesOf(tree, 'complementary')).toEqual(['Waar deze initiatieven werken']);
      expect(namesOf(tree, 'group')).toEqual(expect.arrayContaining(['Doelgroep', 'Aanpak']));
      await page.locator('input[name=doelgroep][value=vrouwen]').check();
      const total = await countShown(page);
      await expect
        .poll(async () => {
          const now = await accessibilityTree(page);
          const box = having(now, 'checkbox').find(({ name }) => /^Vrouwen \d+$/.test(name));
          return [box?.states.checked, liveRegions(now).length];
        })
        .toEqual(['true', liveRegions(tree).length]);
      expect(await page.getByRole('status').allInnerTexts()).toEqual([
        expect.stringMatching(new RegExp(`^${total} initiatie`)),
      ]);
    });
  });

  test('in the form which fields are wrong and why, and of what each group is', async () => {
    await withPage(PAGES.contribute, async (page) => {
      await ready(page);
      expectFrame(await accessibilityTree(page));
      await check(page);
      const tree = await accessibilityTree(page);
      expect(nameless(tree)).toEqual([]);
      const wrong = tree.filter(({ states }) => states.invalid === 'true');
      expect(wrong.length).toBeGreaterThan(5);
      for (const { name, description } of wrong) expect(description, name).not.toBe('');
      expect(namesOf(tree, 'group')).toEqual(expect.arrayContaining(['Bron 1', 'Organisatie 1']));
      for (const { name } of having(tree, 'radiogroup')) expect(name).not.toBe('');
    });
  });

  test('of a selection what stands in which row and column, and what a button did', async () => {
    await withPage(PAGES['shared selection'], async (page) => {
      await page.locator('.naast-elkaar').first().waitFor();
      const tree = await accessibilityTree(page);
      expectFrame(tree);
      expect(having(tree, 'columnheader').length).toBeGreaterThan(4);
      expect(having(tree, 'rowheader').length).toBeGreaterThan(4);
      const said = await expectPlaceFor(page, () =>
        page.getByRole('button', { name: 'Neem over' }).first().click(),
      );
      expect(said.length).toBeGreaterThan(0);
    });
  });

  test('of a plan which questions there are, what fits, and when each part runs', async () => {
    await withPage(PAGES['plan with answers'], async (page) => {
      await page.locator('.stand strong').waitFor();
      const tree = await accessibilityTree(page);
      expectFrame(tree);
      expect(namesOf(tree, 'combobox')).toEqual(expect.arrayContaining(['Wie', 'Leerroute']));
      expect(having(tree, 'rowheader').length).toBeGreaterThan(0);
      await page.getByLabel('Leerroute').selectOption('');
      await expect
        .poll(() => page.locator('[data-stand]').textContent())
        .toMatch(/initiatie(?:f|ven)/);
    });
  });

  test.each([
    ['a tip that is not whole', PAGES.tip, 'form [type=submit]', 'Vul'],
    [
      'an initiative that goes in the selection',
      PAGES.initiative,
      'selectie-knop button',
      'in uw selectie',
    ],
  ])('of %s, in a place that was there before', async (_what, path, button, words) => {
    await withPage(path, async (page) => {
      await settled(page);
      await expectPlaceFor(page, () => page.locator(button).click());
      const said = await page.getByRole('status').allInnerTexts();
      expect(said.join(' ').toLowerCase()).toContain(words.toLowerCase());
    });
  });
});
