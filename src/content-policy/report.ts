/** Problems as people and machines read them. */
import { formatProblem, type Problem } from './problem.ts';

/** @param checked number of files that were looked at */
type Reporter = (problems: readonly Problem[], checked: number) => string;

export type Format = 'tekst' | 'github' | 'json';

export const reporters: Record<Format, Reporter> = {
  tekst: (problems, checked) =>
    [...problems.map(formatProblem), summary(problems, checked)].join('\n'),
  github: (problems) =>
    problems
      .map(
        ({ bestand, regel, kolom, veld, melding }) =>
          `::error file=${escapeProperty(bestand)},line=${regel},col=${kolom}::${escapeData(veld ? `${veld}: ${melding}` : melding)}`,
      )
      .join('\n'),
  json: (problems) => JSON.stringify(problems, null, 2),
};

function summary(problems: readonly Problem[], checked: number): string {
  if (problems.length === 0)
    return `${checked} ${checked === 1 ? 'bestand' : 'bestanden'} gecontroleerd: alles klopt.`;
  const files = new Set(problems.map((problem) => problem.bestand)).size;
  return `\n${problems.length} ${problems.length === 1 ? 'probleem' : 'problemen'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`;
}

/** GitHub reads these characters as its own; see its documentation of workflow commands. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
