import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  EXAMPLE,
  check,
  chooseFrom,
  download,
  faultAt,
  fillExample,
  kept,
  placeOption,
  ready,
  validate,
} from '../support/contribution.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { expectFaults, site, useBrowser, withPage } from '../support/page.ts';
import { settled } from '../support/settled.ts';

useBrowser();

const VALID = '1 bestand gecontroleerd: alles klopt.';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('a municipality official on a phone', () => {
  test('goes from nothing to a file that passes the check the first time', async () => {
    await withPage(
      '/',
      async (page) => {
        await page.getByRole('link', { name: 'Bijdragen' }).first().tap();
        await page.getByRole('link', { name: 'Vul het hele formulier in' }).tap();
        await ready(page);
        await fillExample(page);
        await page.getByRole('button', { name: 'Cijfer toevoegen' }).tap();
        const figure = page.getByRole('group', { name: 'Cijfer 1' });
        await figure.getByLabel('Tekst bij het getal').fill('kregen na een half jaar een contract');
        await figure.getByRole('textbox', { name: /^Getal/ }).fill('12');
        await figure.getByLabel('Eenheid').fill('deelnemers');
        await figure.getByLabel('Van hoeveel').fill('20');
        await figure.getByLabel('Soort cijfer').selectOption('geplaatst');
        await figure.getByLabel('Van wanneer').fill('maart 2024');
        await figure.getByLabel(`1: ${EXAMPLE.source.title}`).check();
        await check(page);
        await page.getByRole('heading', { name: 'Alles klopt' }).waitFor();
        const proposal = page.getByRole('link', { name: 'Open het ingevulde voorstel' });
        const address = new URL((await proposal.getAttribute('href')) ?? '');
        const file = await download(page);
        expect(address.searchParams.get('value')).toBe(file.text);
        expect(file.name).toBe('taal-op-de-bouwplaats.mdx');
        expect(file.text).toContain('\ngemeenten: [Dalfsen]\n');
        expect(file.text).toContain('\n    peildatum: 2024-03\n');
        expect(file.text).toContain('    url: https://www.voorbeeld.nl/bouwplaats\n');
        expect(file.text).toContain(`${EXAMPLE.approach}<Bron id="s1" />\n`);
        expect(validate(file)).toBe(VALID);
      },
      PHONE,
    );
  });
});

