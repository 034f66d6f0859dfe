/** The files of the entries as they are on disk, for corrections that change nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './settings.ts';

export function entrySource(slug: string): string {
  return readFileSync(join(contentDir, 'initiatieven', `${slug}.mdx`), 'utf8');
}
