/** Writes a corpus as a content folder that the site can be built from. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fieldsOf } from '../src/draft/fields.ts';
import { readSiteContent } from '../src/build/site-content.ts';
import { initiativeFields } from '../src/schema/initiative.ts';
import { generateCorpus, type Examples } from './corpus.ts';

/** Lists that a site cannot be built without. */
const LISTS = ['begrippen', 'gebieden'];
const TODAY = '2100-01-01';

/** The real catalogue, to learn from. */
export function readExamples(): Examples {
  const { entries, places, vocabularies } = readSiteContent();
  const fields = fieldsOf(initiativeFields({ vocabularies, places, today: TODAY }), vocabularies);
  return { entries, fields, municipalities: places.municipalities.map(({ naam }) => naam) };
}

/** Makes `folder` a content folder of `size` generated entries with the real word lists and places; what was in it goes. */
export function writeCorpus(examples: Examples, size: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'initiatieven'), { recursive: true });
  for (const list of LISTS)
    cpSync(resolve('content', list), join(folder, list), { recursive: true });
  for (const { slug, text } of generateCorpus(examples, size)) {
    writeFileSync(join(folder, 'initiatieven', `${slug}.mdx`), text);
  }
}
