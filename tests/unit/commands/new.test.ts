import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP, parseFlags } from '../../../src/commands/command-line.ts';
import { slugForTitle } from '../../../src/domain/paths.ts';
import { judge, withSourceNumbers, type Draft } from '../../../src/commands/new/draft.ts';
import { CONTROL, draftFromFlags, fieldFlags } from '../../../src/commands/new/flags.ts';
import { interview } from '../../../src/commands/new/interview.ts';
import { placeSearch } from '../../../src/commands/new/places.ts';
import { ORDER } from '../../../src/commands/new/questions.ts';
import { readSiteContent } from '../../../src/build/content-fs.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { draftFields, fieldsOf } from '../../../src/draft/fields.ts';
import { initiativeFields } from '../../../src/schema/initiative.ts';
import { BODY, context, frontMatter, places, schema, vocabularies } from '../../support/records.ts';
import { scripted } from '../../support/scripted.ts';

const catalogue = readCatalogue(resolve('content'), context.today);
const fields = fieldsOf(draftFields(context), vocabularies);
const valid: Draft = { data: frontMatter(), tekst: BODY };
const saidOf = (draft: Draft) => {
  const judged = judge(draft, catalogue, schema);
  return 'findings' in judged
    ? judged.findings.map(({ veld, melding }) => `${veld}: ${melding}`)
    : [];
};

describe('a draft', () => {
  test('that is right becomes a file that the catalogue reads as it was meant', () => {
    const judged = judge(valid, catalogue, schema);
    if ('findings' in judged) throw new Error(JSON.stringify(judged.findings));
    const path = `content/initiatieven/${judged.slug}.mdx`;
    expect(path).toBe('content/initiatieven/taal-op-de-bouw.mdx');
    expect(readEntry({ path, text: judged.text }, schema).entry?.data).toMatchObject(valid.data);
  });

  test('is held to the rules of one file and to those between files', () => {
    const [first] = catalogue.entries;
    expect(saidOf({ data: { titel: 'Iets' }, tekst: '' })).toEqual(
      expect.arrayContaining(['trekker: ontbreekt', ": de tekst begint met het kopje '## Aanpak'"]),
    );
    expect(
      saidOf({
        ...valid,
        data: frontMatter({ titel: first?.data.titel }),
        bestandsnaam: 'iets-anders',
      }),
    ).toEqual([expect.stringContaining('is ook de titel van')]);
    expect(
      saidOf({ ...valid, data: frontMatter({ verwant: { onderdeelVan: 'bestaat-niet-echt' } }) }),
    ).toEqual(["verwant.onderdeelVan: 'bestaat-niet-echt' staat niet in de catalogus."]);
  });

  test('cannot take the name of a file that is there', () => {
    expect(saidOf({ ...valid, bestandsnaam: 'abn-amro-reboot' })).toEqual([
      "bestandsnaam: 'abn-amro-reboot' bestaat al; kies een andere naam",
    ]);
  });

  test('gets a name from its title, and numbers for its sources', () => {
    expect(slugForTitle('Táál & Werk: één!')).toBe('taal-werk-een');
    expect(slugForTitle('a'.repeat(79) + ' b')).toBe('a'.repeat(79));
    const bronnen = [{ titel: 'a' }, { id: 's1', titel: 'b' }, { titel: 'c' }];
    expect(withSourceNumbers({ bronnen }).bronnen).toMatchObject([
      { id: 's2' },
      { id: 's1' },
      { id: 's3' },
    ]);
  });
});

describe('options', () => {
  const flags = [...CONTROL, ...fieldFlags(fields), HELP];
  const draft = (args: string[], uit?: string) => {
    const values = parseFlags(args, flags);
    if ('faults' in values) throw new Error(values.faults.join());
    return draftFromFlags(values, fields, {
      uit: uit === undefined ? undefined : { path: 'x.yaml', text: uit },
    });
  };

  test('there is one for every field of the schema, with its help', () => {
    for (const field of fields) {
      expect(flags.find(({ name }) => name === field.name)?.help).toContain(field.help);
    }
  });

  test('lists come with commas or repeated, groups as YAML or JSON', () => {
    expect(
      draft([
        '--doelgroepen=vrouwen, jongeren',
        '--doelgroepen=ouders',
        '--looptijd={start: 2019}',
        '--bronnen={titel: Een, uitgever: Krant}',
        '--bronnen={"titel": "Twee: het vervolg", "uitgever": "Krant"}',
      ]),
    ).toMatchObject({
      draft: {
        data: {
          doelgroepen: ['vrouwen', 'jongeren', 'ouders'],
          looptijd: { start: 2019 },
          bronnen: [
            { titel: 'Een', uitgever: 'Krant' },
            { titel: 'Twee: het vervolg', uitgever: 'Krant' },
          ],
        },
      },
    });
  });

  test('a file gives the rest, and options go before it', () => {
    const uit =
      'titel: Uit het bestand\ntrekker: rijk\nbestandsnaam: mijn-naam\ntekst: |\n  ## Aanpak\n';
    expect(draft(['--titel=Uit de optie'], uit)).toEqual({
      draft: {
        data: { titel: 'Uit de optie', trekker: 'rijk' },
        tekst: '## Aanpak\n',
        bestandsnaam: 'mijn-naam',
      },
    });
  });

  test('what cannot be read is said with its place', () => {
    expect(draft(['--bronnen={titel: a', '--looptijd=2019'], 'titel: a\ntitel: b\n')).toEqual({
      faults: [
        'x.yaml:2:1 dit veld staat er al; elk veld mag één keer, dus haal er een weg',
        expect.stringMatching(/^--looptijd: schrijf velden tussen accolades/),
        expect.stringMatching(/^--bronnen: hier ontbreekt/),
      ],
    });
    expect(draft([], '- een lijst')).toEqual({
      faults: [expect.stringContaining('bevat geen velden')],
    });
  });
});

