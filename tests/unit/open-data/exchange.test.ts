/** What other systems take in: linked data by shapes, services by a schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvFiles, jsonFiles, linkedDataFiles } from '../../../src/open-data/data-files.ts';
import { shapeFaults } from '../../support/linked-data.ts';
import { servicePage } from '../../support/human-services.ts';
import { parts } from '../../support/open-data.ts';
import { initiative } from '../../support/records.ts';

const json = await jsonFiles(parts);
const linked = linkedDataFiles(parts);
type Node = Record<string, unknown> & { '@id': string; '@type'?: string };
const nodesOf = (name: string) =>
  (JSON.parse(linked.get(name) ?? '') as { '@graph': Node[] })['@graph'];

describe('the description for data portals', () => {
  const DCAT = 'tests/fixtures/shacl/dcat-ap-nl.ttl';
  const description = () => JSON.parse(linked.get('catalogus') ?? '') as { '@graph': Node[] };

  test('has all that DCAT-AP-NL 3.0 requires', async () => {
    expect(await shapeFaults(description(), DCAT)).toEqual([]);
  });

  test.each([
    ['dcat:Catalog', 'dct:title'],
    ['dcat:Catalog', 'dcat:contactPoint'],
    ['dcat:Catalog', 'dcat:dataset'],
    ['dcat:Dataset', 'dct:identifier'],
    ['dcat:Dataset', 'dct:accessRights'],
    ['dcat:Dataset', 'dct:creator'],
    ['dcat:Dataset', 'dct:publisher'],
    ['dcat:Dataset', 'dcat:theme'],
    ['dcat:Distribution', 'dcat:accessURL'],
    ['dcat:Distribution', 'dct:license'],
    ['vcard:Kind', 'vcard:hasEmail'],
  ])('is found out when a %s has no %s', async (type, property) => {
    const { '@graph': graph, ...context } = description();
    const without = graph.map((node) =>
      node['@type'] === type
        ? Object.fromEntries(Object.entries(node).filter(([name]) => name !== property))
        : node,
    );
    const faults = await shapeFaults({ ...context, '@graph': without }, DCAT);
    expect(faults.join('\n')).toMatch(
      new RegExp(`${property.split(':')[1] ?? ''} MinCountConstraintComponent`),
    );
  });

  test('names every file that holds data, and no other', () => {
    const named = nodesOf('catalogus')
      .filter((node) => node['@type'] === 'dcat:Distribution')
      .map((node) => (node['dcat:downloadURL'] as Node)['@id']);
    const files = [
      ...[...json.keys()]
        .filter((name) => !/^(?:initiatieven|schema)\//.test(name))
        .map((name) => `${name}.json`),
      ...[...csvFiles(parts).keys()].map((name) => `${name}.csv`),
      ...[...linked.keys()].filter((name) => name !== 'catalogus').map((name) => `${name}.jsonld`),
    ];
    expect(named.sort()).toEqual(files.map((name) => `https://voorbeeld.nl/data/${name}`).sort());
  });

  test('says of which day the newest check is, not of which day the build', () => {
    const days = parts.initiatives.map(({ data }) => data.gecontroleerd).sort();
    for (const node of nodesOf('catalogus').filter(({ '@type': type }) => type === 'dcat:Dataset'))
      expect(node['dct:modified']).toEqual({ '@type': 'xsd:date', '@value': days.at(-1) });
  });
});

describe('a list of values', () => {
  const SKOS = 'tests/fixtures/shacl/skos.ttl';
  const names = [...linked.keys()].filter((name) => name.startsWith('begrippen/'));

  test('is SKOS, each of them', async () => {
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const faults = await shapeFaults(JSON.parse(linked.get(name) ?? '') as object, SKOS);
      expect(faults, name).toEqual([]);
    }
  });

  test('is found out when a value has no name, or hangs loose', async () => {
    const { '@graph': graph, ...context } = JSON.parse(
      linked.get('begrippen/doelgroepen') ?? '',
    ) as { '@graph': Node[] };
    const without = (property: string) => ({
      ...context,
      '@graph': graph.map((node) =>
        Object.fromEntries(Object.entries(node).filter(([name]) => name !== property)),
      ),
    });
    expect(await shapeFaults(without('skos:prefLabel'), SKOS)).not.toEqual([]);
    expect(await shapeFaults(without('skos:topConceptOf'), SKOS)).not.toEqual([]);
  });
});

describe('the services for Open Referral', () => {
  interface Service {
    id: string;
    name: string;
    status: string;
    [other: string]: unknown;
  }
  const page = JSON.parse(json.get('hsds/services') ?? '') as { contents: Service[] };
  const ajv = new Ajv2020({ allErrors: true })
    .addFormat('uuid', /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    .addFormat('uri', (address: string) => URL.canParse(address))
    .addFormat('email', /^[^\s@]+@[^\s@]+$/)
    .addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  const isPage = ajv.compile(servicePage);

  test('are what HSDS 3 asks of a page of services', () => {
    isPage(page);
    expect(isPage.errors).toBeNull();
  });

  test('are the initiatives whose status is known, and no other', () => {
    const known = parts.initiatives.filter(({ data }) => data.status !== 'onbekend');
    expect(known.length).toBeGreaterThan(0);
    expect(page.contents.map(({ name }) => name).sort()).toEqual(
      known.map(({ data }) => data.titel).sort(),
    );
  });

  const only = async (fields: Record<string, unknown>) => {
    const files = await jsonFiles({ ...parts, initiatives: [initiative(fields, 'taal')] });
    return (JSON.parse(files.get('hsds/services') ?? '') as typeof page).contents[0];
  };

  test.each([
    ['lopend', 'active'],
    ['gepland', 'inactive'],
    ['afgerond', 'defunct'],
  ])('say of %s that it is %s', async (status, said) => {
    expect(await only({ status })).toMatchObject({ name: 'Taal op de bouw', status: said });
  });

  test('leave out an initiative of which nobody knows whether it runs', async () => {
    expect(await only({ status: 'onbekend' })).toBeUndefined();
  });

  test('work in the widest areas that are named, by the addresses of the government', async () => {
    const country = await only({ status: 'lopend', bereik: 'landelijk' });
    expect(country).toMatchObject({ service_areas: [{ name: 'Nederland' }] });
    const province = { bereik: 'regionaal', gemeenten: undefined, provincies: ['Drenthe'] };
    expect(await only({ status: 'lopend', ...province })).toMatchObject({
      service_areas: [
        { name: 'Drenthe', uri: 'https://identifier.overheid.nl/tooi/id/provincie/pv22' },
      ],
      service_at_locations: [],
    });
  });

  test('have an id for each thing: the same for the same, and no two alike', () => {
    const kinds = new Map<string, string>();
    const walk = (value: unknown, kind: string): void => {
      if (Array.isArray(value)) return value.forEach((item) => walk(item, kind));
      if (typeof value !== 'object' || value === null) return undefined;
      const { id, ...rest } = value as Record<string, unknown>;
      if (typeof id === 'string') {
        // An organisation, place or value stands with every service that has it.
        const shared = ['organization', 'location', 'taxonomy_term'].includes(kind);
        const what = shared ? `${kind} ${String(rest.name)}` : `${kind} ${kinds.size}`;
        expect(kinds.get(id) ?? what).toBe(what);
        kinds.set(id, what);
      }
      for (const [name, inner] of Object.entries(rest)) walk(inner, name);
      return undefined;
    };
    walk(page.contents, 'service');
    expect(new Set(kinds.values()).size).toBe(kinds.size);
  });
});
