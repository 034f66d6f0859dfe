import { describe, expect, test } from 'vitest';
import { placePages, type PlacePage } from '../../../src/domain/place-pages.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlaces } from '../../../src/i18n/nl-places.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const source = (datum: string) => [
  { id: 's1', titel: 'Bron', uitgever: 'Krant', soort: 'nieuws', datum, url: 'https://krant.nl/' },
];
const enschede = initiative({ gemeenten: ['Enschede'], bronnen: source('2021') }, 'enschede');
const newer = initiative(
  { bereik: 'regionaal', gemeenten: ['Enschede', 'Tubbergen'], bronnen: source('2024') },
  'nieuw',
);
const region = initiative(
  { titel: 'Regio', bereik: 'regionaal', gemeenten: [], arbeidsmarktregios: ['Twente'] },
  'regio',
);
const zwolle = initiative({ gemeenten: ['Zwolle'], interventies: ['mentoring'] }, 'zwolle');
const national = initiative(
  { titel: 'Overal', bereik: 'landelijk', gemeenten: ['Enschede'] },
  'landelijk',
);
const everywhere = initiative(
  { titel: 'Nergens genoemd', bereik: 'landelijk', gemeenten: [] },
  'overal',
);
const bronckhorst = initiative(
  { bereik: 'regionaal', gemeenten: ['Bronckhorst', 'Berkelland'], doelgroepen: ['vrouwen'] },
  'bronckhorst',
);
const catalogue = {
  initiatives: [enschede, newer, region, zwolle, national, everywhere, bronckhorst],
  vocabularies,
  places,
};
const pages = placePages(catalogue, nl, nlPlaces);
const pageOf = (list: readonly PlacePage[], slug: string) => {
  const page = list.find((one) => one.slug === slug);
  if (!page) throw new Error(slug);
  return page;
};
const slugsOf = ({ rings }: PlacePage) =>
  rings.map(({ ring, initiatives }) => [ring, initiatives.map(({ slug }) => slug)]);

describe('the page of a municipality', () => {
  test('shows what names it, then its region, its province and the country, the latest news first', () => {
    expect(slugsOf(pageOf(pages.municipalities, 'enschede'))).toEqual([
      ['gemeente', ['nieuw', 'enschede', 'landelijk']],
      ['regio', ['regio']],
      ['provincie', ['zwolle']],
      ['land', ['overal']],
    ]);
  });

  test('counts what works nationwide apart, but where it names something', () => {
    const twente = pageOf(pages.municipalities, 'enschede').within[0];
    expect(twente).toEqual({
      href: '/arbeidsmarktregios/twente/',
      label: 'Regio Twente',
      count: 4,
    });
    expect(slugsOf(pageOf(pages.municipalities, 'tubbergen'))[1]).toEqual([
      'regio',
      ['enschede', 'landelijk', 'regio'],
    ]);
    expect(slugsOf(pageOf(pages.municipalities, 'groningen')).at(-1)).toEqual([
      'land',
      ['overal', 'landelijk'],
    ]);
  });

  test('is there for each of the 342, by the name that the find page has in its address', () => {
    const slugs = pages.municipalities.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(342);
    expect(slugs).toContain('den-haag');
    expect(slugs).toContain('bergen-nh');
    expect(pageOf(pages.municipalities, 'den-haag').findHref).toBe(
      '/initiatieven/?gemeente=den-haag&sorteer=bericht',
    );
  });

  test('marks on the map what its region names, and what the whole region has', () => {
    const { hits, tinted } = pageOf(pages.municipalities, 'tubbergen');
    expect([...hits]).toEqual(
      expect.arrayContaining([
        ['GM0153', 3],
        ['GM0183', 1],
      ]),
    );
    expect(hits.size).toBe(2);
    expect(tinted.size).toBeGreaterThan(10);
  });

  test('compares with municipalities outside its region that do something else, each thing once', () => {
    const { comparable } = pageOf(pages.municipalities, 'tubbergen');
    const shown = comparable.flatMap(({ novelties }) =>
      novelties.map(({ initiative: one }) => one.slug),
    );
    expect(shown).toEqual(['bronckhorst']);
    expect(comparable[0]?.href).toBe('/gemeenten/bronckhorst/');
  });
});

