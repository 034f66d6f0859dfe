/** `npm run check:site`: whether the built site holds together. */
import { resolve } from 'node:path';
import { outDir, siteUrl } from '../build/settings.ts';
import { command, readOptions, stop } from './command-line.ts';
import { readBuiltSite } from './site/built-site-fs.ts';
import { checkHtml } from './site/html-threads.ts';
import { siteReporters } from './site/site-report.ts';
import { checkHeadings, checkLinks, checkTitles } from './site/site-rules.ts';

const INTRO = `npm run check:site
  Bekijkt de gebouwde site: of elke link naar een pagina, bestand of plek leidt die er is, of elke pagina een eigen titel
  en omschrijving en één hoofdkop heeft, en of de HTML geldig is. Eerst bouwen: npm run build.

Uitkomst (exit code): 0 alles klopt, 1 er zijn problemen, 2 de opdracht klopt niet.`;

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
    ...(await checkHtml(site.pages, (count) => status(`${count} van ${total} pagina’s bekeken`))),
  ];
  const format = (values.one('format') ?? 'tekst') as keyof typeof siteReporters;
  const report = siteReporters[format](findings, total);
  if (report) out(report);
  return findings.length > 0 ? 1 : 0;
});
