/**
 * The fields of an initiative as people meet them: read from the schema and what it says in `.meta()`, so that form, command
 * line, template and lists cannot drift from it.
 */
import { z } from '../schema/zod.ts';
import { capitalise } from '../i18n/nl-language.ts';
import { slug, VOCABULARY_OF } from '../schema/fields.ts';
import {
  innerFields,
  itemOf,
  kindOf,
  metaOf,
  PARTS,
  withoutWrapping,
  type Condition,
  type FieldKind,
  type PartName,
  type PlaceKind,
} from '../schema/meta.ts';
import type { Term, Vocabularies, VocabularyName } from '../schema/vocabulary.ts';

/** One field, with all that the schema says of it. */
export interface Field {
  /** As in the front matter. */
  name: string;
  /** The name with those of the groups it is in: `lessen.soort`. */
  path: string;
  kind: FieldKind;
  /** How people are asked for it. */
  label: string;
  /** What it is, in one or two sentences. */
  help: string;
  /** Answers as someone could type them. */
  examples: readonly string[];
  required: boolean;
  /** Beside the label of a field that is not required, when it may be empty only in some cases. */
  emptyWhen?: string | undefined;
  /** Fewest and most characters of a text, or values of a list. */
  min?: number | undefined;
  max?: number | undefined;
  /** Of a choice: the values, with label and definition. */
  terms: readonly Term[];
  /** Of a group, or each group of a list: its fields, in the order of a file. */
  fields: readonly Field[];
  /** When it matters. Without it: always. */
  when?: Condition | undefined;
  /** Of a list of groups: what one is called, and the words for adding one. */
  one: string;
  add: string;
  part: PartName;
  folded: boolean;
  /** Of names of places: of which kind. */
  place?: PlaceKind | undefined;
  /** Asked in the question for this other field, with which it has its answer in common. */
  typedWith?: string | undefined;
  /** Of a number: the field beside it for what it counts. */
  unitIn?: string | undefined;
  long: boolean;
  mainFirst: boolean;
  rare: boolean;
  brief: boolean;
  /** Filled in with the day of today. */
  today: boolean;
  /** What a file holds when the box of a yes or no is ticked: some say that something is not so. */
  ticked: boolean;
  /** Judges one answer for this field; for lists the whole list. */
  type: z.ZodType;
  /** Place among the fields beside it, as the schema says it. */
  order: number;
}

const LAST_PART: PartName = 'meer';

/**
 * The fields of an object schema, in its order.
 *
 * @throws for a field of a type that nobody could be asked for
 */
export function fieldsOf(schema: z.ZodObject, vocabularies: Vocabularies): Field[] {
  return fieldsIn(schema.shape as Record<string, z.ZodType>, vocabularies, '');
}

function fieldsIn(
  shape: Readonly<Record<string, z.ZodType>>,
  vocabularies: Vocabularies,
  above: string,
): Field[] {
  return Object.entries(shape).map(([name, type]) => {
    const meta = metaOf(type);
    const path = above + name;
    return {
      name,
      path,
      kind: kindOf(type),
      label: meta.label ?? asWords(name),
      help: meta.description ?? '',
      examples: meta.examples ?? [],
      required: !type.safeParse(undefined).success,
      emptyWhen: meta.emptyWhen,
      ...boundsOf(type),
      terms: termsOf(itemOf(type) ?? type, vocabularies),
      fields: fieldsIn(innerFields(type), vocabularies, `${path}.`),
      when: meta.when,
      one: meta.one ?? meta.label ?? asWords(name),
      add: meta.add ?? '',
      part: meta.part ?? LAST_PART,
      folded: meta.folded ?? meta.part === undefined,
      place: metaOf(itemOf(type) ?? type).place,
      typedWith: meta.typedWith,
      unitIn: meta.unitIn,
      long: meta.long ?? false,
      mainFirst: meta.mainFirst ?? false,
      rare: meta.rare ?? false,
      brief: meta.brief ?? false,
      today: meta.today ?? false,
      ticked: type.safeParse(true).success,
      type,
      order: meta.order ?? Infinity,
    };
  });
}

