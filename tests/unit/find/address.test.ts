import { describe, expect, test } from 'vitest';
import { perFacet } from '../../../src/domain/facets.ts';
import { readAddress } from '../../../src/find/state.ts';

const known = {
  ...perFacet(() => new Set<string>()),
  doelgroep: new Set(['vrouwen', 'jongeren']),
  interventie: new Set(['taal', 'duaal-taaltraject']),
};
const read = (search: string) => {
  const { params, unknown, isMended } = readAddress(search, known);
  return { address: params.toString(), unknown, isMended };
};

describe('an address', () => {
  test('that is right stays as it is', () => {
    expect(read('?q=bus&doelgroep=vrouwen&doelgroep=jongeren&pagina=2')).toEqual({
      address: 'q=bus&doelgroep=vrouwen&doelgroep=jongeren&pagina=2',
      unknown: [],
      isMended: false,
    });
  });

  test.each([
    ['?doelgroep=vrouwen&amp;interventie=taal', 'doelgroep=vrouwen&interventie=taal'],
    ['?doelgroep=vrouwen&amp;amp;interventie=taal', 'doelgroep=vrouwen&interventie=taal'],
    ['?Doelgroep=Vrouwen', 'doelgroep=vrouwen'],
    ['?interventie=Duaal%20taaltraject', 'interventie=duaal-taaltraject'],
    ['?doelgroep=vrouwen.', 'doelgroep=vrouwen'],
    ['?doelgroep=vrouwen)', 'doelgroep=vrouwen'],
    ['?doelgroep%3Dvrouwen%26interventie%3Dtaal', 'doelgroep=vrouwen&interventie=taal'],
  ])('%s is mended', (search, address) => {
    expect(read(search)).toEqual({ address, unknown: [], isMended: true });
  });

  test('with a retired value means its successor', () => {
    const successors = { doelgroep: { dames: 'vrouwen', weg: 'nergens' } };
    const { params, unknown, isMended } = readAddress(
      '?doelgroep=dames&doelgroep=jongeren',
      known,
      successors,
    );
    expect(params.toString()).toBe('doelgroep=vrouwen&doelgroep=jongeren');
    expect([unknown, isMended]).toEqual([[], true]);
    expect(readAddress('?doelgroep=weg', known, successors).params.get('doelgroep')).toBe('weg');
  });

  test.each(['utm_source=x', 'utm_campaign=', 'fbclid=a', 'gclid=b', 'mc_eid=c', '_gl=d', 'ref=e'])(
    'with %s behind it says nothing of that',
    (tracking) => {
      expect(read(`?doelgroep=vrouwen&${tracking}`)).toEqual({
        address: 'doelgroep=vrouwen',
        unknown: [],
        isMended: false,
      });
    },
  );

  test('with a key that does not exist names it', () => {
    const { address, unknown } = read(`?kleur=rood&leeg&doelgroep=vrouwen&x=${'y'.repeat(90)}`);
    expect(address).toBe('doelgroep=vrouwen');
    expect(unknown.slice(0, 2)).toEqual(['kleur=rood', 'leeg']);
    expect(unknown[2]).toHaveLength(41);
  });

  test('with a value that does not exist leaves it to be named', () => {
    expect(read('?doelgroep=marsmannen').address).toBe('doelgroep=marsmannen');
    expect(read('?doelgroep=__proto__').address).toBe('doelgroep=__proto__');
  });
});
