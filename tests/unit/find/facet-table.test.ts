import { describe, expect, test } from 'vitest';
import { emptySelection, type FacetKey } from '../../../src/domain/facets.ts';
import { findIndex, fromGaps, toGaps } from '../../../src/domain/find-files.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { filterTable, readTable } from '../../../src/find/facet-table.ts';
import { distancesFrom, ringsAround } from '../../../src/find/finder.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const WOMEN_IN_ENSCHEDE = 0;
const YOUTH_IN_ALMELO = 1;
const WOMEN_EVERYWHERE = 2;
const REGION_TWENTE = 3;
const WOMEN_IN_ZWOLLE = 4;

const initiatives = [
  initiative({ gemeenten: ['Enschede'], doelgroepen: ['vrouwen'] }),
  initiative({ gemeenten: ['Almelo'], doelgroepen: ['jongeren'], interventies: ['taal'] }),
  initiative({ bereik: 'landelijk', gemeenten: ['Enschede'], doelgroepen: ['vrouwen'] }),
  initiative({ bereik: 'regionaal', gemeenten: undefined, arbeidsmarktregios: ['Twente'] }),
  initiative({ gemeenten: ['Zwolle'], doelgroepen: ['vrouwen', 'jongeren'] }),
];
const table = readTable(findIndex({ initiatives, vocabularies, places }));
const anything = () => true;
const filter = (
  selection: Partial<Record<FacetKey, string[]>>,
  isAllowed: (number: number) => boolean = anything,
) => filterTable(table, { ...emptySelection(), ...selection }, isAllowed);

describe('filtering', () => {
  test('with nothing chosen everything fits', () => {
    expect(filter({}).fitting).toEqual([0, 1, 2, 3, 4]);
  });

  test('options of one facet widen, facets narrow each other', () => {
    expect(filter({ doelgroep: ['vrouwen', 'jongeren'] }).fitting).toEqual([0, 1, 2, 4]);
    expect(filter({ doelgroep: ['vrouwen', 'jongeren'], interventie: ['taal'] }).fitting).toEqual([
      WOMEN_IN_ENSCHEDE,
      YOUTH_IN_ALMELO,
      WOMEN_EVERYWHERE,
      WOMEN_IN_ZWOLLE,
    ]);
    expect(
      filter({ doelgroep: ['vrouwen'], interventie: ['taal'], provincie: ['utrecht'] }).fitting,
    ).toEqual([WOMEN_EVERYWHERE]);
  });

  test('a parent holds what falls under its children', () => {
    expect(filter({ interventie: ['taal-op-de-werkvloer'] }).fitting).not.toContain(
      YOUTH_IN_ALMELO,
    );
    expect(filter({ interventie: ['taal'] }).fitting).toContain(WOMEN_IN_ENSCHEDE);
  });

  test('what is nationwide works in every region, also in one that has nothing of its own', () => {
    expect(filter({ regio: ['twente'] }).fitting).toEqual([0, 1, 2, 3]);
    expect(filter({ regio: ['zeeland'] }).fitting).toEqual([WOMEN_EVERYWHERE]);
    expect(filter({}).counts.regio).toMatchObject({ zeeland: 1, twente: 4 });
  });
});

describe('the number beside an option', () => {
  test('is not narrowed by its own facet', () => {
    const { counts } = filter({ doelgroep: ['jongeren'] });
    expect(counts.doelgroep.vrouwen).toBe(3);
    expect(counts.interventie.taal).toBe(2);
  });

  test('is narrowed by all other facets and by what may be shown', () => {
    const { counts } = filter({ regio: ['twente'], doelgroep: ['jongeren'] });
    expect(counts.doelgroep.vrouwen).toBe(2);
    const local = filter({ regio: ['twente'] }, (number) => number !== WOMEN_EVERYWHERE);
    expect(local.counts.doelgroep.vrouwen).toBe(1);
    expect(local.counts.regio.zeeland).toBe(0);
  });

  test('for a municipality says how many results name it', () => {
    expect(filter({ doelgroep: ['vrouwen'] }).byMunicipality).toMatchObject({
      enschede: 2,
      zwolle: 1,
      almelo: 0,
    });
  });
});

describe('around a municipality', () => {
  const choices = placeChoices(places, nl);
  const hengelo = choices.find(({ id }) => id === 'hengelo');
  if (!hengelo) throw new Error('no Hengelo');

  test('each initiative is in the nearest ring only', () => {
    const ringOf = ringsAround(table, { ...hengelo, id: 'enschede' });
    expect([0, 1, 2, 3, 4].map(ringOf)).toEqual([
      'gemeente',
      'regio',
      'land',
      'regio',
      'provincie',
    ]);
  });

  test('what works elsewhere only is in no ring', () => {
    const ringOf = ringsAround(table, { kind: 'gemeente', id: 'x', name: 'X', also: [] });
    expect(ringOf(WOMEN_IN_ENSCHEDE)).toBeUndefined();
  });

  test('distance is to the nearest municipality that is named; a whole region is not far', () => {
    const far = distancesFrom(table, choices, hengelo);
    expect(far(REGION_TWENTE)).toBe(0);
    expect(far(WOMEN_IN_ENSCHEDE)).toBeLessThan(far(YOUTH_IN_ALMELO));
    expect(far(YOUTH_IN_ALMELO)).toBeLessThan(far(WOMEN_IN_ZWOLLE));
  });
});

test('numbers survive being written as gaps', () => {
  for (const numbers of [[], [0], [0, 1, 2], [5, 17, 900]]) {
    expect(fromGaps(toGaps(numbers))).toEqual(numbers);
  }
});
