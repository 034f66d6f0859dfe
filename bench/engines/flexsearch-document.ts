import { Document } from 'flexsearch';

/** FlexSearch wants the same options when an index is exported and when it is imported. */
export function createDocument() {
  return new Document({
    tokenize: 'strict',
    document: {
      id: 'id',
      index: ['titel', 'samenvatting', 'kenmerken', 'tekst'],
      store: ['card', 'facets'],
    },
  });
}
