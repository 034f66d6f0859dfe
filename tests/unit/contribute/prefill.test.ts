import { expect, test } from 'vitest';
import { termPages } from '../../../src/domain/pages.ts';
import { placePages } from '../../../src/domain/place-pages.ts';
import { prefill } from '../../../src/contribute/prefill.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { nlPlaces } from '../../../src/i18n/nl-places.ts';
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
    'doelgroep=marsmannen&gemeente=Nergens&__proto__=x&constructor=y&q=',
  );
  expect(fields).toEqual({});
  expect(ignored).toEqual([
    'doelgroep=marsmannen',
    'gemeente=Nergens',
    '__proto__=x',
    'constructor=y',
  ]);
});

test('a page of a group, intervention or place leads to the form with that filled in', () => {
  const catalogue = { initiatives: [], vocabularies, places };
  const pages = [
    ...termPages(catalogue, 'doelgroep'),
    ...termPages(catalogue, 'interventie'),
    ...Object.values(placePages(catalogue, nl, nlPlaces)).flat(),
  ];
  const unused = pages.filter(({ contributeHref }) => {
    const { fields, ignored } = from(new URL(contributeHref, 'https://example.nl').search);
    return ignored.length > 0 || Object.keys(fields).length === 0;
  });
  expect(unused.map(({ contributeHref }) => contributeHref)).toEqual([]);
});
