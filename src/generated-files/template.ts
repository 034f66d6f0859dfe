/** What people fill in to propose an initiative: the empty entry, with help, values and an example at every field, and the form on GitHub. */
import { stringify } from 'yaml';
import { describeBounds, type Field, LISTS, askedParts } from '../draft/fields.ts';
import { exampleBody, exampleOf } from './example.ts';
import { formatChoice } from '../i18n/nl-language.ts';
import { writeEntry } from '../reader/write.ts';
import { licence } from '../site.ts';
import { SECTIONS } from '../schema/initiative.ts';

const WIDTH = 100;
/** A vocabulary of up to so many values is listed with definitions; a longer one by id only. */
const DEFINED = 8;

/** The front matter with comments, without the lines of hyphens. Required fields are open, the others stand behind a `#`. */
export function templateFields(fields: readonly Field[]): string {
  return fields.map((field) => [...helpLines(field), ...valueLines(field)].join('\n')).join('\n\n');
}

/** A whole file for `content/initiatieven/`. */
export function templateFile(fields: readonly Field[]): string {
  const intro = [
    'Kopieer dit bestand naar content/initiatieven/<naam-in-het-webadres>.mdx en vul het in.',
    'Wat achter een # staat, leest de site niet. Haal bij een veld dat u invult de # en de spatie erna weg.',
    'Velden met (verplicht) moeten erin. De andere mogen weg. Verzin niets: alles heeft een openbare bron.',
  ].flatMap((line) => comment(line, '', ''));
  const headings = comment(`Kopjes die na ${SECTIONS[0]} mogen: ${SECTIONS.slice(1).join(', ')}.`);
  const body = `## ${SECTIONS[0]}\n\nSchrijf hier wat het initiatief doet.<Bron id="s1" />`;
  return `---\n${[...intro, ...headings].join('\n')}\n\n${templateFields(fields)}\n---\n\n${body}\n`;
}

/** The same fields as a YAML file, which code editors can check while you type; `npm run new -- --uit=…` makes an entry of it. */
export function templateYaml(fields: readonly Field[], schemaPath: string): string {
  const intro = [
    'Kopieer dit bestand, vul het in en maak er een initiatief van met: npm run new -- --uit=BESTAND.yaml',
    'Een editor met de taalserver voor YAML (in VS Code de extensie YAML van Red Hat) wijst fouten aan terwijl u typt.',
  ].flatMap((line) => comment(line, '', ''));
  const headings = comment(
    `Kopjes die mogen: ${SECTIONS.map((title) => `## ${title}`).join(', ')}.`,
  );
  const body = exampleBody.split('\n').map((line) => (line ? `#   ${line}` : '#'));
  return [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...intro,
    '',
    templateFields(fields),
    '',
    ...comment('tekst (verplicht): de tekst van de pagina. Voorbeeld:'),
    ...body,
    ...headings,
    'tekst: |',
    `  ## ${SECTIONS[0]}`,
    '',
  ].join('\n');
}

function helpLines(field: Field): string[] {
  const facts = [field.required ? 'verplicht' : '', describeBounds(field)].filter(Boolean);
  const head = `${field.name}${facts.length ? ` (${facts.join('; ')})` : ''}: ${field.help}`;
  const inner = field.fields.flatMap((one) => {
    const own = [one.required ? 'verplicht' : '', describeBounds(one)].filter(Boolean).join('; ');
    return [
      ...comment(`${one.name}${own ? ` (${own})` : ''}: ${one.help}`, '  '),
      ...termLines(one, '    '),
    ];
  });
  return [...comment(head), ...termLines(field, '  '), ...inner];
}

function termLines({ terms }: Field, indent: string): string[] {
  if (terms.length === 0) return [];
  if (terms.length > DEFINED) return comment(terms.map(({ id }) => id).join(', '), indent);
  return terms.flatMap(({ id, definitie }) => comment(`${id}: ${definitie}`, indent));
}

function valueLines(field: Field): string[] {
  const example = exampleLines(field);
  if (!field.required) return example.map((line) => `# ${line}`);
  return [...comment('Voorbeeld:'), ...example.map((line) => `#   ${line}`), ...emptyLines(field)];
}

/** The field of the example, as it stands in a file. */
function exampleLines(field: Field): string[] {
  return (
    writeEntry({ [field.name]: exampleOf(field) }, '', [field])
      .split('---')[1]
      ?.trim()
      .split('\n') ?? []
  );
}

function emptyLines({ name, kind, fields }: Field): string[] {
  if (LISTS.includes(kind)) return [`${name}: []`];
  if (kind !== 'groups') return [`${name}:`];
  const required = fields.filter((one) => one.required);
  return [
    `${name}:`,
    ...required.map(
      (one, index) => `  ${index ? ' ' : '-'} ${one.name}:${one.kind === 'sourceId' ? ' s1' : ''}`,
    ),
  ];
}

/** A comment in lines that fit on a screen. */
function comment(text: string, indent = '', hang = '  '): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${indent}${lines.length ? hang : ''}${word}`);
  }
  return lines;
}

// The form on GitHub for a new initiative. It asks only what a reader without technical knowledge can answer; the editors choose the rest.

/**
 * The form as YAML.
 *
 * @param fields of an initiative, for names, help, examples and values
 */
export function issueForm(fields: readonly Field[]): string {
  const asked = askedParts(fields).flatMap((part) => [...part.fields, ...part.folded]);
  const body = asked.filter(({ brief }) => brief).map(element);
  return stringify(
    {
      name: 'Nieuw initiatief',
      description: 'Meld een initiatief dat nog niet in de catalogus staat.',
      title: 'Nieuw: ',
      labels: ['nieuw initiatief'],
      body: [{ type: 'markdown', attributes: { value: INTRO } }, ...body, promises],
    },
    { lineWidth: 0 },
  );
}

const INTRO =
  'Vul in wat u weet; de redactie doet de rest. Noem bij alles een openbare bron. Liever zonder GitHub-account? Gebruik het formulier op de site (Bijdragen) of mail de redactie.';

const promises = {
  type: 'checkboxes',
  id: 'akkoord',
  attributes: {
    label: 'Voor u verstuurt',
    options: [
      { label: 'Er staan geen namen, adressen of nummers van personen in.', required: true },
      { label: `Wat ik schreef mag onder ${licence.name} in de catalogus.`, required: true },
    ],
  },
};

/** Of a group of fields people tell in their own words what they know. */
function element({ name, label, help, kind, terms, required, long, examples }: Field) {
  const attributes = { label, description: help };
  const validations = { required };
  if (kind === 'choices' || kind === 'choice') {
    const options = terms.map((term) => term.label.nl);
    const multiple = kind === 'choices';
    return {
      type: 'dropdown',
      id: name,
      attributes: { ...attributes, multiple, options },
      validations,
    };
  }
  const type = long || kind === 'groups' || kind === 'group' ? 'textarea' : 'input';
  const placeholder = examples.length > 0 ? { placeholder: formatChoice(examples) } : {};
  return { type, id: name, attributes: { ...attributes, ...placeholder }, validations };
}
