import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { initiativeFields } from '../../../src/schema/initiative.ts';
import { context, entryText, frontMatter, problemsOf } from '../../support/records.ts';

/** The messages, without their positions. */
const messages = (fields: Record<string, unknown>) =>
  problemsOf(entryText(fields)).map((line) => line.replace(/^\d+:\d+ /, ''));

const source = frontMatter().bronnen as object[];

test('a valid entry has no problems', () => {
  expect(messages({})).toEqual([]);
});

describe('messages say what to do', () => {
  test('a message stays one line, whatever it quotes', () => {
    expect(messages({ bereik: 'a\n::error::b\u001b[2J' })).toEqual([
      "bereik: hier staat een besturingsteken (U+001B) achter '::error::b'; haal het weg door dit stuk opnieuw te typen",
      "bereik: 'a ::error::b [2J' staat niet in de lijst. Kies uit: landelijk, regionaal, lokaal, onbekend.",
    ]);
    expect(messages({ 'x\ny': 1, z: 2 })).toEqual([
      expect.stringMatching(/^x y: 'x y' is geen bekend veld\./),
      expect.stringMatching(/^z: 'z' is geen bekend veld\./),
    ]);
  });

  test('a typing error in a list gets the nearest value', () => {
    expect(messages({ doelgroepen: ['statushouder'] })).toEqual([
      "doelgroepen.0: 'statushouder' staat niet in de lijst. Bedoelde u 'statushouders'?",
    ]);
  });

  test('a short list is named whole', () => {
    expect(messages({ bereik: 'wijk' })).toEqual([
      "bereik: 'wijk' staat niet in de lijst. Kies uit: landelijk, regionaal, lokaal, onbekend.",
    ]);
  });

  test('an unknown field gets the nearest field', () => {
    expect(messages({ doelgroep: ['vrouwen'] })).toEqual([
      "doelgroep: 'doelgroep' is geen bekend veld. Bedoelde u 'doelgroepen'?",
    ]);
  });

  test('a missing field is named', () => {
    expect(messages({ trekker: undefined })).toEqual(['trekker: ontbreekt']);
  });

  test('lengths are counted', () => {
    expect(messages({ samenvatting: 'Te kort.' })).toEqual([
      'samenvatting: heeft 8 tekens; minstens 60 nodig',
    ]);
    expect(messages({ doelgroepen: [] })).toEqual([
      'doelgroepen: heeft 0 waarden; minstens 1 nodig',
    ]);
    expect(messages({ titel: 'x'.repeat(81) })).toEqual([
      'titel: heeft 81 tekens; hoogstens 80 mag',
    ]);
  });

  test('a wrong type is said in words', () => {
    expect(messages({ gemeenten: 'Utrecht' })).toEqual([
      'gemeenten: moet een lijst, zoals [a, b] zijn, maar is tekst',
    ]);
    expect(messages({ website: null })).toEqual([
      'website: is leeg; vul tekst in of haal het veld weg',
    ]);
    expect(messages({ bereik: null })).toEqual([
      'bereik: is leeg. Kies uit: landelijk, regionaal, lokaal, onbekend.',
    ]);
  });
});

describe('places', () => {
  test('names of before a merger and common names are fine', () => {
    expect(messages({ bereik: 'regionaal', gemeenten: ['Geldermalsen', 'Den Haag'] })).toEqual([]);
  });

  test('an ambiguous name says the candidates', () => {
    expect(messages({ gemeenten: ['Bergen'] })).toEqual([
      "gemeenten.0: 'Bergen' kan meer dan één gemeente zijn; kies 'Bergen (NH.)' of 'Bergen (L.)'",
    ]);
  });

  test('an unknown name says the nearest', () => {
    expect(messages({ gemeenten: ['Utrect'] })).toEqual([
      "gemeenten.0: 'Utrect' is geen bekende gemeente. Bedoelde u 'Utrecht'?",
    ]);
  });

  test('the scope fits the places', () => {
    expect(messages({ gemeenten: undefined })).toEqual([
      'gemeenten: ontbreekt; bij bereik lokaal hoort de gemeente',
    ]);
    expect(messages({ gemeenten: ['Utrecht', 'Zeist'] })).toEqual([
      'bereik: is lokaal, maar er staat meer dan één gemeente; kies regionaal',
    ]);
    expect(messages({ bereik: 'regionaal', gemeenten: undefined })[0]).toContain(
      'noem de gemeenten',
    );
    expect(messages({ bereik: 'onbekend' })[0]).toContain('kies lokaal of regionaal');
    expect(messages({ bereik: 'landelijk', gemeenten: undefined })).toEqual([]);
  });

  test('two old names of one municipality are local', () => {
    expect(messages({ gemeenten: ['Cuijk', 'Boxmeer'] })).toEqual([]);
  });
});