describe('an HR officer of an employer', () => {
  test('corrects one field of an entry, and the file differs in that field alone', async () => {
    await withPage('/initiatieven/hema-amstelveen-statushouders/', async (page) => {
      const before = readFileSync('content/initiatieven/hema-amstelveen-statushouders.mdx', 'utf8');
      await page.getByRole('link', { name: 'Verbeter dit' }).click();
      await ready(page);
      expect(await page.textContent('h1')).toContain('HEMA');
      const summary = page.getByRole('textbox', { name: 'Samenvatting', exact: true });
      const old = await summary.inputValue();
      await summary.fill(old.replace(/\.$/, ', elk jaar opnieuw.'));
      await check(page);
      const file = await download(page);
      expect(file.name).toBe('hema-amstelveen-statushouders.mdx');
      expect(file.text).toBe(before.replace(old, await summary.inputValue()));
      expect(file.text).not.toBe(before);
      expect(validate(file)).toBe(VALID);
      expect(
        await page.getByRole('link', { name: 'Open het bestand op GitHub' }).getAttribute('href'),
      ).toMatch(/\/edit\/main\/content\/initiatieven\/hema-amstelveen-statushouders\.mdx$/);
    });
  });

  test('can copy the text, or mail it', async () => {
    await withPage(
      '/bijdragen/?verbeter=abn-amro-reboot',
      async (page) => {
        await ready(page);
        await check(page);
        await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
        await page.getByText('Gekopieerd.').first().waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          readFileSync('content/initiatieven/abn-amro-reboot.mdx', 'utf8'),
        );
        const mail = await page.getByRole('link', { name: 'Open de mail' }).getAttribute('href');
        const { protocol, searchParams } = new URL(mail ?? '');
        expect(protocol).toBe('mailto:');
        expect(searchParams.get('subject')).toBe('Verbetering: ABN AMRO Reboot');
        expect(searchParams.get('body')).toContain('/initiatieven/abn-amro-reboot/');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('can copy where a page has no clipboard, or gets the text selected', async () => {
    await withPage('/bijdragen/?verbeter=abn-amro-reboot', async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.reload();
      await ready(page);
      await check(page);
      const copy = page.getByRole('button', { name: 'Kopieer de tekst' });
      await copy.click();
      await page.getByText('Gekopieerd.').first().waitFor();
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await copy.click();
      const field = page.getByRole('textbox', { name: /^Druk op Ctrl\+C/ });
      await field.waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(
        readFileSync('content/initiatieven/abn-amro-reboot.mdx', 'utf8'),
      );
    });
  });

  test('hears that nothing was changed yet', async () => {
    await withPage('/bijdragen/?verbeter=abn-amro-reboot', async (page) => {
      await ready(page);
      await check(page);
      await page.getByText('U hebt nog niets veranderd.').waitFor();
      expect(await page.getByRole('heading', { name: 'Staat dit er al?' }).count()).toBe(0);
    });
  });
});

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.ariaLabel ?? element?.labels?.[0]?.innerText ?? element?.textContent ?? '';
    });
    if (at.trim().startsWith(name)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('the keyboard alone goes from nothing to a file that passes the check', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    const type = async (name: string, text: string) => {
      await tabTo(page, name);
      await page.keyboard.type(text);
    };
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await type('Naam van het initiatief', EXAMPLE.title);
    await type('Samenvatting', EXAMPLE.summary);
    await tabTo(page, 'Gepland');
    await press('ArrowDown');
    await type('Titel', EXAMPLE.source.title);
    await type('Uitgever', EXAMPLE.source.publisher);
    await tabTo(page, 'Gemeente');
    await press('ArrowDown');
    await type('Naam', EXAMPLE.organisation);
    await type('Rol', 'Werkg');
    await tabTo(page, 'Landelijk');
    await press('ArrowDown', 'ArrowDown');
    await type('Waar werkt het?', 'Dalfsen');
    await placeOption(page, 'Dalfsen').waitFor();
    await press('Enter');
    await tabTo(page, 'Dalfsen weghalen');
    await type('Zoek in de lijst: voor wie is het', 'statushouders');
    await tabTo(page, 'Statushouders');
    await press('Space');
    await type('Zoek in de lijst: wat gebeurt er', 'taal op de werkvloer');
    await tabTo(page, 'Taal op de werkvloer');
    await press('Space');
    await tabTo(page, 'Werkgevers');
    await press('Space');
    await type('Aanpak', EXAMPLE.approach);
    await tabTo(page, 'Kies een bron (Aanpak)');
    await press('ArrowDown');
    await tabTo(page, 'Bron invoegen');
    await press('Enter');
    await tabTo(page, 'Controleer');
    await press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby')))
      .toBe('kop-goed');
    await tabTo(page, 'Download het bestand');
    const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('interventies: [taal-op-de-werkvloer]');
    expect(validate({ name: file.suggestedFilename(), text })).toBe(VALID);
  });
});

