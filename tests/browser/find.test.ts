import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import {
  countShown,
  expectFaults,
  letTimePass,
  site,
  useBrowser,
  withPage,
} from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();
const entries = readPlainEntries();

describe('the find page', () => {
  test('starts with everything, twenty a page, before the search engine is loaded', async () => {
    await withPage('/over/', async (page) => {
      await page.route('**/pagefind/**', () => new Promise(() => undefined));
      await page.goto(`${site}/initiatieven/`);
      expect(await countShown(page)).toBe(entries.length);
      expect(await page.locator('#resultaten article:visible').count()).toBe(20);
    });
  });

  test('loads the search engine when there is time, and not for who saves data', async () => {
    await withPage('/over/', async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      // Which files there are is asked at once; it is small.
      const isEngine = (url: string) =>
        /\/(?:pagefind|zoekindex)\//.test(url) && !url.endsWith('/start.json');
      await page.goto(`${site}/initiatieven/`);
      await expect.poll(() => requested.filter(isEngine).length).toBeGreaterThan(0);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await settled(page);
      requested.length = 0;
      await page.reload({ waitUntil: 'networkidle' });
      await page.waitForTimeout(1500);
      expect(requested.filter(isEngine)).toEqual([]);
      await page.locator('input[name=doelgroep][value=vrouwen]').check();
      await expect.poll(() => requested.filter(isEngine).length).toBeGreaterThan(0);
    });
  });

  test('filters with the keyboard, keeps focus and says the count', async () => {
    await withPage('/initiatieven/', async (page) => {
      const box = page.locator('input[name=doelgroep][value=vrouwen]');
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toContain('doelgroep=vrouwen');
      const expected = entries.filter((entry) => entry.doelgroep.has('vrouwen')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[role=status]').count()).toBe(1);
    });
  });

  test('a chip takes one filter away, and clear takes all', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen&interventie=taal', async (page) => {
      await page.getByRole('button', { name: 'Vrouwen weghalen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?interventie=taal`);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/`);
      expect(await countShown(page)).toBe(entries.length);
    });
  });

  test('an option that would give nothing is shown, but cannot be chosen', async () => {
    await withPage('/initiatieven/?interventie=financiele-regeling', async (page) => {
      await countShown(page);
      const zero = page.locator('#filters label:has(input:disabled) .aantal').first();
      expect(await zero.textContent()).toBe('0');
    });
  });

  test('search "buschauffeur", open the result, go back, and the state is kept', async () => {
    await withPage('/', async (page) => {
      await page.getByRole('searchbox').fill('buschauffeur');
      await page.getByRole('button', { name: 'Zoek' }).click();
      await page.waitForURL('**/initiatieven/?q=buschauffeur');
      const link = page.locator(
        "#resultaten a[href='/initiatieven/connexxion-statushouders-buschauffeur/']",
      );
      await link.waitFor();
      const before = await countShown(page);
      await link.click();
      await page.waitForURL('**/connexxion-statushouders-buschauffeur/');
      expect(await page.textContent('h1')).toContain('buschauffeur');
      await page.goBack();
      await link.waitFor();
      expect(await countShown(page)).toBe(before);
      expect(await page.inputValue('input[name=q]')).toBe('buschauffeur');
    });
  });

  test('back and forward walk through the filters', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.locator('input[name=doelgroep][value=jongeren]').check();
      await expect.poll(() => page.url()).toContain('jongeren');
      const one = await countShown(page);
      await page.locator('input[name=interventie][value=taal]').check();
      await expect.poll(() => page.url()).toContain('taal');
      await page.goBack();
      await expect.poll(() => countShown(page)).toBe(one);
      expect(await page.locator('input[name=interventie][value=taal]').isChecked()).toBe(false);
      await page.goForward();
      await expect
        .poll(() => page.locator('input[name=interventie][value=taal]').isChecked())
        .toBe(true);
    });
  });

  test('unknown and hostile values are ignored, said so, and break nothing', async () => {
    const hostile = `doelgroep=marsmannen&regio=<img src=x onerror=alert(1)>&q=${'x'.repeat(10_000)}&pagina=-3&regio=__proto__`;
    await withPage(`/initiatieven/?${encodeURI(hostile)}`, async (page) => {
      expect(await countShown(page)).toBeLessThan(entries.length);
      const notice = await page.textContent('[data-melding]');
      expect(notice).toContain('doelgroep=marsmannen');
      expect(await page.locator('[data-melding] img').count()).toBe(0);
    });
  });

  test('a page beyond the last shows the last', async () => {
    await withPage('/initiatieven/?doelgroep=statushouders&pagina=9999', async (page) => {
      const total = await countShown(page);
      expect(await page.locator('#resultaten article').count()).toBe(((total - 1) % 20) + 1);
    });
  });

  test('without JavaScript it shows the first, with links to all and to the pages of the facets', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        expect(await page.locator('#resultaten article:visible').count()).toBe(20);
        expect(await page.locator('#filters').isVisible()).toBe(false);
        for (const path of [
          '/doelgroepen/vrouwen/',
          '/interventies/taal/',
          '/arbeidsmarktregios/twente/',
        ]) {
          expect(await page.locator(`main a[href='${path}']`).count()).toBeGreaterThan(0);
        }
        await page.getByRole('link', { name: `Alle ${entries.length} initiatieven` }).click();
        const links = page.locator("main a[href^='/initiatieven/']:not([href='/initiatieven/'])");
        await expect.poll(() => links.count()).toBe(entries.length);
      },
      { javaScriptEnabled: false },
    );
  });

  test('on a phone the filters open and close with a button', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        const button = page.getByRole('button', { name: /^Filters/ });
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await button.click();
        await page.locator('input[name=doelgroep][value=vrouwen]').check();
        await expect.poll(() => button.textContent()).toContain('(1)');
        await page.getByRole('button', { name: /^Toon \d+ initiatieven/ }).click();
        expect(await page.locator('#filters').isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

const statusOf = (page: Page) => page.locator('[role=status]').innerText();
const phone = { viewport: { width: 390, height: 800 } };

describe('an address from elsewhere', () => {
  const four = entries.filter(
    (entry) => entry.doelgroep.has('vrouwen') && entry.interventie.has('taal'),
  ).length;

  test.each([
    '?doelgroep=vrouwen&amp;interventie=taal',
    '?Doelgroep=Vrouwen&interventie=taal',
    '?doelgroep=vrouwen&interventie=taal.',
    '?doelgroep%3Dvrouwen%26interventie%3Dtaal',
  ])('that was damaged on its way (%s) shows what was meant', async (search) => {
    await withPage(`/initiatieven/${search}`, async (page) => {
      expect(await countShown(page)).toBe(four);
      expect(page.url()).toBe(`${site}/initiatieven/?doelgroep=vrouwen&interventie=taal`);
      expect(await page.locator('[data-melding]').isVisible()).toBe(false);
    });
  });

  test('with what a mailing put behind it shows the same, without a word', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen&utm_source=x&fbclid=y', async (page) => {
      expect(await countShown(page)).toBe(
        entries.filter((entry) => entry.doelgroep.has('vrouwen')).length,
      );
      expect(await page.locator('[data-melding]').isVisible()).toBe(false);
    });
  });

  test('with something unknown says so, to who hears the page too', async () => {
    await withPage('/initiatieven/?kleur=rood&doelgroep=vrouwen', async (page) => {
      await page.getByText('Niet herkend en overgeslagen: kleur=rood.').waitFor();
      expect(
        await page
          .getByText('kleur=rood')
          .evaluate((one) => one.closest('[aria-live]')?.getAttribute('aria-live')),
      ).toBe('polite');
    });
  });
});

