import { expect, test } from 'vitest';
import { searchDocument } from '../../../src/build/search-document.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const documentOf = (fields: Record<string, unknown> = {}) =>
  searchDocument(initiative(fields), 7, vocabularies, places);

test('filters hold the options with their parents', () => {
  const html = documentOf({ gemeenten: ['Enschede'] });
  for (const filter of [
    'regio:twente',
    'doelgroep:statushouders',
    'interventie:taal-op-de-werkvloer',
    'interventie:taal',
  ]) {
    expect(html).toContain(`data-pagefind-filter="${filter}"`);
  }
});

test('synonyms, organisations and old names of places can be found', () => {
  const html = documentOf({ gemeenten: ['Geldermalsen'] });
  expect(html).toContain('vergunninghouders');
  expect(html).toContain('Bouwbedrijf Voorbeeld');
  expect(html).toContain('West Betuwe');
  expect(html).toContain('Geldermalsen');
});

test('text cannot break out of the document', () => {
  const html = documentOf({ titel: 'Werk & "taal" voor < 30' });
  expect(html).toContain('data-pagefind-meta="titel:Werk &amp; &quot;taal&quot; voor &lt; 30"');
});

test('the order without a search term is kept', () => {
  expect(documentOf()).toContain('data-pagefind-sort="volgorde:000007"');
});
