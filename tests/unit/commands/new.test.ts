import { describe, expect, test } from 'vitest';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { HELP, parseFlags } from '../../../src/commands/command-line.ts';
import { betweenFiles } from '../../../src/commands/new.ts';
import { CONTROL, draftFromFlags, fieldFlags } from '../../../src/commands/new/flags.ts';
import { interview, type Answers, type Given } from '../../../src/commands/new/interview.ts';
import { placeChoices } from '../../../src/domain/place-search.ts';
import { slugForTitle } from '../../../src/domain/paths.ts';
import { checkDraft, draftRules } from '../../../src/draft/check.ts';
import { fromData, toData } from '../../../src/draft/draft.ts';
import { draftFields, fieldsOf, askedParts } from '../../../src/draft/fields.ts';
import { splitText } from '../../../src/draft/section-texts.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { readText } from '../../../src/reader/index.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { initiativeFields } from '../../../src/schema/initiative.ts';
import { BODY, context, frontMatter, places, schema, vocabularies } from '../../support/records.ts';
import { BACK, scripted, STOP } from '../../support/scripted.ts';

const catalogue = readSiteContent();
const rules = draftRules(context, { between: betweenFiles(catalogue) });
const fields = fieldsOf(draftFields(initiativeFields(context)), vocabularies);
const given = (data: Record<string, unknown>, body: string, slug?: string): Given => ({
  fields: fromData(data, rules.fields),
  body,
  slug,
});
const valid = frontMatter();
const checked = ({ fields: typed, body = '', slug }: Given) =>
  checkDraft({ fields: typed, text: splitText(body) }, rules, { slug, body }, readText);
const saidOf = (one: Given) =>
  checked(one).problems.map(({ veld, melding }) => `${veld}: ${melding}`);

describe('a draft', () => {
  test('that is right becomes a file that the catalogue reads as it was meant', () => {
    const { file, text = '', problems } = checked(given(valid, BODY));
    expect(problems).toEqual([]);
    const path = `content/initiatieven/${file.slug}.mdx`;
    expect(path).toBe('content/initiatieven/taal-op-de-bouw.mdx');
    expect(readEntry({ path, text }, schema).entry?.data).toMatchObject(valid);
  });

  test('is held to the rules of one file and to those between files', () => {
    const [first] = catalogue.entries;
    expect(saidOf(given({ titel: 'Iets' }, ''))).toEqual(
      expect.arrayContaining([
        'trekker: ontbreekt',
        "tekst: de tekst begint met het kopje '## Aanpak'",
      ]),
    );
    expect(saidOf(given(frontMatter({ titel: first?.data.titel }), BODY, 'iets-anders'))).toEqual([
      expect.stringContaining('is ook de titel van'),
    ]);
    expect(
      saidOf(given(frontMatter({ verwant: { onderdeelVan: 'bestaat-niet-echt' } }), BODY)),
    ).toEqual(["verwant.onderdeelVan: 'bestaat-niet-echt' staat niet in de catalogus."]);
  });

  test('cannot take the name of a file that is there', () => {
    expect(saidOf(given(valid, BODY, 'abn-amro-reboot'))).toEqual([
      "bestandsnaam: 'abn-amro-reboot' bestaat al; kies een andere naam",
    ]);
  });

  test('gets a name from its title', () => {
    expect(slugForTitle('Táál & Werk: één!')).toBe('taal-werk-een');
    expect(slugForTitle('a'.repeat(79) + ' b')).toBe('a'.repeat(79));
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
          looptijd: { start: '2019' },
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
      faults: [],
      unread: [],
    });
  });

  test('are read as the form reads what is typed, in a file too', () => {
    const uit = [
      'looptijd: { start: augustus 2019, einde: 2022-8 }',
      'website: www.voorbeeld.nl',
      'resultaten:',
      '  - { waarde: 1.250, van: 2.000 deelnemers }',
    ];
    const read = draft(['--lessen={jaar: 1.250}'], `${uit.join('\n')}\n`);
    expect(read.faults).toEqual([]);
    expect(toData(fromData(read.draft.data, rules.fields), rules.fields)).toMatchObject({
      looptijd: { start: '2019-08', einde: '2022-08' },
      website: 'https://www.voorbeeld.nl',
      resultaten: [{ waarde: 1250, van: 2000, eenheid: 'deelnemers' }],
      lessen: [{ jaar: '1.250' }],
    });
  });

  test('what cannot be read is said with its place', () => {
    expect(draft(['--bronnen={titel: a', '--looptijd=2019'], 'titel: a\ntitel: b\n')).toMatchObject(
      {
        faults: [
          'x.yaml:2:1 dit veld staat er al; elk veld mag één keer, dus haal er een weg',
          expect.stringMatching(/^--looptijd: schrijf velden tussen accolades/),
          expect.stringMatching(/^--bronnen: hier ontbreekt/),
        ],
      },
    );
    expect(draft([], '- een lijst')).toMatchObject({
      faults: [expect.stringContaining('bevat geen velden')],
    });
  });
});

