import MiniSearch from 'minisearch';
import type { BenchDocument } from '../documents-fs.ts';
import { OPTIONS } from './minisearch-options.ts';

export function makeIndex(documents: readonly BenchDocument[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return JSON.stringify(index);
}
