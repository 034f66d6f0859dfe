import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/cards.ts';
import { describeEvidence, describePeriod, describeWhere } from '../../../src/domain/describe.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, vocabularies } from '../../support/records.ts';

const where = (fields: Record<string, unknown>) => describeWhere(initiative(fields), places, nl);
const period = (fields: Record<string, unknown>) =>
  describePeriod(initiative(fields), vocabularies, nl);

describe('where an initiative works', () => {
  test('is one name, a few, or a few and a number', () => {
    expect(where({ gemeenten: ['Den Haag'] })).toBe('Den Haag');
    expect(where({ bereik: 'regionaal', gemeenten: ['Arnhem', 'Ede', 'Tiel'] })).toBe(
      'Arnhem, Ede en Tiel',
    );
    expect(where({ bereik: 'regionaal', gemeenten: ['Arnhem', 'Ede', 'Tiel', 'Buren'] })).toBe(
      'Arnhem, Ede en 2 andere',
    );
  });

  test('names regions and provinces as such', () => {
    expect(
      where({ bereik: 'regionaal', gemeenten: undefined, arbeidsmarktregios: ['Regio Zwolle'] }),
    ).toBe('Regio Zwolle');
    expect(where({ bereik: 'regionaal', gemeenten: undefined, provincies: ['Drenthe'] })).toBe(
      'Provincie Drenthe',
    );
  });

  test('can be everywhere or unknown', () => {
    expect(where({ bereik: 'landelijk', gemeenten: ['Utrecht'] })).toBe('Heel Nederland');
    expect(where({ bereik: 'onbekend', gemeenten: undefined })).toBe('Plaats onbekend');
  });
});

describe('the period', () => {
  test.each([
    [{ looptijd: { start: 2016, einde: 2021 } }, '2016 tot 2021'],
    [{ looptijd: { start: 2016, einde: 2016 } }, '2016'],
    [{ looptijd: { einde: '2021-06' } }, 'Tot juni 2021'],
    [{ looptijd: { start: '2019-04' } }, 'Gestart in april 2019'],
    [{ status: 'lopend', looptijd: { start: 2018 } }, 'Sinds 2018'],
    [{ status: 'afgerond', looptijd: { start: 2018 } }, 'Gestart in 2018, afgerond'],
    [{ status: 'lopend' }, 'Lopend'],
    [{}, 'Onbekend of het nog loopt'],
  ])('%j reads as %s', (fields, text) => {
    expect(period(fields)).toBe(text);
  });
});

test('evidence is said with its direction', () => {
  const onderzoek = [
    {
      titel: 'Vergelijking',
      soort: 'effectonderzoek',
      richting: 'geen-effect-gevonden',
      bron: 's1',
    },
  ];
  expect(describeEvidence(initiative({ onderzoek }), vocabularies)).toBe(
    'Effect onderzocht: geen effect gevonden',
  );
});

test('a card says in text what a list needs', () => {
  expect(cardOf(initiative(), vocabularies, places, nl)).toMatchObject({
    titel: 'Taal op de bouw',
    url: '/initiatieven/voorbeeld/',
    waar: 'Utrecht',
    trekker: 'Werkgever',
    aanpak: 'Taal op de werkvloer',
    niveau: '0',
  });
});
