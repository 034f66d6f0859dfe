/** The form asks for everything the schema knows, and says of everything what it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/reader/index.ts';
import { toData } from '../../../src/contribute/draft.ts';
import { PART_FIELDS, PARTS, widgetOf } from '../../../src/contribute/form.ts';
import { fieldsOf, type Field } from '../../../src/draft/fields.ts';
import { nlContribute } from '../../../src/i18n/nl-contribute.ts';
import { initiativeFields } from '../../../src/schema/initiative.ts';
import { context, vocabularies } from '../../support/records.ts';

const fields = fieldsOf(initiativeFields(context), vocabularies);
const withPaths = (list: readonly Field[], above = ''): { path: string; field: Field }[] =>
  list.flatMap((field) => [
    { path: above + field.name, field },
    ...withPaths(field.fields, `${above}${field.name}.`),
  ]);
const all = withPaths(fields);

test('every field of the schema stands in one part of the form', () => {
  const asked = PARTS.flatMap((part) => [
    ...PART_FIELDS[part].fields,
    ...(PART_FIELDS[part].more ?? []),
  ]);
  expect([...asked].sort()).toEqual(fields.map(({ name }) => name).sort());
});

test('every field has a name and help', () => {
  const typedTogether = ['arbeidsmarktregios', 'provincies'];
  const bare = all.filter(
    ({ path, field }) =>
      !typedTogether.includes(path) && (!nlContribute.fields[path]?.label || !field.help),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('every heading of the text has help', () => {
  expect(Object.keys(nlContribute.sections)).toEqual([...SECTIONS]);
});

test('numbers of the schema are read as numbers, and nothing else is', () => {
  const read = all
    .filter(({ field }) => field.fields.length === 0)
    .filter(({ field }) => typeof toData({ [field.name]: '12' })[field.name] === 'number');
  const numbers = all.filter(({ field }) => field.kind === 'getal');
  expect(read.map(({ path }) => path)).toEqual(numbers.map(({ path }) => path));
});

test('choices of the schema are chosen, references to sources are picked', () => {
  const wrong = all.filter(({ path, field }) => {
    const widget = widgetOf(path, field);
    if (field.terms.length > 0) return !['rondjes', 'lijst', 'keuzes'].includes(widget);
    return /\.(?:bron|bronnen)$/.test(path) && !['bron', 'bronnen'].includes(widget);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the WebAssembly of the reader has the version of the reader itself', () => {
  const versionIn = (path: string) =>
    (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  expect(versionIn('vendor/satteri-wasm/package.json')).toBe(
    versionIn('node_modules/satteri/package.json'),
  );
});
