import { describe, expect, test } from 'vitest';
import { countShown, useBrowser, withPage } from '../support/page.ts';
import { QUERIES } from './queries.ts';

useBrowser();

/** All of them are asked of the finder itself in tests/unit/find; here a few, through the page. */
const SAMPLE = QUERIES.filter((_, index) => index % 7 === 0);

describe('a search finds what is meant among the first three', () => {
  test(`for ${SAMPLE.length} queries that people type`, async () => {
    await withPage('/initiatieven/', async (page) => {
      const missed: string[] = [];
      for (const [query, ...slugs] of SAMPLE) {
        const first = await page.evaluate(firstThree, query);
        if (!slugs.some((slug) => first.includes(slug))) {
          missed.push(`${query}: ${first.join(', ')}`);
        }
      }
      expect(missed).toEqual([]);
    });
  }, 120_000);

  test('a mended typing error is said', async () => {
    await withPage('/initiatieven/?q=buschaufeur', async (page) => {
      await countShown(page);
      await page
        .getByText('Gezocht op “buschauffeur”, want “buschaufeur” komt nergens voor.')
        .waitFor();
    });
  });

  test('the words are marked, in the summary or in the piece of text where they stand', async () => {
    await withPage('/initiatieven/?q=rijbewijs', async (page) => {
      await page.waitForSelector('#resultaten mark');
      const marks = await page.locator('#resultaten mark').allTextContents();
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.join(' ').toLowerCase()).toContain('rijbewijs');
      expect(await page.locator('#resultaten .fragment').first().textContent()).not.toContain(
        'vergunninghouders.',
      );
    });
  });

  test('accents and capitals make no difference', async () => {
    await withPage('/initiatieven/?q=OEKRAINE', async (page) => {
      const plain = await countShown(page);
      await page.goto(page.url().replace('OEKRAINE', encodeURIComponent('oekraïne')));
      expect(await countShown(page)).toBe(plain);
      expect(plain).toBeGreaterThan(5);
    });
  });

  test('a word that stands nowhere is said, and does not find what begins with its first letter', async () => {
    await withPage('/initiatieven/?q=xxxxxxxxxx', async (page) => {
      expect(await countShown(page)).toBe(0);
      await page.getByText('“xxxxxxxxxx” komt in geen enkel initiatief voor.').waitFor();
      const link = page.locator('#resultaten').getByRole('link', { name: 'Voeg het toe' });
      expect(await link.getAttribute('href')).toBe('/bijdragen/');
    });
  });

  test('words beside it are searched all the same', async () => {
    await withPage('/initiatieven/?q=buschauffeur', async (page) => {
      const alone = await countShown(page);
      await page.goto(page.url().replace('buschauffeur', 'buschauffeur+kwantumfysica'));
      expect(await countShown(page)).toBe(alone);
      await page.getByText('“kwantumfysica” komt in geen enkel initiatief voor.').waitFor();
    });
  });

  test('nothing found says what dropping each choice would give', async () => {
    await withPage('/initiatieven/?q=buschauffeur&doelgroep=vrouwen', async (page) => {
      expect(await countShown(page)).toBe(0);
      const way = page.getByRole('button', { name: /^Zonder Vrouwen: \d+/ });
      await way.waitFor();
      const promised = Number(/\d+$/.exec((await way.textContent()) ?? '')?.[0]);
      await way.click();
      await expect.poll(() => countShown(page)).toBe(promised);
      expect(await page.locator('input[name=doelgroep][value=vrouwen]').isChecked()).toBe(false);
    });
  });
});

/** Runs in the page: searches as typing in the address would, and gives the slugs of the first three results. */
async function firstThree(query: string): Promise<string[]> {
  history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
  dispatchEvent(new PopStateEvent('popstate'));
  do await new Promise((resolve) => setTimeout(resolve, 10));
  while (document.querySelector('#resultaten[aria-busy="true"]'));
  return [
    ...document.querySelectorAll<HTMLAnchorElement>(
      '#resultaten article a, #gedeeltelijk article a',
    ),
  ]
    .slice(0, 3)
    .map((link) => link.pathname.split('/')[2] ?? '');
}
