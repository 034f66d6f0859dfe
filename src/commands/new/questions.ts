/** Which questions come in which order, and when. Pure: knows neither terminal nor disk. */
import { capitalise } from '../../i18n/format.ts';
import { dutchMessage } from '../../reader/problems.ts';
import type { SECTIONS } from '../../reader/index.ts';
import type { Field } from '../../draft/fields.ts';
import type { InitiativeData } from '../../schema/rules.ts';

type Answers = Record<string, unknown>;

/** Every field of an initiative: what it is first, then where and for whom, then what sources say of it. */
export const ORDER: readonly {
  name: keyof InitiativeData;
  when?: (answers: Answers) => boolean;
}[] = [
  { name: 'titel' },
  { name: 'website' },
  { name: 'samenvatting' },
  { name: 'trekker' },
  { name: 'organisaties' },
  { name: 'bereik' },
  { name: 'gemeenten', when: ({ bereik }) => bereik !== 'onbekend' },
  {
    name: 'arbeidsmarktregios',
    when: ({ bereik }) => bereik === 'regionaal' || bereik === 'landelijk',
  },
  { name: 'provincies', when: ({ bereik }) => bereik === 'regionaal' || bereik === 'landelijk' },
  { name: 'looptijd' },
  { name: 'status' },
  { name: 'redenVanEinde', when: ({ status }) => status === 'afgerond' },
  { name: 'opvolger', when: ({ status }) => status === 'afgerond' },
  { name: 'doelgroepen' },
  { name: 'interventies' },
  { name: 'fasen' },
  { name: 'leerroutes' },
  { name: 'sectoren' },
  { name: 'bruikbaarVoor' },
  { name: 'bronnen' },
  { name: 'traject' },
  { name: 'resultaten' },
  { name: 'lessen' },
  { name: 'onderzoek' },
  { name: 'erkenning' },
  { name: 'verwant' },
  { name: 'gecontroleerd' },
];

export const SECTION_HELP: Record<(typeof SECTIONS)[number], string> = {
  Aanpak: 'Wat gebeurt er, stap voor stap?',
  Aanleiding: 'Waarom begon men eraan?',
  'Voor wie': 'Wie doen er mee, en hoe komen zij binnen?',
  Samenwerking: 'Wie doet wat?',
  Resultaten: 'Wat kwam eruit, en wat is niet bekend?',
  Vervolg: 'Hoe ging het verder?',
};

/** `bruikbaarVoor` → `Bruikbaar voor`. */
export function labelOf(name: string): string {
  return capitalise(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** What the schema says against an answer, in Dutch; nothing when it may stay. */
export function faultOf(
  field: Pick<Field, 'type' | 'required'>,
  answer: unknown,
): string | undefined {
  if (answer === '' || answer === undefined)
    return field.required ? 'ontbreekt; dit veld is verplicht' : undefined;
  const result = field.type.safeParse(answer, { error: dutchMessage });
  return result.success
    ? undefined
    : result.error.issues
        .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
        .join('; ');
}
