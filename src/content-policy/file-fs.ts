/** Reads one text file from disk, with what is wrong instead of an exception. */
import { lstatSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { printable } from './problem.ts';

/** The text, or why there is none. */
export type TextFile = { text: string } | { refused: string };

/** @param maxBytes a larger file is not opened */
export function readTextFile(path: string, maxBytes: number): TextFile {
  try {
    const item = lstatSync(path);
    // A link can lead out of the content folder, to any file of who builds the site.
    if (!item.isFile()) {
      return { refused: 'is geen gewoon bestand; mappen en koppelingen mogen hier niet staan' };
    }
    if (item.size > maxBytes) {
      return { refused: `is groter dan ${maxBytes / 1024} kB; maak de tekst korter` };
    }
    return decode(readFileSync(path));
  } catch {
    return { refused: 'is niet te lezen; kijk of het bestand bestaat en of u het mag openen' };
  }
}

/** A byte order mark stays; who reads the text knows what to do with it. */
function decode(bytes: Uint8Array): TextFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { refused: 'is geen UTF-8; sla het bestand op met de codering UTF-8' };
  }
}

/** The path as people see it: from the root of the project, with forward slashes, on one line. */
export function shown(path: string): string {
  return printable(relative(process.cwd(), path).split(sep).join('/'), 300);
}