describe('what is wrong', () => {
  test('is said next to a field after it is left, and not while it is still empty', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const title = page.getByLabel('Naam van het initiatief');
      await title.fill('Ab');
      expect(await page.getByText('heeft 2 tekens; minstens 3 nodig').count()).toBe(0);
      await title.blur();
      await page.getByText('heeft 2 tekens; minstens 3 nodig').waitFor();
      expect(await title.getAttribute('aria-invalid')).toBe('true');
      const described = (await title.getAttribute('aria-describedby')) ?? '';
      const texts = await Promise.all(
        described.split(' ').map((id) => page.locator(`[id='${id}']`).textContent()),
      );
      expect(texts.join(' ')).toContain('minstens 3 nodig');
      await title.fill('Taal');
      await expect.poll(() => title.getAttribute('aria-invalid')).toBeNull();
      // The summary was passed by and stays empty; the next message shows that it was judged meanwhile.
      await page.getByRole('textbox', { name: 'Samenvatting', exact: true }).focus();
      await title.fill('Abc');
      await title.fill('Ab');
      await title.blur();
      await page.getByText('heeft 2 tekens; minstens 3 nodig').waitFor();
      expect(await page.getByText('Vul de samenvatting in').count()).toBe(0);
    });
  });

  test('stands in a summary that gets the focus and leads to each field (WCAG 3.3.1)', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      await check(page);
      const summary = page.getByRole('group', { name: /Er zijn nog \d+ dingen te doen/ });
      await expect
        .poll(() => summary.evaluate((element) => element === document.activeElement))
        .toBe(true);
      const links = summary.getByRole('link');
      const names = await links.allTextContents();
      expect(names).toContain('Vul de naam van het initiatief in');
      expect(names).toContain('Bron 1: vul de uitgever in');
      expect(names).toContain('Aanpak: schrijf hier minstens één alinea');
      expect(await page.title()).toMatch(/^Fout: Bijdragen/);
      for (let index = 0; index < names.length; index++) {
        const target = (await links.nth(index).getAttribute('href')) ?? '';
        await links.nth(index).click();
        expect(
          await page.evaluate((id) => {
            const field = document.getElementById(id);
            return field?.contains(document.activeElement) ?? false;
          }, target.slice(1)),
          names[index],
        ).toBe(true);
      }
    });
  });

  test('is counted for each part of the form', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const steps = page.getByRole('navigation', { name: 'Onderdelen' });
      await steps.getByText('nog 3').first().waitFor();
      await fillExample(page);
      await expect.poll(() => steps.getByText('klaar').count()).toBe(5);
      expect(await steps.getByText('mag leeg').count()).toBe(3);
    });
  });

  test('in hostile input is said with the message of the check, and nothing of it runs', async () => {
    await withPage('/bijdragen/', async (page) => {
      await page.addInitScript('window.alert = () => { document.title = "gekraakt" }');
      await page.reload();
      await ready(page);
      await fillExample(page);
      await page.getByLabel('Naam van het initiatief').fill('<img src=x onerror=alert(1)>');
      await page.getByLabel('Website van het initiatief').fill('javascript:alert(1)');
      await page
        .getByRole('group', { name: 'Organisatie 1' })
        .getByLabel('Naam')
        .fill('<script>alert(1)</script>');
      for (const [text, message] of [
        ['{alert(1)}', 'accolades \\{ \\} mogen niet'],
        ['<img src="x" onerror="alert(1)" />', 'mag niet'],
        ['[klik](javascript:alert(1))', "begint met 'javascript:'"],
        ['import x from "y"', 'import en export mogen niet'],
      ] as const) {
        await page.getByLabel('Aanpak', { exact: true }).fill(text);
        await check(page);
        await expect.poll(() => faultAt(page, 'Aanpak')).toMatch(new RegExp(message, 'i'));
        const shown = page.locator('.voorbeeld');
        await shown.getByText('niet te tonen').waitFor();
        expect(await shown.locator('img, script, [onerror], a[href^="javascript"]').count()).toBe(
          0,
        );
      }
      const summary = page.getByRole('group', { name: /Er zijn nog \d+ dingen te doen/ });
      await summary.getByText('bevat opmaak').first().waitFor();
      expect(await summary.textContent()).toContain('is geen volledig webadres');
      expect(await page.title()).not.toBe('gekraakt');
    });
  });
});

