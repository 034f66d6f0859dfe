import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  explain,
  type ExplainedField,
  examplesOfUse,
} from '../../../src/open-data/documentation.ts';
import {
  csvFiles,
  jsonFiles,
  linkedDataFiles,
  openFields,
  type OpenDataParts,
} from '../../../src/open-data/data-files.ts';
import type { OpenRecord } from '../../../src/open-data/record.ts';
import { readEntry } from '../../../src/reader/whole-file.ts';
import { writeEntry } from '../../../src/reader/write.ts';
import { initiativeSchema } from '../../../src/schema/rules.ts';
import { readCsv } from '../../support/csv.ts';
import { fieldsOfRecord, parts } from '../../support/open-data.ts';
import { fields, initiative } from '../../support/records.ts';

const json = await jsonFiles(parts);
const csv = csvFiles(parts);
const read = (name: string): unknown => JSON.parse(json.get(name) ?? 'null');
const whole = read('initiatieven') as { aantal: number; initiatieven: OpenRecord[] };
const records = whole.initiatieven;
const published = readdirSync('content/initiatieven').map((name) => name.replace(/\.mdx$/, ''));

type Group = Record<string, unknown>;

/** What stands in a record at a path: `afgeleid.trede`. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((group, name) => (group as Group | undefined)?.[name], value);
}

/** Judges by a published schema. */
function validator(name: string) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  // Formats say what a text is; that it is so is for the reader.
  ajv.addFormat('uri', true).addFormat('date', true);
  ajv.addVocabulary(['woordenlijst', 'markdownEnumDescriptions']);
  return ajv.compile(read(name) as object);
}

describe('the file with everything', () => {
  test('holds exactly the published entries, in the order of their names', () => {
    expect(records.map(({ slug }) => slug)).toEqual([...published].sort());
    expect(whole.aantal).toBe(published.length);
  });

  test('says whose it is, what may be done with it, and where it is explained', () => {
    expect(whole).toMatchObject({
      versie: '1.0',
      licentie: 'https://creativecommons.org/licenses/by/4.0/',
      naamsvermelding: 'Initiatievenwijzer, https://voorbeeld.nl/, CC BY 4.0',
      documentatie: 'https://voorbeeld.nl/data/',
      schema: 'https://voorbeeld.nl/data/schema/initiatief.json',
    });
  });

  test('has each initiative also in a file of its own', () => {
    for (const record of records) expect(read(`initiatieven/${record.slug}`)).toEqual(record);
    const own = [...json.keys()].filter((name) => name.startsWith('initiatieven/'));
    expect(own).toHaveLength(published.length);
  });

  test('gives back every file of the catalogue, read as it was', () => {
    const schema = initiativeSchema({ ...parts, today: '2049-12-31' });
    const bySlug = new Map(parts.initiatives.map((one) => [one.slug, one] as const));
    for (const record of records) {
      const { slug, tekst } = record;
      const text = writeEntry(fieldsOfRecord(record), tekst, fields);
      const file = { path: `${slug}.mdx`, text };
      const { entry } = readEntry(file, schema);
      const original = bySlug.get(slug);
      expect(entry?.data, slug).toEqual(original?.data);
      expect(entry?.text, slug).toBe(original?.text);
    }
  });

  test('is the same on another day, and in another order of the content', async () => {
    const other: OpenDataParts = {
      ...parts,
      today: '2031-01-01',
      initiatives: [...parts.initiatives].reverse(),
    };
    expect(await jsonFiles(other)).toEqual(json);
    expect(csvFiles(other)).toEqual(csv);
    expect(linkedDataFiles(other)).toEqual(linkedDataFiles(parts));
  });
});

