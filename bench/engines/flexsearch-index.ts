import type { DocumentData } from 'flexsearch';
import type { BenchDocument } from '../documents-fs.ts';
import { createDocument } from './flexsearch-document.ts';

/** FlexSearch exports in many small pieces; here they travel in one file, which saves requests. */
export async function makeIndex(documents: readonly BenchDocument[]): Promise<string> {
  const index = createDocument();
  for (const one of documents) index.add(one as unknown as DocumentData);
  const pieces: [key: string, data: string][] = [];
  await index.export(async (key, data) => {
    if (data) pieces.push([key, data]);
    return Promise.resolve();
  });
  return JSON.stringify({ size: documents.length, pieces });
}
