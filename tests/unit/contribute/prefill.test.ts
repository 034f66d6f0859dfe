import { expect, test } from 'vitest';
import { prefill } from '../../../src/contribute/prefill.ts';
import { places, vocabularies } from '../../support/records.ts';

const from = (search: string) => prefill(new URLSearchParams(search), vocabularies, places);

test('the keys of the find page fill the fields of the form', () => {
  expect(
    from(
      'doelgroep=vrouwen&doelgroep=jongeren&interventie=taal&voor=gemeenten&trekker=werkgever&titel=Taal',
    ).fields,
  ).toEqual({
    doelgroepen: ['vrouwen', 'jongeren'],
    interventies: ['taal'],
    bruikbaarVoor: ['gemeenten'],
    trekker: 'werkgever',
    titel: 'Taal',
  });
});

test.each([
  ['gemeente=den-haag', { gemeenten: ["'s-Gravenhage"], bereik: 'lokaal' }],
  ['gemeente=Den Bosch', { gemeenten: ["'s-Hertogenbosch"], bereik: 'lokaal' }],
  ['regio=twente', { arbeidsmarktregios: ['Twente'], bereik: 'regionaal' }],
  ['provincie=drenthe', { provincies: ['Drenthe'], bereik: 'regionaal' }],
])('%s fills in the place with its scope', (search, fields) => {
  expect(from(search).fields).toEqual(fields);
});

test('what means nothing is left out and said', () => {
  const { fields, ignored } = from(
    'doelgroep=marsmannen&gemeente=Nergens&__proto__=x&constructor=y&verbeter=x&q=',
  );
  expect(fields).toEqual({});
  expect(ignored).toEqual([
    'doelgroep=marsmannen',
    'gemeente=Nergens',
    '__proto__=x',
    'constructor=y',
  ]);
});
