/** One rule of counting: what a place has is the same number on its page, in the register, on the maps and in the facets. */
import { expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { initiativesByMunicipality } from '../../../src/domain/dot-map.ts';
import { countsFromAreas, facetCounts } from '../../../src/domain/facets.ts';
import { toInitiative } from '../../../src/domain/initiative.ts';
import { facetLinks } from '../../../src/domain/pages.ts';
import { placePages, type PlacePage } from '../../../src/domain/place-pages.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { programmeFacts, ringOf } from '../../../src/domain/programme.ts';
import { emptyState } from '../../../src/find/state.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlaces } from '../../../src/i18n/nl-places.ts';
import { readPlainEntries } from '../../support/front-matter.ts';
import { sharedFinder, useIndex } from '../../support/finder.ts';

useIndex();

const { entries, vocabularies, places } = readSiteContent();
const initiatives = entries.map((entry) => toInitiative(entry, places));
const catalogue = { initiatives, vocabularies, places };
const pages = placePages(catalogue, nl, nlPlaces);
const plain = readPlainEntries();
const hereOn = ({ rings }: PlacePage) => rings[0]?.initiatives.length ?? 0;
const landOn = ({ rings }: PlacePage) => rings.at(-1)?.initiatives.length ?? 0;

test('each of the 342 municipalities has one number: page, register, both maps and the list of the find page', async () => {
  const finder = await sharedFinder();
  const { byMunicipality } = await (await finder.ask(emptyState())).counts();
  const onMap = initiativesByMunicipality(initiatives);
  const register = new Map(
    [...pages.regions, ...pages.provinces].flatMap(({ kind, members }) =>
      members.map(({ href, count }) => [`${kind} ${href}`, count] as const),
    ),
  );
  expect(pages.municipalities).toHaveLength(342);
  for (const page of pages.municipalities) {
    const { slug, title, municipalities } = page;
    const here = hereOn(page);
    const code = municipalities[0]?.code ?? '';
    const answer = await finder.ask({ ...emptyState(), place: slug });
    expect(
      {
        homeMap: onMap.get(code) ?? 0,
        findMap: byMunicipality[slug] ?? 0,
        findMapFromHere: (await answer.counts()).byMunicipality[slug] ?? 0,
        findList: answer.rings?.[0]?.total,
        nationwide: answer.rings?.at(-1)?.total,
        inRegister: register.get(`provincie /gemeenten/${slug}/`),
        inRegion: register.get(`regio /gemeenten/${slug}/`),
      },
      title,
    ).toEqual({
      homeMap: here,
      findMap: here,
      findMapFromHere: here,
      findList: here,
      nationwide: landOn(page),
      inRegister: here,
      inRegion: here,
    });
  }
}, 240_000);

test('each region and province has one number: page, links, both kinds of facet counts, and a direct reading', async () => {
  const finder = await sharedFinder();
  const { local, options } = await (await finder.ask(emptyState())).counts();
  const from = countsFromAreas(initiatives, places);
  const all = facetCounts(initiatives, vocabularies, places);
  const links = facetLinks(catalogue, 100).find(({ key }) => key === 'regio');
  const linked = new Map(links?.first.map(({ href, count }) => [href, count]));
  for (const page of [...pages.regions, ...pages.provinces]) {
    const { slug, title } = page;
    const kind = page.kind === 'regio' ? 'regio' : 'provincie';
    const here = hereOn(page);
    expect(
      {
        direct: plain.filter(({ vanuit }) => vanuit[kind].has(slug)).length,
        facet: from[kind].get(slug) ?? 0,
        found: local[kind][slug],
        sums: [all[kind].get(slug), options[kind][slug]],
        link: kind === 'regio' ? linked.get(`/arbeidsmarktregios/${slug}/`) : here,
      },
      title,
    ).toEqual({
      direct: here,
      facet: here,
      found: { here, nationwide: landOn(page) },
      sums: [here + landOn(page), here + landOn(page)],
      link: here,
    });
  }
});

test('plan and employers hold an initiative to be as far from a place as its page does', () => {
  const choices = placeChoices(places, nl);
  const programmes = new Map(
    initiatives.map((one) => [one.slug, programmeFacts(one, { vocabularies, places })]),
  );
  for (const page of [...pages.regions, ...pages.provinces]) {
    const choice = choices.find(({ kind, id }) => kind === page.kind && id === page.slug);
    if (!choice) throw new Error(page.slug);
    for (const { ring, initiatives: some } of page.rings) {
      for (const { slug } of some) {
        const programme = programmes.get(slug);
        expect(programme && ringOf(programme, choice), `${page.title}: ${slug}`).toBe(ring);
      }
    }
  }
});
