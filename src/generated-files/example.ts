/** One made-up initiative: what the template and CONTRIBUTING.md show. A test holds it to the schema. */
import { toValue, type Value } from '../draft/draft.ts';
import type { Field } from '../draft/fields.ts';
import type { InitiativeData } from '../schema/rules.ts';

export const exampleData: InitiativeData = {
  titel: 'Taal op de bouwplaats',
  samenvatting:
    'Een bouwbedrijf leert statushouders Nederlands op de bouwplaats. Van de 20 deelnemers kregen er 12 na een half jaar een contract.',
  trekker: 'werkgever',
  organisaties: [
    { naam: 'Bouwbedrijf Voorbeeld', rol: 'werkgever', website: 'https://bouw.example.nl' },
  ],
  bereik: 'lokaal',
  gemeenten: ['Utrecht'],
  looptijd: { start: '2023-09', einde: '2024' },
  status: 'afgerond',
  afloop: {
    reden: 'geld-op',
    werd: 'Het bouwbedrijf ging zonder subsidie verder met een lesdag per week.',
    bronnen: ['s2'],
  },
  laatsteTeken: { datum: '2024-11', bronnen: ['s2'] },
  doelgroepen: ['statushouders'],
  interventies: ['taal-op-de-werkvloer', 'jobcoaching'],
  fasen: ['inburgering'],
  leerroutes: ['b1-route'],
  sectoren: ['bouw'],
  bruikbaarVoor: ['werkgevers', 'gemeenten'],
  traject: [
    {
      soort: 'duur',
      tekst: 'Deelnemers kregen zes maanden lang twee dagdelen les per week.',
      bronnen: ['s1'],
    },
  ],
  resultaten: [
    {
      tekst: 'kregen na een half jaar een contract',
      waarde: 12,
      eenheid: 'deelnemers',
      van: 20,
      soort: 'geplaatst',
      peildatum: '2024-03',
      bronnen: ['s1'],
    },
  ],
  lessen: [
    {
      soort: 'succesfactor',
      thema: 'taal',
      tekst:
        'De les was op de werkplek, met de woorden van het werk. Deelnemers konden die meteen gebruiken.',
      bronnen: ['s2'],
    },
  ],
  onderzoek: [
    {
      titel: 'Evaluatie Taal op de bouwplaats',
      door: 'Onderzoeksbureau Voorbeeld',
      jaar: 2024,
      soort: 'evaluatie',
      onafhankelijk: true,
      richting: 'positief',
      bron: 's2',
    },
  ],
  erkenning: {
    niveau: 'goed-beschreven',
    door: 'Erkenningscommissie Voorbeeld',
    datum: '2024-11',
    url: 'https://erkenning.example.nl/taal-op-de-bouwplaats',
  },
  verwant: { zieOok: ['naam-in-het-webadres'] },
  website: 'https://bouw.example.nl/taal',
  bronnen: [
    {
      id: 's1',
      titel: 'Twaalf bouwvakkers leren Nederlands op het werk',
      uitgever: 'Krant Voorbeeld',
      soort: 'nieuws',
      datum: '2024-03-15',
      url: 'https://krant.example.nl/bouwvakkers',
    },
    {
      id: 's2',
      titel: 'Evaluatie Taal op de bouwplaats',
      uitgever: 'Onderzoeksbureau Voorbeeld',
      soort: 'onderzoek',
      datum: '2024',
      url: 'https://onderzoek.example.nl/evaluatie.pdf',
    },
  ],
  en: {
    titel: 'Language on the building site',
    samenvatting:
      'A building company teaches refugees with a residence permit Dutch on the building site. Of the 20 participants 12 had a contract after half a year.',
  },
  gecontroleerd: '2026-11-22',
  toegevoegd: '2026-11-22',
};

export const exampleBody = `## Aanpak

Deelnemers krijgen twee keer per week les op de bouwplaats.<Bron id="s1" /> Een voorman oefent de woorden met hen.<Bron id="s2" />

## Resultaten

Na een half jaar kregen 12 van de 20 deelnemers een contract.<Bron id="s1" />`;

/** What a file could hold for a field: that of the initiative above, or else made of the examples in the schema. */
export function exampleOf(field: Field): unknown {
  const own = (exampleData as Record<string, unknown>)[field.name];
  return own ?? toValue(typedExample(field), field);
}

function typedExample(field: Field): Value {
  const text = field.examples[0] ?? field.terms[0]?.id ?? NAMES[field.kind] ?? '…';
  switch (field.kind) {
    case 'yesNo':
      return true;
    case 'group':
      return groupExample(field);
    case 'groups':
      return [groupExample(field)];
    case 'choices':
    case 'sources':
    case 'initiatives':
    case 'places':
    case 'texts':
      return [text];
    default:
      return text;
  }
}

function groupExample({ fields }: Field): Record<string, Value> {
  const required = fields.filter((one) => one.required);
  return Object.fromEntries(
    (required.length > 0 ? required : fields).map((one) => [one.name, typedExample(one)]),
  );
}

const NAMES: Partial<Record<Field['kind'], string>> = {
  initiative: 'naam-in-het-webadres',
  initiatives: 'naam-in-het-webadres',
  source: 's1',
  sources: 's1',
};
