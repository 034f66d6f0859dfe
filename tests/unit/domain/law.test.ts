import { expect, test } from 'vitest';
import { changesSince } from '../../../src/domain/guides-and-law.ts';
import type { LawChange } from '../../../src/schema/guide.ts';
import { initiative, vocabularies } from '../../support/records.ts';

const change = (datum: string, raakt: LawChange['raakt']): LawChange => ({
  datum,
  titel: 'Een wet',
  tekst: 'Er veranderde iets in de wet.',
  raakt,
  bronnen: [{ titel: 'De wet', uitgever: 'Rijk' }],
});
const LAWS = [
  change('2022-01-01', [{ doelgroepen: ['inburgeringsplichtigen'] }, { leerroutes: ['z-route'] }]),
  change('2023-11-29', [{ doelgroepen: ['asielzoekers'], interventies: ['werkervaring'] }]),
];

/** Dates of the changes that are said of an initiative. */
function notices(datum: string | undefined, fields: Record<string, unknown>): string[] {
  const source = { id: 's1', titel: 'Een', uitgever: 'Krant', ...(datum ? { datum } : {}) };
  const one = initiative({ ...fields, bronnen: [source] });
  return changesSince(one, LAWS, vocabularies).map((law) => law.datum);
}

test('a change of law is said of an initiative whose newest source is older, not of a newer one', () => {
  const about = { leerroutes: ['z-route'] };
  expect(notices('2021-06', about)).toEqual(['2022-01-01']);
  expect(notices('2022-02', about)).toEqual([]);
  // A year alone may be from after the change; without a date nothing is known.
  expect(notices('2022', about)).toEqual([]);
  expect(notices(undefined, about)).toEqual([]);
});

test('a change touches what has something of every list, with what falls under it', () => {
  const seekers = { doelgroepen: ['kansrijke-asielzoekers'] };
  expect(notices('2020', { ...seekers, interventies: ['stage'] })).toContain('2023-11-29');
  expect(notices('2020', { ...seekers, interventies: ['taalmaatje'] })).toEqual([]);
  expect(notices('2020', { doelgroepen: ['inburgeringsplichtigen'] })).toEqual(['2022-01-01']);
});
