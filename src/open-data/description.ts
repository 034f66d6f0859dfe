/**
 * The open data described as DCAT-AP-NL 3.0 asks for it, so that data portals can take it in: a catalogue, its data sets, and of
 * each the files it comes in. https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 */
import { paths } from '../domain/paths.ts';
import type { OpenDataLabels } from '../i18n/nl-data.ts';
import { licence, mailbox, name } from '../site.ts';
import { absolute, LICENCE } from './addresses.ts';

/** A file that a data set comes in. */
interface DescribedFile {
  /** Below `/data/`: `initiatieven.json`. */
  name: string;
  title: string;
  /** What the file is held to, by its address. */
  conformsTo?: string;
}

/** What is said of one data set. */
export interface DescribedSet {
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  files: readonly DescribedFile[];
}

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const EU = 'http://publications.europa.eu/resource/authority';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types';

/** Formats by the end of a file's name: as the European Union lists them, and as the web does. */
const FORMATS: Readonly<Record<string, { fileType: string; mediaType: string }>> = {
  json: { fileType: 'JSON', mediaType: 'application/json' },
  csv: { fileType: 'CSV', mediaType: 'text/csv' },
  jsonld: { fileType: 'JSON_LD', mediaType: 'application/ld+json' },
};

/**
 * The description, as JSON-LD.
 *
 * @param modified day on which something in the data was last held against its sources, `YYYY-MM-DD`
 * @param site public address of the site
 */
export function describeData(
  sets: readonly DescribedSet[],
  { version, modified, site }: { version: string; modified: string; site: string },
  t: OpenDataLabels,
): object {
  const page = absolute(paths.openData, site);
  const [publisher, contact] = [`${page}#uitgever`, `${page}#contact`];
  const shared = {
    'dct:publisher': { '@id': publisher },
    'dct:creator': { '@id': publisher },
    'dcat:contactPoint': { '@id': contact },
    'dct:language': { '@id': `${EU}/language/NLD` },
    'dct:spatial': { '@id': `${EU}/country/NLD` },
    'dct:modified': { '@type': 'xsd:date', '@value': modified },
    'dct:license': { '@id': LICENCE },
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${page}#catalogus`,
        '@type': 'dcat:Catalog',
        'dct:title': dutch(t.catalogue.title),
        'dct:description': dutch(t.catalogue.description),
        'foaf:homepage': { '@id': page },
        'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
        'dcat:dataset': sets.map(({ id }) => ({ '@id': `${page}#${id}` })),
        ...shared,
      },
      ...sets.map((set) => ({
        '@id': `${page}#${set.id}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': `${page}#${set.id}`,
        'dct:title': dutch(set.title),
        'dct:description': dutch(set.description),
        'dcat:keyword': set.keywords.map(dutch),
        'dcat:theme': { '@id': `${EU}/data-theme/SOCI` },
        'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
        'dct:accrualPeriodicity': { '@id': `${EU}/frequency/IRREG` },
        'dcat:landingPage': { '@id': page },
        'dcat:version': version,
        'dcat:distribution': set.files.map((file) => ({ '@id': idOf(file, page) })),
        ...shared,
      })),
      ...sets.flatMap(({ files }) => files.map((file) => distribution(file, page))),
      { '@id': page, '@type': 'foaf:Document' },
      {
        '@id': publisher,
        '@type': 'foaf:Agent',
        'foaf:name': dutch(name),
        'foaf:homepage': { '@id': absolute(paths.home, site) },
      },
      {
        '@id': contact,
        '@type': 'vcard:Kind',
        'vcard:fn': t.catalogue.contact,
        'vcard:hasEmail': { '@id': `mailto:${mailbox}` },
        'vcard:hasURL': { '@id': absolute(paths.about, site) },
      },
      { '@id': LICENCE, '@type': 'dct:LicenseDocument', 'dct:title': licence.name },
    ],
  };
}

function distribution(file: DescribedFile, page: string): object {
  const format = FORMATS[file.name.split('.').at(-1) ?? ''];
  if (!format) throw new Error(`no format is known for ${file.name}`);
  const address = new URL(file.name, page).href;
  return {
    '@id': idOf(file, page),
    '@type': 'dcat:Distribution',
    'dct:title': dutch(file.title),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dct:format': { '@id': `${EU}/file-type/${format.fileType}` },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}/${format.mediaType}` },
    'dct:language': { '@id': `${EU}/language/NLD` },
    'dct:license': { '@id': LICENCE },
    ...(file.conformsTo
      ? { 'dct:conformsTo': { '@id': file.conformsTo, '@type': 'dct:Standard' } }
      : {}),
  };
}

function idOf({ name }: DescribedFile, page: string): string {
  return `${page}#${name.replace(/[^a-z0-9]+/gi, '-')}`;
}

function dutch(text: string) {
  return { '@language': 'nl', '@value': text };
}
