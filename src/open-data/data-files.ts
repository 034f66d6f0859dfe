/** The files of the open data, by their names below `/data/`. */
import { toCsv } from '../domain/csv.ts';
import type { Initiative } from '../domain/initiative.ts';
import { paths } from '../domain/paths.ts';
import { fieldsOf } from '../draft/fields.ts';
import { toJsonSchema } from '../generated-files/json-schema.ts';
import { openDataLabelsFor, type OpenDataLabels } from '../i18n/nl-data.ts';
import type { Places } from '../reader/places.ts';
import { initiativeFields } from '../schema/initiative.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import { absolute, LICENCE } from './addresses.ts';
import { conceptLists, toSkos, type ConceptList } from './concepts.ts';
import { describeData, type DescribedSet } from './description.ts';
import { servicesOf } from './human-services.ts';
import { openRecordFields, recordOf, type OpenRecord } from './record.ts';
import { MAIN_TABLE, tablesOf } from './tables.ts';

/** Of the files as a whole. The first number changes when something that someone may rely on changes or goes. */
export const FORMAT_VERSION = '1.0';

/** The file of services, without its ending, and what says how such a file looks. */
const SERVICES = 'hsds/services';
const HSDS = 'https://docs.openreferral.org/en/v3.0.0/';

/** What the files are made of. */
export interface OpenDataParts {
  initiatives: readonly Initiative[];
  vocabularies: Vocabularies;
  places: Places;
  /** Public address of the site. */
  site: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Text of a file by its name without its ending. */
type Files = ReadonlyMap<string, string>;

/** Every published initiative, by its name in the address: an order that no change of a title disturbs. */
function recordsOf({ initiatives, places, site }: OpenDataParts): OpenRecord[] {
  return inOrder({ initiatives }).map((initiative) => recordOf(initiative, places, site));
}

function inOrder({ initiatives }: Pick<OpenDataParts, 'initiatives'>): Initiative[] {
  return [...initiatives].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The fields of a record, for who documents or tabulates them. */
export function openFields(parts: OpenDataParts) {
  return fieldsOf(openRecordFields(parts), parts.vocabularies);
}

/** All initiatives in one file, each in one of its own, what they are held to, and those that run or ran as services. */
export async function jsonFiles(parts: OpenDataParts): Promise<Files> {
  const records = recordsOf(parts);
  return new Map([
    [MAIN_TABLE, catalogueText(records, parts)],
    ...records.map((record) => [`${MAIN_TABLE}/${record.slug}`, pretty(record)] as const),
    ...schemas(parts),
    [SERVICES, pretty(await servicesOf(inOrder(parts), parts, openDataLabelsFor(undefined)))],
  ]);
}

/** The tables. */
export function csvFiles(parts: OpenDataParts): Files {
  const records = recordsOf(parts);
  return new Map(
    tablesOf(openFields(parts)).map((table) => [
      fileOfTable(table.name),
      toCsv(table.rows(records)),
    ]),
  );
}

/** The lists of values, and what data portals read of all of it. */
export function linkedDataFiles(parts: OpenDataParts): Files {
  const t = openDataLabelsFor(undefined);
  const lists = conceptLists(parts);
  const days = parts.initiatives.map(({ data }) => data.gecontroleerd).sort();
  const about = { version: FORMAT_VERSION, modified: days.at(-1) ?? parts.today, site: parts.site };
  return new Map([
    ...lists.map((list) => [`begrippen/${list.name}`, pretty(toSkos(list, parts.site))] as const),
    ['catalogus', pretty(describeData(describedSets(lists, parts, t), about, t))],
  ]);
}

function describedSets(
  lists: readonly ConceptList[],
  parts: OpenDataParts,
  t: OpenDataLabels,
): DescribedSet[] {
  const schema = absolute(paths.openDataFile('schema/initiatief.json'), parts.site);
  return [
    {
      id: MAIN_TABLE,
      ...t.catalogue.initiatives,
      files: [
        { name: `${MAIN_TABLE}.json`, title: t.downloads.json, conformsTo: schema },
        ...tablesOf(openFields(parts)).map(({ name }) => ({
          name: `${fileOfTable(name)}.csv`,
          title: t.catalogue.table(name),
        })),
        { name: `${SERVICES}.json`, title: t.downloads.services, conformsTo: HSDS },
      ],
    },
    {
      id: 'begrippen',
      ...t.catalogue.lists,
      files: lists.map(({ name, label }) => ({
        name: `begrippen/${name}.jsonld`,
        title: t.concepts.listTitle(label.nl),
      })),
    },
  ];
}

/** Name of the file of a table, without its ending. */
export function fileOfTable(name: string): string {
  return name === MAIN_TABLE ? name : `tabellen/${name}`;
}

/** Who opens the file finds in it whose it is and what may be done with it. An initiative a line, for who compares two of them. */
function catalogueText(records: readonly OpenRecord[], { site }: OpenDataParts): string {
  const { attribution } = openDataLabelsFor(undefined);
  const about = {
    versie: FORMAT_VERSION,
    licentie: LICENCE,
    naamsvermelding: attribution(absolute(paths.home, site)),
    documentatie: absolute(paths.openData, site),
    schema: absolute(paths.openDataFile('schema/initiatief.json'), site),
    aantal: records.length,
  };
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head},\n  "initiatieven": [\n${lines}\n]}\n`;
}

/** Of a record, and of the file that it was made from. */
function schemas(parts: OpenDataParts): [string, string][] {
  const { schemas: t } = openDataLabelsFor(undefined);
  const all = {
    'schema/initiatief': { schema: openRecordFields(parts), io: 'output', ...t.record },
    'schema/bestand': { schema: initiativeFields(parts), io: 'input', ...t.file },
  } as const;
  return Object.entries(all).map(([name, { schema, io, title, description }]) => {
    const { $schema, ...rest } = toJsonSchema(
      schema,
      parts.vocabularies,
      { title, description },
      { target: 'draft-2020-12', io },
    );
    const $id = absolute(paths.openDataFile(`${name}.json`), parts.site);
    return [name, pretty({ $schema, $id, ...rest })];
  });
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
