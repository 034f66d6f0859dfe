import { expect, test } from 'vitest';
import { namesGivenBy, proseOf } from '../../../src/reader/prose.ts';
import { initiative, result } from '../../support/records.ts';

test('prose is every text that a reader reads, and names are apart', () => {
  const one = initiative({ resultaten: [result()] });
  const entry = { ...one, sections: [...one.sections] };
  expect(proseOf(entry).map(({ veld, tekst }) => `${veld}: ${tekst}`)).toEqual([
    'titel: Taal op de bouw',
    expect.stringMatching(/^samenvatting: Een bouwbedrijf/),
    'resultaten.0.tekst: vonden werk',
    'tekst: Deelnemers krijgen les op de bouwplaats.',
  ]);
  expect(namesGivenBy(entry)).toEqual([
    'Taal op de bouw',
    'Voorbeeldkrant',
    'Bouwbedrijf Voorbeeld',
  ]);
});