describe('who looks at the choices made', () => {
  test('reads them in the title of the document', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen&leerroute=z-route', async (page) => {
      await countShown(page);
      expect(await page.title()).toMatch(/^Vrouwen, Z-route \| Initiatieven/);
      await page.getByRole('button', { name: 'Wis alles' }).click();
      await expect.poll(() => page.title()).toMatch(/^Initiatieven \|/);
    });
  });

  test('can take a tick away although nothing is found', async () => {
    await withPage(
      '/initiatieven/?q=tandarts&sector=bouw&doelgroep=statushouders',
      async (page) => {
        expect(await countShown(page)).toBe(0);
        const box = page.locator('input[name=sector][value=bouw]');
        await expect
          .poll(() => page.locator('#filters input:disabled').count())
          .toBeGreaterThan(10);
        await box.focus();
        await page.keyboard.press('Space');
        await expect.poll(() => page.url()).not.toContain('sector=bouw');
        await countShown(page);
        expect(await box.isDisabled()).toBe(false);
        expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
      },
    );
  });

  test('sees nothing to refine under what gives nothing', async () => {
    await withPage('/initiatieven/?q=tandarts&sector=bouw', async (page) => {
      await countShown(page);
      const folded = page.locator('.keuze:has(:disabled) + .onder');
      await expect.poll(() => folded.count()).toBeGreaterThan(0);
      expect(await folded.filter({ visible: true }).count()).toBe(0);
    });
  });

  test('reads how many are unknown in a thin facet, and can ask for those', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen', async (page) => {
      const total = await countShown(page);
      await page.locator('summary', { hasText: 'Leerroute' }).click();
      const note = page.locator('[data-onbekend=leerroute]');
      await expect
        .poll(() => note.textContent())
        .toMatch(new RegExp(`^Van \\d+ van deze ${total} niet bekend`));
      const unknown = Number(/\d+/.exec((await note.textContent()) ?? '')?.[0]);
      await page.locator('input[name=leerroute][value=onbekend]').check();
      await expect.poll(() => countShown(page)).toBe(unknown);
    });
  });

  test('far down in the filters is told what a choice did, and led to the results', async () => {
    await withPage('/initiatieven/', async (page) => {
      const bar = page.locator('[data-toepassen]');
      expect(await bar.isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Status' }).click();
      await page.locator('input[name=status][value=afgerond]').check();
      await expect.poll(() => bar.isVisible()).toBe(true);
      const total = await countShown(page);
      await expect.poll(() => bar.innerText()).toMatch(new RegExp(`^Toon ${total} initiatie`));
      await bar.click();
      expect(
        await page.locator('[role=status]').evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await expect.poll(() => bar.isVisible()).toBe(false);
    });
  });
});

