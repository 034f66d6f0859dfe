/** What pages say of themselves in the words of schema.org: only types and properties that it has, each with what it may hold. */
import { describe, expect, test } from 'vitest';
import { toGuide } from '../../../src/domain/guides-and-law.ts';
import {
  articleData,
  asScriptText,
  breadcrumbData,
  serviceData,
  siteData,
  type Thing,
} from '../../../src/domain/structured-data.ts';
import { initiative } from '../../support/records.ts';

/** Of each type the properties that we use, with what schema.org lets stand in them; types that a type is a kind of are read in. */
const SCHEMA: Record<string, Record<string, readonly string[]>> = {
  Thing: { name: ['Text'], description: ['Text'], url: ['URL'], potentialAction: ['Action'] },
  Organization: {},
  BreadcrumbList: { itemListElement: ['ListItem'] },
  ListItem: { position: ['Integer'], item: ['URL'] },
  CreativeWork: {
    headline: ['Text'],
    inLanguage: ['Text'],
    dateModified: ['Date'],
    license: ['URL'],
    publisher: ['Organization'],
  },
  SearchAction: {
    target: ['EntryPoint'],
    // Not of the vocabulary itself: how schema.org marks what a person fills in.
    'query-input': ['Text'],
  },
  EntryPoint: { urlTemplate: ['Text'] },
  Service: { serviceType: ['Text'], areaServed: ['Text'], provider: ['Organization'] },
};
const KIND_OF: Record<string, readonly string[]> = {
  Article: ['CreativeWork'],
  WebSite: ['CreativeWork'],
  SearchAction: ['Action'],
};

function faultsIn(thing: Thing, path = thing['@type']): string[] {
  const type = thing['@type'];
  const known = [type, ...(KIND_OF[type] ?? [])];
  const properties = Object.assign({}, SCHEMA.Thing, ...known.map((one) => SCHEMA[one])) as Record<
    string,
    readonly string[]
  >;
  if (!known.some((one) => one in SCHEMA)) return [`${path}: no type ${type}`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name === '@type') return [];
    const ranges = properties[name];
    if (!ranges) return [`${path}.${name}: not a property of ${type}`];
    const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return values.flatMap((one) => {
      if (one !== null && typeof one === 'object') {
        const inner = one as Thing;
        const kinds = [inner['@type'], ...(KIND_OF[inner['@type']] ?? [])];
        const fits = kinds.some((kind) => ranges.includes(kind));
        return fits ? faultsIn(inner, `${path}.${name}`) : [`${path}.${name}: ${inner['@type']}`];
      }
      return ranges.some((range) => isA(range, one)) ? [] : [`${path}.${name}: ${String(one)}`];
    });
  });
}

function isA(range: string, value: unknown): boolean {
  if (range === 'Integer') return Number.isInteger(value);
  if (typeof value !== 'string' || value === '') return false;
  if (range === 'URL') return URL.canParse(value);
  return range === 'Date' ? /^\d{4}-\d{2}-\d{2}$/.test(value) : range === 'Text';
}

const ADDRESS = 'https://voorbeeld.nl/initiatieven/bouw/';

describe('what a page says in the words of schema.org', () => {
  test('has only types, properties and values that schema.org knows', () => {
    const guide = toGuide({
      slug: 'gids',
      data: { titel: 'Gids', samenvatting: 'Wat helpt.', gecontroleerd: '2026-11-28' },
      nodes: [],
    } as unknown as Parameters<typeof toGuide>[0]);
    const trail = [{ href: '/initiatieven/', label: 'Initiatieven' }];
    for (const thing of [
      breadcrumbData(trail, 'Bouw', new URL(ADDRESS)),
      articleData(guide, 'https://voorbeeld.nl/', ADDRESS),
      siteData('https://voorbeeld.nl/', 'Waar het over gaat.'),
    ])
      expect(faultsIn(thing)).toEqual([]);
  });

  test('of the way to a page has full addresses, but of the page itself none', () => {
    const trail = [{ href: '/wijzer/initiatieven/', label: 'Initiatieven' }];
    expect(breadcrumbData(trail, 'Bouw', new URL(ADDRESS)).itemListElement).toEqual([
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Initiatieven',
        item: 'https://voorbeeld.nl/wijzer/initiatieven/',
      },
      { '@type': 'ListItem', position: 2, name: 'Bouw' },
    ]);
  });

  test('cannot end the element that it stands in', () => {
    const text = asScriptText({ '@type': 'Thing', name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as Thing).name).toBe('</script><script>alert(1)</script>');
  });
});

test('only an initiative that runs is a service, by who carries it out', () => {
  const about = {
    serviceType: 'Taal',
    areaServed: 'Utrecht',
    address: 'https://voorbeeld.nl/initiatieven/taal/',
  };
  const organisaties = [
    { naam: 'Taalhuis', rol: 'uitvoerder' },
    { naam: 'Ministerie', rol: 'financier' },
  ];
  const running = serviceData(initiative({ status: 'lopend', organisaties }), about);
  expect(running && faultsIn(running)).toEqual([]);
  expect(running).toMatchObject({
    ...{ '@type': 'Service', serviceType: 'Taal', areaServed: 'Utrecht', url: about.address },
    provider: [{ '@type': 'Organization', name: 'Taalhuis' }],
  });
  for (const status of ['onbekend', 'afgerond', 'gepland'])
    expect(serviceData(initiative({ status, organisaties }), about)).toBeUndefined();
});
