/** What no file of the catalogue may be: too large, of a name that cannot be, or a text that keeps the parser busy for seconds. */
import { finding, type Finding } from './problems.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024;
export const TOO_LARGE = 'is groter dan 64 kB; maak de tekst korter';

const START = { line: 1, column: 1 };

/** Names that Windows keeps for itself: who has it could no longer fetch the project. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with the name of a file, said of its first line. */
export function nameFindings(slug: string): Finding[] {
  if (OF_WINDOWS.test(slug)) {
    return [
      finding(START, `een bestand kan op Windows niet '${slug}' heten; kies een andere naam`),
    ];
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return [];
  return [
    finding(
      START,
      'de bestandsnaam mag alleen kleine letters, cijfers en losse streepjes bevatten (hoogstens 80), en eindigt op .mdx',
    ),
  ];
}

// Texts that would keep the parser busy for seconds, or take all memory. They are refused before it sees them.

export const NO_BRACES = 'accolades { } mogen niet; schrijf de tekst zonder accolades';
export const TOO_DEEP = 'is te diep genest; haal er een of meer lagen af';

/** A brace is refused anyway, and each one begins a program to be parsed. */
const MOST_BRACES = 100;
/** Deeper than the policy lets through; thousands exhaust the parser. */
const DEEPEST_QUOTE = 50;
/** A row has as many cells as the heading of its table, also when it is a single letter: 64 kB can make ten million. */
const MOST_CELLS = 20_000;

/** @returns what makes the text too much, with its place in the text */
export function excess(text: string): Finding | undefined {
  const lines = text.split('\n');
  const at = (index: number) => ({ line: index + 1, column: 1 });
  if (text.split('{').length > MOST_BRACES) {
    const first = lines.findIndex((line) => line.includes('{'));
    return finding(at(first), NO_BRACES);
  }
  const quote = lines.findIndex(
    (line) => (/^[>\s]*/.exec(line)?.[0] ?? '').split('>').length > DEEPEST_QUOTE,
  );
  if (quote >= 0) return finding(at(quote), TOO_DEEP);
  const columns = lines.map((line) => line.split('|').length);
  const widest = Math.max(...columns);
  if (widest > 2 && widest * lines.length > MOST_CELLS) {
    return finding(
      at(columns.indexOf(widest)),
      'deze tabel is te groot; kies minder kolommen of verdeel hem over twee tabellen',
    );
  }
  return undefined;
}
