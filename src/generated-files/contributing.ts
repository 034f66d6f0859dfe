/** The parts of CONTRIBUTING.md that list fields and values. */
import { writeEntry } from '../reader/write.ts';
import { exampleBody, exampleData } from './example.ts';
import { describeBounds, type Field } from '../draft/fields.ts';

/** A part of a text file that is written by a program: between two comments that name it. */
export type WrittenPart = 'voorbeeld' | 'velden' | 'waarden';

/** The example with the fields that a first version needs. */
export function exampleBlock(fields: readonly Field[]): string {
  const shown = new Set(
    fields.filter(({ required, brief }) => required || brief).map(({ name }) => name),
  );
  const short = Object.fromEntries(Object.entries(exampleData).filter(([name]) => shown.has(name)));
  return `\`\`\`\`mdx\n${writeEntry(short, exampleBody, fields)}\`\`\`\``;
}

/** One row for each field, those of groups below their group. */
export function fieldTable(fields: readonly Field[]): string {
  const row = (field: Field, prefix = ''): string[] => [
    `| \`${prefix}${field.name}\` | ${field.required ? 'ja' : ''} | ${cell([field.help, boundsOf(field)].filter(Boolean).join(' '))} |`,
    ...field.fields.flatMap((one) => row(one, `${prefix}${field.name}.`)),
  ];
  return [
    '| veld | verplicht | wat u invult |',
    '| --- | --- | --- |',
    ...fields.flatMap((field) => row(field)),
  ].join('\n');
}

/** Every list of values with definitions, folded. */
export function valueLists(fields: readonly Field[]): string {
  const all = fields.flatMap((field) => [
    { path: field.name, field },
    ...field.fields.map((one) => ({ path: `${field.name}.${one.name}`, field: one })),
  ]);
  return all
    .filter(({ field }) => field.terms.length > 0)
    .map(({ path, field }) =>
      [
        `<details><summary><code>${path}</code> (${field.terms.length} waarden)</summary>`,
        '',
        ...field.terms.map(({ id, definitie }) => `- \`${id}\`: ${definitie}`),
        '',
        '</details>',
      ].join('\n'),
    )
    .join('\n\n');
}

/** Puts parts in a text, each between its markers. @throws when a marker is missing */
export function fillParts(text: string, parts: Record<WrittenPart, string>): string {
  return Object.entries(parts).reduce((filled, [name, part]) => {
    const [begin, end] = [`<!-- begin: ${name} -->`, `<!-- einde: ${name} -->`];
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`'${begin}' … '${end}' ontbreekt`);
    return `${filled.slice(0, from + begin.length)}\n<!-- prettier-ignore-start -->\n\n${part}\n\n<!-- prettier-ignore-end -->\n${filled.slice(to)}`;
  }, text);
}

function boundsOf(field: Field): string {
  const bounds = describeBounds(field);
  return bounds && field.kind !== 'number' ? `(${bounds})` : '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
