import type { Options } from 'minisearch';

/** MiniSearch wants the same options when an index is made and when it is loaded. */
export const OPTIONS: Options = {
  fields: ['titel', 'samenvatting', 'kenmerken', 'tekst'],
  storeFields: ['card', 'facets'],
};
