/** `npm run check:links`: asks every outside address of the catalogue. For a weekly job, never for the test run. */
import { contentDir, today } from '../src/build/settings.ts';
import { checkAddresses, collectLinks, nothingAnswers } from '../src/commands/links/links.ts';
import { linkReporters, toReports } from '../src/commands/links/report.ts';
import { start, stop } from '../src/commands/command-line.ts';
import { readSiteContent } from '../src/build/content-fs.ts';
import { repository } from '../src/site.ts';

const INTRO = `npm run check:links
  Vraagt elk adres buiten de site op en noemt wat dood, verhuisd of onzeker is. Duurt een paar minuten.

Uitkomst (exit code): 0 geen dode links, 1 wel, 2 de opdracht klopt niet.`;
const values = start(INTRO, [
  {
    name: 'format',
    value: 'tekst|json|markdown',
    oneOf: Object.keys(linkReporters),
    help: 'tekst om te lezen, json voor programma’s, markdown voor een bericht op GitHub.',
  },
]);

const AT_ONCE = 8;
const manners = {
  userAgent: `Initiatievenwijzer-linkcontrole (+${repository.url})`,
  patience: 20_000,
  pause: 500,
};

const links = collectLinks(readSiteContent());
const urls = links.map(({ url }) => url);
const outcomes = await checkAddresses(urls, manners, AT_ONCE, (count) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${count} van ${urls.length}`);
  else if (count % 100 === 0) console.error(`${count} van ${urls.length}`);
});
if (process.stderr.isTTY) process.stderr.write('\n');
if (nothingAnswers([...outcomes.values()]))
  stop(['Geen enkele site antwoordt. Is er verbinding met internet?']);
const reports = toReports(links, outcomes);
const format = (values.one('format') ?? 'tekst') as keyof typeof linkReporters;
console.log(linkReporters[format](reports, urls.length));
process.exitCode = reports.some(({ uitkomst }) => uitkomst === 'dood') ? 1 : 0;
