import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDuplicates, sameTitle, websiteKey } from '../../../src/draft/doubles.ts';
import { readSiteContent } from '../../../src/build/content-fs.ts';

const existing = [
  { slug: 'taal-op-de-bouw', titel: 'Taal op de bouw', website: 'https://www.voorbeeld.nl/bouw/' },
  { slug: 'werk-in-zicht', titel: 'Werk in zicht' },
];
const reasons = (candidate: Parameters<typeof findDuplicates>[0]) =>
  findDuplicates(candidate, existing).map(({ slug, reason }) => `${slug} ${reason}`);

describe('an initiative may be in the catalogue already', () => {
  test('when its title gives an address that is taken', () => {
    expect(reasons({ titel: 'Táál op de bouw!' })).toEqual(['taal-op-de-bouw adres']);
  });

  test('when its title differs in typing or order only', () => {
    expect(reasons({ titel: 'Taal op den bouw' })).toEqual(['taal-op-de-bouw titel']);
    expect(reasons({ titel: 'Op de bouw: taal' })).toEqual(['taal-op-de-bouw titel']);
  });

  test('when its website is the same page, however it is written', () => {
    expect(reasons({ titel: 'Iets anders', website: 'http://voorbeeld.nl/bouw#top' })).toEqual([
      'taal-op-de-bouw website',
    ]);
  });

  test('but not when only the host is the same, or a number differs', () => {
    expect(reasons({ titel: 'Iets anders', website: 'https://voorbeeld.nl/zorg' })).toEqual([]);
    expect(sameTitle('Werk in zicht 2019', 'Werk in zicht 2021')).toBe(false);
  });

  test('and an address that is none is not compared', () => {
    expect(websiteKey('voorbeeld')).toBeUndefined();
    expect(reasons({ titel: 'Iets anders', website: 'voorbeeld' })).toEqual([]);
  });
});

test('no two initiatives of the catalogue have nearly the same title', () => {
  const { entries } = readCatalogue(resolve('content'), '2026-11-22');
  const found = entries.flatMap(({ slug, data }, index) =>
    findDuplicates(
      { slug, titel: data.titel },
      entries.slice(index + 1).map((other) => ({ slug: other.slug, titel: other.data.titel })),
    ).map((other) => `${slug} ${other.slug}`),
  );
  expect(found).toEqual([]);
});