describe('the draft', () => {
  test('is still there after a reload, and can be thrown away', async () => {
    await withPage('/bijdragen/', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await ready(page);
      await fillExample(page);
      await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
      await page.getByRole('group', { name: 'Organisatie 2' }).getByLabel('Naam').fill('Tweede');
      await kept(page, 'Tweede');
      await page.reload();
      await ready(page);
      await page.getByText(/Uw concept van .* staat er weer/).waitFor();
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe(EXAMPLE.title);
      expect(
        await page.getByRole('group', { name: 'Organisatie 2' }).getByLabel('Naam').inputValue(),
      ).toBe('Tweede');
      expect(await page.getByLabel('Aanpak', { exact: true }).inputValue()).toBe(
        `${EXAMPLE.approach}[1]`,
      );
      await page.getByRole('button', { name: 'Concept weggooien' }).click();
      await expect
        .poll(() =>
          page
            .getByLabel('Naam van het initiatief')
            .inputValue()
            .catch(() => 'x'),
        )
        .toBe('');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('is asked about before leaving, until it went out', async () => {
    await withPage('/bijdragen/', async (page) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await ready(page);
      await fillExample(page);
      await page.getByRole('link', { name: 'Kennis' }).first().click();
      await page.waitForURL(`${site}/kennis/`);
      expect(asked).toEqual(['beforeunload']);
      await page.goto(`${site}/bijdragen/`);
      await ready(page);
      await page.getByLabel('Naam van het initiatief').fill('Taal op de bouw');
      await check(page);
      await download(page);
      await page.getByRole('link', { name: 'Kennis' }).first().click();
      await page.waitForURL(`${site}/kennis/`);
      expect(asked).toEqual(['beforeunload']);
    });
  });

  test('of a correction is another than that of a new initiative', async () => {
    await withPage('/bijdragen/', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await ready(page);
      await page.getByLabel('Naam van het initiatief').fill('Nieuw');
      await kept(page, 'Nieuw');
      await page.goto(`${site}/bijdragen/?verbeter=abn-amro-reboot`);
      await ready(page);
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe('ABN AMRO Reboot');
    });
  });

  test('of a correction says so when the entry was changed meanwhile', async () => {
    await withPage('/bijdragen/?verbeter=abn-amro-reboot', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await ready(page);
      await page.getByLabel('Naam van het initiatief').fill('Reboot anders');
      await kept(page, 'Reboot anders');
      await page.reload();
      await ready(page);
      const notice = page.locator('header').getByRole('status');
      expect(await notice.textContent()).toMatch(/^Uw concept van .* staat er weer\.$/);
      await page.route('**/abn-amro-reboot.json', async (route) => {
        const source = (await (await route.fetch()).json()) as { text: string };
        await route.fulfill({ json: { ...source, text: `${source.text}\nNieuw.\n` } });
      });
      await page.reload();
      await ready(page);
      expect(await notice.textContent()).toContain('is intussen veranderd');
    });
  });
});

test('dates, addresses and numbers are shown as they will be written, once the field is left', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    const start = page.getByRole('group', { name: 'Looptijd' }).getByLabel('Begin');
    await start.fill('augustus 2019');
    await start.blur();
    await expect.poll(() => start.inputValue()).toBe('2019-08');
    const website = page.getByLabel('Website van het initiatief');
    await website.fill('www.voorbeeld.nl');
    await website.blur();
    await expect.poll(() => website.inputValue()).toBe('https://www.voorbeeld.nl');
    await page.getByRole('button', { name: 'Cijfer toevoegen' }).click();
    const figure = page.getByRole('group', { name: 'Cijfer 1' });
    const number = figure.getByRole('textbox', { name: /^Getal/ });
    const unit = figure.getByLabel('Eenheid');
    for (const [typed, value, counts] of [
      ['€ 1.250', '1250', 'euro'],
      ['80%', '80', 'procent'],
      ['1250 deelnemers', '1250', 'deelnemers'],
    ] as const) {
      await unit.fill('');
      await number.fill(typed);
      await number.blur();
      await expect.poll(() => unit.inputValue()).toBe(counts);
      expect(await number.inputValue()).toBe(value);
    }
    await number.fill('80%');
    await number.blur();
    await figure.getByText('Schrijf hier alleen een getal').waitFor();
    expect(await number.inputValue()).toBe('80%');
  });
});

test('what is pasted from Word keeps its lists and paragraphs, and loses what nobody sees', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    const paste = (label: string, plain: string, html = '') =>
      page.getByLabel(label, { exact: true }).evaluate(
        (field: HTMLTextAreaElement, copied) => {
          field.focus();
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', copied.plain);
          clipboardData.setData('text/html', copied.html);
          const event = new ClipboardEvent('paste', {
            clipboardData,
            bubbles: true,
            cancelable: true,
          });
          field.dispatchEvent(event);
        },
        { plain, html },
      );
    await page.getByLabel('Naam van het initiatief').fill('Taal\top de bouw\u00adplaats');
    await page.getByLabel('Naam van het initiatief').blur();
    await expect
      .poll(() => page.getByLabel('Naam van het initiatief').inputValue())
      .toBe('Taal op de bouwplaats');
    const approach = page.getByLabel('Aanpak', { exact: true });
    await paste('Aanpak', 'Eerst:\r\n•\tTaal\u00adles\r\n•\tStage\r\nDaarna werk.');
    await expect
      .poll(() => approach.inputValue())
      .toBe('Eerst:\n\n- Taalles\n- Stage\n\nDaarna werk.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => approach.inputValue()).toBe('');
    await paste('Aanpak', 'Zo\nEen', '<h2>Zo</h2><ul><li>Een</li></ul>');
    await expect.poll(() => approach.inputValue()).toBe('Kopje: Zo\n\n- Een');
    const shown = page.locator('.voorbeeld');
    await shown.getByRole('heading', { name: 'Zo', exact: true }).waitFor();
    await shown.getByRole('listitem').filter({ hasText: /^Een$/ }).waitFor();
    expect(await faultAt(page, 'Aanpak')).toBe('');
  });
});

