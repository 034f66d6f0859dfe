/** `npm run check:site`: whether the built site, read from disk, holds together. */
import { resolve, join } from 'node:path';
import { outDir, siteUrl } from '../build/settings.ts';
import { command, readOptions, stop } from './command-line.ts';
import {
  checkHeadings,
  checkLinks,
  checkReach,
  checkSitemap,
  checkSources,
  checkTitles,
  type SiteFinding,
  type BuiltSite,
} from './site/site-rules.ts';
import { checkHtml } from './site/valid-html.ts';
import { formatCount } from '../i18n/nl-language.ts';
import { annotation, START } from '../reader/problems.ts';
import { existsSync, readFileSync } from 'node:fs';
import { filesBelow } from '../build/folder-fs.ts';
import { routes } from '../domain/paths.ts';
import { readBuiltPage } from './site/built-page.ts';

const INTRO = `npm run check:site
  Bekijkt de gebouwde site: of elke link naar een pagina, bestand of plek leidt die er is, of elke pagina een eigen titel
  en omschrijving en één hoofdkop heeft, of vanaf de voorpagina links naar elke pagina leiden (in drie keer klikken naar
  elk initiatief), of de sitemap elke pagina noemt en geen andere, of bij elk cijfer en elke les een bron staat, en of de
  HTML geldig is. Eerst bouwen: npm run build.

Uitkomst (exit code): 0 alles klopt, 1 er zijn problemen, 2 de opdracht klopt niet.`;

/** Exit code 1 for any finding. */
export const run = command(async (args, { out, status, startedIn }) => {
  const values = readOptions(args, INTRO, [
    { name: 'map', value: 'MAP', help: 'Waar de gebouwde site staat. Zonder deze optie: dist.' },
    {
      name: 'format',
      value: 'tekst|github',
      oneOf: Object.keys(siteReporters),
      help: 'tekst om te lezen, github voor meldingen bij een run op GitHub.',
    },
  ]);
  const folder = resolve(startedIn, values.one('map') ?? outDir);
  status('De site wordt gelezen…');
  const site =
    readBuiltSite(folder) ??
    stop([`In ${folder} staat geen gebouwde site. Bouw die eerst: npm run build`]);
  const total = site.pages.length;
  const findings = [
    ...checkLinks(site, siteUrl),
    ...checkTitles(site),
    ...checkHeadings(site),
    ...checkReach(site, siteUrl),
    ...checkSitemap(site, siteUrl),
    ...checkSources(site),
    ...(await checkHtml(site.pages, (count) => status(`${count} van ${total} pagina’s bekeken`))),
  ];
  const format = (values.one('format') ?? 'tekst') as keyof typeof siteReporters;
  const report = siteReporters[format](findings, total);
  if (report) out(report);
  return findings.length > 0 ? 1 : 0;
});

// What was found on the built site, for people and for GitHub.

/** @param pages how many were looked at */
type SiteReporter = (findings: readonly SiteFinding[], pages: number) => string;

/** The frame of a page repeats its faults: a line for what several pages have alike. */
export const siteReporters: Record<'tekst' | 'github', SiteReporter> = {
  tekst: (findings, pages) =>
    [
      ...alike(findings).map(({ rule, message, on }) => `${place(on)} ${rule}: ${message}`),
      summary(findings, pages),
    ].join('\n'),
  github: (findings) =>
    alike(findings)
      .map(({ rule, message, on }) =>
        annotation(
          START,
          `dist${on[0]}`.replace(/\/$/, '/index.html'),
          on.length > 1 ? `${rule}: ${message} (op ${on.length} pagina’s)` : `${rule}: ${message}`,
        ),
      )
      .join('\n'),
};

/** A finding with the addresses of all pages that have it. */
interface SharedFinding extends Omit<SiteFinding, 'page'> {
  on: string[];
}

function alike(findings: readonly SiteFinding[]): SharedFinding[] {
  const shared = new Map<string, SharedFinding>();
  for (const { page, rule, message } of findings) {
    const key = `${rule} ${message}`;
    const one = shared.get(key) ?? { rule, message, on: [] };
    one.on.push(page);
    shared.set(key, one);
  }
  return [...shared.values()];
}

function place([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? `${first} (en ${others.length} andere)` : first;
}

function summary(findings: readonly SiteFinding[], pages: number): string {
  const looked = formatCount(pages, 'pagina', 'pagina’s');
  if (findings.length === 0) return `${looked} bekeken: alles klopt.`;
  const wrong = new Set(findings.map(({ page }) => page)).size;
  return `\n${formatCount(findings.length, 'probleem', 'problemen')} op ${wrong} van ${looked}.`;
}

/**
 * Reads every page of a built site and its sitemap, and the names of its other files.
 *
 * @returns undefined when there is no built site in that folder
 */
function readBuiltSite(folder: string): BuiltSite | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const paths = filesBelow(folder);
  const sitemap = routes.sitemap.slice(1);
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: paths
      .filter(isPage)
      .map((path) => readBuiltPage(addressOf(path), readFileSync(join(folder, path), 'utf8'))),
    files: new Set(paths.filter((path) => !isPage(path)).map(addressOf)),
    sitemap: paths.includes(sitemap) ? readFileSync(join(folder, sitemap), 'utf8') : undefined,
  };
}

/** `over/index.html` → `/over/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
