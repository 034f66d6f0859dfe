import { create } from '@orama/orama';
import { perFacet } from '../../src/domain/facets.ts';

const SCHEMA = {
  titel: 'string',
  samenvatting: 'string',
  kenmerken: 'string',
  tekst: 'string',
  ...perFacet(() => 'enum[]' as const),
} as const;

/** Orama wants the same database when an index is saved and when it is loaded. Sorting, which costs bytes, is off. */
export function createDatabase() {
  return create({
    schema: SCHEMA,
    sort: { enabled: false },
    components: { tokenizer: { language: 'dutch', stemming: false } },
  });
}
