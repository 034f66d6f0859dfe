/** The files of the entries as they are on disk, for corrections that change nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrySource } from '../contribute/form-data.ts';
import { plainLines, splitFile } from '../reader/whole-file.ts';
import { contentDir } from './settings.ts';

export function entrySource(slug: string): EntrySource {
  const path = join(contentDir, 'initiatieven', `${slug}.mdx`);
  const text = plainLines(readFileSync(path, 'utf8'));
  const { yaml, body } = splitFile(text);
  return { data: (yaml.data ?? {}) as object, body, text };
}