describe('period and status', () => {
  test('an end before the start is refused, as far as both are known', () => {
    expect(messages({ status: 'afgerond', looptijd: { start: 2020, einde: 2019 } })).toEqual([
      'looptijd.einde: ligt vóór het begin',
    ]);
    expect(messages({ status: 'afgerond', looptijd: { start: '2020-06', einde: 2020 } })).toEqual(
      [],
    );
  });

  test('how it ended is said of what has ended', () => {
    const afloop = { reden: 'geld-op', opvolger: 'iets', bronnen: ['s1'] };
    expect(messages({ afloop })).toEqual(["afloop: kan alleen bij status 'afgerond'"]);
    expect(messages({ status: 'afgerond', afloop })).toEqual([]);
    expect(messages({ status: 'afgerond', afloop: { ...afloop, bronnen: ['s7'] } })[0]).toContain(
      "bron 's7' staat niet bij de bronnen",
    );
  });

  test('figures of one measure are at least two, and a contradiction has a measure', () => {
    const figure = (more: object) => ({
      tekst: 'vonden werk',
      waarde: 9,
      eenheid: 'mensen',
      soort: 'geplaatst',
      bronnen: ['s1'],
      ...more,
    });
    expect(messages({ resultaten: [figure({ maat: 'werk' })] })).toEqual([
      'resultaten.0.maat: staat maar bij één cijfer; een maat hoort bij twee of meer',
    ]);
    expect(messages({ resultaten: [figure({ tegenspraak: true })] })[0]).toContain('om een maat');
    const pair = [figure({ maat: 'werk' }), figure({ maat: 'werk', tegenspraak: true, waarde: 7 })];
    expect(messages({ resultaten: pair })).toEqual([]);
  });

  test('what ended last year does not run', () => {
    expect(messages({ status: 'lopend', looptijd: { einde: 2024 } })[0]).toContain('al voorbij');
    expect(messages({ status: 'onbekend', looptijd: { einde: 2024 } })[0]).toContain(
      'kies afgerond',
    );
    expect(messages({ status: 'lopend', looptijd: { einde: 2027 } })).toEqual([]);
  });

  test('nothing was checked or published tomorrow', () => {
    expect(messages({ gecontroleerd: '2026-12-01' })).toEqual([
      'gecontroleerd: ligt in de toekomst; kies vandaag of een eerdere dag',
    ]);
    expect(messages({ bronnen: [{ ...source[0], datum: 2027 }] })).toEqual([
      'bronnen.0.datum: ligt in de toekomst; kies vandaag of een eerdere dag',
    ]);
  });

  test.each(['22-11-2026', '2026-02-30', '2026'])('%s is no day', (gecontroleerd) => {
    expect(messages({ gecontroleerd })).toHaveLength(1);
  });
});

describe('results', () => {
  const result = (fields: object) => ({
    resultaten: [{ tekst: 'vonden werk', soort: 'geplaatst', bronnen: ['s1'], ...fields }],
  });

  test('what counts people needs a number and a unit', () => {
    expect(messages(result({}))).toEqual([
      "resultaten.0.waarde: ontbreekt; een resultaat van de soort 'geplaatst' telt iets",
    ]);
    expect(messages(result({ waarde: 3 }))).toEqual([
      'resultaten.0.eenheid: ontbreekt; zeg wat het getal telt, zoals deelnemers',
    ]);
    expect(messages(result({ soort: 'overig' }))).toEqual([]);
  });

  test('a part is not larger than its whole, and a percentage has no whole', () => {
    expect(messages(result({ waarde: 9, eenheid: 'deelnemers', van: 8 }))).toEqual([
      'resultaten.0.van: is kleiner dan het getal zelf',
    ]);
    expect(messages(result({ waarde: 9, eenheid: 'procent', van: 80 }))).toEqual([
      'resultaten.0.van: past niet bij een percentage',
    ]);
  });

  test('a source that is not there is refused, in every place that names one', () => {
    expect(messages(result({ waarde: 3, eenheid: 'deelnemers', bronnen: ['s2'] }))).toEqual([
      "resultaten.0.bronnen.0: bron 's2' staat niet bij de bronnen; verbeter het nummer of voeg de bron toe",
    ]);
    expect(
      messages({ onderzoek: [{ titel: 'Evaluatie', soort: 'evaluatie', bron: 's9' }] }),
    ).toEqual([
      "onderzoek.0.bron: bron 's9' staat niet bij de bronnen; verbeter het nummer of voeg de bron toe",
    ]);
  });
});

describe('lists', () => {
  test('a source number is used once', () => {
    expect(messages({ bronnen: [...source, ...structuredClone(source)] })).toEqual([
      "bronnen.1.id: 's1' staat er al; elke bron heeft een eigen nummer",
    ]);
  });

  test('a value beside its own parent says the same twice', () => {
    expect(messages({ interventies: ['taal', 'taal-op-de-werkvloer'] })).toEqual([
      "interventies.0: 'taal' is overbodig naast 'taal-op-de-werkvloer', dat eronder valt; laat het weg",
    ]);
  });

  test('a value is chosen once', () => {
    expect(messages({ doelgroepen: ['vrouwen', 'vrouwen'] })).toEqual([
      "doelgroepen.1: 'vrouwen' staat er al",
    ]);
  });
});

describe('addresses and text', () => {
  test.each(['javascript:alert(1)', 'ftp://x.nl', 'www.x.nl', 'https://naam:geheim@x.nl'])(
    '%s is no website',
    (website) => {
      expect(messages({ website })[0]).toMatch(/^website: (?:is geen volledig|bevat een)/);
    },
  );

  test.each(['<b>Vet</b>', 'Zie [hier](https://x.nl)', '`code`', 'twee\nregels'])(
    '%j is no title',
    (titel) => {
      expect(messages({ titel })).toHaveLength(1);
    },
  );
});

test('every field has a description for the form and the editors', () => {
  const json = z.toJSONSchema(initiativeFields(context), { io: 'input', unrepresentable: 'any' });
  const missing: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, items } = node as {
      properties?: Record<string, { description?: string }>;
      items?: object;
    };
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!field.description) missing.push(`${path}${name}`);
      walk(field, `${path}${name}.`);
    }
    walk(items, path);
  };
  walk(json, '');
  expect(missing).toEqual([]);
});
