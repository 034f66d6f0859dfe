/** JSON Schema of the files that editors change, made from zod, with the meaning of every value: for code editors and other programs. */
import { z } from '../schema/zod.ts';
import { VOCABULARY_OF } from '../schema/fields.ts';
import { META_KEYS } from '../schema/meta.ts';
import type { Vocabularies, VocabularyName } from '../schema/vocabulary.ts';

/** The part of JSON Schema that our fields need. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  /** Read by VS Code and the YAML language server: the meaning of each value of `enum`. */
  markdownEnumDescriptions?: string[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  additionalProperties?: boolean;
  woordenlijst?: VocabularyName;
}

/**
 * A schema of zod as JSON Schema, with the values of the vocabularies written out.
 *
 * @param schema fields, without the rules between them: those JSON Schema cannot say
 * @param about title and description of the whole
 * @param form for code editors, who follow an older version, what may be typed; for users of data what comes out
 */
export function toJsonSchema(
  schema: z.ZodType,
  vocabularies: Vocabularies,
  about: { title: string; description: string },
  form: { target: 'draft-7' | 'draft-2020-12'; io: 'input' | 'output' } = {
    target: 'draft-7',
    io: 'input',
  },
): JsonSchema {
  const made = z.toJSONSchema(schema, {
    ...form,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const key of META_KEYS) Reflect.deleteProperty(jsonSchema, key);
      addMeanings(jsonSchema as JsonSchema, vocabularies);
      // A bare year is typed as a number, and read as text.
      if (form.io === 'output' && Array.isArray(jsonSchema.type)) jsonSchema.type = 'string';
    },
  }) as JsonSchema;
  const { $schema, ...rest } = made;
  return { ...($schema ? { $schema } : {}), ...about, ...rest };
}

/** Retired values are left out: they are refused. */
function addMeanings(schema: JsonSchema, vocabularies: Vocabularies): void {
  const name = schema[VOCABULARY_OF];
  if (!name || !schema.enum) return;
  const terms = vocabularies[name].waarden.filter((term) => !term.vervangenDoor);
  schema.enum = terms.map(({ id }) => id);
  schema.markdownEnumDescriptions = terms.map(
    ({ label, definitie }) => `**${label.nl}**: ${definitie}`,
  );
}
