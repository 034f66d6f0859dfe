/** The pages of places, held against the find page itself: the same rings with the same numbers in the same order. */
import { expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { emptySelection } from '../../../src/domain/facets.ts';
import { toInitiative } from '../../../src/domain/initiative.ts';
import { paths } from '../../../src/domain/paths.ts';
import { placePages, type PlacePage } from '../../../src/domain/place-pages.ts';
import { emptyState, type SearchState } from '../../../src/find/state.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlaces } from '../../../src/i18n/nl-places.ts';
import { sharedFinder, useIndex } from '../../support/finder.ts';

useIndex();

const { entries, vocabularies, places } = readSiteContent();
const initiatives = entries.map((entry) => toInitiative(entry, places));
const pages = placePages({ initiatives, vocabularies, places }, nl, nlPlaces);

const stateOf = ({ kind, slug }: PlacePage): SearchState => ({
  ...emptyState(),
  ...(kind === 'gemeente'
    ? { place: slug }
    : { selection: { ...emptySelection(), [kind]: [slug] } }),
  sort: 'bericht',
});

test.each(Object.entries(pages))(
  'every page of %s has the rings of the find page',
  async (_kind, list: readonly PlacePage[]) => {
    const finder = await sharedFinder();
    for (const page of list) {
      const found = await finder.list(stateOf(page));
      const here = page.rings.flatMap(({ ring, initiatives: some }) =>
        some.map(({ slug }) => `${ring} ${paths.initiative(slug)}`),
      );
      expect(here, page.title).toEqual(found.map(({ ring, url }) => `${ring} ${url}`));
    }
  },
  120_000,
);
