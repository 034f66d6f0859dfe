import { describe, expect, test } from 'vitest';
import { emptySelection, perFacet } from '../../../src/domain/facets.ts';
import {
  contributePath,
  emptyState,
  isEmpty,
  parseState,
  toParams,
  without,
} from '../../../src/find/state.ts';

const known = {
  ...perFacet(() => new Set<string>()),
  regio: new Set(['twente', 'rijnmond']),
  doelgroep: new Set(['vrouwen', 'jongeren']),
  interventie: new Set(['taal']),
};
const parse = (search: string) => parseState(new URLSearchParams(search), known);

describe('the address is the state', () => {
  test('several values of one facet are repeated keys', () => {
    const { state } = parse('?q=bus&doelgroep=vrouwen&doelgroep=jongeren&regio=twente&pagina=2');
    expect(state).toEqual({
      q: 'bus',
      takenOff: [],
      selection: { ...emptySelection(), regio: ['twente'], doelgroep: ['vrouwen', 'jongeren'] },
      place: '',
      localOnly: false,
      sort: '',
      page: 2,
    });
  });

  test('what is written can be read back', () => {
    const { state } = parse('?q=taal+op+de+werkvloer&interventie=taal&regio=rijnmond&pagina=3');
    expect(parse(`?${toParams(state)}`).state).toEqual(state);
  });

  test('nothing chosen is an empty address', () => {
    expect(toParams(emptyState()).toString()).toBe('');
    expect(isEmpty(parse('').state)).toBe(true);
    expect(isEmpty(parse('?pagina=2').state)).toBe(false);
  });

  test('taking one value away starts again at the first page', () => {
    const { state } = parse('?doelgroep=vrouwen&doelgroep=jongeren&pagina=2');
    expect(toParams(without(state, 'doelgroep', 'vrouwen')).toString()).toBe('doelgroep=jongeren');
  });
});

describe('a strange address does not break the page', () => {
  test('unknown values are left out and reported', () => {
    const { state, ignored } = parse('?doelgroep=marsmannen&doelgroep=vrouwen');
    expect(state.selection.doelgroep).toEqual(['vrouwen']);
    expect(ignored).toEqual(['doelgroep=marsmannen']);
  });

  test('a value that comes twice counts once', () => {
    expect(parse('?regio=twente&regio=twente').state.selection.regio).toEqual(['twente']);
  });

  test.each(['0', '-1', '1e9', 'twee', '', '99999999'])('page %j is page 1', (page) => {
    expect(parse(`?pagina=${page}`).state.page).toBe(1);
  });

  test('10,000 characters are cut, and shown shorter still', () => {
    const long = 'x'.repeat(10_000);
    expect(parse(`?q=${long}`).state.q).toHaveLength(200);
    expect(parse(`?regio=${long}`).ignored[0]).toHaveLength('regio='.length + 41);
  });

  test('names of things every object has are no values', () => {
    expect(parse('?regio=__proto__&doelgroep=constructor').state).toEqual(emptyState());
  });
});

test('what was looked for fills in the form for a new initiative', () => {
  const { state } = parse('?q=bus&doelgroep=vrouwen&sorteer=titel&pagina=2');
  const selection = { ...state.selection, bewijs: ['onderzocht'] };
  expect(contributePath({ ...state, place: 'dalfsen', selection })).toBe(
    '/bijdragen/?gemeente=dalfsen&doelgroep=vrouwen',
  );
  expect(contributePath(emptyState())).toBe('/bijdragen/');
});
