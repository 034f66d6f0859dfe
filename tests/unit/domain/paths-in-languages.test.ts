import { describe, expect, test } from 'vitest';
import { inLanguage, pathsFor } from '../../../src/domain/paths.ts';
import { enLanguage } from '../../../src/i18n/en-language.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { nlLanguage } from '../../../src/i18n/nl-language.ts';

/** What both languages share, and what is no page. */
const SHARED = [
  'selectionOf',
  'icon',
  'searchEngine',
  'searchDescription',
  'sitemap',
  'appDescription',
  'embedFiles',
];

/** Every address of a language, by its name; of pages of which there are many, one. */
function pagesOf(language: Language): [string, string][] {
  return Object.entries(pathsFor(language)).flatMap(([name, path]) => {
    if (SHARED.includes(name)) return [];
    const address = typeof path === 'string' ? path : (path as (id: string) => string)('een-id');
    return address.endsWith('/') ? [[name, address]] : [];
  });
}

describe('a page in another language', () => {
  test.each([
    ['/', '/en/'],
    ['/initiatieven/', '/en/initiatives/'],
    ['/initiatieven/startbaan/', '/en/initiatives/startbaan/'],
    ['/alle-initiatieven/', '/en/all-initiatives/'],
    ['/arbeidsmarktregios/twente/', '/en/labour-market-regions/twente/'],
    ['/bijdragen/', '/en/contribute/'],
    ['/bijdragen/tip/', '/en/contribute/tip/'],
    ['/witte-vlekken/', '/en/gaps/'],
    ['/plan/', '/en/plan/'],
    ['/data/begrippen/doelgroepen/', '/en/data/concepts/doelgroepen/'],
    ['/privacy/', '/en/privacy/'],
  ])('%s is %s, and back', (dutch, translated) => {
    expect(inLanguage(dutch, nlLanguage, enLanguage)).toBe(translated);
    expect(inLanguage(translated, enLanguage, nlLanguage)).toBe(dutch);
  });

  test('is the one of that name, for every page of the site, and leads back to it', () => {
    const [dutch, english] = [new Map(pagesOf(nlLanguage)), new Map(pagesOf(enLanguage))];
    expect(dutch.size).toBeGreaterThan(20);
    expect([...english.keys()]).toEqual([...dutch.keys()]);
    for (const [name, page] of dutch) {
      expect(inLanguage(page, nlLanguage, enLanguage)).toBe(english.get(name));
      expect(inLanguage(english.get(name) ?? '', enLanguage, nlLanguage)).toBe(page);
    }
  });

  test('is not there for what only one has', () => {
    expect(inLanguage('/404/', nlLanguage, enLanguage)).toBeUndefined();
    expect(inLanguage('/nergens/', nlLanguage, enLanguage)).toBeUndefined();
  });
});

test('the addresses of both languages have the same names, and no two of one language are the same', () => {
  for (const language of [nlLanguage, enLanguage]) {
    const words = Object.values(language.addresses);
    expect(new Set(words).size).toBe(words.length);
  }
  const other = pathsFor(enLanguage);
  expect(other.selectionOf(['a', 'b'])).toBe('/en/selection/?i=a,b');
  expect(other.tipOn('a', 'ja')).toBe('/en/contribute/tip/?over=a&loopt=ja');
});
