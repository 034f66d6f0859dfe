/** How what someone knows reaches the editors: a tip, a correction, a whole initiative, from a phone or a laptop that allows little. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readCodes } from '../../src/draft/mail-code.ts';
import { readTip } from '../../src/draft/tip.ts';
import { nlTip } from '../../src/i18n/nl-tip.ts';
import { EXAMPLE, check, download, fillExample, kept, ready } from '../support/contribution.ts';
import { receive } from '../support/editor.ts';
import { wrapped } from '../support/mail-programs.ts';
import { expectFaults, refuseStorage, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const VALID = '1 bestand gecontroleerd: alles klopt.';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TIP = {
  'Naam van het initiatief': 'Taal bij de buren',
  'Wat wilt u vertellen?': 'Vrijwilligers oefenen Nederlands bij mensen thuis.',
  Waar: 'Zwolle',
  'Waar kan iedereen dit nalezen?': 'www.voorbeeld.nl/taal',
  'Uw mailadres': 'vrijwilliger@voorbeeld.nl',
};

/** The browser of a test has no mail program; it says so, and nothing happens. */
const NO_MAIL_PROGRAM = /mailto/;

/** Has what is shared given to the test. */
async function shareWithTest(
  page: Page,
): Promise<() => Promise<{ text: string; files: string[] }>> {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ text, files = [] }: ShareData) => {
        shared.push({ text, files: await Promise.all(files.map((file) => file.text())) });
      },
    });
  });
  await page.reload();
  return async () => {
    await page.waitForFunction(
      () => (window as unknown as { shared: unknown[] }).shared.length > 0,
    );
    return page.evaluate(
      () => (window as unknown as { shared: { text: string; files: string[] }[] }).shared[0],
    ) as Promise<{ text: string; files: string[] }>;
  };
}

async function fillTip(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(TIP))
    await page.getByLabel(label, { exact: false }).first().fill(value);
}

describe('a volunteer on a phone', () => {
  test('tells of an initiative in five fields, and shares it with the mail program', async () => {
    await withPage(
      '/bijdragen/tip/',
      async (page) => {
        const shared = await shareWithTest(page);
        await fillTip(page);
        await page.getByRole('button', { name: 'Deel de tip' }).tap();
        const { text } = await shared();
        expect(readTip(wrapped(text, 72), nlTip)).toEqual({
          naam: 'Taal bij de buren',
          wat: 'Vrijwilligers oefenen Nederlands bij mensen thuis.',
          waar: 'Zwolle',
          bron: 'www.voorbeeld.nl/taal',
          mail: 'vrijwilliger@voorbeeld.nl',
          over: '',
        });
        expect(text).toContain('binnen 10 werkdagen');
        const { change, validated } = receive({ text: wrapped(text, 72), subject: 'Tip' });
        expect(change).toBe('A content/initiatieven/taal-bij-de-buren.mdx');
        // A tip is a beginning: the check says what is still to find, and nothing that was told is wrong.
        expect(validated.output).toContain('samenvatting: ontbreekt');
        expect(validated.output).not.toMatch(/(?:titel|gemeenten|bronnen|tekst)\b[^:]*: /);
      },
      PHONE,
    );
  });

  test('comes to the tip first, which weighs a tenth of the form', async () => {
    await withPage(
      '/',
      async (page) => {
        await page.getByRole('link', { name: 'Bijdragen' }).first().tap();
        await page.waitForURL(`${site}/bijdragen/tip/`);
        await settled(page);
        const urls = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => name.endsWith('.js')),
        );
        const scripts = await Promise.all(
          urls.map(async (url) => (await page.request.get(url)).body()),
        );
        const weight = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
        expect(weight).toBeLessThanOrEqual(12_000);
      },
      PHONE,
    );
  });

  test('hears what is still needed, in the field where it is', async () => {
    await withPage('/bijdragen/tip/', async (page) => {
      await page.getByLabel('Naam van het initiatief').fill('Taal bij de buren');
      await page.getByRole('button', { name: 'Open de mail' }).click();
      await page.getByText('Vul in wat u wilt vertellen.').waitFor();
      expect(await page.title()).toMatch(/^Fout: /);
      const told = page.getByLabel('Wat wilt u vertellen?');
      expect(await told.getAttribute('aria-invalid')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('wat');
      await page.getByLabel('Wat wilt u vertellen?').fill('Het bestaat.');
      await page.getByRole('button', { name: 'Open de mail' }).click();
      await page.getByText('Uw mailprogramma gaat open.').waitFor();
      expect(await page.title()).not.toMatch(/^Fout: /);
      expect(await told.getAttribute('aria-invalid')).toBe('false');
      expectFaults(NO_MAIL_PROGRAM);
    });
  });
});

