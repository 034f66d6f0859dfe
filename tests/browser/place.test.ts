import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPlainEntries } from '../support/front-matter.ts';
import { countShown, site, useBrowser, withPage } from '../support/page.ts';

useBrowser();
const entries = readPlainEntries();

describe('a place', () => {
  test('is typed, chosen with the keyboard, and stands in the address', async () => {
    await withPage('/initiatieven/', async (page) => {
      const field = page.getByRole('combobox', { name: 'Waar' });
      await field.click();
      await page.keyboard.type('friese mer');
      await page.getByRole('option', { name: /De Fryske Marren/ }).waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?gemeente=de-fryske-marren`);
      await expect.poll(() => field.inputValue()).toBe('De Fryske Marren');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
    });
  });

  test('groups the results from near to far', async () => {
    await withPage('/initiatieven/?gemeente=dalfsen', async (page) => {
      await countShown(page);
      const headings = page.locator('#resultaten h2.ruled-heading');
      expect(await headings.first().textContent()).toBe('In Dalfsen');
      expect(await headings.nth(1).textContent()).toBe('In Regio Zwolle');
      const here = await page
        .locator('#resultaten .ring')
        .first()
        .locator('h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // The second works in the whole country too, and names Dalfsen.
      expect(here.sort()).toEqual([
        '/initiatieven/dalfsen-participatie-vergunninghouders/',
        '/initiatieven/mind-spring/',
      ]);
    });
  });

  test.each([
    ['Den Bosch', 's-hertogenbosch'],
    ['Hengelo', 'hengelo'],
    ['De Friese Meren', 'de-fryske-marren'],
  ])('%s in the address is understood', async (typed, id) => {
    await withPage(`/initiatieven/?gemeente=${encodeURIComponent(typed)}`, async (page) => {
      const total = await countShown(page);
      await page.goto(`${site}/initiatieven/?gemeente=${id}`);
      expect(await countShown(page)).toBe(total);
      expect(total).toBeLessThan(entries.length);
    });
  });

  test('Bergen in the address asks which one', async () => {
    await withPage('/initiatieven/?gemeente=Bergen', async (page) => {
      await page.getByText('“Bergen” kan Bergen (NH.) of Bergen (L.) zijn.').waitFor();
      expect(await countShown(page)).toBe(entries.length);
    });
  });

  test('a region or province that is chosen becomes a filter', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('drenthe');
      await page.getByRole('option', { name: /Provincie Drenthe/ }).click();
      await expect.poll(() => page.url()).toContain('provincie=drenthe');
      const expected = entries.filter((entry) => entry.provincie.has('drenthe')).length;
      await expect.poll(() => countShown(page)).toBe(expected);
    });
  });

  test('a switch leaves out nationwide initiatives that name nothing near', async () => {
    await withPage('/initiatieven/?gemeente=zwolle', async (page) => {
      const all = await countShown(page);
      await page.getByLabel('Zonder landelijke initiatieven').check();
      await expect.poll(() => page.url()).toContain('landelijk=nee');
      await expect
        .poll(() => countShown(page))
        .toBe(
          all -
            entries.filter(
              ({ landelijk, vanuit }) =>
                landelijk &&
                !vanuit.regio.has('regio-zwolle') &&
                !vanuit.provincie.has('overijssel'),
            ).length,
        );
    });
  });

  test('can be taken away again', async () => {
    await withPage('/initiatieven/?gemeente=zwolle', async (page) => {
      await countShown(page);
      await page.getByRole('button', { name: 'Zwolle weghalen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/`);
      expect(await page.inputValue('input[name=gemeente]')).toBe('');
    });
  });
});

