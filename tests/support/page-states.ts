/** What pages become when they are used: windows and lists that are open, faults that are shown. */
import type { Page } from 'playwright-core';
import { check, ready } from './contribution.ts';
import { ENGLISH_PAGES, PAGES } from './page-types.ts';

/** Screens that every page is looked at on: their width and height. */
export const SCREENS = { 320: 640, 768: 1024, 1280: 900 };

/** The width of one of them. */
export type Width = keyof typeof SCREENS;

/** What a page becomes when it is used. */
export interface PageState {
  path: string;
  /** The screens that it looks like this on; all of them when not said. */
  widths?: readonly Width[];
  act: (page: Page) => Promise<void>;
}

/** Opens every fold of the page. */
async function unfold(page: Page, within: string): Promise<void> {
  await page.locator(`${within} details`).evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** For each language the states of its pages, by what they are. */
export const STATES: Record<'nl' | 'en', Record<string, PageState>> = {
  nl: {
    ...findStates(PAGES.find),
    ...tipStates(PAGES.tip),
    ...planStates(PAGES.plan),
    'form while everything is wrong and every part is open': {
      path: PAGES.contribute,
      async act(page) {
        await ready(page);
        for (const button of await page.getByRole('button', { name: /toevoegen$/ }).all())
          await button.click();
        await unfold(page, 'form');
        await check(page);
      },
    },
    'form with the ways out in view': {
      path: PAGES['correction of an entry'],
      async act(page) {
        await ready(page);
        await check(page);
        await page.getByText('Bekijk het bestand').click();
        await page.getByText('Plak het in een mail').click();
        await page.getByText('Bekijk de tekst van de mail').click();
      },
    },
    'form with the preview in a window': {
      path: PAGES['correction of an entry'],
      widths: [320],
      async act(page) {
        await ready(page);
        await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
        await page.getByRole('dialog', { name: 'Voorbeeld' }).locator('.prose').first().waitFor();
      },
    },
  },
  en: {
    ...findStates(ENGLISH_PAGES.find ?? ''),
    ...tipStates(ENGLISH_PAGES.tip ?? ''),
    ...planStates(ENGLISH_PAGES.plan ?? ''),
  },
};

function findStates(path: string): Record<string, PageState> {
  return {
    'find page with its filters in a window': {
      path,
      widths: [320],
      async act(page) {
        await page.locator('find-page:defined').waitFor();
        await unfold(page, '#filters');
        await page.locator('[data-filterknop]').click();
        await page.locator('dialog[open] #filters').waitFor();
      },
    },
    'find page with its map in a window': {
      path,
      widths: [320],
      async act(page) {
        await page.locator('find-page:defined').waitFor();
        await page.locator('[data-kaartknop]').click();
        await page.locator('dialog[open] .stippenkaart').waitFor();
      },
    },
    'find page with all filters and the list of places open': {
      path,
      widths: [1280],
      async act(page) {
        await page.locator('find-page:defined').waitFor();
        await unfold(page, '#filters');
        await openPlaces(page);
      },
    },
  };
}

function tipStates(path: string): Record<string, PageState> {
  return {
    'tip that is not filled in': {
      path,
      async act(page) {
        await unfold(page, 'form');
        await page.locator('form [type=submit]').click();
        await page.locator('[aria-invalid=true]').first().waitFor();
      },
    },
  };
}

function planStates(path: string): Record<string, PageState> {
  return { 'plan with the list of places open': { path, act: openPlaces } };
}

/** Types in the field for a place until there is something to choose. */
async function openPlaces(page: Page): Promise<void> {
  await page.locator('input[name=gemeente][role=combobox]').pressSequentially('ber');
  await page.getByRole('option').first().waitFor();
}
