/** The form on GitHub for a new initiative. It asks only what a reader without technical knowledge can answer; the editors choose the rest. */
import { stringify } from 'yaml';
import type { Field } from '../draft/fields.ts';

interface Question {
  name: string;
  label: string;
  input: 'regel' | 'tekst' | 'keuzes';
  required: boolean;
  example: string;
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'titel',
    label: 'Naam van het initiatief',
    input: 'regel',
    required: true,
    example: 'Taal op de bouwplaats',
  },
  {
    name: 'samenvatting',
    label: 'Wat is het?',
    input: 'tekst',
    required: true,
    example:
      'Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Van de 20 deelnemers kregen er 12 een contract.',
  },
  {
    name: 'organisaties',
    label: 'Welke organisaties?',
    input: 'tekst',
    required: true,
    example: 'Bouwbedrijf Voorbeeld (werkgever)',
  },
  { name: 'gemeenten', label: 'Waar?', input: 'regel', required: false, example: 'Utrecht' },
  { name: 'doelgroepen', label: 'Voor wie?', input: 'keuzes', required: true, example: '' },
  {
    name: 'bronnen',
    label: 'Waar staat dit?',
    input: 'tekst',
    required: true,
    example: 'https://krant.example.nl/bouwvakkers',
  },
  {
    name: 'resultaten',
    label: 'Wat kwam eruit?',
    input: 'tekst',
    required: false,
    example: '12 van de 20 deelnemers kregen een contract (maart 2024, krant)',
  },
  {
    name: 'lessen',
    label: 'Wat hielp, wat zat tegen?',
    input: 'tekst',
    required: false,
    example: '',
  },
  {
    name: 'website',
    label: 'Website',
    input: 'regel',
    required: false,
    example: 'https://bouw.example.nl/taal',
  },
];

/** @param fields of an initiative, for help and values */
export function issueForm(fields: readonly Field[]): string {
  const body = QUESTIONS.map((question) => {
    const field = fields.find(({ name }) => name === question.name);
    if (!field) throw new Error(`'${question.name}' is geen veld van een initiatief`);
    return element(question, field);
  });
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

function element({ name, label, input, required, example }: Question, { help, terms }: Field) {
  const attributes = { label, description: help };
  const validations = { required };
  if (input === 'keuzes') {
    const options = terms.map((term) => term.label.nl);
    return {
      type: 'dropdown',
      id: name,
      attributes: { ...attributes, multiple: true, options },
      validations,
    };
  }
  const type = input === 'regel' ? 'input' : 'textarea';
  const placeholder = example ? { placeholder: example } : {};
  return { type, id: name, attributes: { ...attributes, ...placeholder }, validations };
}
