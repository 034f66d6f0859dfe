import { describe, expect, test } from 'vitest';
import { termsBelow, currentOf, termOf, withAncestors } from '../../../src/domain/terms.ts';
import type { Term } from '../../../src/schema/vocabulary.ts';
import { vocabularies } from '../../support/records.ts';

const terms = (of: Record<string, Partial<Term>>) =>
  Object.entries(of).map(([id, rest]) => ({ id, ...rest })) as Term[];

describe('a value that was retired', () => {
  test('stands for the newest of its successors', () => {
    const some = terms({
      oud: { vervangenDoor: 'nieuwer' },
      nieuwer: { vervangenDoor: 'nu' },
      nu: {},
    });
    expect(['oud', 'nieuwer', 'nu', 'elders'].map((id) => currentOf(some, id))).toEqual([
      'nu',
      'nu',
      'nu',
      'elders',
    ]);
  });

  test('in a circle is no reason never to end', () => {
    const some = terms({ een: { vervangenDoor: 'twee' }, twee: { vervangenDoor: 'een' } });
    expect(['een', 'twee']).toContain(currentOf(some, 'een'));
  });
});

test('who chooses a value has all that are wider, each once', () => {
  const some = terms({ boom: {}, tak: { ouder: 'boom' }, blad: { ouder: 'tak' }, gras: {} });
  expect(withAncestors(some, ['blad', 'tak', 'gras'])).toEqual(['blad', 'tak', 'boom', 'gras']);
  expect(termsBelow(some, 'boom').map(({ id }) => id)).toEqual(['tak']);
});

test('a value that is in no list is a fault of the program, which names the list', () => {
  expect(termOf(vocabularies, 'doelgroepen', 'vrouwen').id).toBe('vrouwen');
  expect(() => termOf(vocabularies, 'doelgroepen', 'niemand')).toThrow(
    "'niemand' staat niet in content/begrippen/doelgroepen.yaml",
  );
});
