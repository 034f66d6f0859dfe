/**
 * `npm run validate [-- FILE…] [--format=tekst|github|json] [--stijl]`: every problem of every entry and guide, in Dutch.
 * With `--stijl` also advice on spelling and long sentences, which stops nothing.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, today } from '../src/build/settings.ts';
import { readCatalogue } from '../src/content-policy/read-catalogue-fs.ts';
import { reporters, type Format } from '../src/content-policy/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'tekst' },
    stijl: { type: 'boolean', default: false },
  },
});
if (!(values.format in reporters)) {
  console.error(
    `--format=${values.format} bestaat niet; kies uit: ${Object.keys(reporters).join(', ')}`,
  );
  process.exit(2);
}
const only = positionals.map((path) => relative('.', resolve(path)).replaceAll('\\', '/'));
const catalogue = readCatalogue(contentDir, today);
const { problems } = catalogue;
const files = [...catalogue.entries, ...catalogue.guides];
const isWanted = (slug: string) =>
  only.length === 0 || only.some((path) => path.endsWith(`/${slug}.mdx`));

const unknown = only.filter(
  (path) =>
    !problems.some((problem) => problem.bestand === path) &&
    !files.some((file) => path.endsWith(`/${file.slug}.mdx`)),
);
if (unknown.length) {
  console.error(`Niet gevonden in content: ${unknown.join(', ')}`);
  process.exit(2);
}
const shown = only.length ? problems.filter((problem) => only.includes(problem.bestand)) : problems;
console.log(reporters[values.format as Format](shown, only.length || files.length));
if (values.stijl) await printAdvice();
process.exitCode = shown.length ? 1 : 0;

/** The dictionary takes a second to load, so only when it is asked for. */
async function printAdvice(): Promise<void> {
  const { sentenceAdvice, spellingAdvice } = await import('../src/content-policy/advice-fs.ts');
  const advice = [...spellingAdvice(catalogue, contentDir), ...sentenceAdvice(catalogue)].filter(
    ({ slug }) => isWanted(slug),
  );
  console.log(`\nAdvies (${advice.length}):`);
  for (const { slug, veld, melding } of advice) console.log(`${slug} ${veld}: ${melding}`);
}
