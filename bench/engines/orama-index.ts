import { insertMultiple, save } from '@orama/orama';
import type { BenchDocument } from '../documents-fs.ts';
import { createDatabase } from './orama-schema.ts';

/** Orama keeps whole documents. What is only searched, and never shown, is taken out of them: fewer bytes to load. */
export async function makeIndex(documents: readonly BenchDocument[]): Promise<string> {
  const database = createDatabase();
  await insertMultiple(
    database,
    documents.map(({ id, facets, ...rest }) => ({ id: String(id), ...facets, ...rest })),
  );
  const saved = save(database);
  const { docs } = saved.docs as { docs: Record<string, BenchDocument> };
  for (const [id, one] of Object.entries(docs)) docs[id] = withoutText(one);
  return JSON.stringify(saved);
}

function withoutText(one: BenchDocument): BenchDocument {
  return { ...one, titel: '', samenvatting: '', kenmerken: '', tekst: '' };
}