describe('a list of results', () => {
  test('names its first order for what it is', async () => {
    await withPage('/initiatieven/', async (page) => {
      const order = page.getByLabel('Sorteer op').locator('option').first();
      expect(await order.textContent()).toBe('sterkst onderbouwd eerst');
      await page.goto(`${site}/initiatieven/?q=taal`);
      await expect.poll(() => order.textContent()).toBe('past het best');
    });
  });

  test('shows of each its evidence and its last news, and of some a key figure', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen', async (page) => {
      await countShown(page);
      const lines = await page.locator('#resultaten article .bewijs').allInnerTexts();
      expect(lines.length).toBe(await page.locator('#resultaten article').count());
      for (const line of lines) {
        expect(line).toMatch(/laatste bericht:\s+[\p{L}\d\s]*\d{4}$|geen gedateerde bron$/u);
      }
      expect(await page.locator('#resultaten .kerncijfer strong').count()).toBeGreaterThan(0);
    });
  });

  test('can be made compact, and stays so at the next visit', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen', async (page) => {
      await countShown(page);
      const summary = page.locator('#resultaten .samenvatting').first();
      expect(await summary.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'compact' }).click();
      expect(await summary.isVisible()).toBe(false);
      await page.reload();
      await countShown(page);
      await expect.poll(() => summary.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'lijst', exact: true }).click();
      expect(await summary.isVisible()).toBe(true);
    });
  });

  test('is reached from the keyboard by a link past the filters', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.getByRole('link', { name: 'Naar de resultaten' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultaten');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(
        true,
      );
    });
  });

  test('is taken along: the first three side by side, and all of it as a file for Excel', async () => {
    await withPage('/initiatieven/?doelgroep=vrouwen', async (page) => {
      const total = await countShown(page);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bewaar als CSV voor Excel' }).click();
      const file = await waiting;
      expect(file.suggestedFilename()).toMatch(/^initiatieven-\d{4}-\d\d-\d\d\.csv$/);
      const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
      expect(lines.length).toBe(total + 2);
      await page.getByText(`Het bestand met ${total} initiatieven is gemaakt.`).waitFor();
      const names = await page.locator('#resultaten article h2').allTextContents();
      await page.getByRole('link', { name: 'Vergelijk de eerste drie' }).click();
      await page.waitForURL('**/selectie/?i=*');
      const said = page.getByRole('main');
      for (const name of names.slice(0, 3)) await said.getByText(name.trim()).first().waitFor();
    });
  });

  test('is printed whole, with addresses and sources, however many pages it has', async () => {
    await withPage('/initiatieven/?gemeente=zwolle', async (page) => {
      const total = await countShown(page);
      expect(total).toBeGreaterThan(40);
      const printed = () =>
        page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const articles = [...document.querySelectorAll('#resultaten article')];
          const said = articles.map((one) => one.querySelector('.adres')?.textContent ?? '');
          window.dispatchEvent(new Event('afterprint'));
          return said;
        });
      await expect.poll(async () => (await printed()).length).toBe(total);
      const said = await printed();
      for (const one of said) expect(one).toMatch(/^Bronnen: .+\. http\S+\/initiatieven\/\S+\/$/);
      expect(await page.locator('#resultaten article').count()).toBe(20);
    });
  });
});

