import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  likenessOf,
  mostAlike,
  noveltiesIn,
  SIZE_BOUNDS,
  sizeClassOf,
} from '../../../src/domain/comparable.ts';
import { initiative, places } from '../../support/records.ts';

const all = places.municipalities;
const municipality = fc.constantFrom(...all);

describe('municipalities like another', () => {
  test('never hold the municipality itself, and lie no more than two classes from it', () => {
    fc.assert(
      fc.property(municipality, (one) => {
        for (const { municipality: other, likeness } of mostAlike(one, all)) {
          expect(other.code).not.toBe(one.code);
          expect(Math.abs(likeness.size) + Math.abs(likeness.urbanity)).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('come in the same order, whatever the order of the list', () => {
    fc.assert(
      fc.property(
        municipality,
        fc.shuffledSubarray([...all], { minLength: all.length }),
        (one, shuffled) => {
          const codes = (list: typeof all) =>
            mostAlike(one, list).map(({ municipality: other }) => other.code);
          expect(codes(shuffled)).toEqual(codes(all));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('have a reason that is true, and the opposite one from the other side', () => {
    fc.assert(
      fc.property(municipality, municipality, (one, other) => {
        const there = likenessOf(one, other);
        const back = likenessOf(other, one);
        expect(there.kilometres).toBe(back.kilometres);
        expect(there.size + back.size).toBe(0);
        expect(there.urbanity + back.urbanity).toBe(0);
        if (there.size === 0) {
          for (const bound of SIZE_BOUNDS)
            expect(one.inwoners < bound).toBe(other.inwoners < bound);
        } else expect(there.size > 0).toBe(other.inwoners > one.inwoners);
        // Class 1 of CBS is the most urban.
        expect(Math.sign(there.urbanity)).toBe(Math.sign(one.stedelijkheid - other.stedelijkheid));
      }),
    );
  });

  test('are those of the same size and urbanity first, then the nearest', () => {
    fc.assert(
      fc.property(municipality, (one) => {
        const ranks = mostAlike(one, all).map(
          ({ likeness: { size, urbanity, kilometres } }) =>
            (Math.abs(size) + Math.abs(urbanity)) * 1000 + kilometres,
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test('a municipality of twenty thousand is in the second class, the largest in the fifth', () => {
    expect([19_999, 20_000, 249_999, 250_000].map((inwoners) => sizeClassOf({ inwoners }))).toEqual(
      [0, 1, 3, 4],
    );
  });
});

describe('what they do that is not found here', () => {
  const known = [initiative({ interventies: ['taal', 'stage'], doelgroepen: ['statushouders'] })];

  test('is a main intervention that nobody here has, or a target group that nobody here names', () => {
    const mentoring = initiative({ interventies: ['mentoring'] }, 'mentoring');
    const women = initiative({ interventies: ['stage'], doelgroepen: ['vrouwen'] }, 'vrouwen');
    const same = initiative({ interventies: ['stage', 'mentoring'] }, 'zelfde');
    expect(noveltiesIn([same, women, mentoring], known)).toEqual([
      { initiative: mentoring, intervention: 'mentoring', targetGroups: [] },
      { initiative: women, targetGroups: ['vrouwen'] },
    ]);
  });

  test('is not a group so wide that it holds who is here already', () => {
    const everyone = initiative({ interventies: ['taal'], doelgroepen: ['alle-nieuwkomers'] });
    expect(noveltiesIn([everyone], known)).toEqual([]);
  });
});
