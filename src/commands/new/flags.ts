/** The options of `npm run new`: one for each field of the schema. */
import { formatProblem } from '../../reader/problems.ts';
import { readYaml } from '../../reader/yaml.ts';
import { describeBounds, type Field } from '../../draft/fields.ts';
import type { Flag, FlagValues } from '../command-line.ts';
import type { Draft } from './draft.ts';

export const CONTROL: readonly Flag[] = [
  {
    name: 'uit',
    value: 'BESTAND',
    help: 'Leest alle velden uit een YAML-bestand, zoals content/sjabloon/initiatief.yaml. Andere opties gaan voor.',
  },
  { name: 'tekst-uit', value: 'BESTAND', help: 'Leest de tekst van de pagina uit een bestand.' },
  {
    name: 'geen-vragen',
    help: 'Stelt geen vragen en meldt alles wat ontbreekt of fout is in één keer.',
  },
];

/** One option for each field, with the help of the schema. */
export function fieldFlags(fields: readonly Field[]): Flag[] {
  return fields.map((field) => ({
    name: field.name,
    value: PLACEHOLDERS[field.kind],
    multiple: ['keuzes', 'teksten', 'groepen'].includes(field.kind),
    help: [describe(field), ...field.fields.map((one) => `  ${one.name}: ${describe(one)}`)].join(
      '\n      ',
    ),
  }));
}

function describe(field: Field): string {
  const bounds = describeBounds(field);
  return [
    field.required ? '(verplicht)' : '',
    field.help,
    bounds ? `(${bounds})` : '',
    field.terms.length > 0 ? `Kies uit: ${field.terms.map(({ id }) => id).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const PLACEHOLDERS: Record<Field['kind'], string> = {
  tekst: 'TEKST',
  getal: 'GETAL',
  jaNee: 'ja|nee',
  keuze: 'WAARDE',
  keuzes: 'WAARDE,WAARDE',
  teksten: 'NAAM,NAAM',
  groep: "'{veld: waarde}'",
  groepen: "'{veld: waarde}'",
};

export type DraftResult = { draft: Draft } | { faults: string[] };

/**
 * @param values what was given on the command line
 * @param files the contents of the files of `--uit` and `--tekst-uit`
 */
export function draftFromFlags(
  values: FlagValues,
  fields: readonly Field[],
  files: { uit?: { path: string; text: string } | undefined; tekst?: string | undefined },
): DraftResult {
  const faults: string[] = [];
  const data: Record<string, unknown> = {};
  if (files.uit) {
    const { path, text } = files.uit;
    const yaml = readYaml(text.replace(/\r\n?/g, '\n'));
    faults.push(...yaml.findings.map((one) => formatProblem({ bestand: path, ...one })));
    if (typeof yaml.data === 'object' && !Array.isArray(yaml.data)) Object.assign(data, yaml.data);
    else if (yaml.findings.length === 0)
      faults.push(`${path}: bevat geen velden; schrijf ze als 'veld: waarde', elk op een regel.`);
  }
  for (const field of fields.filter(({ name }) => values.isOn(name))) {
    const { value, fault } = valueOf(field, values.all(field.name));
    if (fault) faults.push(`--${field.name}: ${fault}`);
    else data[field.name] = value;
  }
  if (faults.length > 0) return { faults };
  const { tekst, bestandsnaam, ...rest } = data;
  return {
    draft: {
      data: inOrder(rest, fields),
      tekst: files.tekst ?? (typeof tekst === 'string' ? tekst : ''),
      ...(typeof bestandsnaam === 'string' ? { bestandsnaam } : {}),
    },
  };
}

function valueOf(field: Field, given: readonly string[]): { value?: unknown; fault?: string } {
  const [first = ''] = given;
  switch (field.kind) {
    case 'keuzes':
    case 'teksten':
      return {
        value: given
          .flatMap((one) => one.split(','))
          .map((one) => one.trim())
          .filter(Boolean),
      };
    case 'getal':
      return {
        value: first.trim() !== '' && Number.isFinite(Number(first)) ? Number(first) : first,
      };
    case 'groep':
      return groupOf(first);
    case 'groepen': {
      const groups = given.map(groupOf);
      const fault = groups.find((one) => one.fault)?.fault;
      return fault ? { fault } : { value: groups.flatMap(({ value }) => value) };
    }
    default:
      return { value: first };
  }
}

/** A group as YAML or JSON in one line. */
function groupOf(text: string): { value?: unknown; fault?: string } {
  const yaml = readYaml(text);
  const [first] = yaml.findings;
  if (first) return { fault: `${first.melding} (in ${text})` };
  if (typeof yaml.data !== 'object' || yaml.data === null)
    return { fault: `schrijf velden tussen accolades, zoals '{titel: …, uitgever: …}'` };
  return { value: yaml.data };
}

/** Fields in the order of the schema; unknown ones last, for the reader to refuse by name. */
export function inOrder(
  data: Record<string, unknown>,
  fields: readonly Field[],
): Record<string, unknown> {
  const known = fields.map(({ name }) => name).filter((name) => name in data);
  const other = Object.keys(data).filter((name) => !known.includes(name));
  return Object.fromEntries([...known, ...other].map((name) => [name, data[name]]));
}
