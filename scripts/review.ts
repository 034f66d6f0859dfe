/** `npm run review -- FILE…`: a check list for the editor who judges a contribution. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, today } from '../src/build/settings.ts';
import { earlierVersion } from '../src/commands/review/before-fs.ts';
import { printReview, type ReviewFormat } from '../src/commands/review/print.ts';
import { reviewEntry } from '../src/commands/review/review.ts';
import { start, stop } from '../src/commands/command-line.ts';
import { findWanted } from '../src/commands/file-arguments-fs.ts';
import { sentenceAdvice, spellingAdvice } from '../src/advice/prose-advice-fs.ts';
import { formatProblem } from '../src/reader/problems.ts';
import { readSiteContent } from '../src/build/content-fs.ts';
import { fieldsOf } from '../src/draft/fields.ts';
import { initiativeFields } from '../src/schema/initiative.ts';

const INTRO = `npm run review -- BESTAND…
  Maakt een lijst om een bijdrage na te kijken: wat er nieuw is, welke uitspraak op welke bron rust, waar het op
  lijkt, wat er mist, hoe sterk het bewijs is en hoe oud de cijfers zijn.

Uitkomst (exit code): 0 nagekeken, 1 het bestand klopt niet, 2 de opdracht klopt niet.`;
const values = start(
  INTRO,
  [
    {
      name: 'tegen',
      value: 'TAK',
      help: 'Waarmee vergeleken wordt: een tak of commit. Anders: main, of op main de laatste commit.',
    },
    {
      name: 'format',
      value: 'tekst|markdown',
      oneOf: ['tekst', 'markdown'],
      help: 'tekst om te lezen, markdown om in een pull request te plakken.',
    },
  ],
  true,
);
if (values.rest.length === 0)
  stop(['Noem het bestand: npm run review -- content/initiatieven/naam.mdx']);

const catalogue = readSiteContent();
const { entries, places, vocabularies, problems } = catalogue;
const wanted = findWanted(values.rest, catalogue.paths, contentDir);
if ('faults' in wanted) stop(wanted.faults);
const paths = wanted.files.filter((path) => catalogue.paths.initiatieven.includes(path));
if (paths.length === 0)
  stop(['Alleen initiatieven kunt u zo nakijken: content/initiatieven/naam.mdx']);
const fields = fieldsOf(initiativeFields({ vocabularies, places, today }), vocabularies);
const advice = adviceFor(paths.map(slugOf));
const format = (values.one('format') ?? 'tekst') as ReviewFormat;

const printed = paths.map((path) => {
  const faults = problems.filter(({ bestand }) => bestand === path);
  const entry = entries.find(({ slug }) => slug === slugOf(path));
  if (faults.length > 0 || !entry) {
    process.exitCode = 1;
    const title = format === 'markdown' ? '### Eerst verbeteren' : 'Eerst verbeteren:';
    const lines = faults.map((one) =>
      format === 'markdown'
        ? `- \`${formatProblem(one).replaceAll('`', "'")}\``
        : formatProblem(one),
    );
    return [title, '', ...lines].join('\n');
  }
  const file = join(contentDir, 'initiatieven', `${entry.slug}.mdx`);
  const before = earlierVersion(file, values.one('tegen'));
  if ('fault' in before) stop([before.fault]);
  const review = reviewEntry(entry, readFileSync(file, 'utf8'), before, {
    entries,
    places,
    fields,
    today,
  });
  return printReview(review, advice.get(entry.slug) ?? [], vocabularies, format);
});
console.log(printed.join('\n\n'));

function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

function adviceFor(slugs: readonly string[]): Map<string, string[]> {
  const some = {
    ...catalogue,
    entries: entries.filter(({ slug }) => slugs.includes(slug)),
    guides: [],
  };
  const all = [...spellingAdvice(some, contentDir), ...sentenceAdvice(some)];
  return new Map(
    slugs.map((slug) => [
      slug,
      all.filter((one) => one.slug === slug).map(({ veld, melding }) => `${veld}: ${melding}`),
    ]),
  );
}
