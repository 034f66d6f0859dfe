import { describe, expect, test } from 'vitest';
import { scarceGroups } from '../../../src/domain/scarce-groups.ts';
import { initiative, vocabularies } from '../../support/records.ts';

const terms = vocabularies.doelgroepen.waarden;
const some = (count: number, ...doelgroepen: string[]) =>
  Array.from({ length: count }, (_, index) =>
    initiative({ doelgroepen }, `${doelgroepen.join('-')}-${index}`),
  );
const forWomen = some(8, 'statushouders', 'vrouwen');
const forRelatives = some(2, 'nareizigers');
const forYoung = some(6, 'statushouders', 'jongeren');
const country = [...forWomen, ...forRelatives, ...forYoung];

describe('groups for whom there is little', () => {
  test('have at most half the share here that they have in the country, the scarcest first', () => {
    // Six here, of which half of eight in sixteen would be three: one is little.
    const here = [...forWomen.slice(0, 1), ...forRelatives, ...forYoung.slice(0, 3)];
    const { rows, ofHere, ofCountry } = scarceGroups(here, country, terms, 6);
    expect(rows.map(({ term, here: count, country: all }) => [term.id, count, all])).toEqual([
      ['vrouwen', 1, 8],
    ]);
    expect([ofHere, ofCountry]).toEqual([6, 16]);
  });

  test('count their narrower groups, and leave out what hardly anyone names', () => {
    const { rows } = scarceGroups(forWomen.slice(0, 4), country, terms, 6);
    // Relatives who came later are statushouders too; two of them in the country say nothing.
    expect(rows.map(({ term }) => term.id)).toEqual(['jongeren']);
  });

  test('are no more than asked for: where nothing was found, those that most initiatives name', () => {
    const { rows, ofHere } = scarceGroups([], country, terms, 2);
    expect(rows.map(({ term, here }) => [term.id, here])).toEqual([
      ['statushouders', 0],
      ['vrouwen', 0],
    ]);
    expect(ofHere).toBe(0);
  });
});
