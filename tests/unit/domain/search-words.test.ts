import { describe, expect, test } from 'vitest';
import { formsOf, pieces, rarerStems, stemOf } from '../../../src/domain/search-words.ts';

describe('the words of a text', () => {
  test.each([
    ['re-integratie', ['reintegratie', 're', 'integratie']],
    ['’s-Hertogenbosch,', ['shertogenbosch', 'hertogenbosch']],
    ['HackYourFuture', ['hackyourfuture', 'hack', 'your', 'future']],
    ['programma’s', ['programmas']],
    ['McDonald’s', ['mcdonalds']],
    ['in/uit', ['inuit', 'in', 'uit']],
    ['B1-route', ['b1route', 'route']],
    ['Oekraïense', ['oekraiense']],
    ['ĳssel', ['ijssel']],
    ['–', []],
  ])('of %s are %j', (piece, words) => {
    expect(formsOf(piece)).toEqual(words);
  });

  test('come in their order', () => {
    expect(pieces('Één école, een  ecole.').flatMap(formsOf)).toEqual([
      'een',
      'ecole',
      'een',
      'ecole',
    ]);
  });
});

describe('forms of one word have one stem', () => {
  test.each([
    'vakman vakmannen',
    'metaal metalen',
    'brief brieven',
    'huis huizen',
    'taak taken',
    'les lessen',
    'ouder ouderen ouders',
    'onderdeel onderdelen',
    'leraar leraren',
    'mentor mentoren mentors',
    'toeleiding toeleidingen',
    'analfabeet analfabeten analfabete',
    'laaggeletterd laaggeletterde laaggeletterden',
    'werkplek werkplekken',
    'industrie industrieen',
    'hoog hoge',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  test.each(['taken tak', 'lezen lessen', 'assen as', 'verpleger verplicht', 'metalen betalen'])(
    'but not %s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(stemOf(one)).not.toBe(stemOf(other));
    },
  );
});

test.each([
  ['gewerkt', 'werken'],
  ['werkte', 'werk'],
  ['huisje', 'huizen'],
  ['fotos', 'foto'],
  ['tielers', 'tiel'],
])('%s may be a rarer form of %s', (form, word) => {
  expect(rarerStems(form)).toContain(stemOf(word));
});
