import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interventionMap, narrowerMaps, regionMap } from '../../../src/domain/gap-map.ts';
import type { Initiative } from '../../../src/domain/initiative.ts';
import { slugify } from '../../../src/reader/words.ts';
import type { VocabularyName } from '../../../src/schema/vocabulary.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const idsOf = (name: VocabularyName) =>
  vocabularies[name].waarden.filter((term) => !term.vervangenDoor).map(({ id }) => id);
/** A few values; a wider one beside a narrower of its own is refused by the reader. */
const some = (name: VocabularyName) =>
  fc
    .subarray(idsOf(name), { minLength: 1, maxLength: 4 })
    .map((ids) =>
      ids.filter((id) => !ids.some((other) => other !== id && fallsUnder(name, [other], id))),
    );
const fields = fc.record({
  doelgroepen: some('doelgroepen'),
  interventies: some('interventies'),
  where: fc.constantFrom(
    { bereik: 'landelijk', gemeenten: undefined },
    { bereik: 'lokaal', gemeenten: ['Enschede'] },
    { bereik: 'regionaal', gemeenten: ['Zwolle', 'Utrecht'] },
    { bereik: 'regionaal', gemeenten: undefined, provincies: ['Drenthe'] },
    { bereik: 'regionaal', gemeenten: undefined, arbeidsmarktregios: ['Rijnmond'] },
  ),
  resultaten: fc.constantFrom([], [result()]),
});
const initiatives = fc
  .sample(fields, { numRuns: 120, seed: 12 })
  .map(({ where, ...rest }, index) => initiative({ ...rest, ...where }, `nummer-${index}`));
const catalogue = { initiatives, vocabularies, places };

/** Walks up from each value by hand, so that nothing of the map is used to check the map. */
function fallsUnder(name: VocabularyName, ids: readonly string[] = [], wanted: string): boolean {
  const { waarden } = vocabularies[name];
  return ids.some((id) => {
    let at = waarden.find((term) => term.id === id);
    while (at && at.id !== wanted) at = waarden.find((term) => term.id === at?.ouder);
    return at !== undefined;
  });
}
const isFor = ({ data }: Initiative, id: string) => fallsUnder('doelgroepen', data.doelgroepen, id);
const does = ({ data }: Initiative, id: string) =>
  fallsUnder('interventies', data.interventies, id);
const strongest = (some: readonly Initiative[]) =>
  some.reduce<number | undefined>(
    (most, { evidence }) => (most === undefined || evidence.level > most ? evidence.level : most),
    undefined,
  );

describe('every cell agrees with a count by hand', () => {
  test('of target group and intervention, also of the narrower ones', () => {
    const maps = [interventionMap(catalogue), ...narrowerMaps(catalogue).map(({ map }) => map)];
    for (const { rows } of maps) {
      for (const row of rows) {
        for (const { column, count, level } of row.cells) {
          const own = initiatives.filter(
            (one) => isFor(one, row.option.id) && does(one, column.id),
          );
          expect([row.option.id, column.id, count, level]).toEqual([
            row.option.id,
            column.id,
            own.length,
            strongest(own),
          ]);
        }
      }
    }
    expect(maps[0]?.rows.length).toBeGreaterThan(10);
  });

  test('of region and target group, with what is nationwide apart', () => {
    const { rows, nationwide } = regionMap(catalogue);
    expect(rows).toHaveLength(35);
    for (const { option, cells } of rows) {
      const region = places.regions.find(({ naam }) => slugify(naam) === option.id);
      for (const { column, count, level } of cells) {
        const own = initiatives.filter(
          (one) => one.coverage.regions.includes(region?.code ?? '') && isFor(one, column.id),
        );
        expect([option.id, column.id, count, level]).toEqual([
          option.id,
          column.id,
          own.length,
          strongest(own),
        ]);
      }
    }
    for (const { column, count } of nationwide.cells) {
      expect(count).toBe(
        initiatives.filter((one) => one.data.bereik === 'landelijk' && isFor(one, column.id))
          .length,
      );
    }
  });
});

describe('a cell', () => {
  const small = {
    vocabularies,
    places,
    initiatives: [
      initiative({ doelgroepen: ['vrouwen'], resultaten: [result()] }, 'een'),
      initiative({ doelgroepen: ['vrouwen'], interventies: ['taalmaatje'] }, 'twee'),
      initiative({ doelgroepen: ['vrouwen'], bereik: 'landelijk', gemeenten: undefined }, 'drie'),
    ],
  };
  const cell = (rows: ReturnType<typeof interventionMap>['rows'], row: string, column: string) =>
    rows.find(({ option }) => option.id === row)?.cells.find((one) => one.column.id === column);

  test('leads to the list that it counts, with the strongest evidence in it', () => {
    expect(cell(interventionMap(small).rows, 'vrouwen', 'taal')).toMatchObject({
      count: 3,
      level: 1,
      href: '/initiatieven/?doelgroep=vrouwen&interventie=taal',
    });
  });

  test('that is empty leads to the form, filled in', () => {
    const empty = cell(interventionMap(small).rows, 'jongeren', 'taal');
    expect(empty).toMatchObject({
      count: 0,
      href: '/bijdragen/?doelgroep=jongeren&interventie=taal',
    });
    expect(empty?.level).toBeUndefined();
  });

  test('of a region leaves out what is nationwide and does not name it, and so does its list', () => {
    const { rows, nationwide } = regionMap(small);
    const region = rows.find(({ count }) => count > 0)?.option.id ?? '';
    expect(cell(rows, region, 'vrouwen')).toMatchObject({
      count: 2,
      href: `/initiatieven/?regio=${region}&doelgroep=vrouwen&landelijk=nee`,
    });
    expect(nationwide.count).toBe(1);
  });
});
