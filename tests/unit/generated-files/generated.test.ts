import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { readSiteContent } from '../../../src/build/site-content.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { fillParts } from '../../../src/generated-files/contributing.ts';
import { readTip } from '../../../src/draft/tip.ts';
import { nlTip } from '../../../src/i18n/nl-tip.ts';
import { exampleBody, exampleData, exampleOf } from '../../../src/generated-files/example.ts';
import { generatedFiles } from '../../../src/generated-files/all-files.ts';
import { templateFields } from '../../../src/generated-files/template.ts';
import { context, fields, problemsOf, schema, vocabularies } from '../../support/records.ts';

const files = generatedFiles(context, readFileSync('CONTRIBUTING.md', 'utf8'));

test.each(files.map(({ path, text }) => [path, text]))(
  '%s says what the schema says (if not: npm run schema)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

describe('the example', () => {
  const file = {
    path: 'content/initiatieven/voorbeeld.mdx',
    text: writeEntry(exampleData, exampleBody, fields),
  };

  test('is an initiative that the catalogue would take', () => {
    expect(readEntry(file, schema)).toHaveProperty('entry.data.titel', exampleData.titel);
  });

  test('with the examples in the schema has every field that there is, each right by itself', () => {
    const wrong = fields.filter((field) => !field.type.safeParse(exampleOf(field)).success);
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(fields.filter((field) => exampleOf(field) === undefined)).toEqual([]);
  });
});

describe('the template', () => {
  const text = readFileSync('content/sjabloon/initiatief.mdx', 'utf8');

  test('left as it is asks for the required fields and nothing else', () => {
    const asked = problemsOf(text).map((line) => /^\S+ (\w+)/.exec(line)?.[1]);
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    expect([...new Set(asked)]).toEqual(required);
  });

  test('with all its examples made part of it is the example', () => {
    const filled = templateFields(fields)
      .split('\n')
      .filter((line) => line.startsWith('#   ') || /^# \w+:( \S.*)?$/.test(line))
      .join('\n');
    for (const [name, value] of Object.entries(exampleData)) {
      const lines =
        writeEntry({ [name]: value }, '', fields)
          .split('---')[1]
          ?.trim()
          .split('\n') ?? [];
      for (const line of lines) expect(filled, name).toContain(line);
    }
  });

  test('is not read as an initiative of the catalogue', () => {
    const slugs = readSiteContent().entries.map(({ slug }) => slug);
    expect(slugs).not.toContain('initiatief');
  });
});

describe('the JSON Schema of an initiative', () => {
  const text = files.find(({ path }) => path === 'schemas/initiatief.schema.json')?.text ?? '{}';
  const json = JSON.parse(text) as {
    properties: Record<
      string,
      {
        description?: string;
        enum?: string[];
        markdownEnumDescriptions?: string[];
        type?: unknown;
        properties?: Record<string, { type?: unknown }>;
      }
    >;
    required: string[];
  };

  test('describes every field, and every value of a list', () => {
    for (const [name, property] of Object.entries(json.properties)) {
      expect(property.description, name).toMatch(/\w/);
    }
    const status = json.properties.status;
    expect(status?.enum).toEqual(vocabularies.status.waarden.map(({ id }) => id));
    expect(status?.markdownEnumDescriptions?.[0]).toContain('**Gepland**');
  });

  test('takes every initiative of the catalogue, and no unknown value', () => {
    const schemaOfJson = z.fromJSONSchema(JSON.parse(text));
    for (const name of readdirSync('content/initiatieven')) {
      const file = readFileSync(`content/initiatieven/${name}`, 'utf8');
      const data: unknown = parse(file.split(/^---$/m)[1] ?? '');
      expect(schemaOfJson.safeParse(data).error?.issues, name).toBeUndefined();
    }
    expect(schemaOfJson.safeParse({ ...exampleData, status: 'klaar' }).success).toBe(false);
  });

  test('takes a bare year, which YAML reads as a number', () => {
    expect(json.properties.looptijd?.properties?.start?.type).toEqual(['string', 'integer']);
  });
});

test('the form on GitHub asks only for fields that there are, with the help of the schema', () => {
  const text = files.find(({ path }) => path.endsWith('nieuw-initiatief.yml'))?.text ?? '';
  const { body } = parse(text) as { body: { id?: string; attributes: { description?: string } }[] };
  for (const { id, attributes } of body.filter((one) => one.id && one.id !== 'akkoord')) {
    expect(attributes.description).toBe(fields.find(({ name }) => name === id)?.help);
  }
});

test('a text without the markers of a part is refused', () => {
  expect(() => fillParts('leeg', { voorbeeld: '', velden: '', waarden: '' })).toThrow('ontbreekt');
});

describe('the form for Open Formulieren', () => {
  const of = (name: string) => {
    const file = files.find(({ path }) => path === `formulieren/open-formulieren/${name}.json`);
    return JSON.parse(file?.text ?? '') as Record<string, never>[];
  };
  const [definition] = of('formDefinitions') as unknown as {
    url: string;
    configuration: { components: { key: string; type: string; values?: { value: string }[] }[] };
  }[];
  const components = definition?.configuration.components ?? [];

  test('asks what the form on GitHub asks, with the values of the lists', () => {
    const brief = fields.filter((field) => field.brief).map(({ name }) => name);
    const keys = components.map(({ key }) => key);
    expect([...keys].sort()).toEqual([...brief, 'mailadres', 'akkoord'].sort());
    const groups = components.find(({ key }) => key === 'doelgroepen');
    expect(groups?.type).toBe('selectboxes');
    expect(groups?.values?.map(({ value }) => value)).toContain('statushouders');
  });

  test('names its parts by the same addresses, and asks for nothing that has no answer', () => {
    const [form] = of('forms');
    const [step] = of('formSteps');
    expect(step).toMatchObject({ form: form?.url, form_definition: definition?.url });
    const [backend] = (form as unknown as { registration_backends: { options: object }[] })
      .registration_backends;
    const used = [...JSON.stringify(backend).matchAll(/\{\{ (\w+) \}\}/g)].map(([, key]) => key);
    expect(used.length).toBeGreaterThan(5);
    expect(components.map(({ key }) => key)).toEqual(expect.arrayContaining(used));
  });

  test('sends a mail that is read as a tip', () => {
    const text = JSON.stringify(of('forms'));
    const template = (
      JSON.parse(text) as { registration_backends: { options: Record<string, string> }[] }[]
    )[0]?.registration_backends[0]?.options.email_content_template_text;
    const answers: Record<string, string> = {
      titel: 'Taal thuis',
      samenvatting: 'Oefenen met een buur.',
      gemeenten: 'Utrecht',
      bronnen: 'https://voorbeeld.nl/a\nhttps://voorbeeld.nl/b',
      mailadres: 'a@b.nl',
    };
    const mail = template?.replace(/\{\{ (\w+) \}\}/g, (_, key: string) => answers[key] ?? '');
    expect(readTip(mail ?? '', nlTip)).toEqual({
      naam: 'Taal thuis',
      wat: 'Oefenen met een buur.',
      waar: 'Utrecht',
      bron: 'https://voorbeeld.nl/a',
      mail: 'a@b.nl',
      over: '',
    });
  });
});
