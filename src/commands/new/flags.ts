/** The options of `npm run new`: one for each field of the schema. */
import { formatProblem } from '../../reader/problems.ts';
import { readYaml } from '../../reader/yaml.ts';
import { describeBounds, LISTS, type Field } from '../../draft/fields.ts';
import type { Flag, FlagValues } from '../command-line.ts';

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
    multiple: field.kind === 'groups' || LISTS.includes(field.kind),
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
  text: 'TEKST',
  number: 'GETAL',
  date: 'DATUM',
  address: 'WEBADRES',
  yesNo: 'ja|nee',
  choice: 'WAARDE',
  sourceId: 'NUMMER',
  source: 'NUMMER',
  initiative: 'NAAM',
  choices: 'WAARDE,WAARDE',
  sources: 'NUMMER,NUMMER',
  initiatives: 'NAAM,NAAM',
  places: 'NAAM,NAAM',
  texts: 'TEKST,TEKST',
  group: "'{veld: waarde}'",
  groups: "'{veld: waarde}'",
};

/** What was given, not yet judged: fields as YAML has them, the whole text, the name of the file. */
export interface GivenData {
  data: Record<string, unknown>;
  tekst?: string;
  bestandsnaam?: string;
}

/**
 * Puts together what was given: options go before the file of `--uit`. Values are not judged here; what cannot be read at all
 * is said, and left out.
 *
 * @param values what was given on the command line
 * @param files the contents of the files of `--uit` and `--tekst-uit`
 * @returns what was given, what could not be read, and the names of the fields of which therefore nothing can be said
 */
export function draftFromFlags(
  values: FlagValues,
  fields: readonly Field[],
  files: { uit?: { path: string; text: string } | undefined; tekst?: string | undefined },
): { draft: GivenData; faults: string[]; unread: string[] } {
  const faults: string[] = [];
  const unread: string[] = [];
  const data: Record<string, unknown> = {};
  if (files.uit) {
    const { path, text } = files.uit;
    const yaml = readYaml(text, undefined, 'as-typed');
    faults.push(...yaml.findings.map((one) => formatProblem({ bestand: path, ...one })));
    if (typeof yaml.data === 'object' && !Array.isArray(yaml.data)) Object.assign(data, yaml.data);
    else if (yaml.findings.length === 0)
      faults.push(`${path}: bevat geen velden; schrijf ze als 'veld: waarde', elk op een regel.`);
  }
  for (const field of fields.filter(({ name }) => values.isOn(name))) {
    const { value, fault } = valueOf(field, values.all(field.name));
    if (fault) {
      faults.push(`--${field.name}: ${fault}`);
      unread.push(field.name);
    } else data[field.name] = value;
  }
  // Of a file that cannot be read nothing is known.
  if (files.uit && faults.length > unread.length) unread.push(...fields.map(({ name }) => name));
  const { tekst, bestandsnaam, ...rest } = data;
  const text = files.tekst ?? tekst;
  return {
    draft: {
      data: inOrder(rest, fields),
      ...(typeof text === 'string' ? { tekst: text } : {}),
      ...(typeof bestandsnaam === 'string' ? { bestandsnaam } : {}),
    },
    faults,
    unread,
  };
}

function valueOf(field: Field, given: readonly string[]): { value?: unknown; fault?: string } {
  const [first = ''] = given;
  if (LISTS.includes(field.kind)) {
    const names = given.flatMap((one) => one.split(',')).map((one) => one.trim());
    return { value: names.filter(Boolean) };
  }
  switch (field.kind) {
    case 'yesNo':
      return { value: first === 'ja' ? true : first === 'nee' ? false : first };
    case 'group':
      return groupOf(first);
    case 'groups': {
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
  const yaml = readYaml(text, undefined, 'as-typed');
  const [first] = yaml.findings;
  if (first) return { fault: `${first.melding} (in ${text})` };
  if (typeof yaml.data !== 'object' || yaml.data === null)
    return { fault: `schrijf velden tussen accolades, zoals '{titel: …, uitgever: …}'` };
  return { value: yaml.data };
}

/** Fields in the order of the schema; unknown ones last, for the reader to refuse by name. */
function inOrder(data: Record<string, unknown>, fields: readonly Field[]): Record<string, unknown> {
  const known = fields.map(({ name }) => name).filter((name) => name in data);
  const other = Object.keys(data).filter((name) => !known.includes(name));
  return Object.fromEntries([...known, ...other].map((name) => [name, data[name]]));
}
