import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { expectFaults, site, useBrowser, withPage } from '../support/page.ts';
import { serveLarge } from '../support/programmes.ts';

useBrowser();

const total = (page: Page) => page.locator('.stand strong');
const steps = (page: Page) => page.locator('.stap');

/** Types a place and takes the first that is offered. */
async function choosePlace(page: Page, name: string): Promise<void> {
  await page.locator('input[name=gemeente]').fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Answers for a mother in Utrecht who learns with difficulty and wants to work with food. */
async function answer(page: Page): Promise<void> {
  await choosePlace(page, 'Utrecht');
  await page.getByLabel('Wie', { exact: true }).selectOption('statushouders');
  await page.getByLabel('Waar staat iemand').selectOption('inburgering');
  await page.getByLabel('Leerroute').selectOption('z-route');
  await page.getByLabel('Opleiding in het eigen land').selectOption('weinig');
  await page.getByLabel('Vrouw', { exact: true }).check();
  await page.getByLabel('Zorgt voor kinderen').check();
  await page.getByLabel('Wil graag werken in').selectOption('horeca');
  await total(page).waitFor();
}

describe('a client manager makes a plan for a woman on the Z-route in Utrecht who wants to work with food', () => {
  test('sees for each step what there is, near first, why, and what it asks', async () => {
    await withPage('/plan/', async (page) => {
      await answer(page);
      await expect
        .poll(() => total(page).textContent())
        .toMatch(/^\d+ initiatieven kunnen passen$/);
      expect(await steps(page).locator('h2').allTextContents()).toEqual([
        'Taal',
        'Leren',
        'Werkervaring en meedoen',
        'Begeleiding',
        'Naar een baan',
      ]);
      const reasons = await steps(page).first().locator('.past').allTextContents();
      expect(reasons[0]).toMatch(/^Waarom: werkt in Utrecht/);
      expect(await steps(page).nth(1).locator('.past').first().textContent()).toContain(
        'sector horeca',
      );
      expect(await page.locator('.vraagt').first().textContent()).toMatch(
        /^(Vraagt|Duurt): .+volgens/,
      );
      // Nobody else's sector, and no course for who went to university.
      await expect.poll(() => page.locator('.stap').allTextContents()).not.toContain('sector bouw');
      expect(await page.locator('.gestopt summary').textContent()).toMatch(
        /^Gestopt, wel om van te leren \(\d+\)$/,
      );
    });
  });

  test('reads advice only where the answers touch it, with the guide and its source', async () => {
    await withPage('/plan/', async (page) => {
      await page.getByLabel('Wil graag werken in').selectOption('horeca');
      await total(page).waitFor();
      expect(await page.locator('.advies').count()).toBe(0);
      await page.getByLabel('Leerroute').selectOption('z-route');
      const advice = steps(page).first().locator('.advies li');
      await expect.poll(() => advice.count()).toBe(1);
      const [guide, source] = await advice.locator('a').all();
      expect(await guide?.getAttribute('href')).toBe(
        '/kennis/laaggeletterden-en-z-route/#wat-helpt',
      );
      await source?.click();
      await expect.poll(() => page.locator(':target').count()).toBe(1);
    });
  });

  test('chooses, orders and times by keyboard, and sees when each runs', async () => {
    await withPage('/plan/', async (page) => {
      await answer(page);
      for (const step of [0, 1]) {
        await steps(page).nth(step).getByRole('checkbox').first().focus();
        await page.keyboard.press('Space');
      }
      const items = page.locator('.onderdelen > li');
      await expect.poll(() => items.count()).toBe(2);
      const titles = () => items.locator('.naam').allTextContents();
      const [first, second] = await titles();
      await page.getByRole('button', { name: `Omhoog: ${second}` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(titles).toEqual([second, first]);
      expect(await page.locator('[data-stand]').textContent()).toBe(
        `${second} staat nu op plaats 1.`,
      );
      await page.getByLabel(`Begint: ${second}`).selectOption({ label: 'over 1 jaar' });
      const row = page.locator('.tijdlijn tbody tr').first();
      await expect
        .poll(() => row.locator('td').allTextContents())
        .toEqual(['niet', 'niet', 'niet', 'loopt']);
      await page.getByRole('button', { name: `Haal weg: ${first}` }).click();
      await expect.poll(titles).toEqual([second]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('uw-plan');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  test('prints the plan on at most two pages, with the notes and without the questions', async () => {
    await withPage('/plan/', async (page) => {
      await answer(page);
      for (const step of [0, 1, 3])
        await steps(page).nth(step).getByRole('checkbox').first().check();
      await page.getByLabel('Notitie bij taal').fill('Eerst een gesprek met een tolk.');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await steps(page).first().isVisible()).toBe(false);
      expect(await page.locator('.notitie p').first().isVisible()).toBe(true);
      expect(await page.locator('.uitkomst > .op-papier').textContent()).toContain(
        'Utrecht · Statushouder',
      );
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    });
  });
});

describe('what is answered about a person stays in the browser', () => {
  test('no request and no address holds it; a reload keeps it; a new tab does not; notes are gone', async () => {
    await withPage('/plan/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await answer(page);
      await steps(page).first().getByRole('checkbox').first().check();
      await page.getByLabel('Notitie bij taal').fill('geheim');
      expect(asked.join(' ')).not.toMatch(/z-route|horeca|statushouders|geheim|utrecht/);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      await page.reload();
      await total(page).waitFor();
      expect(await page.locator('input[name=gemeente]').inputValue()).toBe('Utrecht');
      expect(await page.getByLabel('Leerroute').inputValue()).toBe('z-route');
      expect(await page.getByLabel('Vrouw', { exact: true }).isChecked()).toBe(true);
      expect(await page.locator('.onderdelen > li').count()).toBe(1);
      expect(await page.getByLabel('Notitie bij taal').inputValue()).toBe('');
      expect(
        await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
      ).not.toContain('geheim');
      const other = await page.context().newPage();
      await other.goto(page.url());
      expect(await other.getByLabel('Leerroute').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Begin opnieuw' }).click();
      await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
      expect(await page.locator('input[name=gemeente]').inputValue()).toBe('');
      expect(
        await page.getByRole('heading', { name: 'Vijf stappen, naast elkaar' }).isVisible(),
      ).toBe(true);
    });
  });

  test('a link is made only when asked for, opens the same plan, and the server never sees what it holds', async () => {
    await withPage('/plan/', async (page) => {
      await answer(page);
      await steps(page).first().getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Maak een link' }).click();
      const link = await page.getByLabel('Link naar dit plan').inputValue();
      expect(link).toBe(page.url());
      const other = await page.context().newPage();
      const asked: string[] = [];
      other.on('request', (request) => asked.push(request.url()));
      await other.goto(link);
      await total(other).waitFor();
      expect(asked.join(' ')).not.toContain('z-route');
      expect(await total(other).textContent()).toBe(await total(page).textContent());
      expect(await other.locator('.onderdelen .naam').allTextContents()).toEqual(
        await page.locator('.onderdelen .naam').allTextContents(),
      );
      // Once something changes, the address no longer says it.
      await page.getByLabel('Leerroute').selectOption('');
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      await expect.poll(() => page.getByLabel('Link naar dit plan').count()).toBe(0);
    });
  });

  test('another address that is opened in the page takes the place of all that was there', async () => {
    await withPage('/plan/#plan?gemeente=utrecht&groep=statushouders', async (page) => {
      const place = () => page.inputValue('input[name=gemeente]');
      await expect.poll(place).toBe('Utrecht');
      await page.evaluate(() => (location.hash = '#plan?groep=asielzoekers&situatie=vrouwen'));
      await expect
        .poll(() => page.getByLabel('Wie', { exact: true }).inputValue())
        .toBe('asielzoekers');
      expect(await page.getByLabel('Vrouw', { exact: true }).isChecked()).toBe(true);
      expect(await place()).toBe('');
    });
  });

  test('an address with what means nothing works, and says so', async () => {
    await withPage('/plan/#plan?fase=later&sector=horeca&naam=Ali', async (page) => {
      await total(page).waitFor();
      expect(await page.locator('[data-melding]').textContent()).toBe(
        'In het adres stond iets dat wij niet kennen: fase=later, naam=Ali. Dat is weggelaten.',
      );
      expect(await page.getByLabel('Wil graag werken in').inputValue()).toBe('horeca');
    });
  });
});

test('on a phone a button leads from the questions to what there is', async () => {
  await withPage(
    '/plan/',
    async (page) => {
      await answer(page);
      await page.getByRole('button', { name: 'Bekijk wat er is' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('antwoord');
      await expect
        .poll(() =>
          total(page)
            .boundingBox()
            .then((box) => box?.y),
        )
        .toBeLessThan(200);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('where there is nothing, it says so before what is farther away', async () => {
  await withPage('/plan/', async (page) => {
    await choosePlace(page, 'Tubbergen');
    await total(page).waitFor();
    expect(await steps(page).first().locator('.telling').textContent()).toMatch(
      /^In Tubbergen vonden wij hiervoor niets\. .*landelijk\./,
    );
  });
});

test('when the data cannot load, the answers stay and one can try again', async () => {
  await withPage('/plan/', async (page) => {
    expectFaults(/Failed to load resource|ERR_FAILED/);
    await page.route('**/plan/gegevens.json', (route) => route.abort());
    await page.getByLabel('Leerroute').selectOption('z-route');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    await page.unroute('**/plan/gegevens.json');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await total(page).waitFor();
    expect(await page.getByLabel('Leerroute').inputValue()).toBe('z-route');
  });
});

describe('in a catalogue that is too large for one file', () => {
  const PART = /gegevens\/\w+\/\d+$/;
  const offers = (page: Page) => page.locator('.stap .aanbod h3');
  const ofFirst = (page: Page) => steps(page).first().locator('.aanbod h3');

  test('loads the parts of what it shows alone, and no request says what was answered', async () => {
    await withPage('/plan/', async (page) => {
      const { files } = await serveLarge(page, site, '/plan/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await answer(page);
      await expect.poll(() => offers(page).count()).toBeGreaterThan(8);
      const parts = asked.filter((address) => PART.test(address.replace('.json', '')));
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThan([...files.keys()].filter((name) => PART.test(name)).length);
      expect(asked.join(' ')).not.toMatch(/namen|z-route|horeca|statushouders|utrecht/);
    });
  });

  test('shows a long list 20 at a time', async () => {
    await withPage('/plan/', async (page) => {
      await serveLarge(page, site, '/plan/');
      await page.getByLabel('Leerroute').selectOption('z-route');
      await expect.poll(() => ofFirst(page).count()).toBe(3);
      await steps(page).first().locator('.meer').click();
      await expect.poll(() => ofFirst(page).count()).toBe(23);
      const folded = page.locator('.gestopt summary');
      const ended = Number(/\((\d+)\)/.exec((await folded.textContent()) ?? '')?.[1]);
      expect(ended).toBeGreaterThan(20);
      await folded.click();
      await expect.poll(() => page.locator('.gestopt li').count()).toBe(20);
      await page.locator('.gestopt .meer').click();
      await expect.poll(() => page.locator('.gestopt li').count()).toBe(Math.min(40, ended));
    });
  });

  test('what was put in the plan is there after a reload, in a shared link and on paper', async () => {
    await withPage('/plan/', async (page) => {
      await serveLarge(page, site, '/plan/');
      await answer(page);
      await steps(page).nth(1).getByRole('checkbox').first().check();
      const title = await page.locator('.onderdelen .naam').textContent();
      await page.reload();
      const named = page.locator('.onderdelen .naam');
      await expect.poll(() => named.textContent()).toBe(title);
      await page.getByRole('button', { name: 'Maak een link' }).click();
      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(() => named.textContent()).toBe(title);
      await page.emulateMedia({ media: 'print' });
      await expect
        .poll(() => page.locator('.onderdelen .op-papier .past').first().isVisible())
        .toBe(true);
    });
  });

  test('a part that cannot load is said, the rest and the notes stay, and one can try again', async () => {
    await withPage('/plan/', async (page) => {
      expectFaults(/Failed to load resource|404/);
      const { files } = await serveLarge(page, site, '/plan/');
      await page.getByLabel('Leerroute').selectOption('z-route');
      await expect.poll(() => ofFirst(page).count()).toBe(3);
      await steps(page).first().getByRole('checkbox').first().check();
      await page.getByLabel('Notitie bij taal').fill('bij de tolk');
      const parts = [...files].filter(([name]) => PART.test(name));
      for (const [name] of parts) files.delete(name);
      await steps(page).first().locator('.meer').click();
      await steps(page).first().getByText('Dit kon niet laden.').waitFor();
      expect(await page.locator('[data-stand]').textContent()).toMatch(/^Dit kon niet laden/);
      expect(await ofFirst(page).count()).toBeGreaterThanOrEqual(3);
      for (const [name, content] of parts) files.set(name, content);
      await steps(page).first().getByRole('button', { name: 'Probeer opnieuw' }).click();
      await expect.poll(() => ofFirst(page).count()).toBe(23);
      expect(await page.getByLabel('Notitie bij taal').inputValue()).toBe('bij de tolk');
    });
  });

  test('when the site was built anew meanwhile, trying again shows what is there now', async () => {
    await withPage('/plan/', async (page) => {
      expectFaults(/Failed to load resource|404/);
      const { files } = await serveLarge(page, site, '/plan/');
      await page.getByLabel('Leerroute').selectOption('z-route');
      await expect.poll(() => ofFirst(page).count()).toBe(3);
      const index = files.get('gegevens') as { version: string };
      for (const [name, content] of [...files]) {
        files.delete(name);
        files.set(name.replace(index.version, 'nieuwer'), content);
      }
      files.set('gegevens', { ...index, version: 'nieuwer' });
      await steps(page).first().locator('.meer').click();
      await steps(page).first().getByRole('button', { name: 'Probeer opnieuw' }).click();
      await expect.poll(() => ofFirst(page).count()).toBe(23);
    });
  });
});

test('without scripts there are no questions, but every kind of help under its step', async () => {
  await withPage(
    '/plan/',
    async (page) => {
      expect(await page.locator('form.vragen').isVisible()).toBe(false);
      expect(await page.locator('[data-uitleg] noscript p').isVisible()).toBe(true);
      expect(await page.locator(".soorten a[href='/interventies/taalmaatje/']").isVisible()).toBe(
        true,
      );
    },
    { javaScriptEnabled: false },
  );
});