describe('the nearest first', () => {
  const names = (page: Page) => page.locator('#resultaten h3 a').allTextContents();

  test('is the order around a place when nothing is searched for', async () => {
    await withPage('/initiatieven/?gemeente=dalfsen&landelijk=nee', async (page) => {
      await countShown(page);
      const byDefault = await names(page);
      await page.getByLabel('Sorteer op').selectOption('dichtbij');
      await expect.poll(() => page.url()).toContain('sorteer=afstand');
      await countShown(page);
      expect(await names(page)).toEqual(byDefault);
      await page.getByLabel('Sorteer op').selectOption('titel');
      await expect.poll(() => page.url()).toContain('sorteer=titel');
      await countShown(page);
      expect(await names(page)).not.toEqual(byDefault);
    });
  });

  test('cannot be chosen without a place', async () => {
    await withPage('/initiatieven/', async (page) => {
      const option = page.locator("select[name=sorteer] option[value='afstand']");
      await expect.poll(() => option.isDisabled()).toBe(true);
      await page.goto(`${site}/initiatieven/?gemeente=dalfsen`);
      await expect.poll(() => option.isDisabled()).toBe(false);
    });
  });
});

test('results can be put in another order', async () => {
  await withPage('/initiatieven/', async (page) => {
    await page.getByLabel('Sorteer op').selectOption('titel');
    await expect.poll(() => page.url()).toContain('sorteer=titel');
    await countShown(page);
    const titles = await page.locator('#resultaten article a').allTextContents();
    const plain = titles.map((title) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    );
    expect(plain).toEqual([...plain].sort());
  });
});

