/** `npm run check:links`: asks every outside address of the catalogue. For a weekly job, never for the test run. */
import { command, fail, readOptions } from './command-line.ts';
import {
  checkAddresses,
  collectLinks,
  type Link,
  nothingAnswers,
  type LinkOutcome,
  type Use,
  type Verdict,
} from './links/outside-links.ts';
import { editLink } from '../domain/paths.ts';
import { sitePages } from '../domain/site-pages.ts';
import { readContent } from '../reader/catalogue-fs.ts';
import { skippedFiles } from './skipped.ts';
import { name, repository } from '../site.ts';

const INTRO = `npm run check:links
  Vraagt elk adres buiten de site op en noemt wat dood, verhuisd of onzeker is. Duurt een paar minuten.

Uitkomst (exit code): 0 geen dode links, 1 wel, 2 de opdracht klopt niet, 3 de controle zelf ging mis.`;

const AT_ONCE = 8;
/** Three minutes for a site, forty for all: a job of GitHub that runs longer is ended without a word. */
const BUDGET = { site: 3 * 60_000, total: 40 * 60_000 };
const MANNERS = {
  userAgent: `${name}-linkcontrole (+${repository.url})`,
  patience: 20_000,
  pause: 500,
};

/** Exit code 1 for a dead link; what moved or is uncertain is only said. */
export const run = command(async (args, { contentDir, today, out, err, status }) => {
  const values = readOptions(args, INTRO, [
    {
      name: 'format',
      value: 'tekst|json|markdown',
      oneOf: Object.keys(linkReporters),
      help: 'tekst om te lezen, json voor programma’s, markdown voor een bericht op GitHub.',
    },
  ]);
  status('De catalogus wordt gelezen…');
  const catalogue = readContent(contentDir, today, sitePages);
  const links = collectLinks(catalogue);
  const urls = links.map(({ url }) => url);
  const outcomes = await checkAddresses(urls, MANNERS, BUDGET, AT_ONCE, (count) =>
    status(`${count} van ${urls.length}`),
  );
  if (nothingAnswers([...outcomes.values()]))
    fail('Geen enkele site antwoordt. Is er verbinding met internet?');
  const reports = toReports(links, outcomes);
  const format = (values.one('format') ?? 'tekst') as keyof typeof linkReporters;
  out(linkReporters[format](reports, urls.length));
  const skipped = skippedFiles(catalogue, format);
  if (skipped) (format === 'json' ? err : out)(skipped);
  return reports.some(({ uitkomst }) => uitkomst === 'dood') ? 1 : 0;
});

// What became of the links, for people and programs. Addresses that may not be shown are left out everywhere.

export interface LinkReport extends Use {
  uitkomst: Verdict;
  reden: string;
  /** Left out when it may not be shown. */
  url?: string;
  nieuwAdres?: string;
  bewerken: string;
}

const HEADINGS: readonly [Verdict, string][] = [
  ['dood', 'Dood'],
  ['verhuisd', 'Voorgoed verhuisd'],
  ['onzeker', 'Onzeker: kijk zelf'],
  ['niet-gevraagd', 'Niet gevraagd'],
];

/** One for each use of a link that is not in order, by file. */
export function toReports(
  links: readonly Link[],
  outcomes: ReadonlyMap<string, LinkOutcome>,
): LinkReport[] {
  return links
    .flatMap(({ url, uses, hidden }) => {
      const outcome = outcomes.get(url);
      if (!outcome || outcome.verdict === 'goed') return [];
      const { verdict, reason, moved } = outcome;
      const shown = hidden ? {} : { url, ...(moved ? { nieuwAdres: moved } : {}) };
      return uses.map((use) => ({
        ...use,
        uitkomst: verdict,
        reden: reason,
        ...shown,
        bewerken: editLink(use.bestand),
      }));
    })
    .sort((a, b) => a.bestand.localeCompare(b.bestand) || a.veld.localeCompare(b.veld));
}

/** The report in each of its formats. */
export const linkReporters = {
  tekst: (reports: readonly LinkReport[], asked: number) =>
    inGroups(reports, asked, (title) => `\n${title}`, textLine).join('\n'),
  markdown: (reports: readonly LinkReport[], asked: number) =>
    inGroups(reports, asked, (title) => `\n### ${title}\n`, markdownLine).join('\n'),
  json: (reports: readonly LinkReport[]) => JSON.stringify(reports, null, 2),
};

function inGroups(
  reports: readonly LinkReport[],
  asked: number,
  heading: (title: string) => string,
  line: (report: LinkReport) => string,
): string[] {
  const groups = HEADINGS.flatMap(([verdict, title]) => {
    const members = reports.filter(({ uitkomst }) => uitkomst === verdict);
    return members.length > 0
      ? [heading(`${title} (${members.length})`), ...members.map(line)]
      : [];
  });
  const sum =
    reports.length === 0
      ? `${asked} adressen gevraagd: alles doet het.`
      : `${asked} adressen gevraagd; ${reports.length} keer is er iets.`;
  return [sum, ...groups];
}

const HIDDEN = '(adres niet getoond)';

function textLine({ bestand, veld, url, reden, nieuwAdres }: LinkReport): string {
  return `${bestand} ${veld}: ${url ?? HIDDEN}: ${reden}${nieuwAdres ? `: ${nieuwAdres}` : ''}`;
}

function markdownLine({ bestand, veld, url, reden, nieuwAdres, bewerken }: LinkReport): string {
  const name = bestand.split('/').at(-1) ?? bestand;
  const address = url ? autolink(url) : HIDDEN;
  return `- [${name}](${bewerken}) \`${veld}\`: ${address}: ${reden}${nieuwAdres ? `: ${autolink(nieuwAdres)}` : ''}`;
}

/** Nothing in an address may end the link or begin markup of its own. */
function autolink(url: string): string {
  return `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}