describe('questions', () => {
  test('there is one for every field of an initiative', () => {
    const names = Object.keys(initiativeFields(context).shape);
    expect(ORDER.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test('find a place by its other and former names, and with a typing error, as a name that the file may have', () => {
    const find = placeSearch('gemeenten', places);
    expect(find('den haag')[0]?.value).toBe('Den Haag');
    expect(find('Utrcht')[0]?.value).toBe('Utrecht');
    expect(find('Xyzzyx')).toEqual([]);
    const merged = places.mergers[0];
    expect(find(merged?.naam ?? '').length).toBeGreaterThan(0);
    for (const { naam, code } of places.municipalities) {
      const [first] = find(naam);
      expect(places.municipality(first?.value ?? ''), naam).toEqual({ kind: 'found', code });
    }
    expect(placeSearch('arbeidsmarktregios', places)('twen')[0]?.value).toBe('Twente');
    expect(placeSearch('provincies', places)('drente')[0]?.value).toBe('Drenthe');
  });
});

describe('a conversation', () => {
  const answers = {
    Titel: ['ab', 'Taal op de bouw'],
    Samenvatting: [String(valid.data.samenvatting)],
    Trekker: ['werkgever'],
    'Organisaties: een': [true],
    'Organisaties: nog': [false],
    Naam: ['Bouwbedrijf Voorbeeld'],
    'Naam in het webadres': ['abn-amro-reboot', 'taal-op-de-bouw'],
    Rol: ['werkgever'],
    Bereik: ['lokaal'],
    Gemeenten: ['utrecht'],
    Status: ['afgerond'],
    Opvolger: ['abn amro reb'],
    Doelgroepen: [['statushouders']],
    Interventies: [['matching', 'taal-op-de-werkvloer']],
    'Wat is de hoofdzaak?': ['taal-op-de-werkvloer'],
    'Bruikbaar voor': [['werkgevers']],
    'Bronnen: een': [true],
    'Bronnen: nog': [false],
    Uitgever: ['Krant'],
    'Resultaten: een': [true],
    Tekst: ['kregen een contract'],
    Waarde: ['twaalf', '12'],
    Eenheid: ['deelnemers'],
    Soort: ['geplaatst'],
    Bronnen: [['s1']],
    Ongeveer: [false],
    'Aanpak, alinea 1': ['Les met {accolades}', 'Deelnemers krijgen les.'],
    'Welke bron zegt dit?': [['s1']],
  };
  const room = (ask: ReturnType<typeof scripted>) => ({
    ask,
    fields,
    catalogue,
    schema,
    today: context.today,
  });
  const empty: Draft = { data: {}, tekst: '' };

  test('ends in a file; every answer is judged by the schema at once', async () => {
    const ask = scripted({ ...answers, Titel: ['ab', 'Taal op de bouw', 'Krantenbericht'] });
    const made = await interview(empty, room(ask));
    expect(made?.slug).toBe('taal-op-de-bouw');
    const { entry } = readEntry(
      { path: 'content/initiatieven/taal-op-de-bouw.mdx', text: made?.text ?? '' },
      schema,
    );
    expect(entry?.data).toMatchObject({
      titel: 'Taal op de bouw',
      gemeenten: ['Utrecht'],
      opvolger: 'abn-amro-reboot',
      interventies: ['taal-op-de-werkvloer', 'matching'],
      resultaten: [{ waarde: 12, bronnen: ['s1'] }],
      bronnen: [{ id: 's1', titel: 'Krantenbericht' }],
      gecontroleerd: context.today,
    });
    expect(ask.heard.slice(1)).toEqual([
      'heeft 2 tekens; minstens 3 nodig',
      "'abn-amro-reboot' bestaat al; kies een andere naam",
      'moet een getal zijn, maar is tekst',
      'accolades { } mogen niet; schrijf de tekst zonder accolades',
    ]);
    // What does not follow is not asked: one municipality has no region to name.
    expect(ask.asked).toContain('Reden van einde');
    expect(ask.asked.some((message) => message.startsWith('Arbeidsmarktregios'))).toBe(false);
  });

  test('does not ask what the command line said, and asks again what does not fit together', async () => {
    const ask = scripted({ Gemeenten: ['utrecht'], 'Naam in het webadres': ['taal-op-de-bouw'] });
    const data = frontMatter({ gemeenten: undefined });
    delete data.gemeenten;
    const unfit = { ...data, looptijd: {}, gemeenten: ['Nergenshuizen'] };
    const made = await interview({ data: unfit, tekst: BODY }, room(ask));
    expect(ask.heard).toContain("gemeenten.0: 'Nergenshuizen' is geen bekende gemeente.");
    expect(ask.asked.some((message) => message.startsWith('Titel'))).toBe(false);
    expect(made?.text).toContain('gemeenten: [Utrecht]');
  });

  test('shows what is there already, and ends without a file when it is the same', async () => {
    const ask = scripted({ 'Is dit een ander initiatief?': [false] });
    const data = frontMatter({ titel: 'ABN AMRO Reboott' });
    expect(await interview({ data, tekst: BODY }, room(ask))).toBeUndefined();
    expect(ask.heard).toContain(
      'ABN AMRO Reboot (content/initiatieven/abn-amro-reboot.mdx): bijna dezelfde titel',
    );
  });

  test('ends without a file when someone gives up on what is wrong', async () => {
    const ask = scripted({ 'Deze vragen nog eens': [false] });
    const data = frontMatter({ gemeenten: ['Nergenshuizen'] });
    expect(await interview({ data, tekst: BODY }, room(ask))).toBeUndefined();
  });
});
