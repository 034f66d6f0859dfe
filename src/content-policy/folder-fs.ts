/** Reads a folder of entries or guides from disk. What is no entry is refused, not skipped. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile, shown } from './file-fs.ts';
import { finding, type Problem } from './problem.ts';
import { MAX_BYTES, type ContentFile } from './read-file.ts';

/** The files of a folder: those that could be read, and the problems of the others. */
export interface FolderRead<T> {
  items: { path: string; item: T }[];
  /** Every path in the folder, also of what could not be read. */
  paths: string[];
  problems: Problem[];
}

/** What the Finder and git leave behind; they say nothing of the catalogue. */
const LITTER: readonly string[] = ['.DS_Store', '.gitkeep'];

/** Reads every file of a folder. A folder that is not there is empty. */
export function readFolder<T>(
  folder: string,
  read: (file: ContentFile) => { item: T } | { problems: Problem[] },
): FolderRead<T> {
  const found: FolderRead<T> = { items: [], paths: [], problems: [] };
  const names = namesIn(folder);
  if (!names)
    return { ...found, problems: [problem(folder, 'is geen gewone map; maak er een van')] };
  for (const name of names) {
    const path = join(folder, name);
    found.paths.push(shown(path));
    const result = readOne(path, name, read);
    if ('item' in result) found.items.push({ path: shown(path), item: result.item });
    else found.problems.push(...result.problems);
  }
  return found;
}

/** @returns nothing for what is no folder: a link to one could lead anywhere */
function namesIn(folder: string): string[] | undefined {
  const item = lstatSync(folder, { throwIfNoEntry: false });
  if (!item) return [];
  if (!item.isDirectory()) return undefined;
  return readdirSync(folder)
    .filter((name) => !LITTER.includes(name))
    .sort();
}

function readOne<T>(
  path: string,
  name: string,
  read: (file: ContentFile) => { item: T } | { problems: Problem[] },
): { item: T } | { problems: Problem[] } {
  const wrongName = nameProblem(name);
  const file = wrongName ? { refused: wrongName } : readTextFile(path, MAX_BYTES);
  return 'refused' in file
    ? { problems: [problem(path, file.refused)] }
    : read({ path: shown(path), text: file.text });
}

function nameProblem(name: string): string | undefined {
  if (name.startsWith('.')) return 'is een verborgen bestand; dat hoort niet in deze map';
  return name.endsWith('.mdx')
    ? undefined
    : 'eindigt niet op .mdx; andere bestanden en mappen horen niet in deze map';
}

function problem(path: string, message: string): Problem {
  return { bestand: shown(path), ...finding({ line: 1, column: 1 }, message) };
}
