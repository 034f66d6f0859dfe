/** `npm run check:site`: whether the built site holds together. */
import { resolve } from 'node:path';
import { outDir, siteUrl } from '../build/settings.ts';
import { HELP, MISUSE, parseFlags, usage, type Flag } from './command-line.ts';
import { readBuiltSite } from './site/built-site-fs.ts';
import { checkHtml } from './site/html-threads.ts';
import { siteReporters } from './site/site-report.ts';
import { checkHeadings, checkLinks, checkTitles } from './site/site-rules.ts';

const INTRO = `npm run check:site
  Bekijkt de gebouwde site: of elke link naar een pagina, bestand of plek leidt die er is, of elke pagina een eigen titel
  en omschrijving en één hoofdkop heeft, en of de HTML geldig is. Eerst bouwen: npm run build.

Uitkomst (exit code): 0 alles klopt, 1 er zijn problemen, 2 de opdracht klopt niet.`;

const FLAGS: readonly Flag[] = [
  { name: 'map', value: 'MAP', help: 'Waar de gebouwde site staat. Zonder deze optie: dist.' },
  {
    name: 'format',
    value: 'tekst|github',
    oneOf: Object.keys(siteReporters),
    help: 'tekst om te lezen, github voor meldingen bij een run op GitHub.',
  },
  HELP,
];

/** @param args options as typed. @returns the exit code: 0 when all is well, 1 with findings, 2 when it was asked wrongly */
export async function run(args: readonly string[]): Promise<number> {
  const values = parseFlags(args, FLAGS);
  if ('faults' in values) return misuse(values.faults);
  if (values.isOn(HELP.name)) {
    console.log(usage(INTRO, FLAGS));
    return 0;
  }
  if (values.rest.length > 0)
    return misuse([`'${values.rest.join(' ')}' hoort hier niet; elke optie begint met --.`]);
  const folder = resolve(values.one('map') ?? outDir);
  const site = readBuiltSite(folder);
  if (!site)
    return misuse([`In ${folder} staat geen gebouwde site. Bouw die eerst: npm run build`]);
  const findings = [
    ...checkLinks(site, siteUrl),
    ...checkTitles(site),
    ...checkHeadings(site),
    ...(await checkHtml(site.pages, progress(site.pages.length))),
  ];
  const format = (values.one('format') ?? 'tekst') as keyof typeof siteReporters;
  const report = siteReporters[format](findings, site.pages.length);
  if (report) console.log(report);
  return findings.length > 0 ? 1 : 0;
}

function misuse(messages: readonly string[]): number {
  console.error(messages.join('\n'));
  return MISUSE;
}

/** Nobody waits longer than this without a sign, in milliseconds. */
const SILENCE = 3000;

/** @returns to be called for each step; says now and then how far it is */
function progress(total: number): () => void {
  let done = 0;
  let said = Date.now();
  return () => {
    done += 1;
    if (Date.now() - said < SILENCE) return;
    said = Date.now();
    console.error(`${done} van ${total} pagina’s bekeken`);
  };
}