describe('the JSON Schema', () => {
  const isRecord = validator('schema/initiatief');

  test('accepts every initiative', () => {
    for (const record of records) {
      const isRight = isRecord(record);
      expect(isRecord.errors, record.slug).toBeNull();
      expect(isRight).toBe(true);
    }
  });

  test.each([
    ['a field that is missing', { titel: undefined }],
    ['a field that nobody knows', { naam: 'Taal' }],
    ['a value that is in no list', { doelgroepen: ['statushouder'] }],
    ['a year as a number', { looptijd: { start: 2019 } }],
    ['a derived value of another kind', { afgeleid: { ...records[0]?.afgeleid, trede: 4 } }],
  ])('refuses %s', (_what, change) => {
    const [first] = records;
    const changed: unknown = JSON.parse(JSON.stringify({ ...first, ...change }));
    expect(isRecord(changed)).toBe(false);
  });

  test('of a file accepts what a file says', () => {
    const isFile = validator('schema/bestand');
    for (const record of records) {
      isFile(JSON.parse(JSON.stringify(fieldsOfRecord(record))));
      expect(isFile.errors, record.slug).toBeNull();
    }
  });

  test('names its version and its own address', () => {
    expect(read('schema/initiatief')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://voorbeeld.nl/data/schema/initiatief.json',
    });
  });
});

describe('what is derived', () => {
  const derived = async (fields: Record<string, unknown>) => {
    const made = await jsonFiles({ ...parts, initiatives: [initiative(fields, 'taal')] });
    return (JSON.parse(made.get('initiatieven/taal') ?? '') as OpenRecord).afgeleid;
  };

  test('says where it works by the addresses of the government, and ours for regions', async () => {
    expect(await derived({ gemeenten: ['Den Haag'] })).toMatchObject({
      gemeenten: [
        {
          code: 'GM0518',
          uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0518',
          genoemd: true,
        },
      ],
      arbeidsmarktregios: [
        {
          code: 'AM21',
          naam: 'Haaglanden',
          uri: 'https://voorbeeld.nl/data/begrippen/arbeidsmarktregios/#am21',
        },
      ],
      provincies: [
        {
          code: 'PV28',
          naam: 'Zuid-Holland',
          uri: 'https://identifier.overheid.nl/tooi/id/provincie/pv28',
        },
      ],
    });
  });

  test('tells a municipality that is named from one that lies in a named province', async () => {
    const { gemeenten } = await derived({
      bereik: 'regionaal',
      gemeenten: ['Assen'],
      provincies: ['Drenthe'],
    });
    expect(gemeenten).toHaveLength(12);
    expect(gemeenten.filter(({ genoemd }) => genoemd).map(({ naam }) => naam)).toEqual(['Assen']);
  });

  test('leaves out what nobody knows', async () => {
    const known = Object.keys(await derived({}));
    expect(known).not.toContain('contact');
    expect(known).not.toContain('laatsteBericht');
    expect(known).not.toContain('richting');
  });
});

