/** `npm run validate [-- FILE…] [--format=tekst|github|json]`: every problem of every entry, in Dutch. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir, today } from '../src/build/settings.ts';
import { readCatalogue } from '../src/content-policy/read-catalogue-fs.ts';
import { reporters, type Format } from '../src/content-policy/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'tekst' } },
});
if (!(values.format in reporters)) {
  console.error(
    `--format=${values.format} bestaat niet; kies uit: ${Object.keys(reporters).join(', ')}`,
  );
  process.exit(2);
}
const only = positionals.map((path) => relative('.', resolve(path)).replaceAll('\\', '/'));
const { entries, guides, problems } = readCatalogue(contentDir, today);
const files = [...entries, ...guides];
const shown = only.length ? problems.filter((problem) => only.includes(problem.bestand)) : problems;

const unknown = only.filter(
  (path) =>
    !problems.some((problem) => problem.bestand === path) &&
    !files.some((file) => path.endsWith(`/${file.slug}.mdx`)),
);
if (unknown.length) {
  console.error(`Niet gevonden in content: ${unknown.join(', ')}`);
  process.exit(2);
}
console.log(reporters[values.format as Format](shown, only.length || files.length));
process.exitCode = shown.length ? 1 : 0;
