/** The fields of an entry as help, template, flags and questions need them: read from the schema, so that they cannot drift from it. */
import type { Term, Vocabularies } from '../schema/vocabulary.ts';
import { toJsonSchema, type JsonSchema } from '../generated-files/json-schema.ts';
import { z } from 'zod';
import { type SchemaContext, slug } from '../schema/fields.ts';
import { initiativeFields } from '../schema/initiative.ts';

export type FieldKind =
  'tekst' | 'getal' | 'jaNee' | 'keuze' | 'keuzes' | 'teksten' | 'groep' | 'groepen';

export interface Field {
  name: string;
  /** The help text of the schema. */
  help: string;
  required: boolean;
  kind: FieldKind;
  /** Fewest and most characters, values or items; or the bounds of a number. */
  min?: number | undefined;
  max?: number | undefined;
  /** For `keuze` and `keuzes`: the values, with label and definition. */
  terms: readonly Term[];
  /** For `groep` and `groepen`: the fields of (each) group. */
  fields: readonly Field[];
  /** Judges one answer for this field; for lists the whole list. */
  type: z.ZodType;
}

/** The fields of an object schema, in its order. */
export function fieldsOf(schema: z.ZodObject, vocabularies: Vocabularies): Field[] {
  const json = toJsonSchema(schema, vocabularies, { title: '', description: '' });
  return groupFields(schema, json, vocabularies);
}

function groupFields(schema: z.ZodObject, json: JsonSchema, vocabularies: Vocabularies): Field[] {
  return Object.entries(schema.shape).map(([name, type]) => {
    const own = json.properties?.[name] ?? {};
    const inner = unwrap(type as z.ZodType);
    const element = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : undefined;
    const group = [inner, element].find((one) => one instanceof z.ZodObject);
    const kind = kindOf(own);
    const list = kind === 'keuzes' ? own.items : own;
    return {
      name,
      help: own.description ?? '',
      required: json.required?.includes(name) ?? false,
      kind,
      min: own.minLength ?? own.minItems ?? own.minimum,
      max: own.maxLength ?? own.maxItems ?? own.maximum,
      terms: termsOf(list, vocabularies),
      fields: group ? groupFields(group, element ? (own.items ?? {}) : own, vocabularies) : [],
      type: type as z.ZodType,
    };
  });
}

function termsOf(schema: JsonSchema | undefined, vocabularies: Vocabularies): readonly Term[] {
  if (!schema?.woordenlijst) return [];
  return vocabularies[schema.woordenlijst].waarden.filter((term) => !term.vervangenDoor);
}

function kindOf(json: JsonSchema): FieldKind {
  if (json.type === 'object') return 'groep';
  if (json.type === 'array') {
    if (json.items?.type === 'object') return 'groepen';
    return json.items?.enum ? 'keuzes' : 'teksten';
  }
  if (json.enum) return 'keuze';
  if (json.type === 'boolean') return 'jaNee';
  return json.type === 'number' || json.type === 'integer' ? 'getal' : 'tekst';
}

function unwrap(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? unwrap(type.unwrap() as z.ZodType) : type;
}

/** What an answer may be, in a few words: `3 tot 80 tekens`, `1 tot 6 waarden`. */
export function describeBounds({ kind, min, max }: Field): string {
  const unit = { tekst: 'tekens', keuzes: 'waarden', teksten: 'waarden', groepen: 'keer' }[
    kind as string
  ];
  if (kind === 'jaNee') return 'ja of nee';
  if (kind === 'getal') return 'getal';
  if (!unit || (min === undefined && max === undefined)) return '';
  if (min && max) return `${min} tot ${max} ${unit}`;
  return max ? `hoogstens ${max} ${unit}` : `minstens ${min} ${unit}`;
}

// What someone hands in for a new initiative: its fields, its text and, if they like, the name of its file.

export function draftFields(context: SchemaContext) {
  return initiativeFields(context).extend({
    tekst: z
      .string()
      .describe(
        'De tekst van de pagina. Begint met het kopje ## Aanpak; achter een zin staat <Bron id="s1" />.',
      ),
    bestandsnaam: slug
      .optional()
      .describe('Naam in het webadres. Zonder dit veld wordt hij van de titel gemaakt.'),
  });
}
