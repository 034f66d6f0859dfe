import { expect, test } from 'vitest';
import { searchDocument } from '../../../src/build/search-document.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const documentOf = (fields: Record<string, unknown> = {}) =>
  searchDocument(initiative(fields), vocabularies, places);

test('synonyms, organisations and old names of places can be found', () => {
  const html = documentOf({ gemeenten: ['Geldermalsen'] });
  expect(html).toContain('vergunninghouders');
  expect(html).toContain('Bouwbedrijf Voorbeeld');
  expect(html).toContain('West Betuwe');
  expect(html).toContain('Geldermalsen');
});

test('text cannot break out of the document', () => {
  const html = documentOf({ titel: 'Werk & "taal" voor < 30' });
  expect(html).toContain(
    '<h1 data-pagefind-weight="10">Werk &amp; &quot;taal&quot; voor &lt; 30</h1>',
  );
});
