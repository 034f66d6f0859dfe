import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AREA_SIZE_BOUNDS,
  comparableWith,
  likenessOf,
  measureArea,
  measureMunicipality,
  mostAlike,
  noveltiesBeside,
  SIZE_BOUNDS,
  sizeClassOf,
  type Candidate,
  type Likeness,
  type Measured,
} from '../../../src/domain/comparable.ts';
import { initiative, places } from '../../support/records.ts';

const membersOf = (kind: 'arbeidsmarktregio' | 'provincie', code: string) =>
  places.municipalities.filter((one) => one[kind] === code);
const inhabitantsOf = (list: typeof places.municipalities) =>
  list.reduce((sum, { inwoners }) => sum + inwoners, 0);

/** Every place of each kind, measured. */
const measured: Record<
  string,
  { measured: Measured; inhabitants: number; bounds: readonly number[] }[]
> = {
  municipalities: places.municipalities.map((one) => ({
    measured: measureMunicipality(one),
    inhabitants: one.inwoners,
    bounds: SIZE_BOUNDS,
  })),
  regions: places.regions.map(({ code }) => {
    const members = membersOf('arbeidsmarktregio', code);
    const inhabitants = inhabitantsOf(members);
    return { measured: measureArea(code, members), inhabitants, bounds: AREA_SIZE_BOUNDS };
  }),
  provinces: places.provinces.map(({ code }) => {
    const members = membersOf('provincie', code);
    const inhabitants = inhabitantsOf(members);
    return { measured: measureArea(code, members), inhabitants, bounds: AREA_SIZE_BOUNDS };
  }),
};
const classes = ({ size, urbanity, members }: Likeness) =>
  Math.abs(size) + Math.abs(urbanity) + Math.abs(members);

describe.each(Object.entries(measured))('%s like another', (_kind, all) => {
  const place = fc.constantFrom(...all);

  test('never hold the place itself, and lie no more than two classes from it', () => {
    fc.assert(
      fc.property(place, (one) => {
        for (const other of mostAlike(one.measured, all)) {
          expect(other.measured.code).not.toBe(one.measured.code);
          expect(classes(other.likeness)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('come in the same order, whatever the order of the list', () => {
    fc.assert(
      fc.property(place, fc.shuffledSubarray(all, { minLength: all.length }), (one, shuffled) => {
        const codes = (list: typeof all) =>
          mostAlike(one.measured, list).map((other) => other.measured.code);
        expect(codes(shuffled)).toEqual(codes(all));
      }),
      { numRuns: 20 },
    );
  });

  test('have a reason that is true, and the opposite one from the other side', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const there = likenessOf(one.measured, other.measured);
        const back = likenessOf(other.measured, one.measured);
        expect(there.kilometres).toBe(back.kilometres);
        expect(there.size + back.size).toBe(0);
        expect(there.urbanity + back.urbanity).toBe(0);
        expect(there.members + back.members).toBe(0);
        if (there.size === 0) {
          for (const bound of one.bounds)
            expect(one.inhabitants < bound).toBe(other.inhabitants < bound);
        } else expect(there.size > 0).toBe(other.inhabitants > one.inhabitants);
        // Class 1 of CBS is the most urban.
        expect(Math.sign(there.urbanity)).toBe(
          Math.sign(one.measured.urbanity - other.measured.urbanity),
        );
      }),
    );
  });

  test('are those with the fewest classes between them first, then the nearest', () => {
    fc.assert(
      fc.property(place, (one) => {
        const ranks = mostAlike(one.measured, all).map(
          ({ likeness }) => classes(likeness) * 1000 + likeness.kilometres,
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});

test('a municipality of twenty thousand is in the second class, the largest in the fifth', () => {
  expect([19_999, 20_000, 249_999, 250_000].map((inwoners) => sizeClassOf({ inwoners }))).toEqual([
    0, 1, 3, 4,
  ]);
});

test('a region is as urban as its average inhabitant, and lies where that one lives', () => {
  const [large, small] = ['GM0363', 'GM0441'].map((code) => places.municipalityByCode.get(code));
  if (!large || !small) throw new Error('Amsterdam and Schagen are in the list');
  const area = measureArea('x', [large, small]);
  expect(area).toMatchObject({ code: 'x', size: 3, urbanity: 1, members: 0 });
  expect(Math.abs(area.breedte - large.breedte)).toBeLessThan(0.05);
});

describe('the places that are shown as alike', () => {
  const measuredOf = (code: string) => {
    const municipality = places.municipalityByCode.get(code);
    if (!municipality) throw new Error(code);
    return measureMunicipality(municipality);
  };
  const candidate = (code: string, initiatives: Candidate['initiatives']): Candidate => ({
    name: code,
    href: '/',
    measured: measuredOf(code),
    municipalities: [],
    initiatives,
  });
  const [TUBBERGEN, HAAKSBERGEN, MONTFERLAND] = ['GM0183', 'GM0158', 'GM1955'] as const;
  const shownFor = (...candidates: Candidate[]) =>
    comparableWith(measuredOf(TUBBERGEN), [], candidates).map(({ name, novelties }) => [
      name,
      novelties.map(({ initiative: { slug } }) => slug),
    ]);
  const both = initiative({ interventies: ['mentoring'] }, 'beide');
  const own = initiative({ interventies: ['stage'] }, 'eigen');
  const national = initiative({ bereik: 'landelijk', interventies: ['stage'] }, 'landelijk');

  test('do not show twice what two of them do', () => {
    expect(shownFor(candidate(MONTFERLAND, [both]), candidate(HAAKSBERGEN, [both, own]))).toEqual([
      [MONTFERLAND, ['beide']],
      [HAAKSBERGEN, ['eigen']],
    ]);
  });

  test('are left out when all that they do works nationwide, so here too', () => {
    expect(shownFor(candidate(HAAKSBERGEN, [national]))).toEqual([]);
  });
});

describe('what they do that is not found here', () => {
  const known = [initiative({ interventies: ['taal', 'stage'], doelgroepen: ['statushouders'] })];

  test('is a main intervention that nobody here has, or a target group that nobody here names', () => {
    const mentoring = initiative({ interventies: ['mentoring'] }, 'mentoring');
    const women = initiative({ interventies: ['stage'], doelgroepen: ['vrouwen'] }, 'vrouwen');
    const same = initiative({ interventies: ['stage', 'mentoring'] }, 'zelfde');
    expect(noveltiesBeside(known)([same, women, mentoring])).toEqual([
      { initiative: mentoring, intervention: 'mentoring', targetGroups: [] },
      { initiative: women, targetGroups: ['vrouwen'] },
    ]);
  });

  test('is not a group so wide that it holds who is here already', () => {
    const everyone = initiative({ interventies: ['taal'], doelgroepen: ['alle-nieuwkomers'] });
    expect(noveltiesBeside(known)([everyone])).toEqual([]);
  });
});