test('a list of choices is searched by synonyms, and says when nothing fits', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    const group = page.getByRole('group', { name: 'Voor wie is het?' });
    await group.getByRole('searchbox').fill('oekraïners');
    await group.getByRole('checkbox', { name: /^Ontheemden uit Oekraïne/ }).waitFor();
    await group.getByRole('searchbox').fill('xyzzy');
    await expect
      .poll(() => group.getByRole('status').textContent())
      .toBe('Niets gevonden met “xyzzy”. Probeer een ander woord, of maak het zoekveld leeg.');
    expect(await group.getByRole('checkbox').count()).toBe(0);
  });
});

describe('a place', () => {
  test('that is typed whole is taken when the field is left', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const field = page.getByRole('combobox', { name: 'Waar werkt het?' });
      await field.fill('den bosch');
      await field.blur();
      const chosen = page.getByRole('list', { name: 'Gekozen bij Waar werkt het?' });
      await chosen.getByText("'s-Hertogenbosch").waitFor();
      expect(await field.inputValue()).toBe('');
    });
  });

  test('is known by its villages, asked about when there are two, and never lost', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      const field = page.getByRole('combobox', { name: 'Waar werkt het?' });
      const chosen = page.getByRole('list', { name: 'Gekozen bij Waar werkt het?' });
      for (const [typed, name] of [
        ['Scheveningen', 'Den Haag'],
        ['Wolvega', 'Weststellingwerf'],
      ] as const) {
        await field.fill(typed);
        await field.press('Enter');
        await chosen.getByText(name).waitFor();
      }
      await field.fill('Bergen');
      await field.press('Enter');
      await page
        .getByRole('button', { name: /^Bergen \(/ })
        .nth(1)
        .waitFor();
      expect(await field.inputValue()).toBe('Bergen');
      await page.getByRole('button', { name: /^Bergen \(.*NH/ }).click();
      await chosen.getByText(/^Bergen \(.*NH/).waitFor();
      await field.fill('Amsterdm');
      await field.blur();
      await page.getByRole('button', { name: 'Amsterdam' }).first().waitFor();
      expect(await field.inputValue()).toBe('Amsterdm');
      await page.getByRole('button', { name: 'Amsterdam', exact: true }).click();
      await chosen.getByText('Amsterdam').waitFor();
      expect(await field.inputValue()).toBe('');
    });
  });

  test('that nobody knows stays as it was typed, is judged and kept', async () => {
    await withPage('/bijdragen/', async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await ready(page);
      const field = page.getByRole('combobox', { name: 'Waar werkt het?' });
      await field.fill('Nergenshuizen');
      await field.blur();
      await expect
        .poll(() => faultAt(page, 'Waar werkt het? (mag leeg bij landelijk)'))
        .toBe("'Nergenshuizen' is geen bekende gemeente.");
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await check(page);
      const summary = page.getByRole('group', { name: /Er zijn nog \d+ dingen te doen/ });
      await summary
        .getByText("Waar werkt het: 'Nergenshuizen' is geen bekende gemeente.")
        .waitFor();
      await kept(page, 'Nergenshuizen');
      await page.reload();
      await ready(page);
      expect(await field.inputValue()).toBe('Nergenshuizen');
      await field.fill('Dalfsen');
      await field.blur();
      await page.getByRole('button', { name: 'Dalfsen weghalen' }).waitFor();
      expect(await page.getByText('Nergenshuizen').count()).toBe(0);
    });
  });
});

