/** What became of the links, for people and programs. Addresses that may not be shown are left out everywhere. */
import { editLink } from '../../domain/paths.ts';
import type { Link, Use, Outcome, Verdict } from './links.ts';

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
];

/** One for each use of a link that is not in order, by file. */
export function toReports(
  links: readonly Link[],
  outcomes: ReadonlyMap<string, Outcome>,
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
