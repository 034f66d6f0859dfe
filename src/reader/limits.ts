/** What no file of the catalogue may be: too large, of a name that cannot be, or a text that keeps the parser busy for seconds. */
import { finding, START, type Finding } from './problems.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024;
export const TOO_LARGE = 'is groter dan 64 kB; maak de tekst korter';

/** Names that Windows keeps for itself: who has it could no longer fetch the project. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with the name of a file, said of its first line. */
export function nameFindings(slug: string): Finding[] {
  const say = (message: string) => [finding('bestand', START, message)];
  if (OF_WINDOWS.test(slug))
    return say(`een bestand kan op Windows niet '${slug}' heten; kies een andere naam`);
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return [];
  return say(
    'de bestandsnaam mag alleen kleine letters, cijfers en losse streepjes bevatten (hoogstens 80), en eindigt op .mdx',
  );
}

// Texts that would keep the parser busy for seconds, or take all memory. They are refused before it sees them.

export const NO_BRACES = 'accolades { } mogen niet; schrijf de tekst zonder accolades';
export const TOO_DEEP = 'is te diep genest; haal er een of meer lagen af';
export const NO_CODE = 'code mag niet; haal de accenten grave (`) weg';
const TOO_MANY_MARKS =
  'zoveel haken, sterretjes en streepjes kan de tekst niet hebben; maak hem korter of haal opmaak weg';
const TOO_MANY_LINES = 'de tekst heeft te veel regels; maak hem korter';
const TOO_WIDE = 'deze tabel is te groot; kies minder kolommen of verdeel hem over twee tabellen';

/**
 * Signs of which there may be so many; the longest text of the catalogue has 150 of any. Half a second of work for the
 * parser at the most, also when a text is made of nothing else.
 */
const SIGNS: readonly { sign: RegExp; most: number; message: string }[] = [
  // Refused anyway, and each one begins a program to be parsed.
  { sign: /\{/g, most: 100, message: NO_BRACES },
  { sign: /`/g, most: 200, message: NO_CODE },
  { sign: /[[*_~]/g, most: 2500, message: TOO_MANY_MARKS },
  { sign: /\]/g, most: 2500, message: TOO_MANY_MARKS },
  { sign: /</g, most: 4000, message: TOO_MANY_MARKS },
];

const MOST_LINES = 1500;
/** Signs that open a quote or a list at the begin of a line, in one line and in all lines together. */
const DEEPEST_LINE = 24;
const MOST_NESTED = 1500;
const NESTING = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const WIDEST_INDENT = 100;
/** A row has as many cells as the heading of its table, also when it is a single letter: 64 kB can make ten million. */
const MOST_CELLS = 20_000;

/**
 * Stops what would keep the parser busy for very long, before it begins.
 *
 * @param text of an entry or guide, without its fields
 * @returns what makes the text too much, with its place in the text
 */
export function limitFinding(text: string): Finding | undefined {
  const lines = text.split('\n');
  const at = (index: number, message: string) =>
    finding('omvang', { line: index + 1, column: 1 }, message);
  for (const { sign, most, message } of SIGNS) {
    const count = text.match(sign)?.length ?? 0;
    if (count > most)
      return at(
        lines.findIndex((line) => line.search(sign) >= 0),
        message,
      );
  }
  const depths = lines.map(depthOf);
  const deepest = depths.findIndex((depth) => depth > DEEPEST_LINE);
  if (deepest >= 0) return at(deepest, TOO_DEEP);
  const columns = lines.map((line) => line.split('|').length);
  const widest = columns.reduce((most, one) => Math.max(most, one), 0);
  if (widest > 2 && widest * lines.length > MOST_CELLS)
    return at(columns.indexOf(widest), TOO_WIDE);
  if (lines.length > MOST_LINES) return at(MOST_LINES, TOO_MANY_LINES);
  if (depths.reduce((sum, depth) => sum + depth, 0) > MOST_NESTED) {
    return at(
      depths.findIndex((depth) => depth > 0),
      TOO_MANY_LINES,
    );
  }
  return undefined;
}

/** The longest entry has 600 lines and 500 brackets; a list of places 6,000 lines. */
export const MOST_FIELD_LINES = 10_000;
const MOST_BRACKETS = 3000;
const MOST_BLANKS = 1000;
export const TOO_MANY_FIELDS = 'de velden hebben te veel regels; maak ze korter';

/**
 * Stops fields that would keep the splitter and the parser of YAML busy, before they begin.
 *
 * @param fields the front matter
 * @returns what makes it too much, without a place
 */
export function fieldsLimit(fields: string): string | undefined {
  if (fields.split('\n', MOST_FIELD_LINES + 1).length > MOST_FIELD_LINES) return TOO_MANY_FIELDS;
  if ((fields.match(/[[\]{}]/g)?.length ?? 0) > MOST_BRACKETS)
    return 'de velden hebben te veel haken; geen veld heeft er zoveel, dus haal ze weg';
  return new RegExp(String.raw`\s{${MOST_BLANKS}}`).test(fields)
    ? 'hier staan duizenden spaties of lege regels achter elkaar; haal ze weg'
    : undefined;
}

/** How many quotes and lists a line opens; a line that is set far in counts as too deep. */
function depthOf(line: string): number {
  const indent = line.length - line.trimStart().length;
  if (indent > WIDEST_INDENT && indent < line.length) return DEEPEST_LINE + 1;
  return (NESTING.exec(line)?.[0] ?? '').replace(/[\d \t]/g, '').length;
}