test('a page that cannot get what the form needs says so, and shows no form', async () => {
  await withPage('/over/', async (page) => {
    await page.route('**/gegevens.json', (route) => route.abort());
    await page.goto(`${site}/bijdragen/`);
    await page.getByText('Het formulier kon niet laden.').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    expectFaults(/ERR_FAILED|Failed to fetch/i);
  });
});

test('what is in the catalogue already comes after the form; when it cannot load that is said, and it is asked again', async () => {
  await withPage('/over/', async (page) => {
    expectFaults(/ERR_FAILED|Failed to fetch/i);
    await page.route('**/bijdragen/initiatieven.json', (route) => route.abort());
    await page.goto(`${site}/bijdragen/`);
    await ready(page);
    await fillExample(page);
    await check(page);
    const said = page.locator('.samenvatting', { hasText: 'konden niet nagaan' });
    await said.waitFor();
    await page.unroute('**/bijdragen/initiatieven.json');
    await check(page);
    await page.getByRole('heading', { name: 'Alles klopt' }).waitFor();
    expect(await said.count()).toBe(0);
    await page.getByLabel('Naam van het initiatief').fill('ABN AMRO Reboot');
    await page.locator('.dubbel').first().waitFor();
  });
});

describe('an address', () => {
  test('fills the form in as the find page asks, and says what it does not know', async () => {
    const search =
      '?doelgroep=vrouwen&interventie=taal&gemeente=dalfsen&titel=Taal%20voor%20moeders&kleur=rood';
    await withPage(`/bijdragen/${search}`, async (page) => {
      await ready(page);
      await page.getByText('Niet herkend en overgeslagen: kleur=rood.').waitFor();
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe(
        'Taal voor moeders',
      );
      expect(
        await page.getByRole('list', { name: 'Gekozen bij Voor wie is het?' }).textContent(),
      ).toContain('Vrouwen');
      expect(
        await page.getByRole('list', { name: 'Gekozen bij Waar werkt het?' }).textContent(),
      ).toContain('Dalfsen');
      expect(await page.getByRole('radio', { name: /^Lokaal/ }).isChecked()).toBe(true);
    });
  });

  test('with an unknown entry to correct says so and opens an empty form', async () => {
    await withPage('/bijdragen/?verbeter=bestaat-niet', async (page) => {
      await ready(page);
      await page.getByText("Het initiatief 'bestaat-niet' staat niet in de catalogus.").waitFor();
      expect(await page.getByLabel('Naam van het initiatief').inputValue()).toBe('');
    });
  });
});

test('an initiative that is in the catalogue already is named, with the way to correct it', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    await page.getByLabel('Naam van het initiatief').fill('Nieuw thuis, Rotterdam');
    const warning = page.getByRole('region', { name: 'Het initiatief' });
    await warning.getByRole('heading', { name: 'Staat dit er al?' }).waitFor();
    expect(
      await warning
        .getByRole('link', { name: 'Verbeter Nieuw Thuis Rotterdam' })
        .getAttribute('href'),
    ).toBe('/bijdragen/?verbeter=nieuw-thuis-rotterdam');
    const end = page.getByRole('region', { name: 'Controleren en versturen' });
    expect(await end.getByRole('heading', { name: 'Staat dit er al?' }).isVisible()).toBe(true);
  });
});