describe('the map beside the results', () => {
  test('fills the dots of the results, and a list says the same', async () => {
    await withPage('/initiatieven/?doelgroep=laaggeletterden', async (page) => {
      const total = await countShown(page);
      expect(total).toBeGreaterThan(0);
      const dots = page.locator('[data-kaart] svg a');
      await dots.first().waitFor({ state: 'attached' });
      await page.getByText('Lijst van gemeenten').click();
      expect(await page.locator('[data-kaartlijst] a').count()).toBe(await dots.count());
    });
  });

  test('is a picture until the pointer comes near: then each dot is a link', async () => {
    await withPage('/initiatieven/', async (page) => {
      const dots = page.locator('[data-kaart] svg a');
      expect(await dots.count()).toBe(0);
      await page.locator('[data-kaart] svg').hover();
      await expect.poll(() => dots.count()).toBeGreaterThan(100);
      await page.locator("[data-kaart] svg a[href='?gemeente=texel']").click();
      await page.getByRole('heading', { name: 'In Texel' }).waitFor();
    });
  });

  test('a municipality in the list becomes the place to look from', async () => {
    await withPage('/initiatieven/', async (page) => {
      await page.getByText('Lijst van gemeenten').click();
      await page.locator('[data-kaartlijst]').getByRole('link', { name: 'Dalfsen' }).click();
      await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?gemeente=dalfsen`);
      await page.getByRole('heading', { name: 'In Dalfsen' }).waitFor();
    });
  });
});

describe('what is typed in the place field is never lost', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Waar' });
  const message = (page: Page) => page.locator('.plaatsveld-melding');

  const WAYS: Record<string, (page: Page) => Promise<void>> = {
    'by leaving the field': (page) => page.keyboard.press('Tab'),
    'on Enter': (page) => page.keyboard.press('Enter'),
    'by the button': (page) => page.getByRole('button', { name: 'Zoek', exact: true }).click(),
  };
  /** One of each kind of place is taken in every way; other writings of it are the same by then. */
  const TYPED = [
    ['gemeente Zwolle', 'gemeente=zwolle', 'Zwolle', Object.keys(WAYS)],
    ['Brabant', 'provincie=noord-brabant', 'Provincie Noord-Brabant', Object.keys(WAYS)],
    ['twente', 'regio=twente', 'Regio Twente', Object.keys(WAYS)],
    ['Zwolle, Overijssel', 'gemeente=zwolle', 'Zwolle', ['by leaving the field']],
    ['Hoofddorp', 'gemeente=haarlemmermeer', 'Haarlemmermeer', ['on Enter']],
    ['scheveningen', 'gemeente=den-haag', 'Den Haag', ['by leaving the field']],
    ['the hague', 'gemeente=den-haag', 'Den Haag', ['by the button']],
  ] as const;

  test.each(TYPED)('%s is taken as %s', async (typed, search, name, ways) => {
    await withPage('/initiatieven/', async (page) => {
      for (const [index, way] of ways.entries()) {
        if (index > 0) await page.goto(`${site}/initiatieven/`);
        await field(page).click();
        await page.keyboard.type(typed);
        await WAYS[way]?.(page);
        await expect
          .poll(() => page.url(), { message: way })
          .toBe(`${site}/initiatieven/?${search}`);
        await expect.poll(() => field(page).inputValue(), { message: way }).toBe(name);
      }
    });
  });

  test('a name of several places asks which one is meant', async () => {
    await withPage('/initiatieven/', async (page) => {
      await field(page).click();
      await page.keyboard.type('Bergen');
      await page.keyboard.press('Enter');
      await message(page).getByRole('button', { name: 'Bergen (NH.)' }).waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      expect(await field(page).inputValue()).toBe('Bergen');
      await message(page).getByRole('button', { name: 'Bergen (L.)' }).click();
      await expect.poll(() => page.url()).toContain('gemeente=bergen-l');
      expect(await field(page).getAttribute('aria-invalid')).toBeNull();
    });
  });

  test('a typing error is said with what may be meant, and stays to be mended (WCAG 3.3.3)', async () => {
    await withPage('/initiatieven/', async (page) => {
      await field(page).click();
      await page.keyboard.type('Amsterdm');
      await page.keyboard.press('Tab');
      await message(page).getByText('“Amsterdm” kennen wij niet.').waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      expect(await field(page).inputValue()).toBe('Amsterdm');
      await page.locator('input[name=doelgroep][value=vrouwen]').check();
      await countShown(page);
      expect(await field(page).inputValue()).toBe('Amsterdm');
      await message(page).getByRole('button', { name: 'Amsterdam' }).click();
      await expect.poll(() => page.url()).toContain('gemeente=amsterdam');
    });
  });

  test('letters that begin the old name of another place choose nothing by themselves', async () => {
    await withPage('/initiatieven/', async (page) => {
      await field(page).click();
      await page.keyboard.type('gelder');
      await page.getByRole('option', { name: /^Provincie Gelderland/ }).waitFor();
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
      await page.keyboard.press('Enter');
      await message(page).getByRole('button', { name: 'Provincie Gelderland' }).waitFor();
      expect(page.url()).toBe(`${site}/initiatieven/`);
    });
  });

  test('the first Escape closes the list only, the second the window around it', async () => {
    await withPage(
      '/initiatieven/',
      async (page) => {
        await page.getByRole('button', { name: /^Filters/ }).click();
        await field(page).click();
        await page.keyboard.type('zwol');
        const options = page.locator('[role=option]');
        await options.first().waitFor();
        await page.keyboard.press('Escape');
        expect(await options.count()).toBe(0);
        expect(await page.locator('dialog[open]').count()).toBe(1);
        expect(await field(page).inputValue()).toBe('zwol');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test('on a phone an address with a place that is not clear asks above the results', async () => {
    await withPage(
      '/initiatieven/?gemeente=Bergen',
      async (page) => {
        const notice = page.locator('[data-melding]');
        await notice.getByRole('button', { name: 'Bergen (L.)' }).click();
        await expect.poll(() => page.url()).toBe(`${site}/initiatieven/?gemeente=bergen-l`);
        await page
          .getByRole('heading', { name: 'In Bergen (L.)' })
          .or(page.getByText('In Bergen (L.) vonden wij niets.'))
          .waitFor();
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

describe('the home page', () => {
  test('searches for words around a place', async () => {
    await withPage('/', async (page) => {
      await page.getByRole('searchbox').fill('taal');
      await page.getByRole('combobox', { name: 'Waar' }).fill('gemeente Zwolle');
      await page.getByRole('button', { name: 'Zoek' }).click();
      await page.waitForURL(`${site}/initiatieven/?q=taal&gemeente=zwolle`);
      await countShown(page);
      expect(await page.inputValue('input[name=gemeente]')).toBe('Zwolle');
    });
  });

  test('asks which place is meant before it goes on', async () => {
    await withPage('/', async (page) => {
      await page.getByRole('combobox', { name: 'Waar' }).fill('Bergen');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Bergen (L.)' }).click();
      expect(page.url()).toBe(`${site}/`);
      await page.getByRole('button', { name: 'Zoek' }).click();
      await page.waitForURL(`${site}/initiatieven/?gemeente=bergen-l`);
    });
  });

  test('names the dot under the pointer, above all dots', async () => {
    await withPage('/', async (page) => {
      await page.locator('.stippenkaart a[data-naam^="Zwolle"]').hover();
      const name = page.locator('.stippenkaart > :last-child');
      expect(await name.textContent()).toMatch(/^Zwolle \(\d+\)$/);
    });
  });
});

describe('a region or province', () => {
  test.each([
    ['regio=twente', 'In Regio Twente'],
    ['provincie=drenthe', 'In Provincie Drenthe'],
  ])('%s gives the same rings as a municipality, each with its number', async (search, heading) => {
    await withPage(`/initiatieven/?${search}`, async (page) => {
      const total = await countShown(page);
      const rings = page.locator('#resultaten .ring-kop');
      expect(await rings.first().locator('h2').textContent()).toBe(heading);
      const here = Number(/\d+/.exec((await rings.first().locator('p').textContent()) ?? '')?.[0]);
      const [key = '', value = ''] = search.split('=');
      const nationwide = entries.filter(
        ({ landelijk, vanuit }) => landelijk && !vanuit[key as 'regio' | 'provincie'].has(value),
      ).length;
      expect(here + nationwide).toBe(total);
      const option = page.locator(`label:has(input[name=${key}][value=${value}])`);
      await expect
        .poll(() => option.textContent())
        .toContain(`${here} hier + ${nationwide} landelijk`);
      expect(await option.locator('.aantal').textContent()).toBe(String(total));
      expect(await page.inputValue('input[name=gemeente]')).toBe(heading.replace('In ', ''));
    });
  });

  test('counts on its own page as it does here', async () => {
    await withPage('/arbeidsmarktregios/twente/', async (page) => {
      const headings = await page.locator('.ring h2').allInnerTexts();
      const [here, nationwide] = headings.map((text) => /: (\d+) /.exec(text)?.[1]);
      await page.getByRole('link', { name: /^Filter deze/ }).click();
      await page.waitForURL('**/initiatieven/?regio=twente**');
      const option = page.locator('label:has(input[name=regio][value=twente])');
      await expect
        .poll(() => option.textContent())
        .toContain(`${here} hier + ${nationwide} landelijk`);
    });
  });

  test('is closed as a facet at first', async () => {
    await withPage('/initiatieven/', async (page) => {
      const facet = page.locator('details.facet:has(input[name=regio])');
      expect(await facet.getAttribute('open')).toBeNull();
    });
  });
});

describe('a place with nothing of its own', () => {
  test('says so, and what is near follows', async () => {
    await withPage('/initiatieven/?gemeente=tubbergen', async (page) => {
      await countShown(page);
      await page.getByText('In Tubbergen vonden wij niets.').waitFor();
      expect(await page.locator('#resultaten h2').first().textContent()).toBe('In Regio Twente');
      // The map follows the list.
      await expect.poll(() => page.locator('.stippenkaart circle.hier').count()).toBe(1);
    });
  });

  test('has ways out that read as sentences', async () => {
    await withPage(
      '/initiatieven/?gemeente=tubbergen&landelijk=nee&leerroute=z-route&sector=bouw',
      async (page) => {
        expect(await countShown(page)).toBe(0);
        const ways = page.locator('#resultaten .keuzeknoppen button');
        await ways.first().waitFor();
        expect((await ways.allInnerTexts()).join()).not.toMatch(/Zonder Zonder/i);
      },
    );
  });
});

test('on a phone the map is a window, from which a dot leads to its place', async () => {
  await withPage(
    '/initiatieven/?doelgroep=vrouwen',
    async (page) => {
      await countShown(page);
      expect(await page.locator('#kaart').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Kaart' }).click();
      expect(await page.locator('dialog[open] .stippenkaart').isVisible()).toBe(true);
      await page.getByText('Lijst van gemeenten').click();
      await page.locator('[data-kaartlijst] a').first().click();
      await expect.poll(() => page.url()).toContain('gemeente=');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    },
    { viewport: { width: 390, height: 800 } },
  );
});
