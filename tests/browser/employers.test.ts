import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type {
  EmployerFacts,
  EmployerOthers,
  EmployerTexts,
} from '../../src/domain/employer-offer.ts';
import { programmeLoader } from '../../src/questions/load-programmes.ts';
import { site, useBrowser, withPage } from '../support/page.ts';

useBrowser();

const found = (page: Page) => page.locator('[data-uitkomst] > .aanbod');
const total = (page: Page) => page.locator('[data-uitkomst] > h2');

describe('a builder near Rotterdam who can offer a place to learn asks who helps', () => {
  test('sees the programmes of building or of every sector, what is arranged, and whom to reach', async () => {
    await withPage('/werkgevers/', async (page) => {
      await page.getByLabel('Uw sector').selectOption('bouw');
      await page.locator('input[name=gemeente]').fill('Rotterdam');
      await page.getByRole('option', { name: 'Rotterdam' }).first().click();
      await page.getByLabel('Een leerwerkplek').check();
      await expect.poll(() => total(page).textContent()).toMatch(/programma/);
      await expect
        .poll(() => new URL(page.url()).search)
        .toBe('?gemeente=rotterdam&sector=bouw&biedt=leerwerkplek');
      for (const text of await found(page).allTextContents()) {
        expect(text).toMatch(/Past bij: (sector bouw|elke sector) · .*leerwerkplek/);
        expect(text).toMatch(/Neem contact op met|Wij vonden geen contactweg/);
      }
      expect(await page.locator('[data-stand]').textContent()).toBe(
        await total(page).textContent(),
      );
      expect(await page.getByRole('heading', { name: 'Regels en steun' }).isVisible()).toBe(true);
      await page.reload();
      await total(page).waitFor();
      expect(await page.getByLabel('Uw sector').inputValue()).toBe('bouw');
      expect(await page.locator('input[name=gemeente]').inputValue()).toBe('Rotterdam');
      expect(await page.getByLabel('Een leerwerkplek').isChecked()).toBe(true);
    });
  });

  test('prints it on one page', async () => {
    await withPage(
      '/werkgevers/?gemeente=rotterdam&sector=bouw&biedt=leerwerkplek&biedt=baan',
      async (page) => {
        await total(page).waitFor();
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      },
    );
  });
});

test('an employer in care is not told what builders were told', async () => {
  /** Everything that is shown, also what comes when asked for. */
  const shown = async (page: Page): Promise<string> => {
    await total(page).waitFor();
    const more = page.locator('[data-uitkomst] .meer[aria-expanded=false]');
    while ((await more.count()) > 0) await more.first().click();
    return (await page.textContent('[data-uitkomst]')) ?? '';
  };
  const { programmes, texts } = await programmeLoader<EmployerFacts, EmployerTexts, EmployerOthers>(
    `${site}/werkgevers/`,
    async <T>(address: string) => (await (await fetch(address)).json()) as T,
  )();
  const told = programmes
    .filter(({ sectoren }) => sectoren.includes('bouw') && !sectoren.includes('zorg-en-welzijn'))
    .filter(({ gestopt }) => !gestopt)
    .flatMap(({ number }) => texts.of(number)?.lessen ?? [])
    .map(({ tekst }) => tekst);
  await withPage('/werkgevers/?sector=bouw', async (page) => {
    const text = await shown(page);
    expect(told.filter((lesson) => text.includes(lesson)).length).toBeGreaterThan(0);
  });
  await withPage('/werkgevers/?sector=zorg-en-welzijn', async (page) => {
    const text = await shown(page);
    expect(told.filter((lesson) => text.includes(lesson))).toEqual([]);
  });
});

test('without scripts an employer finds the guides, and the ways in by sector and kind of help', async () => {
  await withPage(
    '/werkgevers/',
    async (page) => {
      expect(await page.locator('form.vragen').isVisible()).toBe(false);
      for (const href of ['/kennis/wie-mag-werken/', '/interventies/leerwerktraject/']) {
        expect(await page.locator(`.antwoord a[href='${href}']`).isVisible()).toBe(true);
      }
      expect(await page.getByRole('link', { name: 'Bouw', exact: true }).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
