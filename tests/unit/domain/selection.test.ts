import { describe, expect, test } from 'vitest';
import { citeEntry, citePage, citeSource } from '../../../src/domain/citation.ts';
import { cardOf } from '../../../src/domain/cards.ts';
import { compare, marksOf } from '../../../src/domain/comparison.ts';
import { cardsCsv, selectionCsv, toCsv } from '../../../src/domain/csv.ts';
import { selectionEntry } from '../../../src/domain/selection-entry.ts';
import { nlSelection as t } from '../../../src/i18n/nl-selection.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { initiative, places, result, vocabularies } from '../../support/records.ts';

const known = {
  vocabularies,
  places,
  lawChanges: [],
  today: '2026-11-28',
  labels: nl,
  selection: t,
};
const entry = (fields: Record<string, unknown> = {}, slug = 'voorbeeld') =>
  selectionEntry(initiative(fields, slug), known);

const own = { id: 's1', titel: 'Jaarverslag', uitgever: 'Bouwbedrijf', soort: 'eigen' };
const paper = {
  id: 's2',
  titel: 'Taal op de bouw',
  uitgever: 'Voorbeeldkrant',
  datum: '2024-03-05',
};

describe('an initiative in the selection', () => {
  test('keeps targets apart from what came out, and reach apart from outcomes', () => {
    const { rows } = entry({
      resultaten: [
        result({ maat: 'werk', peildatum: '2024' }),
        result({ soort: 'doel', waarde: 40, maat: 'werk', tekst: 'moesten werk vinden' }),
        result({ soort: 'bereik', waarde: 90, tekst: 'deden mee' }),
      ],
    });
    expect(rows.outcome?.map(({ figure }) => figure)).toEqual(['12']);
    expect(rows.reach?.map(({ figure }) => figure)).toEqual(['90']);
    expect(rows.target?.map(({ figure }) => figure)).toEqual(['40']);
  });

  test('says of each figure of what it is a part, its moment, who says so and in which source', () => {
    const { rows } = entry({
      bronnen: [paper, own].map((source, index) => ({ ...source, id: `s${index + 1}` })),
      resultaten: [result({ van: 30, ongeveer: true, peildatum: '2018', bronnen: ['s2'] })],
    });
    expect(rows.outcome).toEqual([
      {
        figure: 'ca. 12',
        text: 'van 30 deelnemers vonden werk',
        note: 'Geplaatst, 2018, ouder dan vijf jaar, volgens de uitvoerder',
        refs: [2],
        isOld: true,
      },
    ]);
  });

  test('leaves out what no source says', () => {
    const { rows } = entry();
    expect(rows.costs).toBeUndefined();
    expect(rows.outcome).toBeUndefined();
    expect(rows.contact).toBeUndefined();
    expect(rows.evidence).toEqual([{ text: 'Beschreven' }]);
  });

  test('prints no address with the name of a person in it', () => {
    const hidden = { ...paper, id: 's1', url: 'https://voorbeeld.nl/jan', adresTonen: false };
    expect(JSON.stringify(entry({ bronnen: [hidden] }))).not.toContain('/jan');
  });

  test('tells why it stopped with its source', () => {
    const { rows } = entry({
      status: 'afgerond',
      afloop: { reden: 'geld-op', werd: 'De gemeente ging zelf verder.', bronnen: ['s1'] },
    });
    expect(rows.status?.at(-1)?.text).toMatch(/\. De gemeente ging zelf verder\.$/);
    expect(rows.status?.at(-1)?.refs).toEqual([1]);
  });
});

describe('side by side', () => {
  const cell = (...texts: string[]) => texts.map((text) => ({ text }));

  test('what all say is the same, in any order and whoever says it', () => {
    const a = [{ text: 'a', note: 'volgens x', refs: [1] }, { text: 'b' }];
    expect(marksOf([a, cell('b', 'a')])).toEqual({ isSame: true, odd: [false, false] });
    expect(marksOf([[], []]).isSame).toBe(true);
  });

  test('what differs from most is marked; without a most nothing is', () => {
    expect(marksOf([cell('a'), cell('b'), cell('a')])).toEqual({
      isSame: false,
      odd: [false, true, false],
    });
    expect(marksOf([cell('a'), cell('b')]).odd).toEqual([false, false]);
    expect(marksOf([cell('a'), cell('a'), cell('b'), cell('b')]).odd).not.toContain(true);
    expect(marksOf([cell('a'), [], []]).odd).toEqual([true, false, false]);
  });

  test('another number with the same words is a difference', () => {
    const figure = (numeral: string) => [{ figure: numeral, text: 'vonden werk' }];
    expect(marksOf([figure('12'), figure('13')]).isSame).toBe(false);
  });

  test('one alone has nothing to be the same as', () => {
    expect(marksOf([cell('a')])).toEqual({ isSame: false, odd: [false] });
  });

  test('rows that nobody has anything in are left out; not known is empty', () => {
    const costs = [{ soort: 'kosten', tekst: 'Duizend euro.', bronnen: ['s1'] }];
    const rows = compare([entry(), entry({ traject: costs }, 'ander')]);
    expect(rows.map(({ name }) => name)).not.toContain('duration');
    expect(rows.find(({ name }) => name === 'costs')?.cells[0]).toEqual([]);
    expect(rows.find(({ name }) => name === 'where')?.isSame).toBe(true);
  });
});

