/** The form on GitHub for a new initiative. It asks only what a reader without technical knowledge can answer; the editors choose the rest. */
import { stringify } from 'yaml';
import { partsOf, type Field } from '../draft/fields.ts';
import { formatChoice } from '../i18n/format.ts';

/**
 * The form as YAML.
 *
 * @param fields of an initiative, for names, help, examples and values
 */
export function issueForm(fields: readonly Field[]): string {
  const asked = partsOf(fields).flatMap((part) => [...part.fields, ...part.folded]);
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
      { label: 'Wat ik schreef mag onder CC BY 4.0 in de catalogus.', required: true },
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
