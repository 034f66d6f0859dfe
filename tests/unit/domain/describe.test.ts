import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/cards.ts';
import {
  describeEvidence,
  describeLastNews,
  describePeriod,
  describeVoice,
  describeWhere,
  groupFigures,
} from '../../../src/domain/describe.ts';
import { contactOf, factsOf } from '../../../src/domain/facts.ts';
import { newsGroupOf } from '../../../src/domain/initiative.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

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
    [{ status: 'afgerond', looptijd: { start: 2016, einde: 2021 } }, '2016 tot 2021'],
    [{ status: 'afgerond', looptijd: { start: 2016, einde: 2016 } }, '2016'],
    [{ status: 'afgerond', looptijd: { einde: '2021-06' } }, 'Tot juni 2021'],
    [{ looptijd: { start: '2019-04' } }, 'Gestart in april 2019'],
    [{ status: 'lopend', looptijd: { start: 2018 } }, 'Sinds 2018'],
    [{ status: 'afgerond', looptijd: { start: 2018 } }, 'Gestart in 2018, afgerond'],
    [{ status: 'lopend' }, 'Lopend'],
    [{}, 'Onbekend of het nog loopt'],
  ])('%j reads as %s', (fields, text) => {
    expect(period(fields)).toBe(text);
  });
});

describe('what was last heard', () => {
  test('is the latest sign that it works, else the newest date of a source', () => {
    const bronnen = [
      { id: 's1', titel: 'Een', uitgever: 'Krant', datum: 2019 },
      { id: 's2', titel: 'Twee', uitgever: 'Krant', datum: '2018-05' },
    ];
    const sign = { datum: '2018-11', bronnen: ['s1'] };
    expect(describeLastNews(initiative({ bronnen, laatsteTeken: sign }), nl)).toBe(
      'Laatste bericht: november 2018',
    );
    expect(describeLastNews(initiative({ bronnen }), nl)).toBe('Laatste bericht: 2019');
  });

  test('is said to be undated when no source has a date', () => {
    expect(describeLastNews(initiative(), nl)).toBe('geen gedateerde bron');
  });

  test.each([
    ['2026-01', '2025-of-later'],
    ['2024', '2023-2024'],
    ['2020-02-01', '2020-2022'],
    ['2007', '2019-of-ouder'],
    [undefined, 'zonder-datum'],
  ])('%s falls in %s', (date, group) => {
    expect(newsGroupOf(date)).toBe(group);
  });
});

describe('who says so', () => {
  const sources = [
    { id: 's1', titel: 'A', uitgever: 'Gemeente Voorbeeld', soort: 'eigen' },
    { id: 's2', titel: 'B', uitgever: 'Regioplan', soort: 'onderzoek' },
    { id: 's3', titel: 'C', uitgever: 'Voorbeeldkrant', soort: 'nieuws' },
    { id: 's4', titel: 'D', uitgever: 'Divosa', soort: 'kennisinstituut' },
    { id: 's5', titel: 'E', uitgever: 'Bureau zonder soort' },
  ];
  test.each([
    [['s1'], 'volgens de uitvoerder'],
    [['s2'], 'volgens onderzoek'],
    [['s3'], 'volgens Voorbeeldkrant'],
    [['s1', 's3'], 'volgens de uitvoerder en Voorbeeldkrant'],
    [['s1', 's2', 's4'], 'volgens de uitvoerder, onderzoek en anderen'],
    [['s5'], 'volgens Bureau zonder soort'],
    [[], ''],
  ])('%j: %s', (ids, voice) => {
    expect(describeVoice(ids, sources, nl)).toBe(voice);
  });
});

describe('figures', () => {
  test('begin with the strongest outcome, with what was hoped for of the same measure behind it', () => {
    const target = result({ soort: 'doel', waarde: 439, maat: 'plekken' });
    const reached = result({ soort: 'geplaatst', waarde: 364, maat: 'plekken' });
    const kept = result({ soort: 'behouden', waarde: 10 });
    const start = result({ soort: 'gestart', waarde: 500 });
    const alone = result({ soort: 'verwacht', waarde: 30 });
    expect(groupFigures([target, alone, start, reached, kept])).toEqual({
      outcomes: [kept, reached, target],
      other: [start],
      targets: [alone],
    });
  });
});

describe('the facts', () => {
  const whereIs = (fields: Record<string, unknown>) =>
    factsOf(initiative({ bereik: 'regionaal', ...fields }), vocabularies, places, nl).find(
      ({ field }) => field === 'bereik',
    );

  test('say where also when only a labour market region is known', () => {
    const row = whereIs({ gemeenten: undefined, arbeidsmarktregios: ['Regio Zwolle'] });
    expect(row?.more?.map(({ href }) => href)).toEqual(['/arbeidsmarktregios/regio-zwolle/']);
  });

  test('name a whole province only where the entry does, not for each municipality', () => {
    const row = whereIs({ gemeenten: ['Zwolle'], provincies: ['Flevoland'] });
    expect(row?.items.map(({ label }) => label)).toEqual(['Provincie Flevoland', 'Zwolle']);
  });
});

describe('the way in', () => {
  const organisaties = [
    { naam: 'Stichting A', rol: 'uitvoerder' },
    { naam: 'Gemeente B', rol: 'partner', website: 'https://www.b.nl' },
  ];
  test('is the own website, else that of an organisation, else nothing', () => {
    expect(contactOf(initiative({ website: 'https://www.a.nl/x', organisaties }))).toEqual({
      label: 'a.nl',
      href: 'https://www.a.nl/x',
    });
    expect(contactOf(initiative({ organisaties }))?.label).toBe('Gemeente B');
    expect(contactOf(initiative())).toBeUndefined();
  });

  test('leads to who carries it out before who takes part, and not to who paid for it', () => {
    const fund = { naam: 'Fonds C', rol: 'financier', website: 'https://www.c.nl' };
    const doer = { naam: 'Stichting D', rol: 'uitvoerder', website: 'https://www.d.nl' };
    expect(contactOf(initiative({ organisaties: [fund] }))).toBeUndefined();
    const all = [fund, ...organisaties, doer];
    expect(contactOf(initiative({ organisaties: all }))?.label).toBe('Stichting D');
  });
});

test('evidence is said with its direction', () => {
  const onderzoek = [
    {
      titel: 'Vergelijking',
      soort: 'effectonderzoek',
      richting: 'geen-effect-gevonden',
      onafhankelijk: true,
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
