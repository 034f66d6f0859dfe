/** The one registry: everything that the schema says of a field reaches whoever asks for it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldFlags } from '../../../src/commands/new/flags.ts';
import { interview } from '../../../src/commands/new/interview.ts';
import { toData } from '../../../src/draft/draft.ts';
import { draftRules } from '../../../src/draft/check.ts';
import {
  draftFields,
  fieldAt,
  fieldsOf,
  inAskingOrder,
  matters,
  askedParts,
  type Field,
} from '../../../src/draft/fields.ts';
import { generatedFiles } from '../../../src/generated-files/all-files.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { plainText, yearOrMonth } from '../../../src/schema/fields.ts';
import { initiativeFields, SECTION_HELP, SECTIONS } from '../../../src/schema/initiative.ts';
import { PARTS } from '../../../src/schema/meta.ts';
import { initiativeSchema } from '../../../src/schema/rules.ts';
import { sourceRefs } from '../../../src/schema/source.ts';
import {
  BODY,
  context,
  entryText,
  fields,
  frontMatter,
  vocabularies,
} from '../../support/records.ts';
import { scripted } from '../../support/scripted.ts';

const withInner = (list: readonly Field[]): Field[] =>
  list.flatMap((field) => [field, ...withInner(field.fields)]);
const all = withInner(fields);
const asked = (list: readonly Field[]) =>
  askedParts(list).flatMap((part) => [...part.fields, ...part.folded]);

describe('the fields of an initiative', () => {
  test('are each asked in one part of the form, or typed in the question for another', () => {
    const typed = fields.filter(({ typedWith }) => typedWith !== undefined);
    expect([...asked(fields), ...typed].map(({ name }) => name).sort()).toEqual(
      fields.map(({ name }) => name).sort(),
    );
    for (const { typedWith } of typed)
      expect(fieldAt(fields, typedWith ?? '')?.kind).toBe('places');
  });

  test('are asked in the order of the parts: what it is, its sources, where, for whom, and then what came of it', () => {
    expect(askedParts(fields).map(({ name }) => name)).toEqual([...PARTS]);
    expect(asked(fields).map(({ name }) => name)).toEqual([
      'titel',
      'samenvatting',
      'website',
      'status',
      'looptijd',
      'bronnen',
      'afloop',
      'laatsteTeken',
      'trekker',
      'organisaties',
      'bereik',
      'gemeenten',
      'doelgroepen',
      'interventies',
      'bruikbaarVoor',
      'fasen',
      'leerroutes',
      'sectoren',
      'resultaten',
      'lessen',
      'onderzoek',
      'traject',
      'gecontroleerd',
      'toegevoegd',
      'voorheen',
      'erkenning',
      'verwant',
      'en',
    ]);
    const figure = fieldAt(fields, 'resultaten')?.fields ?? [];
    expect(
      inAskingOrder(figure)
        .slice(0, 4)
        .map(({ name }) => name),
    ).toEqual(['waarde', 'eenheid', 'van', 'tekst']);
  });

  test('that may all stay empty make a part that may', () => {
    const optional = askedParts(fields).filter((part) => part.optional);
    expect(optional.map(({ name }) => name)).toEqual(['cijfers', 'lessen', 'meer']);
  });

  test('have a name and help, and lists of groups the words for one more', () => {
    const bare = all.filter(({ label, help }) => !label || !help);
    expect(bare.map(({ path }) => path)).toEqual([]);
    const lists = all.filter(({ kind }) => kind === 'groups');
    expect(lists.filter(({ one, add }) => !one || !add)).toEqual([]);
  });

  test('of which the schema says a kind are read as that, and nothing else is', () => {
    const leaves = all.filter(({ kind }) => kind !== 'group' && kind !== 'groups');
    const read = (typed: string, expected: unknown) =>
      leaves
        .filter((field) => toData({ [field.name]: typed }, [field])[field.name] === expected)
        .map(({ path }) => path);
    const ofKind = (kind: Field['kind']) =>
      leaves.filter((field) => field.kind === kind).map(({ path }) => path);
    expect(read('12', 12)).toEqual(ofKind('number'));
    expect(read('maart 2024', '2024-03')).toEqual(ofKind('date'));
    expect(read('www.voorbeeld.nl', 'https://www.voorbeeld.nl')).toEqual(ofKind('address'));
    expect(ofKind('date')).toContain('looptijd.einde');
    expect(ofKind('address')).toContain('organisaties.website');
  });

  test('that are choices are chosen, references to sources and initiatives are picked', () => {
    const wrong = all.filter(({ terms, path, kind }) => {
      if (terms.length > 0) return !['choice', 'choices'].includes(kind);
      if (/\.(?:bron|bronnen)$/.test(path)) return !['source', 'sources'].includes(kind);
      return /^verwant\.|\.opvolger$/.test(path) && !kind.startsWith('initiative');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('matter by one set of conditions', () => {
    const mattering = (answers: Record<string, unknown>) =>
      fields.filter((field) => field.when && matters(field, answers)).map(({ name }) => name);
    const places = ['gemeenten', 'arbeidsmarktregios', 'provincies'];
    expect(mattering({})).toEqual(places);
    expect(mattering({ bereik: 'landelijk', status: 'lopend' })).toEqual(places);
    expect(mattering({ bereik: 'onbekend', status: 'afgerond' })).toEqual(['afloop']);
  });
});

test('every heading of the text has help', () => {
  expect(Object.keys(SECTION_HELP)).toEqual([...SECTIONS]);
});

describe('a field that is added to the schema, and nowhere else', () => {
  const more = initiativeFields(context).extend({
    slogan: plainText(2, 40)
      .optional()
      .meta({
        description: 'Waarmee men het aanprijst.',
        label: 'Slogan',
        examples: ['Samen aan de slag'],
        part: 'doel',
        when: { field: 'status', is: ['lopend'] },
        brief: true,
      }),
    prijzen: z
      .array(z.strictObject({ jaar: yearOrMonth.meta({ label: 'Jaar' }), bronnen: sourceRefs }))
      .optional()
      .meta({ description: 'Prijzen die het won.', one: 'Prijs', add: 'Prijs toevoegen' }),
  });
  const moreFields = fieldsOf(more, vocabularies);
  const schema = initiativeSchema(
    context,
    more as unknown as Parameters<typeof initiativeSchema>[1],
  );
  const rules = { ...draftRules(context), schema, fields: moreFields };
  const files = generatedFiles(context, readFileSync('CONTRIBUTING.md', 'utf8'), more);
  const fileAt = (end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? '';

  test('is asked in the form, in its part, or folded away in the last', () => {
    const parts = askedParts(moreFields);
    const own = parts.find(({ name }) => name === 'doel');
    expect(own?.fields.at(-1)).toMatchObject({ name: 'slogan', label: 'Slogan', kind: 'text' });
    expect(parts.at(-1)?.folded.at(-1)).toMatchObject({
      name: 'prijzen',
      label: 'Prijzen',
      kind: 'groups',
    });
  });

  test('is asked on the command line, when it matters, and has an option', async () => {
    const given = { fields: toGiven({ status: 'lopend' }), body: BODY };
    const ask = scripted({
      Slogan: ['x', 'Samen vooruit'],
      'Prijzen: een': [true],
      'Prijzen: nog': [false],
      Jaar: ['maart 2020'],
      'Waar staat dit?': [['s1']],
      'Naam in het webadres': ['taal-op-de-bouw'],
    });
    const room = { ask, rules, entries: [], places: [], nameProblem: () => undefined };
    const made = await interview(given, room);
    expect(made?.text).toContain('\nslogan: Samen vooruit\n');
    expect(made?.text).toContain('\nprijzen:\n  - jaar: 2020-03\n    bronnen: [s1]\n');
    const silent = scripted({ 'Naam in het webadres': ['taal-op-de-bouw'] });
    await interview(
      { fields: toGiven({ status: 'onbekend' }), body: BODY },
      { ...room, ask: silent },
    );
    expect(silent.asked).not.toContain('Slogan (mag leeg)');
    expect(fieldFlags(fieldsOf(draftFields(more), vocabularies)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['slogan', 'prijzen']),
    );
  });

  test('stands in the templates, in CONTRIBUTING and in the form on GitHub', () => {
    expect(fileAt('sjabloon/initiatief.mdx')).toContain(
      '# slogan (2 tot 40 tekens): Waarmee men het aanprijst.\n# slogan: Samen aan de slag\n',
    );
    expect(fileAt('sjabloon/initiatief.yaml')).toContain('# prijzen:\n#   - jaar: ');
    expect(fileAt('CONTRIBUTING.md')).toContain(
      '| `slogan` |  | Waarmee men het aanprijst. (2 tot 40 tekens) |',
    );
    expect(fileAt('nieuw-initiatief.yml')).toContain('label: Slogan');
  });

  test('stands in JSON Schema, without what is for our own programs', () => {
    const { properties } = JSON.parse(fileAt('initiatief.schema.json')) as {
      properties: Record<string, unknown>;
    };
    expect(properties.slogan).toEqual({
      description: 'Waarmee men het aanprijst.',
      type: 'string',
      minLength: 2,
      maxLength: 40,
    });
  });

  test('is read, written and held to the rules like any other', () => {
    const prijzen = [{ jaar: 2020, bronnen: ['s9'] }];
    const path = 'content/initiatieven/taal-op-de-bouw.mdx';
    const result = readEntry({ path, text: entryText({ prijzen }) }, schema);
    expect('problems' in result && result.problems.map(({ veld }) => veld)).toEqual([
      'prijzen.0.bronnen.0',
    ]);
    expect(writeEntry({ prijzen: [{ jaar: '2020' }] }, BODY, moreFields)).toContain('jaar: 2020\n');
    expect(parse('jaar: 2020')).toEqual({ jaar: 2020 });
  });

  function toGiven(values: Record<string, string>) {
    const data = frontMatter({ ...values, website: 'https://voorbeeld.nl' });
    return { ...data, looptijd: {} } as Parameters<typeof interview>[0]['fields'];
  }
});
