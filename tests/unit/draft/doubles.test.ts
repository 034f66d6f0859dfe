import { describe, expect, test } from 'vitest';
import { findDoubles, sameTitle, sameTitles, websiteKey } from '../../../src/draft/doubles.ts';

const existing = [
  { slug: 'taal-op-de-bouw', titel: 'Taal op de bouw', website: 'https://www.voorbeeld.nl/bouw/' },
  { slug: 'werk-in-zicht', titel: 'Werk in zicht' },
];
const reasons = (candidate: Parameters<typeof findDoubles>[0]) =>
  findDoubles(candidate, existing).map(({ slug, reason }) => `${slug} ${reason}`);

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

describe('a title that has its telling words in common with another', () => {
  const catalogue = [
    'Al werkend Nederlands leren (HEMA Amstelveen)',
    'ABN AMRO Reboot',
    'Passend werk (Amstelveen)',
    'Taal op de bouw',
    'Taal in de zorg (Zwolle)',
    'Werk en taal in de zorg (Breda)',
    'Fryslân Werkt',
  ].map((titel, at) => ({ slug: `nummer-${at}`, titel }));
  const near = (titel: string) =>
    findDoubles({ titel }, catalogue).map((one) => `${one.titel}: ${one.reason}`);

  test.each(['HEMA Amstelveen', 'Hemma Amstelven', 'Hema in Amstelveen'])('%s', (titel) => {
    expect(near(titel)[0]).toBe('Al werkend Nederlands leren (HEMA Amstelveen): woorden');
  });

  test('is found with a part of the name and a typing error', () => {
    expect(near('ABN Rebot')).toEqual(['ABN AMRO Reboot: woorden']);
  });

  test('is not like a title of which it has a word but for a letter, when that word is common by itself', () => {
    expect(near('Samen aan het werk')).toEqual([]);
    expect(near('Frysln Werkt')).toEqual(['Fryslân Werkt: titel']);
  });

  test('is not like all that share a word that many have', () => {
    expect(near('Taal en werk bij de buren')).toEqual([]);
  });
});

test('among many, each pair of nearly the same title is found once', () => {
  const titles = ['Taal op de bouw', 'Werk in zicht', 'Taal op den bouw', 'Werk in zicht 2019'];
  const pairs = sameTitles(titles.map((titel) => ({ titel })));
  expect(pairs.map((pair) => pair.map(({ titel }) => titel))).toEqual([
    ['Taal op de bouw', 'Taal op den bouw'],
  ]);
});
