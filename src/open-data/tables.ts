/** Records as tables: a row for each initiative, and a table for each list of groups in it, with a row for each of its items. */
import type { Field } from '../draft/fields.ts';
import type { OpenRecord } from './record.ts';

/** The table with a row for each initiative. */
export const MAIN_TABLE = 'initiatieven';

/** Between the values of one cell. */
const BETWEEN = ' | ';

/** A column: its name, what it says, and its cell in a row. */
interface Column {
  name: string;
  field: Field;
  cell: (group: Group) => string;
}

/** A table by its name, with the columns that its rows have after the first, which says the initiative. */
export interface Table {
  name: string;
  columns: readonly Column[];
  /** The head, then a row for each initiative or item. */
  rows: (records: readonly OpenRecord[]) => string[][];
}

type Group = Readonly<Record<string, unknown>>;

/**
 * All tables, the main one first. A field that is added to the schema is a column, or a table, by itself.
 *
 * @param fields of a record
 */
export function tablesOf(fields: readonly Field[]): Table[] {
  const columns = columnsOf(fields);
  const main: Table = {
    name: MAIN_TABLE,
    columns,
    rows: (records) => [
      columns.map(({ name }) => name),
      ...records.map((record) => columns.map(({ cell }) => cell(record))),
    ],
  };
  return [main, ...listsIn(fields, (record) => record).map(tableOfList)];
}

/** A field that holds groups, and how to come to the group that it is in. */
interface GroupList {
  field: Field;
  groupOf: (record: Group) => Group;
}

function listsIn(fields: readonly Field[], groupOf: GroupList['groupOf']): GroupList[] {
  return fields.flatMap((field) => {
    if (field.kind === 'groups') return [{ field, groupOf }];
    if (field.kind !== 'group') return [];
    return listsIn(field.fields, (record) => (groupOf(record)[field.name] ?? {}) as Group);
  });
}

function tableOfList({ field, groupOf }: GroupList): Table {
  const columns = columnsOf(field.fields);
  return {
    name: field.name,
    columns,
    rows: (records) => [
      ['slug', ...columns.map(({ name }) => name)],
      ...records.flatMap((record) =>
        ((groupOf(record)[field.name] ?? []) as Group[]).map((item) => [
          record.slug,
          ...columns.map(({ cell }) => cell(item)),
        ]),
      ),
    ],
  };
}

/** Columns of a group of fields; those of a group inside it have its name before theirs. */
function columnsOf(fields: readonly Field[]): Column[] {
  return fields.flatMap((field) => {
    const { name, kind } = field;
    // A text of several paragraphs is for the other files: in a cell nobody can read it.
    if (name === 'tekst' && field.path === 'tekst') return [];
    if (kind === 'group') {
      return columnsOf(field.fields).map((column) => ({
        ...column,
        name: `${name}.${column.name}`,
        cell: (group: Group) => column.cell((group[name] ?? {}) as Group),
      }));
    }
    if (kind === 'groups') return [columnOfList(field)];
    return [
      { name, field, cell: (group: Group) => (isShown(field, group) ? cellText(group[name]) : '') },
    ];
  });
}

/** In the row of an initiative a list of groups is its names, or how many there are. */
function columnOfList(field: Field): Column {
  const items = (group: Group) => (group[field.name] ?? []) as Group[];
  return field.fields.some(({ name }) => name === 'naam')
    ? {
        name: `${field.name}.naam`,
        field,
        cell: (group) =>
          items(group)
            .map(({ naam }) => naam)
            .join(BETWEEN),
      }
    : { name: `${field.name}.aantal`, field, cell: (group) => String(items(group).length) };
}

/** An address with the name of a person in it is printed nowhere, and a table is for printing. */
function isShown({ name }: Field, group: Group): boolean {
  return !(name === 'url' && group.adresTonen === false);
}

/** A value as Dutch spreadsheets read it. */
function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Array.isArray(value) ? value.map(cellText).join(BETWEEN) : String(value);
}