describe('the page of a region or province', () => {
  test('shows what is from there apart from what only works nationwide', () => {
    expect(slugsOf(pageOf(pages.regions, 'twente'))).toEqual([
      ['regio', ['nieuw', 'enschede', 'landelijk', 'regio']],
      ['land', ['overal']],
    ]);
  });

  test('compares with others of its kind that do something else, never with what works nationwide', () => {
    const noveltiesOf = (list: readonly PlacePage[], slug: string) =>
      pageOf(list, slug).comparable.map(({ name, novelties }) => [
        name,
        novelties.map(({ initiative: one }) => one.slug),
      ]);
    expect(noveltiesOf(pages.regions, 'drenthe')).toContainEqual([
      'Regio Achterhoek',
      ['bronckhorst'],
    ]);
    expect(noveltiesOf(pages.regions, 'twente')).toContainEqual(['Regio Zwolle', ['zwolle']]);
    expect(noveltiesOf(pages.provinces, 'overijssel')).toEqual([
      ['Provincie Gelderland', ['bronckhorst']],
    ]);
  });

  test('hands its links to initiatives no municipality, as the page of a municipality does', () => {
    expect(pageOf(pages.regions, 'twente').initiativeQuery).toBe('');
    expect(pageOf(pages.municipalities, 'den-haag').initiativeQuery).toBe('?gemeente=den-haag');
  });

  test('leads to its municipalities with their numbers, and to the regions around it', () => {
    const twente = pageOf(pages.regions, 'twente');
    expect(twente.members).toContainEqual({
      href: '/gemeenten/enschede/',
      label: 'Enschede',
      count: 3,
    });
    expect(twente.regions.map(({ label }) => label)).toContain('Regio Achterhoek');
    expect(twente.within.map(({ label }) => label)).toEqual(['Provincie Overijssel']);
  });

  test('there is one for every region and province, with addresses of their own', () => {
    expect(new Set(pages.regions.map(({ slug }) => slug)).size).toBe(35);
    expect(pages.regions.map(({ slug }) => slug)).toContain('zaanstreek-waterland');
    expect(pages.provinces.map(({ slug }) => slug)).toContain('fryslan');
  });
});

describe('the first line', () => {
  const line = (...counts: [number, number, number, number]) => {
    const rings = (
      [
        ['gemeente', 'Tubbergen'],
        ['regio', 'de regio Twente'],
        ['provincie', 'de provincie Overijssel'],
        ['land', 'heel Nederland'],
      ] as const
    ).map(([ring, place], index) => ({ ring, place, count: counts[index] ?? 0 }));
    return `${nlPlaces.found(rings)} ${nlPlaces.around(rings)}`;
  };

  test.each([
    [
      [0, 7, 3, 58],
      'In Tubbergen vonden wij niets. In de regio Twente wel: 7 initiatieven. Verder in de provincie Overijssel nog 3. In heel Nederland werken er 58, dus ook hier.',
    ],
    [
      [0, 0, 1, 1],
      'In Tubbergen vonden wij niets. Ook in de regio Twente niet. In de provincie Overijssel wel: 1 initiatief. In heel Nederland werkt er 1, dus ook hier.',
    ],
    [
      [0, 0, 0, 2],
      'In Tubbergen vonden wij niets. Ook in de regio Twente en in de provincie Overijssel niet. In heel Nederland werken er 2, dus ook hier.',
    ],
    [
      [1, 7, 3, 58],
      'In Tubbergen vonden wij 1 initiatief. Verder in de regio Twente nog 7 en in de provincie Overijssel nog 3. In heel Nederland werken er 58, dus ook hier.',
    ],
    [[2, 0, 0, 0], 'In Tubbergen vonden wij 2 initiatieven. '],
  ] as [[number, number, number, number], string][])(
    'says of %j what there is, and what there is not',
    (counts, said) => {
      expect(line(...counts)).toBe(said);
    },
  );
});
