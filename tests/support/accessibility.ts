/** What every page must be for who cannot see, and on a small screen: the same tests for each look, a file for each of them. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './axe.ts';
import { check, ready } from './contribution.ts';
import { withPage } from './page.ts';

/** A page of each type, by what it is. */
export const PAGES = {
  home: '/',
  find: '/initiatieven/',
  results: '/initiatieven/?doelgroep=vrouwen&q=taal',
  initiative: '/initiatieven/nieuw-thuis-rotterdam/',
  'target group': '/doelgroepen/statushouders/',
  intervention: '/interventies/leerwerktraject/',
  'intervention without outcomes': '/interventies/informatie/',
  sector: '/sectoren/energie/',
  'initiatives over time': '/looptijden/',
  province: '/provincies/drenthe/',
  region: '/arbeidsmarktregios/twente/',
  municipality: '/gemeenten/amsterdam/',
  'municipality without initiatives': '/gemeenten/tubbergen/',
  municipalities: '/gemeenten/',
  'initiative with a notice of law': '/initiatieven/mind-spring/',
  guides: '/kennis/',
  'guide with charts': '/kennis/hoeveel-statushouders-werken/',
  place: '/initiatieven/?gemeente=zwolle',
  tip: '/bijdragen/tip/',
  'tip on an entry': '/bijdragen/tip/?over=nieuw-thuis-rotterdam&loopt=gestopt',
  contribute: '/bijdragen/',
  'correction of an entry': '/bijdragen/?verbeter=nieuw-thuis-rotterdam',
  plan: '/plan/',
  'plan with answers':
    '/plan/#plan?gemeente=utrecht&groep=statushouders&leerroute=z-route&situatie=vrouwen&in=taal-doet-meer-utrecht.taal.0-12',
  employers: '/werkgevers/',
  'employers with answers': '/werkgevers/?gemeente=rotterdam&sector=bouw&biedt=leerwerkplek',
  'empty selection': '/selectie/',
  'shared selection':
    '/selectie/?i=nieuw-thuis-rotterdam,mind-spring,vip-vluchtelingen-investeren-in-participeren,amsterdamse-aanpak-statushouders,cultuurverbinders-achterhoek',
  'list for another site': '/insluiten/',
  'list for another site with choices': '/insluiten/?gemeente=dalfsen&doelgroep=vrouwen',
  about: '/over/',
  privacy: '/privacy/',
  'English home page': '/en/',
  'English find page': '/en/initiatives/',
  'English initiative': '/en/initiatives/abn-amro-reboot/',
  'English municipality': '/en/municipalities/dalfsen/',
  'English page to contribute': '/en/contribute/',
  'English open data': '/en/data/',
  'English list of values': '/en/data/concepts/doelgroepen/',
  'English list for another site': '/en/embed/?gemeente=dalfsen&doelgroep=vrouwen',
  'English privacy': '/en/privacy/',
  // Whole they are hundreds of the same.
  'lessons of one theme': '/lessen/?thema=werkcultuur',
  'figures of one kind': '/cijfers/?soort=behouden',
  'evidence gaps': '/witte-vlekken/',
  'open data': '/data/',
  'lists of values': '/data/begrippen/',
  'list of values': '/data/begrippen/doelgroepen/',
  'not found': '/404.html',
};

/** The screen that a page is looked at on. */
interface Look {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

/** Call at the top of a test file that has `useBrowser()`. */
export function testAccessibility(look: Look): void {
  describe.each(Object.entries(PAGES))('the %s page', (_name, path) => {
    test('has no accessibility faults and no sideways scrolling', async () => {
      await withPage(
        path,
        async (page) => {
          await page.waitForLoadState('networkidle');
          await expectNoFaults(page);
        },
        look,
      );
    });
  });

  describe('the form', () => {
    test('has no faults while everything is wrong and every part is open', async () => {
      await withPage(
        '/bijdragen/',
        async (page) => {
          await ready(page);
          for (const button of await page.getByRole('button', { name: /toevoegen$/ }).all())
            await button.click();
          await page.locator('form details').evaluateAll((folds) => {
            for (const fold of folds) (fold as HTMLDetailsElement).open = true;
          });
          await check(page);
          await expectNoFaults(page);
        },
        look,
      );
    });

    test('has no faults with the ways out in view', async () => {
      await withPage(
        '/bijdragen/?verbeter=nieuw-thuis-rotterdam',
        async (page) => {
          await ready(page);
          await check(page);
          await page.getByText('Bekijk het bestand').click();
          await page.getByText('Plak het in een mail').click();
          await page.getByText('Bekijk de tekst van de mail').click();
          await expectNoFaults(page);
        },
        look,
      );
    });
  });
}

async function expectNoFaults(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