describe('a question', () => {
  test('is read as choices that can be taken off again', async () => {
    const asked = 'welke gemeenten in Gelderland helpen vrouwen op de z-route';
    await withPage(`/initiatieven/?q=${encodeURIComponent(asked)}`, async (page) => {
      await countShown(page);
      const chips = page.locator('[data-gelezen-als] li button:not(.wis)');
      expect(await chips.allInnerTexts()).toHaveLength(3);
      expect((await chips.allInnerTexts()).join()).toMatch(/Gelderland.*Vrouwen.*Z-route/s);
      expect(await page.locator('input[name=doelgroep][value=vrouwen]').isChecked()).toBe(true);
      expect(await page.locator('#gedeeltelijk article').count()).toBeGreaterThan(0);
      expect(await page.locator('#gedeeltelijk h2').innerText()).toContain('Niet alles gevonden');
      expect(await page.locator('#resultaten #gedeeltelijk').count()).toBe(0);
      await chips.filter({ hasText: 'Vrouwen' }).click();
      await expect.poll(() => chips.count()).toBe(2);
      expect(await page.locator('input[name=doelgroep][value=vrouwen]').isChecked()).toBe(false);
    });
  });

  test('that asks for a guide by name gives that guide above the initiatives', async () => {
    await withPage('/initiatieven/?q=Hoeveel%20statushouders%20werken', async (page) => {
      await countShown(page);
      const also = page.locator('#ook-gevonden');
      expect(await also.locator('a').first().getAttribute('href')).toBe(
        '/kennis/hoeveel-statushouders-werken/',
      );
      const isAbove = await also.evaluate((one) =>
        Boolean(
          one.compareDocumentPosition(document.querySelector('#resultaten') as Node) &
          Node.DOCUMENT_POSITION_FOLLOWING,
        ),
      );
      expect(isAbove).toBe(true);
    });
  });

  test('that is a place offers the place', async () => {
    await withPage('/initiatieven/?q=Tubbergen', async (page) => {
      await countShown(page);
      await page.locator('#ook-gevonden').getByRole('link', { name: 'Tubbergen' }).click();
      await page.waitForURL('**/gemeenten/tubbergen/');
      await page.getByText('In Tubbergen vonden wij niets.').waitFor();
    });
  });
});

