import { close, createIndex } from 'pagefind';
import { FACET_KEYS } from '../../src/domain/facets.ts';
import type { BenchDocument } from '../documents-fs.ts';

/** Pagefind's own files, with its component UI, in a folder. */
export async function writeIndex(
  documents: readonly BenchDocument[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(errors.join('; '));
  for (const one of documents) {
    failOn((await index.addHTMLFile({ url: one.card.url, content: pageOf(one) })).errors);
  }
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  await close();
}

function pageOf({ facets, titel, samenvatting, kenmerken, tekst }: BenchDocument): string {
  const filters = FACET_KEYS.flatMap((key) =>
    facets[key].map((id) => `<span data-pagefind-filter="${key}:${escape(id)}"></span>`),
  );
  return [
    '<!doctype html><html lang="nl"><body data-pagefind-body>',
    ...filters,
    `<h1>${escape(titel)}</h1>`,
    ...[samenvatting, kenmerken, tekst].map((text) => `<p>${escape(text)}</p>`),
    '</body></html>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
