/** What a policy officer comes for: does it work, does it last, and where to go from there. */
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../support/page.ts';

useBrowser();

/** The number that a text begins with. */
const first = (text: string | null) => Number(/[\d.]+/.exec(text ?? '')?.[0].replace('.', ''));

describe('somebody who wants to know whether an approach works', () => {
  test('reads in one sentence of how many an outcome is known, and sees each on a line of its own', async () => {
    await withPage('/interventies/leerwerktraject/', async (page) => {
      const sentence = (await page.locator('.stand').first().textContent()) ?? '';
      expect(sentence).toMatch(/^\d+ initiatieven\. Van \d+ telt een bron/);
      // A dot only where both numbers are known.
      for (const line of await page.locator('.uitkomst li').all()) {
        const hasDot = (await line.locator('svg').count()) === 1;
        const numbers = (await line.locator('strong').textContent()) ?? '';
        expect(/ van /.test(numbers), numbers).toBe(hasDot);
      }
    });
  });

  test('finds the same number behind a rung of evidence as the page said', async () => {
    await withPage('/interventies/leerwerktraject/', async (page) => {
      const rung = page.locator('.treden li', { hasText: 'Eigen cijfers' });
      const said = first(await rung.locator('strong').textContent());
      await rung.getByRole('link').first().click();
      await page.waitForSelector('#resultaten:not([aria-busy="true"])');
      await expect.poll(async () => first(await page.textContent('[role=status]'))).toBe(said);
    });
  });

  test('is told where no effect was found, with the way to that study', async () => {
    await withPage('/doelgroepen/statushouders/', async (page) => {
      const finding = page.locator('.richting', { hasText: 'Geen effect gevonden' }).first();
      expect(await finding.getByRole('link').first().getAttribute('href')).toMatch(
        /^\/initiatieven\/.+\/#onderzoek$/,
      );
    });
  });

  test('opens a theme by keyboard, without scripts, and reads who says it of which initiative', async () => {
    await withPage(
      '/interventies/leerwerktraject/',
      async (page) => {
        const theme = page.locator('.leskolom.knelpunt details').first();
        const lesson = theme.locator('li').first();
        expect(await lesson.isVisible()).toBe(false);
        await theme.locator('summary').focus();
        await page.keyboard.press('Enter');
        expect(await lesson.isVisible()).toBe(true);
        expect(await lesson.textContent()).toMatch(/volgens /);
        expect(await lesson.getByRole('link').getAttribute('href')).toMatch(/^\/initiatieven\//);
      },
      // Chromium keeps the keyboard of folds without scripts; the tests' own questions still run.
      { javaScriptEnabled: false },
    );
  });

  test('takes the three best supported along to compare, and the lessons to make requirements of', async () => {
    await withPage('/sectoren/techniek/', async (page) => {
      const compare = page.getByRole('link', { name: 'Vergelijk de drie best onderbouwde' });
      expect(await compare.getAttribute('href')).toMatch(/^\/selectie\/\?i=[^,]+,[^,]+,[^,]+$/);
      const demand = page.getByRole('link', { name: /^Maak er eisen van/ });
      expect(await demand.getAttribute('href')).toBe('/lessen/?sector=techniek');
    });
  });

  test('gets no heavier page for a large group than for a small one', async () => {
    await withPage('/doelgroepen/statushouders/', async (page) => {
      expect(await page.locator('*').count()).toBeLessThanOrEqual(900);
    });
  });
});

describe('somebody who wonders how long such projects last', () => {
  test('sees how many stopped and why, and goes to those', async () => {
    await withPage('/looptijden/', async (page) => {
      const reason = page.locator('.redenen li', { hasText: 'Opgegaan in regulier aanbod' });
      const said = first(await reason.locator('strong').textContent());
      await reason.getByRole('link').click();
      expect(new URL(page.url()).search).toContain('einde=regulier-geworden');
      await page.waitForSelector('#resultaten:not([aria-busy="true"])');
      await expect.poll(async () => first(await page.textContent('[role=status]'))).toBe(said);
    });
  });

  test('reads the drawing as a table, whose rows add up to what is drawn', async () => {
    await withPage('/looptijden/', async (page) => {
      await page.getByText('Bekijk de aantallen als tabel').click();
      const rows = await page
        .locator('.levenslijnen tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
        );
      const total = rows.pop() ?? [];
      const sum = (column: number) => rows.reduce((so, row) => so + (row[column] ?? 0), 0);
      expect(total).toEqual(total.map((_, column) => sum(column)));
      expect(await page.locator('.levenslijnen [role=img]').getAttribute('aria-label')).toContain(
        `${total[0]} initiatieven`,
      );
    });
  });

  test('finds on the page of one that ended how long it ran and what came after', async () => {
    await withPage('/initiatieven/nieuw-thuis-rotterdam/', async (page) => {
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: 'Hoe lang het liep' }),
      });
      const text = (await section.textContent()) ?? '';
      for (const part of ['2016 tot 2021, in 6 kalenderjaren', 'Betaald door', 'Z-route'])
        expect(text).toContain(part);
    });
  });
});

test('two initiatives that are alike name one another, and say why', async () => {
  const path = '/initiatieven/nieuw-thuis-rotterdam/';
  await withPage(path, async (page) => {
    const group = page.locator('.verwant li', { hasText: /Ook (voor|in|tijdens)|Ook \S/ }).first();
    await group.getByRole('link').click();
    expect(await page.locator(`.verwant a[href="${path}"]`).count()).toBe(1);
  });
});