describe('the owner of an initiative', () => {
  test('confirms with one press that it still runs, in a mail that is filled in', async () => {
    await withPage('/initiatieven/abn-amro-reboot/', async (page) => {
      await page.getByText('Loopt dit nog?').getByRole('link', { name: 'Ja', exact: true }).click();
      const name = page.getByLabel('Naam van het initiatief');
      await expect.poll(() => name.inputValue()).toBe('ABN AMRO Reboot');
      const text = (await page.locator('pre').textContent()) ?? '';
      expect(readTip(text, nlTip)).toMatchObject({
        naam: 'ABN AMRO Reboot',
        wat: 'Dit loopt nog.',
        loopt: 'ja',
        over: `${site}/initiatieven/abn-amro-reboot/`,
      });
      await page.getByRole('button', { name: 'Open de mail' }).click();
      await page.getByText('Uw mailprogramma gaat open.').waitFor();
      expectFaults(NO_MAIL_PROGRAM);
      expect(
        await page.getByRole('link', { name: 'Vul het hele formulier in' }).getAttribute('href'),
      ).toBe('/bijdragen/?verbeter=abn-amro-reboot');
    });
  });
});

test('who has no JavaScript mails the five questions, filled in by hand', async () => {
  await withPage(
    '/bijdragen/tip/',
    async (page) => {
      const link = page.getByRole('link', { name: 'Open een mail met de vijf vragen' });
      const body = new URL((await link.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
      const filled = body
        .replace('Naam: ', 'Naam: Taal thuis')
        .replace('Wat: ', 'Wat: Het bestaat.');
      expect(readTip(filled, nlTip)).toMatchObject({ naam: 'Taal thuis', wat: 'Het bestaat.' });
      expect(await page.locator('form').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

describe('an HR officer', () => {
  const NEW = 'https://www.hema.nl/over-hema/statushouders';

  test('corrects a website: sees what changes, and mails it whole', async () => {
    await withPage('/bijdragen/?verbeter=hema-amstelveen-statushouders', async (page) => {
      await ready(page);
      await page.getByLabel('Website van het initiatief').fill(NEW);
      await check(page);
      await page.getByRole('heading', { name: 'Dit verandert u' }).waitFor();
      expect(await page.locator('.wijzigingen').innerText()).toMatch(
        /Was\s+\(leeg\)\s+Wordt\s+https/,
      );
      await page.getByText(/U begon met de versie die op .* is gecontroleerd/).waitFor();
      await page.getByLabel('Een woord aan de redactie').fill('De pagina is verhuisd.');
      await page.getByLabel('Uw mailadres').fill('hr@voorbeeld.nl');
      const link = page.getByRole('link', { name: 'Open de mail' });
      await expect.poll(() => link.getAttribute('href')).toContain('hr%40voorbeeld.nl');
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.href.length).toBeLessThanOrEqual(1800);
      const body = mail.searchParams.get('body') ?? '';
      expect(body).toContain('Toelichting: De pagina is verhuisd.');
      expect(readCodes(wrapped(body, 72)).codes).toMatchObject([
        {
          soort: 'verbetering',
          slug: 'hema-amstelveen-statushouders',
          wijzigingen: [{ veld: 'website', wordt: NEW }],
        },
      ]);
      const { change, added, validated } = receive({ text: wrapped(body, 72) });
      expect(change).toBe('M content/initiatieven/hema-amstelveen-statushouders.mdx');
      expect(added).toEqual([`website: ${NEW}`]);
      expect(validated.output).toBe(VALID);
    });
  });

  test('finds an empty form after sending, and can put back what did not arrive', async () => {
    await withPage('/bijdragen/?verbeter=hema-amstelveen-statushouders', async (page) => {
      await ready(page);
      const website = page.getByLabel('Website van het initiatief');
      await website.fill(NEW);
      await kept(page, NEW);
      await check(page);
      await page.getByRole('link', { name: 'Open de mail' }).click();
      await page.getByText('Wat u invulde geldt nu als verstuurd').waitFor();
      expectFaults(NO_MAIL_PROGRAM);
      await page.reload();
      await ready(page);
      expect(await website.inputValue()).toBe('');
      await page.getByText(/Wat u op .* verstuurde, is niet meer ingevuld/).waitFor();
      await page.getByRole('button', { name: 'Zet het terug' }).click();
      await page.getByText(/Uw concept van .* staat er weer/).waitFor();
      expect(await website.inputValue()).toBe(NEW);
    });
  });
});

describe('a municipality by mail', () => {
  const LONG = 'Elke week is er een les van twee uur, met woorden van het werk. '.repeat(12);

  async function fillLong(page: Page): Promise<void> {
    await ready(page);
    await fillExample(page);
    const approach = page.getByLabel('Aanpak', { exact: true });
    await approach.fill(`${await approach.inputValue()}\n\n${LONG}<Bron id="s1" />`);
    await check(page);
    await page.getByText('Het past niet in één mail.').waitFor();
  }

  test('from a laptop that keeps nothing, copies nothing and shares nothing, selects all of it by hand', async () => {
    await withPage(
      '/over/',
      async (page) => {
        await refuseStorage(page);
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          Object.defineProperty(navigator, 'share', { value: undefined });
          document.execCommand = () => false;
        });
        await page.goto(`${site}/bijdragen/`);
        await fillLong(page);
        const warning = page.getByText('Deze browser bewaart geen concept.');
        expect(
          await warning.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        ).toBe(true);
        await page.getByText('Plak het in een mail').click();
        const steps = page.locator('.uitweg details');
        expect(await steps.first().innerText()).toContain('redactie@initiatievenwijzer.nl');
        await page.getByText('Bekijk de tekst van de mail').click();
        const text = await steps.locator('pre').first().innerText();
        const { change, validated } = receive({ text: wrapped(text, 72) });
        expect(change).toBe('A content/initiatieven/taal-op-de-bouwplaats.mdx');
        expect(validated.output).toBe(VALID);
      },
      { acceptDownloads: false },
    );
  });

  test('copies the whole mail where that may', async () => {
    await withPage(
      '/bijdragen/',
      async (page) => {
        await fillLong(page);
        await page.getByText('Plak het in een mail').click();
        await page.getByRole('button', { name: 'Kopieer de mail' }).click();
        await page.getByText('Gekopieerd.').first().waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(readCodes(wrapped(text, 72)).codes).toMatchObject([{ soort: 'nieuw' }]);
        // Who pasted it says so: then it is no draft any more.
        await page.getByRole('button', { name: 'Ik heb het verstuurd' }).click();
        await page.reload();
        await ready(page);
        expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe('');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('attaches the file in three steps, with a mail that says which', async () => {
    await withPage('/bijdragen/', async (page) => {
      await fillLong(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download eerst het bestand' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('taal-op-de-bouwplaats.mdx');
      const href = await page
        .getByRole('link', { name: 'Open daarna de mail' })
        .getAttribute('href');
      const body = new URL(href ?? '').searchParams.get('body') ?? '';
      expect(body).toContain('taal-op-de-bouwplaats.mdx gaat als bijlage mee');
      expect(readCodes(body).codes).toEqual([{ soort: 'nieuw' }]);
    });
  });

  test('on a phone shares the file itself', async () => {
    await withPage(
      '/bijdragen/',
      async (page) => {
        const shared = await shareWithTest(page);
        await fillLong(page);
        await page.getByRole('button', { name: 'Deel het bestand' }).tap();
        const { text, files } = await shared();
        const attachments = [{ name: 'taal-op-de-bouwplaats.txt', content: files[0] ?? '' }];
        const { change, validated } = receive({ text: wrapped(text, 72), attachments });
        expect(change).toBe('A content/initiatieven/taal-op-de-bouwplaats.mdx');
        expect(validated.output).toBe(VALID);
      },
      PHONE,
    );
  });

  test('sends what it has when it cannot finish, and can keep it', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      await page.getByLabel('Naam van het initiatief').fill(EXAMPLE.title);
      await page.getByRole('button', { name: 'Mail wat ik heb' }).click();
      await page.getByRole('heading', { name: 'Wat u nu hebt' }).waitFor();
      const link = page.getByRole('link', { name: 'Open de mail' });
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.searchParams.get('subject')).toBe(`Nog niet af: ${EXAMPLE.title}`);
      const [code] = readCodes(mail.searchParams.get('body') ?? '').codes;
      expect(code).toMatchObject({ soort: 'onaf' });
      expect(code?.bestand).toContain(`titel: ${EXAMPLE.title}\n`);
      expect((await download(page)).text).toBe(code?.bestand);
    });
  });
});
