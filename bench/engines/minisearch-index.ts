import MiniSearch from 'minisearch';
import type { BenchDocument } from '../documents-fs.ts';
import { OPTIONS } from './minisearch-options.ts';

/** The index as the page loads it: JSON that MiniSearch reads with the same options. */
export function makeIndex(documents: readonly BenchDocument[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return JSON.stringify(index);
}
