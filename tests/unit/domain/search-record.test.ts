import { describe, expect, test } from 'vitest';
import { guideRecord, initiativeRecord, SEARCH_FIELDS } from '../../../src/domain/search-record.ts';
import { pieces } from '../../../src/domain/search-words.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const recordOf = (fields: Record<string, unknown> = {}) =>
  initiativeRecord(initiative(fields), 7, { vocabularies, places });

/** The text of each field. */
function fieldsOf({ content, ends }: ReturnType<typeof recordOf>): Record<string, string> {
  const all = pieces(content);
  return Object.fromEntries(
    SEARCH_FIELDS.map((name, index) => [
      name,
      all.slice(ends[index - 1] ?? 0, ends[index] ?? all.length).join(' '),
    ]),
  );
}

describe('what is searched of an initiative', () => {
  test('stands in fields, what says most of it first', () => {
    const fields = fieldsOf(recordOf({ gemeenten: ['Geldermalsen'] }));
    expect(fields.titel).toBe('Taal op de bouw.');
    expect(fieldsOf(recordOf({ titel: 'HackYourFuture' })).titel).toBe(
      'HackYourFuture. hack your future',
    );
    expect(fields.kern).toBe('Taal op de werkvloer.');
    expect(fields.samenvatting).toContain('Een bouwbedrijf leert statushouders Nederlands');
    expect(fields.begrippen).toBe('Statushouders. Taal op de werkvloer.');
    expect(fields.tekst).toContain('Deelnemers krijgen les op de bouwplaats.');
  });

  test('has organisations, and places by the names of before a merger too', () => {
    const { plaats = '' } = fieldsOf(recordOf({ gemeenten: ['Geldermalsen'] }));
    expect(plaats).toContain('West Betuwe');
    expect(plaats).toContain('Geldermalsen');
    expect(plaats).toContain('Bouwbedrijf Voorbeeld');
  });

  test('has no synonyms: they would be found in all that has the value, and be told nowhere', () => {
    expect(recordOf().content).not.toContain('vergunninghouders');
  });

  test('has letters in place of a ligature, and one space between any two pieces', () => {
    const { content } = recordOf({ titel: 'Werk aan de ĳssel' });
    expect(content).toContain('Werk aan de ijssel.');
    expect(content).not.toMatch(/\s\s|\n/);
  });
});

describe('what an initiative is filtered by', () => {
  test('is every facet with parents, its place, its reach and its number', () => {
    const { filters } = recordOf({ gemeenten: ['Dalfsen'] });
    expect(filters).toMatchObject({
      nummer: ['7'],
      bereik: ['lokaal'],
      gemeente: ['dalfsen'],
      regio: ['regio-zwolle'],
      provincie: ['overijssel'],
      interventie: ['taal-op-de-werkvloer', 'taal'],
      bericht: ['zonder-datum'],
    });
  });

  test('says of what not every initiative has that it is not known', () => {
    const { filters } = recordOf({ leerroutes: ['z-route'] });
    expect(filters.leerroute).toEqual(['z-route']);
    expect(filters.fase).toEqual(['onbekend']);
    expect(filters.sector).toEqual(['onbekend']);
  });

  test('holds no regions of what is nationwide: who looks in one asks for that too', () => {
    const { filters } = recordOf({ bereik: 'landelijk', gemeenten: undefined });
    expect(filters.bereik).toEqual(['landelijk']);
    expect(filters.regio).toBeUndefined();
    expect(filters.provincie).toBeUndefined();
  });

  test('tells what is nationwide and names a municipality apart, in the region of that one', () => {
    const { filters } = recordOf({ bereik: 'landelijk', gemeenten: ['Enschede'] });
    expect(filters.gemeente).toEqual(['enschede']);
    expect(filters.regio).toEqual(['landelijk:twente']);
    expect(filters.provincie).toEqual(['landelijk:overijssel']);
  });

  test('says in which areas it works as a whole, also when they are called otherwise', () => {
    const { filters } = recordOf({
      bereik: 'regionaal',
      gemeenten: undefined,
      arbeidsmarktregios: ['Twente'],
      provincies: ['Friesland'],
    });
    expect(filters.gebied).toEqual(['regio:twente', 'provincie:fryslan']);
    expect(filters.gemeente).toBeUndefined();
  });
});

test('a guide has its title, summary, subjects and text, and no filters', () => {
  const data = {
    titel: 'Taal op de werkvloer',
    samenvatting: 'Wat het is.',
    onderwerpen: { interventies: ['taal'] },
  };
  const guide = { slug: 'taal', data, headings: [], texts: ['Begin met praten.'] };
  const record = guideRecord(guide as never, vocabularies);
  expect(record).toMatchObject({ url: '/kennis/taal/', filters: {} });
  expect(record.content).toBe('Taal op de werkvloer. Wat het is. Taal. Begin met praten.');
});