describe('repeated parts', () => {
  test('are added, moved and taken away, and sources keep their numbers', async () => {
    await withPage('/bijdragen/', async (page) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.accept();
      });
      await ready(page);
      await fillExample(page);
      await page.getByRole('button', { name: 'Bron toevoegen' }).click();
      const second = page.getByRole('group', { name: 'Bron 2' });
      await expect
        .poll(() =>
          second.getByLabel('Titel').evaluate((field) => field === document.activeElement),
        )
        .toBe(true);
      await second.getByLabel('Titel').fill('Tweede bron');
      await second.getByRole('button', { name: 'Bron 2 omhoog' }).click();
      const titles = page.getByRole('group', { name: /^Bron \d/ }).getByLabel('Titel');
      await expect.poll(() => titles.first().inputValue()).toBe('Tweede bron');
      // A source keeps the number by which the text refers to it.
      expect(await second.getByLabel('Titel').inputValue()).toBe('Tweede bron');
      await page.getByRole('button', { name: 'Bron 1 weghalen' }).click();
      expect(asked).toEqual([
        'Bron 1 wordt één keer genoemd. Weet u zeker dat u haar wilt weghalen?',
      ]);
      await check(page);
      await page.getByRole('link', { name: 'Aanpak: bron 1 staat niet bij de bronnen' }).waitFor();
      await page.getByRole('button', { name: 'Bron toevoegen' }).click();
      await page.getByRole('group', { name: 'Bron 3' }).waitFor();
    });
  });

  test('keep their choices when they change places', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      for (const index of [0, 1]) {
        await page.getByRole('button', { name: 'Les toevoegen' }).click();
        await page
          .getByRole('group', { name: `Les ${index + 1}` })
          .getByRole('radio')
          .nth(index)
          .check();
      }
      await page.getByRole('button', { name: 'Les 2 omhoog' }).click();
      expect(
        await page.getByRole('group', { name: 'Les 1' }).getByRole('radio').nth(1).isChecked(),
      ).toBe(true);
      expect(
        await page.getByRole('group', { name: 'Les 2' }).getByRole('radio').nth(0).isChecked(),
      ).toBe(true);
    });
  });

  test('the main intervention can be chosen', async () => {
    await withPage('/bijdragen/', async (page) => {
      await ready(page);
      await chooseFrom(page, 'Wat gebeurt er?', 'Jobcoaching');
      await chooseFrom(page, 'Wat gebeurt er?', 'Taal op de werkvloer');
      const chosen = page
        .getByRole('list', { name: 'Gekozen bij Wat gebeurt er?' })
        .getByRole('listitem');
      expect(await chosen.first().textContent()).toContain('Jobcoaching hoofdzaak');
      await page.getByRole('button', { name: 'Maak hoofdzaak: Taal op de werkvloer' }).click();
      expect(await chosen.first().textContent()).toContain('Taal op de werkvloer hoofdzaak');
    });
  });
});

describe('the preview', () => {
  test('shows the page as it will be while one types', async () => {
    await withPage(
      '/bijdragen/',
      async (page) => {
        await ready(page);
        await fillExample(page);
        const shown = page.locator('.voorbeeld');
        await expect.poll(() => shown.locator('.kop > .titel').textContent()).toBe(EXAMPLE.title);
        await expect
          .poll(() => shown.locator('.prose').first().textContent())
          .toContain(EXAMPLE.approach);
        expect(await shown.locator('.feiten').textContent()).toContain('Dalfsen');
        expect(await shown.locator('.bronverwijzing a').first().getAttribute('href')).toBe(
          '#bron-1',
        );
      },
      { viewport: { width: 1500, height: 900 } },
    );
  });

  test('opens in a window on a phone, and gives the place in the form back', async () => {
    await withPage(
      '/bijdragen/',
      async (page) => {
        await ready(page);
        await fillExample(page);
        const open = page.getByRole('button', { name: 'Bekijk het voorbeeld' });
        await open.tap();
        const dialog = page.getByRole('dialog', { name: 'Voorbeeld' });
        await dialog.getByText(EXAMPLE.approach).waitFor();
        await dialog.getByRole('button', { name: 'Verder invullen' }).tap();
        expect(await dialog.isVisible()).toBe(false);
        expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
      },
      PHONE,
    );
  });

  test('of an entry has the words of its page', async () => {
    const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    await withPage(
      '/initiatieven/nieuw-thuis-rotterdam/',
      async (page) => {
        const parts = [
          '.kop',
          '.feiten dl',
          '#resultaten',
          '.lessen',
          '#onderzoek',
          '.bronnen',
          '.praktisch',
        ];
        const texts = await Promise.all(
          parts.map((part) => page.locator(`article ${part}`).first().innerText()),
        );
        const prose = await page.locator('article .prose').allInnerTexts();
        await page.goto(`${site}/bijdragen/?verbeter=nieuw-thuis-rotterdam`);
        await ready(page);
        const shown = page.locator('.voorbeeld');
        await expect.poll(() => shown.locator('.prose').count()).toBe(prose.length);
        for (const [index, part] of parts.entries()) {
          expect(words(await shown.locator(part).first().innerText()), part).toBe(
            words(texts[index] ?? ''),
          );
        }
        expect((await shown.locator('.prose').allInnerTexts()).map(words)).toEqual(
          prose.map(words),
        );
      },
      { viewport: { width: 1500, height: 900 } },
    );
  });
});

