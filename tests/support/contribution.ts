/** Contributions in browser tests: filling in the form as people do, and holding what comes out to the check of the repository. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { runScript } from './run-script.ts';

/** An entry with everything that must be there. */
export const EXAMPLE = {
  title: 'Taal op de bouwplaats',
  summary:
    'Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Van de 20 deelnemers kregen er 12 een contract.',
  source: {
    title: 'Statushouders leren taal op de bouwplaats',
    publisher: 'Gemeente Voorbeeld',
    url: 'www.voorbeeld.nl/bouwplaats',
  },
  organisation: 'Bouwbedrijf Voorbeeld',
  approach: 'Deelnemers krijgen elke ochtend een uur les op de bouwplaats.',
};

/** The form, once it is ready to be filled in. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('form:not([inert])');
}

/** Chooses one of a few, by its label: `Loopt het nog?`, `Lopend`. */
async function chooseOne(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByRole('radio', { name: answer }).check();
}

/** Chooses from a long list by searching in it. */
export async function chooseFrom(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  const search = group.getByRole('searchbox');
  if (await search.count()) await search.fill(answer);
  await group.locator('label', { hasText: answer }).first().click();
}

/** A place that is offered while typing. */
export function placeOption(page: Page, name: string): Locator {
  return page.getByRole('listbox', { name: 'Waar werkt het?' }).getByRole('option', { name });
}

/** The browser has kept what was typed. */
export async function kept(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => JSON.stringify(localStorage).includes(wanted), text);
}

/** Fills in what must be filled in. */
export async function fillExample(page: Page): Promise<void> {
  const { title, summary, source, organisation, approach } = EXAMPLE;
  await page.getByLabel('Naam van het initiatief').fill(title);
  await page.getByRole('textbox', { name: 'Samenvatting', exact: true }).fill(summary);
  await chooseOne(page, 'Loopt het nog?', 'Lopend');
  const first = page.getByRole('group', { name: 'Bron 1' });
  await first.getByLabel('Titel').fill(source.title);
  await first.getByLabel('Uitgever').fill(source.publisher);
  await first.getByLabel('Webadres').fill(source.url);
  await chooseOne(page, 'Wie trekt het?', 'Werkgever');
  const organisations = page.getByRole('group', { name: 'Organisatie 1' });
  await organisations.getByLabel('Naam').fill(organisation);
  await organisations.getByLabel('Rol').selectOption('Werkgever');
  await chooseOne(page, 'Hoe groot is het gebied?', 'Lokaal');
  await page.getByRole('combobox', { name: 'Waar werkt het?' }).fill('dalfs');
  await placeOption(page, 'Dalfsen').click();
  await chooseFrom(page, 'Voor wie is het?', 'Statushouders');
  await chooseFrom(page, 'Wat gebeurt er?', 'Taal op de werkvloer');
  await chooseFrom(page, 'Wie heeft er iets aan?', 'Werkgevers');
  await page.getByLabel('Aanpak', { exact: true }).fill(approach);
  await page.getByRole('combobox', { name: 'Kies een bron (Aanpak)' }).selectOption('s1');
  await page.getByRole('button', { name: 'Bron invoegen (Aanpak)' }).click();
}

/** Presses the button that judges everything. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Controleer', exact: true }).click();
  await page.waitForSelector('#versturen:not([aria-busy])');
}

/** What stands beside a field, for who looks and who listens. */
export async function faultAt(page: Page, label: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true });
  const [fault = ''] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
  return (await page.locator(`[id='${fault}']`).textContent()) ?? '';
}

/** The file that the form gives. */
export async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download het bestand' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The lists and places that a file is held against. With all other entries the command would take seconds to read them. */
const PARTS = ['begrippen', 'gebieden', 'wetswijzigingen.yaml'];

/** What `npm run validate` says of a file, alone in a catalogue with the lists of this one. */
export function validate({ name, text }: { name: string; text: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'bijdrage-'));
  try {
    for (const part of PARTS)
      cpSync(join('content', part), join(folder, part), { recursive: true });
    const path = join(folder, 'initiatieven', name);
    mkdirSync(dirname(path));
    writeFileSync(path, text);
    return runScript('validate', [path], { WIJZER_CONTENT: folder }).output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
