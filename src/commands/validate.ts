/** `npm run validate [-- FILE…]`: every problem of every entry, guide and list, in Dutch. */
import { lessonAdvice, sentenceAdvice } from '../advice/wording.ts';
import { sitePages } from '../domain/site-pages.ts';
import { ListError, readContent, type Content, type ReadContent } from '../reader/catalogue-fs.ts';
import { byPosition, finding, reporters, type Format, type Problem } from '../reader/problems.ts';
import { command, findWanted, readOptions, stop } from './command-line.ts';
import type { Surroundings } from './terminal.ts';
import { catalogueFiles, wordPosition } from './validate/catalogue-files.ts';
import { catalogueProblems } from './validate/catalogue-rules.ts';

const INTRO = `npm run validate [-- BESTAND…]
  Controleert de hele catalogus, of alleen deze bestanden of mappen. Elk probleem staat op een regel:
  bestand:regel:kolom veld: wat er is en wat u kunt doen.

Uitkomst (exit code): 0 alles klopt, 1 er zijn problemen, 2 de opdracht klopt niet, 3 de opdracht zelf ging mis.`;

const FLAGS = [
  {
    name: 'format',
    value: 'tekst|github|json',
    oneOf: Object.keys(reporters),
    help: 'tekst om te lezen, github voor meldingen bij de regels van een pull request, json voor programma’s.',
  },
  {
    name: 'catalogus',
    help: 'Houdt de bestanden ook aan de regels voor de hele catalogus: spelling, dubbele titels, waarden die bijna niemand heeft.',
  },
  {
    name: 'stijl',
    help: 'Geeft ook advies over lange zinnen. Dat houdt niets tegen.',
  },
];

/** Exit code 1 for any problem; advice of `--stijl` counts for nothing. */
export const run = command(async (args, around) => {
  const values = readOptions(args, INTRO, FLAGS, true);
  const format = (values.one('format') ?? 'tekst') as Format;
  if (values.isOn('stijl') && format !== 'tekst')
    stop([`'--stijl' kan alleen met --format=tekst.`]);
  const report = (problems: readonly Problem[], count: number): number => {
    const text = reporters[format](problems, count);
    if (text) around.out(text);
    return problems.length > 0 ? 1 : 0;
  };

  const catalogue = read(around);
  // A fault in a list stops the reading: then that is all there is to say.
  if (catalogue instanceof ListError) return report(catalogue.problems, 1);
  const wanted = findWanted(values.rest, catalogue.paths, around);
  if (wanted.faults.length > 0) stop(wanted.faults);
  const { initiatieven, kennis } = catalogue.paths;
  const isChosen = (path: string) => values.rest.length === 0 || wanted.files.includes(path);
  const problems = [
    ...catalogue.problems,
    ...(values.isOn('catalogus') ? await problemsBetween(catalogue, around) : []),
  ].filter(({ bestand }) => isChosen(bestand));
  const checked = values.rest.length > 0 ? wanted.files : [...initiatieven, ...kennis];
  const code = report(inOrder(problems), checked.length);
  if (values.isOn('stijl')) printAdvice(catalogue, isChosen, around);
  return code;
});

function read({ contentDir, today, status }: Surroundings): ReadContent | ListError {
  try {
    status('De catalogus wordt gelezen…');
    return readContent(contentDir, today, sitePages);
  } catch (error) {
    if (error instanceof ListError) return error;
    throw error;
  }
}

/** The dictionary takes a second to load, so only when it is asked for. */
async function problemsBetween(catalogue: Content, around: Surroundings): Promise<Problem[]> {
  const { unknownWords } = await import('../advice/spelling-fs.ts');
  const files = catalogueFiles(catalogue);
  const items = [...catalogue.entries, ...catalogue.guides];
  const words = unknownWords(items, catalogue, around.contentDir, (count) =>
    around.status(`Spelling: ${count} van ${items.length}`),
  );
  const isGuide = new Set<object>(catalogue.guides);
  const spelling = words.map(({ file, slug, veld, woord, melding }) => {
    const bestand = files.pathOf(`${isGuide.has(file) ? 'kennis' : 'initiatieven'}/${slug}.mdx`);
    const at = wordPosition(files.textOf(bestand), veld, woord);
    return { bestand, ...finding('spelling', at, melding, veld) };
  });
  return [...spelling, ...catalogueProblems(files)];
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.bestand.localeCompare(b.bestand, 'nl') || byPosition(a, b));
}

function printAdvice(
  catalogue: Content,
  isChosen: (path: string) => boolean,
  { out }: Surroundings,
): void {
  const { initiatieven, kennis } = catalogue.paths;
  const isShown = (slug: string) =>
    [...initiatieven, ...kennis].some((path) => path.endsWith(`/${slug}.mdx`) && isChosen(path));
  const { entries, guides } = catalogue;
  const advice = [...lessonAdvice(entries), ...sentenceAdvice([...entries, ...guides])].filter(
    ({ slug }) => isShown(slug),
  );
  out(`\nAdvies (${advice.length}):`);
  for (const { slug, veld, melding } of advice) out(`${slug} ${veld}: ${melding}`);
}