describe('the tables', () => {
  const rowsOf = (name: string) => {
    const [head = [], ...rows] = readCsv(csv.get(name) ?? '');
    return rows.map((row) => {
      expect(row).toHaveLength(head.length);
      return Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''] as const));
    });
  };
  const text = (cell: string) => cell.replace(/^'(?=[\s\u00A0]*[=+\-@])/, '');
  /** What a cell should say, by a plain reading of the JSON. */
  const told = (value: unknown): string => {
    if (value === undefined) return '';
    if (value === true) return 'ja';
    if (value === false) return 'nee';
    if (Array.isArray(value)) return value.map(told).join(' | ');
    return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  };
  test('of initiatives agrees with the JSON, cell by cell', () => {
    const rows = rowsOf('initiatieven');
    expect(rows.map(({ slug }) => slug)).toEqual(records.map(({ slug }) => slug));
    rows.forEach((row, index) => {
      for (const [column, cell] of Object.entries(row)) {
        const [, path = '', how] = /^(.*?)(?:\.(naam|aantal))?$/.exec(column) ?? [];
        const value = at(records[index], path);
        const isList = how !== undefined && (value === undefined || Array.isArray(value));
        const items = (isList ? (value ?? []) : []) as Group[];
        const expected =
          isList && how === 'aantal'
            ? String(items.length)
            : isList && column !== 'afgeleid.contact.naam'
              ? told(items.map(({ naam }) => naam))
              : told(at(records[index], column));
        expect(text(cell), `${row.slug} ${column}`).toBe(expected);
      }
    });
  });

  test.each([
    ['organisaties', 'organisaties'],
    ['traject', 'traject'],
    ['resultaten', 'resultaten'],
    ['lessen', 'lessen'],
    ['onderzoek', 'onderzoek'],
    ['bronnen', 'bronnen'],
    ['gemeenten', 'afgeleid.gemeenten'],
    ['arbeidsmarktregios', 'afgeleid.arbeidsmarktregios'],
    ['provincies', 'afgeleid.provincies'],
  ])('of %s agrees with the JSON, cell by cell', (name, path) => {
    const items = records.flatMap((record) =>
      ((at(record, path) ?? []) as Group[]).map((item): Group => ({ slug: record.slug, ...item })),
    );
    const rows = rowsOf(`tabellen/${name}`);
    expect(rows).toHaveLength(items.length);
    rows.forEach((row, index) => {
      const item = items[index] ?? {};
      expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.keys(item)));
      for (const [column, cell] of Object.entries(row)) {
        const isHidden = column === 'url' && item.adresTonen === false;
        expect(text(cell), `${row.slug} ${column}`).toBe(isHidden ? '' : told(item[column]));
      }
    });
  });

  test('are all there are: each list of groups has one', () => {
    expect([...csv.keys()].sort()).toEqual([
      'initiatieven',
      'tabellen/arbeidsmarktregios',
      'tabellen/bronnen',
      'tabellen/gemeenten',
      'tabellen/lessen',
      'tabellen/onderzoek',
      'tabellen/organisaties',
      'tabellen/provincies',
      'tabellen/resultaten',
      'tabellen/traject',
    ]);
  });

  test('leave out an address with the name of a person in it', () => {
    const url = 'https://voorbeeld.nl/jan-jansen';
    const bronnen = [{ id: 's1', titel: 'Taal', uitgever: 'Krant', url, adresTonen: false }];
    const files = csvFiles({ ...parts, initiatives: [initiative({ bronnen })] });
    expect(readCsv(files.get('tabellen/bronnen') ?? '')[1]).toContain('Taal');
    for (const [name, file] of files) expect(file, name).not.toContain(url);
  });

  test('make no formula of what a contribution says', () => {
    const files = csvFiles({ ...parts, initiatives: [initiative({ titel: '=SOM(A1:A9)' })] });
    expect(readCsv(files.get('initiatieven') ?? '')[1]).toContain("'=SOM(A1:A9)");
  });
});

