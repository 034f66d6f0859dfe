/**
 * What is read and made once for a whole build or development server. Astro loads modules more than once, each time with variables of
 * their own: this is of the process. Pages take what the reader read from here; through Astro's store of content, which is written
 * out, compiled as a module and loaded again, it would take as long as reading it.
 */
import type { ReadContent } from '../reader/catalogue-fs.ts';
import type { FindFiles } from './find-files.ts';

interface BuildMemory {
  /** As it was read last, with a stamp of the files that it was read from. */
  last?: { stamp: string; content: ReadContent };
  /** Is told when pages begin to make the files of the find page in a language, by its code: the search index needs them too. */
  onFindFiles?: (language: string, files: Promise<FindFiles>) => void;
  /** Writes a file of the site that is built, at a path from its root: `/data/x.json`. In development nothing is built, and there is none. */
  writeFile?: (route: string, text: string) => void;
}

const KEY = Symbol.for('initiatievenwijzer: build');
const shared = globalThis as { [KEY]?: BuildMemory };

/** The memory itself. */
export const buildMemory: BuildMemory = (shared[KEY] ??= {});

/**
 * The content that was read last.
 *
 * @returns not to be changed: who asks again gets the same
 * @throws when nothing was read: pages are drawn after the collections of src/content.config.ts are filled
 */
export function contentOfBuild(): ReadContent {
  if (!buildMemory.last) throw new Error('content/ is not read');
  return buildMemory.last.content;
}