test('there is a question for every field of an initiative', () => {
  const parts = askedParts(rules.fields).flatMap((part) => [...part.fields, ...part.folded]);
  const typed = rules.fields.filter(({ typedWith }) => typedWith !== undefined);
  const names = Object.keys(initiativeFields(context).shape);
  expect([...parts, ...typed].map(({ name }) => name).sort()).toEqual(names.sort());
});

describe('a conversation', () => {
  const answers = {
    'Naam van het initiatief': ['ab', 'Taal op de bouw'],
    Samenvatting: [String(valid.samenvatting)],
    'Wie trekt het?': ['werkgever'],
    'Organisaties: een': [true],
    'Organisaties: nog': [false],
    Naam: ['Bouwbedrijf Voorbeeld'],
    'Naam in het webadres': ['abn-amro-reboot', 'taal-op-de-bouw'],
    Rol: ['werkgever'],
    'Hoe groot is het gebied?': ['lokaal'],
    'Waar werkt het?': ['utrecht'],
    'Loopt het nog?': ['afgerond'],
    'Hoe liep het af? invullen?': [true],
    Opvolger: ['abn amro reb'],
    'Voor wie is het?': [['statushouders']],
    'Wat gebeurt er?': [['matching', 'taal-op-de-werkvloer']],
    'Wat is de hoofdzaak?': ['taal-op-de-werkvloer'],
    'Wie heeft er iets aan?': [['werkgevers']],
    'Bronnen: een': [true],
    'Bronnen: nog': [false],
    Titel: ['Krantenbericht'],
    Uitgever: ['Krant'],
    Datum: ['15 maart 2024'],
    'Cijfers: een': [true],
    'Tekst bij het getal': ['kregen een contract'],
    Getal: ['twaalf', '12'],
    Eenheid: ['deelnemers'],
    'Soort cijfer': ['geplaatst'],
    'Waar staat dit?': [['s1'], ['s1']],
    'Het getal is ongeveer': [false],
    'Aanpak, alinea 1': ['Les met {accolades}', 'Deelnemers krijgen les.'],
    'Welke bron zegt dit?': [['s1']],
  };
  const room = (ask: ReturnType<typeof scripted>) => ({
    ask,
    rules,
    entries: catalogue.entries,
    places: placeChoices(places, nl),
    nameProblem: (name: string) =>
      name === 'abn-amro-reboot' ? `'${name}' bestaat al; kies een andere naam` : undefined,
  });

  test('ends in a file; every answer is judged by the schema at once', async () => {
    const ask = scripted(answers);
    const made = await interview({ fields: {} }, room(ask));
    expect(made?.slug).toBe('taal-op-de-bouw');
    const { entry } = readEntry(
      { path: 'content/initiatieven/taal-op-de-bouw.mdx', text: made?.text ?? '' },
      schema,
    );
    expect(entry?.data).toMatchObject({
      titel: 'Taal op de bouw',
      gemeenten: ['Utrecht'],
      afloop: { opvolger: 'abn-amro-reboot', bronnen: ['s1'] },
      interventies: ['taal-op-de-werkvloer', 'matching'],
      resultaten: [{ waarde: 12, bronnen: ['s1'] }],
      bronnen: [{ id: 's1', titel: 'Krantenbericht', datum: '2024-03-15' }],
      gecontroleerd: context.today,
      toegevoegd: context.today,
    });
    expect(ask.heard.slice(1)).toEqual([
      'heeft 2 tekens; minstens 3 nodig',
      "'abn-amro-reboot' bestaat al; kies een andere naam",
      'accolades { } mogen niet; schrijf de tekst zonder accolades',
      'schrijf hier alleen een getal, zoals 1250 of 12,5',
    ]);
    // Places of every kind are typed in one question.
    expect(ask.asked).toContain('Waarom stopte het?');
    expect(ask.asked.some((message) => message.startsWith('Arbeidsmarktregio'))).toBe(false);
  });

  test('asks for places of every kind in one question, and not where none is known', async () => {
    const regional = {
      ...answers,
      'Hoe groot is het gebied?': ['regionaal'],
      'Waar werkt het?': ['dalfsen', 'twente', 'drente'],
    };
    const made = await interview({ fields: {} }, room(scripted(regional)));
    expect(made?.text).toContain(
      '\ngemeenten: [Dalfsen]\narbeidsmarktregios: [Twente]\nprovincies: [Drenthe]\n',
    );
    const unknown = scripted({ ...answers, 'Hoe groot is het gebied?': ['onbekend'] });
    await interview({ fields: {} }, room(unknown));
    expect(unknown.asked.some((message) => message.startsWith('Waar werkt het?'))).toBe(false);
  });

  test('does not ask what the command line said, and asks again what does not fit together', async () => {
    const ask = scripted({
      'Waar werkt het?': ['utrecht'],
      'Naam in het webadres': ['taal-op-de-bouw'],
    });
    const unfit = { ...frontMatter({ gemeenten: ['Nergenshuizen'] }), looptijd: {} };
    const made = await interview(given(unfit, BODY), room(ask));
    expect(ask.heard).toContain("Waar werkt het?: 'Nergenshuizen' is geen bekende gemeente.");
    expect(ask.asked.some((message) => message.startsWith('Naam van'))).toBe(false);
    expect(made?.text).toContain('gemeenten: [Utrecht]');
  });

  test('shows what is there already, and ends without a file when it is the same', async () => {
    const ask = scripted({ 'Is dit een ander initiatief?': [false] });
    const data = frontMatter({ titel: 'ABN AMRO Reboott' });
    expect(await interview(given(data, BODY), room(ask))).toBeUndefined();
    expect(ask.heard).toContain(
      'ABN AMRO Reboot (content/initiatieven/abn-amro-reboot.mdx): bijna dezelfde titel',
    );
  });

  test('goes back with Escape: to the question before, to an item before, and out of an item', async () => {
    const ask = scripted({
      ...answers,
      'Naam van het initiatief': ['Taal op de wouw', 'Taal op de bouw'],
      Samenvatting: [BACK, String(valid.samenvatting)],
      'Organisaties: een': [true, true],
      'Organisaties: nog': [true, BACK, false],
      // The first time too early; the second organisation is cancelled; the first is opened again.
      Naam: [BACK, 'Bouwbedrijf', BACK, 'Bouwbedrijf Voorbeeld'],
      Rol: ['werkgever', BACK, 'werkgever'],
      'Naam in het webadres': ['taal-op-de-bouw'],
      'Aanpak, alinea 1': ['Deelnemers krijgen kes.', 'Deelnemers krijgen les.'],
      'Aanpak, alinea 2': [BACK],
      'Welke bron zegt dit?': [['s1'], BACK, ['s1']],
    });
    ask.heard.length = 0;
    const made = await interview({ fields: {} }, room(ask));
    expect(made?.text).toContain('titel: Taal op de bouw\n');
    expect(made?.text).toContain(
      'organisaties:\n  - naam: Bouwbedrijf Voorbeeld\n    rol: werkgever\n',
    );
    expect(made?.text).toContain('## Aanpak\n\nDeelnemers krijgen les.<Bron id="s1" />\n');
    expect(ask.heard).toContain('Organisatie 2 weggehaald.');
  });

  test('keeps what was answered, and goes on from there', async () => {
    const kept: Answers[] = [];
    const ask = scripted({ ...answers, Uitgever: [STOP] });
    const keep = (now: Answers) => kept.push(now);
    await expect(interview({ fields: {} }, { ...room(ask), keep })).rejects.toThrow('stop');
    const last = kept.at(-1);
    expect(last?.fields).toMatchObject({
      titel: 'Taal op de bouw',
      bronnen: [{ id: 's1', titel: 'Krantenbericht' }],
    });
    expect(last?.done).toContain('samenvatting');
    // The source that was broken off is asked first; nothing that was answered is asked again.
    const again = scripted({ ...answers, Titel: ['Krantenbericht'], Getal: ['12'] });
    const made = await interview({ ...last, fields: last?.fields ?? {} }, room(again));
    expect(made?.slug).toBe('taal-op-de-bouw');
    expect(again.asked[0]).toBe('Titel');
    expect(again.asked.some((message) => message.startsWith('Samenvatting'))).toBe(false);
  });

  test('asks whether an address has the name of a person only when there is one, and takes yes for yes', async () => {
    const question = 'In dit adres staat de naam van een persoon?';
    const without = scripted(answers);
    await interview({ fields: {} }, room(without));
    expect(without.asked).not.toContain(question);
    const made = async (answer: boolean) => {
      const ask = scripted({ ...answers, Webadres: ['www.voorbeeld.nl'], [question]: [answer] });
      return (await interview({ fields: {} }, room(ask)))?.text;
    };
    expect(await made(true)).toContain('adresTonen: false');
    expect(await made(false)).not.toContain('adresTonen');
  });

  test('ends without a file when someone gives up on what is wrong', async () => {
    const ask = scripted({ 'Deze vragen nog eens': [false] });
    const data = frontMatter({ gemeenten: ['Nergenshuizen'] });
    expect(await interview(given(data, BODY), room(ask))).toBeUndefined();
  });
});
