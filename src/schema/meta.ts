/**
 * What the schema says of a field beyond its type: how people are asked for it, and what its values stand for. It stands in
 * zod's `.meta()`, so that form, command line, templates and lists read one thing.
 */
import { z } from './zod.ts';

/** The parts in which people are asked for an initiative, in their order. `tekst` is the text below the fields. */
export const PARTS = [
  'initiatief',
  'bronnen',
  'plaats',
  'doel',
  'tekst',
  'cijfers',
  'lessen',
  'meer',
] as const;
/** One of the parts. */
export type PartName = (typeof PARTS)[number];

/** Kinds of places; a `regio` is a labour market region. */
export type PlaceKind = 'gemeente' | 'regio' | 'provincie';

/** What a single value stands for, where its type does not tell. */
export type ValueKind =
  | 'date'
  | 'address'
  /** The number of a source itself. */
  | 'sourceId'
  /** The number of a source that is referred to. */
  | 'source'
  /** The name in the address of another initiative. */
  | 'initiative'
  /** The name of a place; `place` says of which kind. */
  | 'place';

/** A field that only matters after an answer to another field. */
export interface Condition {
  /** The other field, beside it. */
  field: string;
  /** Only when that is filled in. */
  isFilled?: true;
  /** Only after one of these values. */
  is?: readonly string[];
  /** Not after one of these values. */
  isNot?: readonly string[];
}

/** What can be said of a field. All texts are Dutch. The help of a field is its `description`, which JSON Schema knows too. */
export interface FieldMeta {
  /** How people are asked for it. Without it: the name of the field, as words. */
  label?: string;
  /** Answers as someone could type them; of a group of fields, the whole in a few words. */
  examples?: readonly string[];
  /** Beside the label, when the field may be empty only in some cases. */
  emptyWhen?: string;
  /** For fields of an initiative itself: where it is asked. Without it: folded away in the last part. */
  part?: PartName;
  /** Folded away at first. */
  folded?: boolean;
  /** Its place among the fields of its part or group. Fields without come after those with, as they stand in the schema. */
  order?: number;
  when?: Condition;
  /** Of a list of groups: what one is called, and the words for adding one. */
  one?: string;
  add?: string;
  kind?: ValueKind;
  place?: PlaceKind;
  /** Places of several kinds are typed in the question for this field. */
  typedWith?: string;
  /** Of a number: the field beside it for what it counts, when someone types that behind the number. */
  unitIn?: string;
  /** A text of more than a few words. */
  long?: boolean;
  /** The first value of the list is the main one. */
  mainFirst?: boolean;
  /** Said of few initiatives only: nothing is missing without it. */
  rare?: boolean;
  /** Belongs to what someone says who tells of an initiative in a few words. */
  brief?: boolean;
  /** A date that is filled in with the day of today. */
  today?: boolean;
}

/** Every key of `FieldMeta`: they are for our own programs, and left out of JSON Schema. */
const KEYS: Record<keyof FieldMeta, true> = {
  label: true,
  examples: true,
  emptyWhen: true,
  part: true,
  folded: true,
  order: true,
  when: true,
  one: true,
  add: true,
  kind: true,
  place: true,
  typedWith: true,
  unitIn: true,
  long: true,
  mainFirst: true,
  rare: true,
  brief: true,
  today: true,
};
/** Names of everything that `FieldMeta` can say. */
export const META_KEYS = Object.keys(KEYS);

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how zod is told what `.meta()` may hold
  interface GlobalMeta extends FieldMeta {}
}

/** What a value is, and so how it is asked, read and written. */
export type FieldKind =
  | Exclude<ValueKind, 'place'>
  | 'text'
  | 'number'
  /** Yes or no. */
  | 'yesNo'
  | 'choice'
  | 'group'
  | 'choices'
  | 'sources'
  | 'initiatives'
  | 'places'
  | 'texts'
  | 'groups';

const LISTS: Partial<Record<string, FieldKind>> = {
  choice: 'choices',
  source: 'sources',
  initiative: 'initiatives',
  place: 'places',
  text: 'texts',
  group: 'groups',
};

/**
 * How a field is asked for, by its type; what `.meta()` says goes before that.
 *
 * @throws for a type that nobody could be asked for: a union, a list of lists
 */
export function kindOf(type: z.ZodType): FieldKind {
  const item = itemOf(type);
  const kind = item ? LISTS[singleKind(item)] : singleKind(type);
  if (!kind || kind === 'place' || kind === 'other')
    throw new Error(`no field can have the type ${type.def.type}`);
  return kind;
}

function singleKind(type: z.ZodType): Exclude<FieldKind, 'places'> | 'place' | 'other' {
  const { kind } = metaOf(type);
  if (kind) return kind;
  const plain = withoutWrapping(type);
  if (plain instanceof z.ZodObject) return 'group';
  if (plain instanceof z.ZodEnum) return 'choice';
  if (plain instanceof z.ZodBoolean || isYesOrNoOnly(plain)) return 'yesNo';
  if (plain instanceof z.ZodNumber) return 'number';
  return plain.def.type === 'string' ? 'text' : 'other';
}

function isYesOrNoOnly(type: z.ZodType): boolean {
  return (
    type instanceof z.ZodLiteral && [...type.values].every((value) => typeof value === 'boolean')
  );
}

/** All that is said of a field: on its type, and on what that wraps. What is said last counts. */
export function metaOf(type: z.ZodType): FieldMeta & { description?: string | undefined } {
  const inner = wrappedBy(type);
  return { ...(inner ? metaOf(inner) : {}), ...type.meta() };
}

/** The type itself, without `optional` or what is done with a value first. */
export function withoutWrapping(type: z.ZodType): z.ZodType {
  const inner = wrappedBy(type);
  return inner ? withoutWrapping(inner) : type;
}

function wrappedBy(type: z.ZodType): z.ZodType | undefined {
  if (type instanceof z.ZodOptional) return type.unwrap() as z.ZodType;
  return type instanceof z.ZodPipe ? (type.out as z.ZodType) : undefined;
}

/** The type of the items of a list. */
export function itemOf(type: z.ZodType): z.ZodType | undefined {
  const plain = withoutWrapping(type);
  return plain instanceof z.ZodArray ? (plain.element as z.ZodType) : undefined;
}

/** The fields of a group, or of each group of a list. */
export function innerFields(type: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const plain = withoutWrapping(itemOf(type) ?? type);
  return plain instanceof z.ZodObject ? (plain.shape as Record<string, z.ZodType>) : {};
}

/** A value somewhere in the fields of an initiative. */
export interface FoundValue {
  path: (string | number)[];
  value: string;
  meta: FieldMeta;
  /** The group that it stands in. */
  beside: Readonly<Record<string, unknown>>;
}

/** Every text in the data that stands for this, in the order of the schema. */
export function valuesOf(type: z.ZodType, data: unknown, kind: ValueKind): FoundValue[] {
  return walk(type, data, [], {});

  function walk(
    at: z.ZodType,
    value: unknown,
    path: (string | number)[],
    beside: FoundValue['beside'],
  ): FoundValue[] {
    const item = itemOf(at);
    if (item) {
      return Array.isArray(value)
        ? value.flatMap((one, index) => walk(item, one, [...path, index], beside))
        : [];
    }
    if (typeof value === 'string') {
      const meta = metaOf(at);
      return meta.kind === kind ? [{ path, value, meta, beside }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    const group = value as Record<string, unknown>;
    return Object.entries(innerFields(at)).flatMap(([name, inner]) =>
      walk(inner, group[name], [...path, name], group),
    );
  }
}
