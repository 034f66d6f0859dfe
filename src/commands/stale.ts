/**
 * `npm run stale`: what was not checked against its sources for 18 months, the oldest first; or letters to ask who knows, in
 * which each answer is a link that opens a tip, filled in.
 */
import { siteUrl } from '../build/settings.ts';
import { asksIfRunning, lastNewsOf } from '../domain/initiative.ts';
import { editLink, paths } from '../domain/paths.ts';
import { sitePages } from '../domain/site-pages.ts';
import { contactExpires, expiresSoon } from '../domain/machine-files.ts';
import { formatCount, formatDate } from '../i18n/nl-language.ts';
import { readContent } from '../reader/catalogue-fs.ts';
import { command, readOptions, stop } from './command-line.ts';
import { skippedFiles } from './skipped.ts';
import { nlLetters } from '../i18n/nl-mail.ts';
import type { Entry } from '../reader/index.ts';

const INTRO = `npm run stale
  Noemt initiatieven en gidsen die lang niet met hun bronnen zijn vergeleken, de oudste eerst.

npm run stale -- --brief
  Schrijft voor elke organisatie een brief met de vraag of haar initiatieven nog lopen: die waarvan dat niet bekend is
  of waarvan het laatste bericht ouder is dan twee jaar, en die hierboven genoemd worden.`;

/** Exit code 0 whatever is found: that something was not checked for long is no fault. */
export const run = command((args, { contentDir, today, out, err }) => {
  const values = readOptions(args, INTRO, [
    { name: 'maanden', value: 'GETAL', help: 'Hoeveel maanden lang is. Zonder deze optie: 18.' },
    {
      name: 'format',
      value: 'tekst|json|markdown',
      oneOf: Object.keys(staleReporters),
      help: 'tekst om te lezen, json voor programma’s, markdown voor een bericht op GitHub.',
    },
    { name: 'brief', help: 'Brieven aan organisaties in plaats van de lijst.' },
  ]);
  const typed = values.one('maanden') ?? '18';
  const months = Number(typed);
  if (!/^\d{1,4}$/.test(typed)) stop([`'--maanden=${typed}' is geen heel getal, zoals 18.`]);
  const catalogue = readContent(contentDir, today, sitePages);
  const { entries, guides } = catalogue;
  if (values.isOn('brief')) {
    const isAsked = (entry: (typeof entries)[number]) =>
      asksIfRunning(entry, today) || monthsBetween(entry.data.gecontroleerd, today) >= months;
    const letters = confirmationLetters(entries.filter(isAsked), siteUrl);
    out(letters.length > 0 ? letters.join(BETWEEN_LETTERS) : 'Er is niets om naar te vragen.');
    const skipped = skippedFiles(catalogue, 'tekst');
    if (skipped) err(skipped);
    return 0;
  }
  const files = [
    ...entries.map(({ slug, data }) => ({ bestand: `content/initiatieven/${slug}.mdx`, ...data })),
    ...guides.map(({ slug, data }) => ({ bestand: `content/kennis/${slug}.mdx`, ...data })),
  ].map(({ bestand, titel, gecontroleerd }) => ({ bestand, titel, gecontroleerd }));
  const format = (values.one('format') ?? 'tekst') as keyof typeof staleReporters;
  out(staleReporters[format](staleFiles(files, today, months), months));
  const expires = contactExpires(files.map(({ gecontroleerd }) => gecontroleerd));
  if (expires && expiresSoon(expires, today))
    (format === 'json' ? err : out)(`\n${contactNotice(expires)}`);
  const skipped = skippedFiles(catalogue, format);
  if (skipped) (format === 'json' ? err : out)(skipped);
  return 0;
});

/** What nobody would see: the contact in `security.txt` holds for a year after the newest check. */
function contactNotice(expires: string): string {
  return `Het adres voor kwetsbaarheden (security.txt) verloopt op ${formatDate(expires)}: een jaar na de nieuwste controle. Vergelijk een bestand met zijn bronnen en publiceer.`;
}

const BETWEEN_LETTERS = `\n\n${'-'.repeat(72)}\n\n`;

/** Something with a date on which it was last checked. */
interface Checked {
  bestand: string;
  titel: string;
  gecontroleerd: string;
}