test('the preview window has no accessibility faults', async () => {
  await withPage(
    '/bijdragen/?verbeter=nieuw-thuis-rotterdam',
    async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Voorbeeld', exact: true }).tap();
      await page.getByRole('dialog', { name: 'Voorbeeld' }).locator('.prose').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    PHONE,
  );
});

/** Every script that a page asks for from now on. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

test('where the reader of texts cannot be loaded the fields are still checked, and the text is said to be checked later', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    await page.route('**/*.js', (route) => route.abort());
    await fillExample(page);
    await page.getByText('De tekst kon niet worden gecontroleerd.').waitFor();
    await check(page);
    await page.getByRole('heading', { name: 'De velden kloppen.' }).waitFor();
    const text = await page.locator('.uitwegen pre').innerText();
    expect(validate({ name: 'taal-op-de-bouwplaats.mdx', text })).toBe(VALID);
    expectFaults(/ERR_FAILED|Failed to fetch/i);
  });
});

test('the reader of texts is not fetched before something is typed, nor what is in the catalogue before a field is entered', async () => {
  await withPage('/over/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site}/bijdragen/`);
    await ready(page);
    await settled(page);
    expect(asked).not.toContain('/bijdragen/initiatieven.json');
    const scripts = scriptsOf(page);
    await page.getByLabel('Naam van het initiatief').focus();
    await page.waitForTimeout(500);
    expect(asked).toContain('/bijdragen/initiatieven.json');
    expect(scripts).toEqual([]);
    await page.getByLabel('Naam van het initiatief').fill('Taal');
    await expect.poll(() => scripts.length).toBeGreaterThan(0);
  });
});

test('the form weighs at most 120 kB compressed with its reader of texts, which is at most 70 kB of that; the preview at most 10 kB', async () => {
  const weigh = async (page: Page, urls: Iterable<string>) => {
    const own = [...urls].filter((url) => !url.includes('/pagefind/'));
    const bodies = await Promise.all(own.map(async (url) => (await page.request.get(url)).body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  };
  await withPage(
    '/',
    async (page) => {
      const scripts = scriptsOf(page);
      /** Scripts that came with what was done. */
      const newOnes = async (act: () => Promise<unknown>) => {
        const before = new Set(scripts);
        await act();
        await expect.poll(() => scripts.length).toBeGreaterThan(before.size);
        await settled(page);
        return new Set(scripts.filter((url) => !before.has(url)));
      };
      await page.goto(`${site}/bijdragen/`);
      await ready(page);
      await settled(page);
      const first = new Set(scripts);
      const reader = await newOnes(() => page.getByLabel('Naam van het initiatief').fill('Taal'));
      expect(await weigh(page, [...first, ...reader])).toBeLessThanOrEqual(120_000);
      expect(await weigh(page, reader)).toBeLessThanOrEqual(70_000);
      const preview = await newOnes(() =>
        page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click(),
      );
      expect(await weigh(page, preview)).toBeLessThanOrEqual(10_000);
    },
    PHONE,
  );
});

test('what the choices of a list mean is told when it is unfolded', async () => {
  await withPage('/bijdragen/', async (page) => {
    await ready(page);
    const meanings = page.locator('details.betekenissen:visible').first();
    await meanings.locator('summary').click();
    await meanings.locator('dd').first().waitFor();
    const terms = await meanings.locator('dt').allTextContents();
    const options = await meanings.locator('xpath=..').locator('option').allTextContents();
    expect(terms.length).toBeGreaterThan(1);
    expect(options).toEqual(expect.arrayContaining(terms));
  });
});

test('without scripts the page says how to contribute all the same', async () => {
  await withPage(
    '/bijdragen/',
    async (page) => {
      await page.getByRole('heading', { name: 'Zonder formulier bijdragen' }).waitFor();
      expect(
        await page.getByRole('link', { name: 'Mail de redactie' }).getAttribute('href'),
      ).toMatch(/^mailto:/);
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.getByText('Het formulier wordt geladen').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