/** `bruikbaarVoor` → `Bruikbaar voor`. */
function asWords(name: string): string {
  return capitalise(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function boundsOf(type: z.ZodType): Pick<Field, 'min' | 'max'> {
  const plain = withoutWrapping(type) as z.ZodType & { def: { checks?: z.core.$ZodCheck[] } };
  const bounds: Pick<Field, 'min' | 'max'> = {};
  for (const { _zod } of plain.def.checks ?? []) {
    const check = _zod.def as { check: string; minimum?: number; maximum?: number };
    if (check.check === 'min_length') bounds.min = check.minimum;
    if (check.check === 'max_length') bounds.max = check.maximum;
  }
  return bounds;
}

/** Retired values are left out: they are refused. */
function termsOf(type: z.ZodType, vocabularies: Vocabularies): readonly Term[] {
  const name = (metaOf(type) as Record<string, unknown>)[VOCABULARY_OF];
  if (typeof name !== 'string') return [];
  return vocabularies[name as VocabularyName].waarden.filter((term) => !term.vervangenDoor);
}

/** Kinds whose values are lists of single ones. */
export const LISTS: readonly FieldKind[] = ['choices', 'sources', 'initiatives', 'places', 'texts'];

const SINGLE: Partial<Record<FieldKind, string>> = {
  number: 'getal, zoals 1250 of 12.5',
  initiative: 'naam in het webadres',
  source: 'nummer van een bron, zoals s1',
};
const UNITS: Partial<Record<FieldKind, string>> = {
  groups: 'keer',
  initiatives: 'namen in het webadres',
  sources: 'nummers van bronnen, zoals [s1, s3]',
};

/** What an answer may be in a file, in a few words: `3 tot 80 tekens`, `1 tot 6 waarden`. */
export function describeBounds({ kind, min, max, ticked }: Field): string {
  if (kind === 'yesNo') return ticked ? 'ja of nee' : 'alleen false, of weglaten';
  const single = SINGLE[kind];
  if (single !== undefined) return single;
  if (min === undefined && max === undefined) return '';
  const unit = UNITS[kind] ?? (LISTS.includes(kind) ? 'waarden' : 'tekens');
  if (min && max) return `${min} tot ${max} ${unit}`;
  return max ? `hoogstens ${max} ${unit}` : `minstens ${min} ${unit}`;
}

/** Fields of one part or group in the order in which people are asked for them. */
export function inAskingOrder(fields: readonly Field[]): Field[] {
  return fields
    .filter(({ typedWith }) => typedWith === undefined)
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
}

/** One part of the form, or of the conversation on the command line. */
export interface AskedPart {
  name: PartName;
  /** Asked at once. */
  fields: Field[];
  /** Folded away at first, and asked last. */
  folded: Field[];
  /** Nothing in it has to be filled in. */
  optional: boolean;
}

/** Everything that people are asked for, in the one order of form and command line. The part `tekst` has no fields. */
export function askedParts(fields: readonly Field[]): AskedPart[] {
  return PARTS.map((name) => {
    const own = inAskingOrder(fields.filter(({ part }) => part === name));
    return {
      name,
      fields: own.filter(({ folded }) => !folded),
      folded: own.filter(({ folded }) => folded),
      optional: name !== 'tekst' && own.every(({ required, today }) => !required || today),
    };
  });
}

/** The fields of a short message: what a form elsewhere asks, in the same order. */
export function briefFields(fields: readonly Field[]): Field[] {
  return askedParts(fields)
    .flatMap((part) => [...part.fields, ...part.folded])
    .filter(({ brief }) => brief);
}

/** The field itself and those that are typed in its question. */
export function withTypedFields(field: Field, fields: readonly Field[]): Field[] {
  return [field, ...fields.filter(({ typedWith }) => typedWith === field.name)];
}

/**
 * Whether a field is asked, given the answer to another beside it.
 *
 * @param answers what was answered so far there, by name
 */
export function matters({ when }: Field, answers: Readonly<Record<string, unknown>>): boolean {
  if (!when) return true;
  const answer = answers[when.field];
  const isOneOf = (values: readonly string[]) =>
    typeof answer === 'string' && values.includes(answer);
  if (when.isFilled && (typeof answer !== 'string' || answer.trim() === '')) return false;
  return (!when.is || isOneOf(when.is)) && (!when.isNot || !isOneOf(when.isNot));
}

/** A field by its path in the data, where items of lists have numbers: `organisaties.0.naam`. */
export function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  const [name, ...rest] = path.split('.').filter((step) => !/^\d+$/.test(step));
  const field = fields.find((one) => one.name === name);
  return field && rest.length > 0 ? fieldAt(field.fields, rest.join('.')) : field;
}

/**
 * What someone hands in for a new initiative at once: its fields, its text and, if they like, the name of its file.
 *
 * @param initiative the fields of an initiative
 */
export function draftFields(initiative: z.ZodObject) {
  return initiative.extend({
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
