/** Orama narrows and counts by itself. */
import { load, search, type RawData } from '@orama/orama';
import type { Card } from '../../src/domain/cards.ts';
import { FACET_KEYS, perFacet, type Selection } from '../../src/domain/facets.ts';
import { PAGE_SIZE } from '../answer.ts';
import { createDatabase } from './orama-schema.ts';
import { startPage } from '../engine-page.tsx';

const database = createDatabase();

async function ask(selection: Selection, limit: number) {
  const used = FACET_KEYS.filter((key) => selection[key].length > 0);
  const { count, hits, facets } = await search(database, {
    term: '',
    limit,
    where: Object.fromEntries(used.map((key) => [key, { containsAny: [...selection[key]] }])),
    facets: perFacet(() => ({})),
  });
  return { count, hits, counts: perFacet((key) => facets?.[key]?.values ?? {}) };
}

startPage({
  load: (text) => load(database, JSON.parse(text) as RawData),
  async search(selection) {
    const used = FACET_KEYS.filter((key) => selection[key].length > 0);
    // Its facets count within all filters: each facet in use is asked once more without itself.
    const [main, ...apart] = await Promise.all([
      ask(selection, PAGE_SIZE),
      ...used.map((key) => ask({ ...selection, [key]: [] }, 1)),
    ]);
    return {
      total: main.count,
      cards: main.hits.map(({ document }) => (document as unknown as { card: Card }).card),
      counts: perFacet((key) => (apart[used.indexOf(key)] ?? main).counts[key]),
    };
  },
});
