/** `npm run validate [-- FILE…]`: every problem of every entry, guide and list, in Dutch. */
import { contentDir, today } from '../src/build/settings.ts';
import { start, stop } from '../src/commands/command-line.ts';
import { findWanted } from '../src/commands/file-arguments-fs.ts';
import { type Problem, reporters, type Format } from '../src/reader/problems.ts';
import { ListError, type ReadContent } from '../src/reader/catalogue-fs.ts';

const INTRO = `npm run validate [-- BESTAND…]
  Controleert de hele catalogus, of alleen deze bestanden of mappen. Elk probleem staat op een regel:
  bestand:regel:kolom veld: wat er is en wat u kunt doen.

Uitkomst (exit code): 0 alles klopt, 1 er zijn problemen, 2 de opdracht klopt niet.`;

const values = start(
  INTRO,
  [
    {
      name: 'format',
      value: 'tekst|github|json',
      oneOf: Object.keys(reporters),
      help: 'tekst om te lezen, github voor meldingen bij de regels van een pull request, json voor programma’s.',
    },
    {
      name: 'stijl',
      help: 'Geeft ook advies over spelling en lange zinnen. Dat houdt niets tegen.',
    },
  ],
  true,
);
const format = (values.one('format') ?? 'tekst') as Format;
if (values.isOn('stijl') && format !== 'tekst') stop([`'--stijl' kan alleen met --format=tekst.`]);

const catalogue = read();
const wanted = findWanted(values.rest, catalogue.paths, contentDir);
if ('faults' in wanted) stop(wanted.faults);
const { files } = wanted;
const { initiatieven, kennis } = catalogue.paths;
const chosen = values.rest.length > 0;
const shown = catalogue.problems.filter(({ bestand }) => !chosen || files.includes(bestand));
const checked = chosen ? files.length : initiatieven.length + kennis.length;
report(shown, checked);
if (values.isOn('stijl')) await printAdvice();

/** A fault in a list stops the reading: then that is all there is to say. */
function read(): ReadContent {
  try {
    return readSiteContent();
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    report(error.problems, 1);
    process.exit();
  }
}

function report(problems: readonly Problem[], count: number): void {
  const text = reporters[format](problems, count);
  if (text) console.log(text);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** The dictionary takes a second to load, so only when it is asked for. */
async function printAdvice(): Promise<void> {
  const { sentenceAdvice, spellingAdvice } = await import('../src/advice/prose-advice-fs.ts');
  const all = [...spellingAdvice(catalogue, contentDir), ...sentenceAdvice(catalogue)];
  const advice = all.filter(
    ({ slug }) => !chosen || files.some((path) => path.endsWith(`/${slug}.mdx`)),
  );
  console.log(`\nAdvies (${advice.length}):`);
  for (const { slug, veld, melding } of advice) console.log(`${slug} ${veld}: ${melding}`);
}