describe('a page whose script does not run', () => {
  test('says under a filtered address that nothing was filtered', async () => {
    await withPage(
      '/initiatieven/?doelgroep=vrouwen',
      async (page) => {
        expect(await page.getByText('Deze lijst is niet gefilterd.').isVisible()).toBe(true);
        expect(await page.locator('#kaart').isVisible()).toBe(true);
        expect(await page.locator('[data-kaartknop]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false, ...phone },
    );
  });

  test('says so after a while when the script is blocked', async () => {
    await withPage('/over/', async (page) => {
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(`${site}/initiatieven/?doelgroep=vrouwen`);
      const said = page.getByText('Deze lijst is niet gefilterd.');
      expect(await said.isVisible()).toBe(false);
      expect(await letTimePass(page)).toBeLessThanOrEqual(6000);
      expect(await said.isVisible()).toBe(true);
      expectFaults(/ERR_FAILED/);
    });
  });

  test('searches from the home page in the list of everything', async () => {
    await withPage(
      '/',
      async (page) => {
        await page.getByRole('searchbox').fill('buschauffeur');
        await page.getByRole('button', { name: 'Zoek' }).click();
        await page.waitForURL('**/alle-initiatieven/**');
        // Playwright itself looks past what stands in `noscript`.
        const said = page.locator('noscript p');
        await said.waitFor();
        expect(await said.innerText()).toContain('Zoeken werkt met JavaScript');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the window of the filters on a phone', () => {
  test('says the number of results inside, and nowhere hides what has the focus', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        await page.getByRole('button', { name: /^Filters/ }).click();
        await page.locator('input[name=doelgroep][value=vrouwen]').check();
        const said = page.locator('dialog [data-vensterstand]');
        expect(await said.getAttribute('aria-live')).toBe('polite');
        await expect.poll(() => said.textContent()).toMatch(/^\d+ initiatie/);
        await expect
          .poll(async () => (await said.textContent()) === (await statusOf(page)))
          .toBe(true);
        for (const summary of await page.locator('dialog .facet > summary').all()) {
          const isOpen = await summary.evaluate(
            (one) => (one.parentElement as HTMLDetailsElement).open,
          );
          if (!isOpen) await summary.click();
        }
        await page.locator('dialog [data-sluiten]').focus();
        const hidden: string[] = [];
        for (let step = 0; step < 120; step += 1) {
          await page.keyboard.press('Tab');
          const fault = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused?.closest('dialog')) return 'einde';
            const { left, top, width, height } = focused.getBoundingClientRect();
            const seen = document.elementFromPoint(left + width / 2, top + height / 2);
            const label = focused.closest('label');
            const isSeen =
              seen && (focused.contains(seen) || seen.contains(focused) || label?.contains(seen));
            return isSeen ? undefined : focused.outerHTML.slice(0, 120);
          });
          if (fault === 'einde') break;
          if (fault) hidden.push(fault);
        }
        expect(hidden).toEqual([]);
      },
      phone,
    );
  });
});

describe('who uses other colours or the keyboard', () => {
  test('sees the present page and the edges of chips where colours are forced', async () => {
    await withPage(
      '/initiatieven/?doelgroep=vrouwen',
      async (page) => {
        await countShown(page);
        const lineOf = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((one) => {
              const { borderBlockEndColor, backgroundColor } = getComputedStyle(one);
              return [borderBlockEndColor, backgroundColor].join();
            });
        expect(await lineOf('nav a[aria-current]')).not.toBe(
          await lineOf('nav a:not([aria-current])'),
        );
        const edge = await page
          .locator('[data-gekozen] button')
          .first()
          .evaluate((one) => {
            const style = getComputedStyle(one);
            return [style.borderTopStyle, style.borderTopColor !== style.backgroundColor];
          });
        expect(edge).toEqual(['solid', true]);
      },
      { forcedColors: 'active' },
    );
  });

  test('sees the same focus ring around a text field as around a link', async () => {
    await withPage('/initiatieven/', async (page) => {
      const ringOf = (selector: string) =>
        page.locator(selector).evaluate((one: HTMLElement) => {
          one.focus();
          const { outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
          return [outlineColor, outlineStyle, outlineWidth, outlineOffset];
        });
      await page.keyboard.press('Tab');
      const ring = await ringOf('.brand');
      expect(await ringOf('input[name=q]')).toEqual(ring);
      expect(await ringOf('input[name=gemeente]')).toEqual(ring);
    });
  });
});