describe('a source line', () => {
  const page = {
    title: 'Taal op de bouw',
    checked: '2026-11-01',
    address: 'https://voorbeeld.nl/initiatieven/bouw/',
  };

  test('names the page, the state of it that was read, and where', () => {
    expect(citePage(page, t)).toBe(
      'Initiatievenwijzer. (2026). Taal op de bouw (gecontroleerd op 1 november 2026, versie niet bekend). https://voorbeeld.nl/initiatieven/bouw/',
    );
    expect(citePage({ ...page, commit: '157dd5f0c1d2e3f4' }, t)).toBe(
      'Initiatievenwijzer. (2026). Taal op de bouw (gecontroleerd op 1 november 2026, versie 157dd5f). https://voorbeeld.nl/initiatieven/bouw/',
    );
    expect(citePage({ ...page, consulted: '2026-12-03' }, t)).toMatch(
      / Geraadpleegd op 3 december 2026, van https:\/\/voorbeeld\.nl\/initiatieven\/bouw\/$/,
    );
  });

  test('of an initiative in a selection leads to its file as it was, when the commit is known', () => {
    const commit = '157dd5f0c1d2e3f4157dd5f0c1d2e3f4157dd5f0';
    const entry = { slug: 'bouw', title: page.title, checked: page.checked };
    expect(citeEntry({ ...entry, commit }, page.address, '2026-12-03', t)).toMatch(
      new RegExp(
        `versie 157dd5f.*van ${page.address} Deze versie: https://.*/blob/${commit}/content/initiatieven/bouw.mdx$`,
      ),
    );
    const unknown = citeEntry(entry, page.address, '2026-12-03', t);
    expect(unknown).toContain('versie niet bekend');
    expect(unknown).not.toContain('/blob/');
  });

  test.each([
    ['2024-03-05', 'Voorbeeldkrant. (2024, 5 maart). Taal op de bouw.'],
    ['2024-03', 'Voorbeeldkrant. (2024, maart). Taal op de bouw.'],
    ['2024', 'Voorbeeldkrant. (2024). Taal op de bouw.'],
    [undefined, 'Voorbeeldkrant. (z.d.). Taal op de bouw.'],
  ])('of a source of %s says as much of its date as is known', (datum, line) => {
    expect(citeSource({ titel: 'Taal op de bouw', uitgever: 'Voorbeeldkrant', datum }, t)).toBe(
      line,
    );
  });

  test('ends a title once', () => {
    expect(citeSource({ titel: 'Wie wint?', uitgever: 'Krant N.V.' }, t)).toBe(
      'Krant N.V. (z.d.). Wie wint?',
    );
  });
});

describe('a list for Excel', () => {
  test('is UTF-8 with a mark, with semicolons and quotes where they are needed', () => {
    expect(toCsv([['a', 'b;c', 'zei "ja"', 'twee\nregels']])).toBe(
      '\uFEFFa;"b;c";"zei ""ja""";"twee\nregels"\r\n',
    );
  });

  test.each(['=1+1', '+31', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1'])(
    'never runs what a cell says: %j',
    (text) => {
      const [cell = ''] = toCsv([[text]])
        .slice(1)
        .split('\r\n');
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('of a selection has a row for each initiative, with its page and the note', () => {
    const file = selectionCsv(
      [entry({ titel: '=HYPERLINK("x")' }), entry({}, 'ander')],
      { ander: 'bellen' },
      'https://voorbeeld.nl',
      t,
    );
    expect(file).toContain(`\r\n"'=HYPERLINK(""x"")";`);
    expect(file).toMatch(
      /https:\/\/voorbeeld\.nl\/initiatieven\/ander\/;1 november 2026;bellen\r\n$/,
    );
  });

  test('of what was found has what the cards say, and who published the sources', () => {
    const card = cardOf(initiative({ resultaten: [result()] }), vocabularies, places, nl);
    const file = cardsCsv([card], { [card.url]: 'Voorbeeldkrant' }, 'https://voorbeeld.nl', t, nl);
    expect(file.split('\r\n')[1]).toContain('12 deelnemers vonden werk;Voorbeeldkrant;https://');
  });
});