describe('the explanation', () => {
  const all = (explained: readonly ExplainedField[]): ExplainedField[] =>
    explained.flatMap((field) => [field, ...all(field.fields)]);
  const explained = all(explain(openFields(parts)));

  test('has a text for every field of every record', () => {
    const paths = new Set(explained.map(({ path }) => path));
    const pathsIn = (value: unknown, above: string): string[] =>
      Array.isArray(value)
        ? value.flatMap((item) => pathsIn(item, above))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([name, inner]) => {
              const path = above ? `${above}.${name}` : name;
              return [path, ...pathsIn(inner, path)];
            })
          : [];
    const found = new Set(records.flatMap((record) => pathsIn(record, '')));
    expect([...found].filter((path) => !paths.has(path))).toEqual([]);
    expect(explained.filter(({ help }) => help === '').map(({ path }) => path)).toEqual([]);
  });

  test('gives examples as a file has them', () => {
    const example = (path: string) => explained.find((field) => field.path === path)?.example;
    expect(example('gemeenten')).toBe('["Dalfsen"]');
    expect(example('website')).toBe('"https://www.voorbeeld.nl"');
    expect(example('resultaten.waarde')).toBe('12');
    expect(example('resultaten')).toBeUndefined();
  });

  test('has programs that name columns and fields that there are', () => {
    const { jq, python } = examplesOfUse('https://x/initiatieven.json', 'https://x/resultaten.csv');
    const [head = []] = readCsv(csv.get('tabellen/resultaten') ?? '');
    const columns = [...python.matchAll(/(?:\[\[?|, )"(\w+)"/g)].map(([, name]) => name);
    expect(columns).toEqual([
      'soort',
      'geplaatst',
      'behouden',
      'slug',
      'waarde',
      'eenheid',
      'tekst',
    ]);
    expect(head).toEqual(expect.arrayContaining(['soort', 'slug', 'waarde', 'eenheid', 'tekst']));
    const program = /'(.*)'/.exec(jq)?.[1] ?? '';
    const [all, ...named] = [...program.matchAll(/\.([a-z]+(?:\.[a-z]+)*)/gi)].map(
      ([, path = '']) => path,
    );
    expect(all).toBe('initiatieven');
    expect(named).toEqual(['afgeleid.trede', 'titel', 'url']);
    for (const path of named) expect(at(records[0], path), path).toBeDefined();
  });
});

describe('the lists of values', () => {
  const lists = new Map(
    [...linkedDataFiles(parts)].filter(([name]) => name.startsWith('begrippen/')),
  );
  type Node = Record<string, unknown> & { '@id': string };
  const nodesOf = (text: string) => (JSON.parse(text) as { '@graph': Node[] })['@graph'];

  test('are a file for each list of the catalogue, and one for the regions', () => {
    const names = readdirSync('content/begrippen').map((name) => name.replace('.yaml', ''));
    expect([...lists.keys()].sort()).toEqual(
      [...names.filter((name) => name !== 'woordfamilies'), 'arbeidsmarktregios']
        .map((name) => `begrippen/${name}`)
        .sort(),
    );
  });

  test('give every value an address in its own list, with a name in two languages', () => {
    const nodes = nodesOf(lists.get('begrippen/doelgroepen') ?? '');
    expect(nodes.find((node) => node['@id'].endsWith('#statushouders'))).toMatchObject({
      '@id': 'https://voorbeeld.nl/data/begrippen/doelgroepen/#statushouders',
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': 'https://voorbeeld.nl/data/begrippen/doelgroepen/' },
      'skos:prefLabel': [
        { '@language': 'nl', '@value': 'Statushouders' },
        { '@language': 'en', '@value': 'Refugees with a residence permit' },
      ],
      'foaf:page': { '@id': 'https://voorbeeld.nl/doelgroepen/statushouders/' },
    });
  });

  test('point at nothing that is not in them', () => {
    for (const [name, text] of lists) {
      const nodes = nodesOf(text);
      const ids = new Set(nodes.map((node) => node['@id']));
      expect(ids.size, name).toBe(nodes.length);
      for (const node of nodes) {
        for (const key of [
          'skos:broader',
          'skos:inScheme',
          'skos:topConceptOf',
          'dct:isReplacedBy',
        ]) {
          const target = node[key] as Node | undefined;
          if (target) expect(ids, `${name} ${node['@id']} ${key}`).toContain(target['@id']);
        }
      }
    }
  });

  test('cover every municipality by the regions, once', () => {
    const members = nodesOf(lists.get('begrippen/arbeidsmarktregios') ?? '').flatMap(
      (node) => (node['dct:hasPart'] ?? []) as Node[],
    );
    const codes = readFileSync('content/gebieden/gemeenten.yaml', 'utf8').match(/GM\d{4}/g) ?? [];
    expect(members.map((node) => node['@id']).sort()).toEqual(
      codes
        .map((code) => `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`)
        .sort(),
    );
  });
});
