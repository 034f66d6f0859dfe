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
  return { regel: at.line, kolom: at.column, veld: oneLine(veld), melding: oneLine(melding) };
}

/** Without what would break a line, turn its direction or command a terminal: messages quote what contributors wrote. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
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