interface Stale extends Checked {
  /** Whole months since the check. */
  maanden: number;
  link: string;
}

/** Files that were checked so many months ago or longer, the oldest first. */
export function staleFiles(files: readonly Checked[], today: string, months: number): Stale[] {
  return files
    .map((file) => ({
      ...file,
      maanden: monthsBetween(file.gecontroleerd, today),
      link: editLink(file.bestand),
    }))
    .filter(({ maanden }) => maanden >= months)
    .sort(
      (a, b) =>
        a.gecontroleerd.localeCompare(b.gecontroleerd) || a.bestand.localeCompare(b.bestand),
    );
}

/** Whole months from one day to another: 31 January to 28 February is none. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The list as people and programs read it. */
export const staleReporters = {
  tekst: (stale: readonly Stale[], months: number) =>
    [
      ...stale.map(
        ({ bestand, gecontroleerd, maanden, link }) =>
          `${bestand} ${gecontroleerd} (${maanden} maanden) ${link}`,
      ),
      summary(stale, months),
    ].join('\n'),
  markdown: (stale: readonly Stale[], months: number) =>
    [
      summary(stale, months),
      ...(stale.length > 0 ? ['', '| gecontroleerd | maanden | wat |', '| --- | --: | --- |'] : []),
      ...stale.map(
        ({ titel, gecontroleerd, maanden, link }) =>
          `| ${formatDate(gecontroleerd)} | ${maanden} | [${escapeCell(titel)}](${link}) |`,
      ),
    ].join('\n'),
  json: (stale: readonly Stale[]) => JSON.stringify(stale, null, 2),
};

function summary(stale: readonly Stale[], months: number): string {
  if (stale.length === 0) return `Alles is korter dan ${months} maanden geleden gecontroleerd.`;
  return `${formatCount(stale.length, 'bestand is', 'bestanden zijn')} ${months} maanden of langer niet gecontroleerd.`;
}

function escapeCell(text: string): string {
  return text.replace(/[|[\]<>\\]/g, '\\$&');
}

type Organisation = Entry['data']['organisaties'][number];

/**
 * A letter for each organisation, in the order of their names, with all entries that it can answer for.
 *
 * @param site public address of the site
 */
export function confirmationLetters(entries: readonly Entry[], site: string): string[] {
  const byName = new Map<string, { organisation: Organisation; entries: Entry[] }>();
  for (const entry of entries) {
    const organisation = whoKnows(entry);
    if (!organisation) continue;
    const all = byName.get(organisation.naam) ?? { organisation, entries: [] };
    // One entry may know a website that another does not.
    if (!all.organisation.website) all.organisation = organisation;
    all.entries.push(entry);
    byName.set(organisation.naam, all);
  }
  return [...byName.values()]
    .sort((a, b) => a.organisation.naam.localeCompare(b.organisation.naam, 'nl'))
    .map((one) => letter(one.organisation, one.entries, site));
}

/** Who runs it, else who leads it, which is named first. */
function whoKnows({ data: { organisaties } }: Entry): Organisation | undefined {
  return organisaties.find(({ rol }) => rol === 'uitvoerder') ?? organisaties[0];
}

function letter({ naam, website }: Organisation, entries: readonly Entry[], site: string): string {
  const t = nlLetters.confirm;
  const addressOf = (path: string) => new URL(path, site).href;
  const questions = entries.map(({ slug, data }) =>
    [
      data.titel,
      addressOf(paths.initiative(slug)),
      t.lastNews(lastNewsOf({ data })),
      ...Object.entries(t.answers).map(
        ([state, label]) => `  ${label}: ${addressOf(paths.tipOn(slug, state))}`,
      ),
      `  ${t.change}: ${addressOf(paths.correct(slug))}`,
    ].join('\n'),
  );
  return [
    [
      `${nlLetters.to}: ${naam}${website ? ` (${website})` : ''}`,
      `${nlLetters.subject}: ${t.subject(entries.length)}`,
    ].join('\n'),
    t.greeting(naam),
    t.intro(entries.length),
    ...questions,
    t.close,
    t.regards,
  ].join('\n\n');
}
