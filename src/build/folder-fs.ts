/** Folders that a build reads and writes: every file below one, and files that another build may be looking for. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of every file below a folder, from that folder, with `/` between its parts, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

const HEAD_END = '</head>';
/** Bytes: more than the head of any page has. */
const PIECE = 16_384;

/**
 * The text of a page as far as its head goes; all of a page without one. What a page says of itself stands there, and of thousands
 * of pages the rest need not be read.
 */
export function readHead(path: string): string {
  const file = openSync(path, 'r');
  try {
    let read = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const length = readSync(file, piece);
      read = Buffer.concat([read, piece.subarray(0, length)]);
      const end = read.indexOf(HEAD_END);
      if (end >= 0) return read.toString('utf8', 0, end + HEAD_END.length);
      if (length === 0) return read.toString('utf8');
    }
  } finally {
    closeSync(file);
  }
}

/** Writes a file that is there whole or not at all: it is written aside first, for another build may be looking for it right now. */
export function writeWhole(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}

/**
 * Makes a writer of files in a folder that is being filled.
 *
 * @returns writes at a path from the root of that folder: `/data/x.json`
 * @throws when there is a file already: of two under one address, who asks would get the wrong one
 */
export function fileWriter(root: string): (route: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (route, content) => {
    const path = join(root, route);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content, { flag: 'wx' });
  };
}
