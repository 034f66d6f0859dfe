/** Something in a contributed file that must change before it can be published. */
export interface Problem {
  /** Path of the file, from the root of the project. */
  bestand: string;
  /** Line, from 1. */
  regel: number;
  /** Column, from 1. */
  kolom: number;
  /** The field of the front matter (`resultaten.2.waarde`), or empty for the text. */
  veld: string;
  /** What is wrong and what to do, in Dutch. */
  melding: string;
}

/** A place in a file: line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A problem before it is known in which file. */
export type Finding = Omit<Problem, 'bestand'>;

export function finding(at: Position, melding: string, veld = ''): Finding {
  return {
    regel: at.line,
    kolom: at.column,
    veld: printable(veld, 200),
    melding: printable(melding, 600),
  };
}

/** Text on one line, with nothing hidden in it: logs read a new line as the begin of a command, terminals an escape as one. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu, ' ');
}

/** Text of a contribution, short enough to be repeated in a message. */
export function printable(text: string, most = 60): string {
  return oneLine(text.length > most ? `${text.slice(0, most)}…` : text);
}

/** So many findings of one kind say enough; a file of nothing else must not keep the reader busy. */
const MOST = 10;

/** A finding for each match of a pattern (with the flag g), as far as `message` gives one. */
export function findAt(
  text: string,
  pattern: RegExp,
  message: (match: RegExpExecArray) => string | undefined,
): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const melding = message(match);
    if (melding) found.push(finding(positionAt(text, match.index), melding));
    if (found.length === MOST) break;
  }
  return found;
}

/** `bestand:regel:kolom veld melding`, the form editors make a link of. */
export function formatProblem({ bestand, regel, kolom, veld, melding }: Problem): string {
  return `${bestand}:${regel}:${kolom} ${veld ? `${veld}: ` : ''}${melding}`;
}

/** In the order of the file. */
export function byPosition(a: Finding, b: Finding): number {
  return a.regel - b.regel || a.kolom - b.kolom;
}

/** Position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
