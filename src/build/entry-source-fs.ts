/** The files of the entries as they are on disk, for corrections that change nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from '../draft/draft.ts';
import { plainLines, splitFile } from '../reader/whole-file.ts';
import { contentDir } from './settings.ts';

/** @param slug of an initiative that there is. @returns its file, whole and in parts: the browser need not take it apart */
export function entrySource(slug: string): Pick<Origin, 'data' | 'body' | 'text'> {
  const path = join(contentDir, 'initiatieven', `${slug}.mdx`);
  const text = plainLines(readFileSync(path, 'utf8'));
  const { yaml, body } = splitFile(text);
  return { data: (yaml.data ?? {}) as object, body, text };
}
