import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOptions,
  leftBy,
  readChoices,
  writeChoices,
  type Choices,
} from '../../../src/overview/choices.ts';

const known = { thema: ['taal', 'regels', 'vervoer'], wie: ['eigen', 'onderzoek'] };

describe('the address', () => {
  test('holds the choices, and keeps what else stands in it', () => {
    const address = writeChoices('?les=bouw.1234&thema=regels', {
      thema: ['taal', 'vervoer'],
      wie: [],
    });
    expect(address).toBe('?les=bouw.1234&thema=taal&thema=vervoer');
    expect(readChoices(address, known)).toEqual({
      choices: { thema: ['taal', 'vervoer'], wie: [] },
      ignored: [],
    });
  });

  test('with values that the page does not know says so, and breaks nothing', () => {
    const { choices, ignored } = readChoices(
      '?thema=taal&thema=geld&thema=&wie=%00&kleur=rood',
      known,
    );
    expect(choices).toEqual({ thema: ['taal'], wie: [] });
    expect(ignored).toEqual(['thema=geld', 'wie=\0']);
  });

  test('is empty when nothing is chosen', () => {
    expect(writeChoices('?thema=taal', { thema: [], wie: [] })).toBe('');
  });
});

const values = fc.record({
  thema: fc.subarray(known.thema, { maxLength: 2 }),
  wie: fc.subarray(known.wie),
});

const listed = (items: readonly Choices[]) => items.map((one) => ({ values: one }));

test('the number beside an option is what one sees by choosing it too', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 20 }), values, (items, choices: Choices) => {
      const counts = countOptions(items, choices);
      for (const [key, ids] of Object.entries(known)) {
        for (const id of ids) {
          const alone = { ...choices, [key]: [id] };
          expect(counts[key]?.get(id) ?? 0).toBe(leftBy(listed(items), alone).length);
        }
      }
    }),
  );
});

test('OR inside a facet, AND between facets', () => {
  const items = listed([{ thema: ['taal'], wie: ['eigen'] }]);
  expect(leftBy(items, { thema: ['regels', 'taal'], wie: [] })).toEqual(items);
  expect(leftBy(items, { thema: ['taal'], wie: ['onderzoek'] })).toEqual([]);
});
