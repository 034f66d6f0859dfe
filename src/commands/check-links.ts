/** `npm run check:links`: asks every outside address of the catalogue. For a weekly job, never for the test run. */
import { sitePages } from '../domain/site-pages.ts';
import { readContent } from '../reader/catalogue-fs.ts';
import { repository } from '../site.ts';
import { command, readOptions, stop } from './command-line.ts';
import { checkAddresses, collectLinks, nothingAnswers } from './links/links.ts';
import { linkReporters, toReports } from './links/report.ts';

const INTRO = `npm run check:links
  Vraagt elk adres buiten de site op en noemt wat dood, verhuisd of onzeker is. Duurt een paar minuten.

Uitkomst (exit code): 0 geen dode links, 1 wel, 2 de opdracht klopt niet.`;

const AT_ONCE = 8;
const MANNERS = {
  userAgent: `Initiatievenwijzer-linkcontrole (+${repository.url})`,
  patience: 20_000,
  pause: 500,
};

export const run = command(async (args, { contentDir, today, out, status }) => {
  const values = readOptions(args, INTRO, [
    {
      name: 'format',
      value: 'tekst|json|markdown',
      oneOf: Object.keys(linkReporters),
      help: 'tekst om te lezen, json voor programma’s, markdown voor een bericht op GitHub.',
    },
  ]);
  status('De catalogus wordt gelezen…');
  const links = collectLinks(readContent(contentDir, today, sitePages));
  const urls = links.map(({ url }) => url);
  const outcomes = await checkAddresses(urls, MANNERS, AT_ONCE, (count) =>
    status(`${count} van ${urls.length}`),
  );
  if (nothingAnswers([...outcomes.values()]))
    stop(['Geen enkele site antwoordt. Is er verbinding met internet?']);
  const reports = toReports(links, outcomes);
  const format = (values.one('format') ?? 'tekst') as keyof typeof linkReporters;
  out(linkReporters[format](reports, urls.length));
  return reports.some(({ uitkomst }) => uitkomst === 'dood') ? 1 : 0;
});
