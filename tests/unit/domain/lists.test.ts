import { describe, expect, test } from 'vitest';
import {
  dotOf,
  dotRadius,
  dotsOf,
  dotsPath,
  initiativesByMunicipality,
} from '../../../src/domain/dot-map.ts';
import { isOld, byEvidence } from '../../../src/domain/initiative.ts';
import { findRelatedIn } from '../../../src/domain/related.ts';
import { slugify } from '../../../src/reader/words.ts';
import { termPages, totalsOf } from '../../../src/domain/pages.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const local = initiative({ gemeenten: ['Enschede'], resultaten: [result()] }, 'lokaal');
const national = initiative(
  { titel: 'Overal', bereik: 'landelijk', gemeenten: ['Utrecht'] },
  'landelijk',
);
const pilot = initiative({ titel: 'Pilot', verwant: { onderdeelVan: 'landelijk' } }, 'pilot');
const catalogue = { initiatives: [local, national, pilot], vocabularies, places };

test('a page of a term holds the initiatives of its children', () => {
  const taal = termPages(catalogue, 'interventie').find(({ term }) => term.id === 'taal');
  expect(taal?.initiatives).toHaveLength(3);
  expect(taal?.children.map(({ id }) => id)).toContain('taal-op-de-werkvloer');
  expect(taal?.findHref).toBe('/initiatieven/?interventie=taal');
});

test('sectors have pages too, empty ones with the form for a first initiative', () => {
  const energie = termPages(catalogue, 'sector').find(({ term }) => term.id === 'energie');
  expect(energie?.parent?.id).toBe('techniek');
  expect(energie?.pathOf('techniek')).toBe('/sectoren/techniek/');
  expect(energie?.contributeHref).toBe('/bijdragen/?sector=energie');
});

test('related initiatives are shown from both sides', () => {
  const relatedTo = findRelatedIn(catalogue.initiatives);
  expect(relatedTo(pilot)).toEqual([{ kind: 'onderdeelVan', initiatives: [national] }]);
  expect(relatedTo(national)).toEqual([{ kind: 'onderdelen', initiatives: [pilot] }]);
});

test('without a search term the strongest evidence comes first', () => {
  expect([pilot, local].sort(byEvidence)).toEqual([local, pilot]);
});

test('totals count outcomes, not targets', () => {
  const hopeful = initiative({ resultaten: [result(), result({ soort: 'doel' })] });
  expect(totalsOf([hopeful]).figures).toBe(1);
});

test('the map counts an initiative where it is named', () => {
  expect([...initiativesByMunicipality([local, national]).keys()]).toEqual(['GM0153', 'GM0344']);
});

describe('the map of dots', () => {
  test('north is up and east is right', () => {
    const [texel, vaals] = ['GM0448', 'GM0981'].map((code) => {
      const municipality = places.municipalityByCode.get(code);
      if (!municipality) throw new Error(code);
      return dotOf(municipality);
    });
    expect(texel?.y).toBeLessThan(vaals?.y ?? 0);
    expect(texel?.x).toBeLessThan(vaals?.x ?? 0);
  });

  test('every dot lies inside the drawing', () => {
    for (const municipality of places.municipalities) {
      const { x, y } = dotOf(municipality);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(490);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(566);
    }
  });

  test('more initiatives make a larger dot', () => {
    expect(dotRadius(0, 2)).toBe(2);
    expect(dotRadius(9, 2)).toBeGreaterThan(dotRadius(4, 2));
  });

  test('dots of one size are one path, each told by the step from the one before', () => {
    const dots = [
      { x: 10, y: 20 },
      { x: 7, y: 25 },
      { x: 7, y: 21 },
    ];
    expect(dotsPath(dots)).toBe('m10 20h0m-3 5h0m0-4h0');
    expect(dotsPath([])).toBe('');
  });

  test('the dots of the country stand in the order of a walk from neighbour to neighbour, each once', () => {
    const dots = dotsOf(places, new Map());
    expect(new Set(dots.map(({ id }) => id)).size).toBe(places.municipalities.length);
    const inOrder = places.municipalities.map((municipality) => dotOf(municipality));
    expect(dotsPath(dots).length).toBeLessThan(dotsPath(inOrder).length);
  });
});

test('a figure is old after five years, or when nobody says of when it is', () => {
  expect(isOld('2020', '2026-11-22')).toBe(true);
  expect(isOld('2021-12', '2026-11-22')).toBe(false);
  expect(isOld(undefined, '2026-11-22')).toBe(true);
});

test('names become addresses without accents or apostrophes', () => {
  expect(slugify('Súdwest-Fryslân')).toBe('sudwest-fryslan');
  expect(slugify("'s-Hertogenbosch")).toBe('s-hertogenbosch');
  expect(slugify('Zaanstreek/Waterland')).toBe('zaanstreek-waterland');
});
