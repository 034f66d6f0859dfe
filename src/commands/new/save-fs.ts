/** Puts a new file in its place, whole or not at all. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns false when there is a file already; it is left as it was */
export function saveNew(path: string, text: string): boolean {
  const folder = dirname(path);
  // The reader refuses names that begin with a dot: what is left behind by accident is seen.
  const draft = join(folder, `.nieuw-${process.pid}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    return place(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link appears whole and refuses a name that is taken; some disks have no links. */
function place(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) return false;
    renameSync(draft, path);
    return true;
  }
}
