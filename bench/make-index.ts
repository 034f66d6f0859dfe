/**
 * Makes one index, in a process of its own so that its time and memory can be taken:
 * `node make-index.ts <engine|nothing> <content> <folder>`. `nothing` only reads the content, as all of them do first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '../src/build/settings.ts';
import { sitePages } from '../src/domain/site-pages.ts';
import { readContent } from '../src/reader/catalogue-fs.ts';
import { readDocuments, type BenchDocument } from './documents-fs.ts';
import type { IndexName } from './settings.ts';

type Make = (contentDir: string, folder: string) => Promise<void>;

/** What the modules of engines export whose index is one file of JSON. */
interface IndexModule {
  makeIndex: (documents: readonly BenchDocument[]) => string | Promise<string>;
}

/** By name at run time: the check of types of the whole project knows no engines, which only this folder installs. */
function oneFile(engine: 'minisearch' | 'orama' | 'flexsearch'): Make {
  return async (contentDir, folder) => {
    const { makeIndex } = (await import(`./engines/${engine}-index.ts`)) as IndexModule;
    const text = await makeIndex(readDocuments(contentDir));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.json'), text);
  };
}

const MAKERS: Record<IndexName, Make> = {
  async nothing(contentDir) {
    readDocuments(contentDir);
    return Promise.resolve();
  },
  /** What the build of the site makes: the search index, and the files of the find page. */
  async ours(contentDir, folder) {
    const { findFilesOf, writeSearchIndex } = await import('../src/build/search-index.ts');
    const made = await findFilesOf(readContent(contentDir, buildDay, sitePages));
    await writeSearchIndex(made, join(folder, 'pagefind'));
    for (const [name, content] of made.files) {
      const path = join(folder, `${name}.json`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(content));
    }
  },
  async 'pagefind-ui'(contentDir, folder) {
    const { writeIndex } = await import('./engines/pagefind-index-fs.ts');
    await writeIndex(readDocuments(contentDir), folder);
  },
  minisearch: oneFile('minisearch'),
  orama: oneFile('orama'),
  flexsearch: oneFile('flexsearch'),
};

const [name, contentDir = '', folder = ''] = process.argv.slice(2);
await MAKERS[name as IndexName](contentDir, folder);
