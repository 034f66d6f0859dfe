/**
 * What is wrong with a draft, said of the field where it can be mended: for the form while one types, and for the command line;
 * and what is handed in of it.
 */
import type { z } from 'zod';
import { readFields } from '../reader/read-fields.ts';
import { hiddenInText } from '../reader/hidden.ts';
import type { Entry, readText } from '../reader/index.ts';
import { MAX_BYTES, nameFindings, TOO_LARGE } from '../reader/limits.ts';
import { printable, type Finding } from '../reader/problems.ts';
import { writeEntry } from '../reader/write.ts';
import type { SchemaContext } from '../schema/fields.ts';
import { initiativeFields, SECTIONS, type InitiativeData } from '../schema/initiative.ts';
import { innerFields } from '../schema/meta.ts';
import { checkInitiative, initiativeSchema } from '../schema/rules.ts';
import { fileOf, type Begun, type Draft, type DraftFile } from './draft.ts';
import { fieldsOf, type Field } from './fields.ts';

/** What drafts are held against. Made once: a schema takes long to make. */
export interface DraftRules {
  context: SchemaContext;
  schema: ReturnType<typeof initiativeSchema>;
  fields: readonly Field[];
  standIns: StandIns;
  /** What the rest of the catalogue has against it: a name that is taken, a title that is there. */
  between?: ((file: Pick<DraftFile, 'slug' | 'path'>, entry: Entry) => FieldProblem[]) | undefined;
}

/** Makes the rules that drafts are held against. */
export function draftRules(
  context: SchemaContext,
  rest: Partial<Pick<DraftRules, 'standIns' | 'between'>> = {},
): DraftRules {
  const shape = initiativeFields(context);
  return {
    context,
    schema: initiativeSchema(context, shape),
    fields: fieldsOf(shape, context.vocabularies),
    standIns: { title: '', summary: '', source: '', publisher: '' },
    ...rest,
  };
}

/** The reader of texts. It is handed in, for it brings the parser: the form fetches that late. */
export type TextReader = typeof readText;

/** Something that is wrong, at the field where it can be mended. */
export interface FieldProblem {
  /** `titel`, `organisaties.0.naam`, `tekst.Aanpak` for a piece of the text, `tekst` for the whole of it, or `bestandsnaam`. */
  veld: string;
  melding: string;
}

/** What was typed stands in both, and goes to a terminal: so long they may be. */
const LONGEST_PATH = 200;
const LONGEST_MESSAGE = 600;

/** Field of a draft for a piece of its text. */
export const textField = (title: string) => `tekst.${title}`;

/** All that can be said of a draft. */
export interface CheckedDraft {
  file: DraftFile;
  problems: FieldProblem[];
  /** The initiative as the build would read it, when nothing is wrong. */
  entry?: Entry | undefined;
  /** The file to hand in, with its fields in the order of the schema, when nothing is wrong. */
  text?: string | undefined;
  /** The text as it will be shown, when nothing is wrong with it. */
  sections?: Entry['sections'] | undefined;
  partial: PartialData;
}

/**
 * Everything that is wrong with a draft, and the file it makes when nothing is.
 *
 * @param read the reader of texts. Without it, for a browser may be unable to load it, the text stays for the check at the
 *   repository: then there is a file to hand in, and no entry
 */
export function checkDraft(
  draft: Draft,
  rules: DraftRules,
  begun: Begun = {},
  read?: TextReader,
): CheckedDraft {
  const { schema, context } = rules;
  const file = fileOf(draft, rules.fields, begun);
  const fields = readFields(file.data, schema);
  const text = textProblems(file, read);
  const { data } = fields;
  const partial = data ? { data, replaced: new Set<string>() } : partialData(file.data, rules);
  const own = distinct([
    ...nameProblems(file, begun),
    ...(fields.faults ?? []).map(({ path, message }) => ({
      veld: printable(path.join('.'), LONGEST_PATH),
      melding: printable(message, LONGEST_MESSAGE),
    })),
    ...(data ? [] : ruleProblems(partial, context, schema)),
    ...text.problems,
  ]);
  const { sections } = text;
  const { slug, body } = file;
  const entry =
    own.length === 0 && data && sections ? { slug, data, text: body.body, sections } : undefined;
  // Also of a draft that is not right yet, as far as its fields are: so that all is said at once.
  const asEntry = entry ?? { slug, data: partial.data, text: body.body, sections: sections ?? [] };
  const between = (rules.between?.(file, asEntry) ?? []).filter(
    ({ veld }) => !partial.replaced.has(veld.split('.')[0] ?? ''),
  );
  const problems = distinct([...own, ...between]);
  const right = problems.length === 0 && data !== undefined;
  return {
    file,
    problems,
    sections,
    partial,
    ...(right ? { entry, text: writeEntry(data, body.body, rules.fields) } : {}),
  };
}

/** A name that was made from the title is mended there. Without a title only that is missing. */
function nameProblems({ slug, data, text }: DraftFile, begun: Begun): FieldProblem[] {
  const isGiven = begun.slug !== undefined;
  const named = isGiven || data.titel !== undefined ? nameFindings(slug) : [];
  const noName = 'hiervan is geen webadres te maken; gebruik gewone letters, of andere woorden';
  const size = new TextEncoder().encode(text).length;
  return [
    ...named.map(({ melding }) =>
      isGiven ? { veld: 'bestandsnaam', melding } : { veld: 'titel', melding: noName },
    ),
    ...(size > MAX_BYTES ? [{ veld: textField(SECTIONS[0]), melding: TOO_LARGE }] : []),
  ];
}

function textProblems(
  { body, data }: DraftFile,
  readText: TextReader | undefined,
): { problems: FieldProblem[]; sections?: Entry['sections'] } {
  const read = readText
    ? readText(body.body, { sections: SECTIONS, sources: sourceIds(data) })
    : { findings: hiddenInText(body.body) };
  const at = ({ regel, melding }: Finding): FieldProblem => {
    const heading = body.headings.findLast(({ line }) => line <= regel);
    const first = body.headings.length > 0 ? textField(SECTIONS[0]) : 'tekst';
    return { veld: heading ? textField(heading.title) : first, melding };
  };
  const problems = (read.findings ?? []).map(at);
  const sections = 'sections' in read ? { sections: read.sections } : {};
  if (!body.isWithoutOpening) return { problems, ...sections };
  // Of a section with nothing in it one message says enough.
  const opening = textField(SECTIONS[0]);
  return {
    problems: [
      ...problems.filter(({ veld }) => veld !== opening),
      { veld: opening, melding: 'ontbreekt' },
    ],
    ...sections,
  };
}

/** Ids as they were written, also when something else is wrong with the sources. */
function sourceIds({ bronnen }: DraftFile['data']): string[] | undefined {
  if (!Array.isArray(bronnen)) return undefined;
  return bronnen.map((source: unknown) => String((source as { id?: unknown } | null)?.id ?? ''));
}

/** Each problem once: two rules may find the same. */
function distinct(problems: readonly FieldProblem[]): FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ veld, melding }) => {
    const key = `${veld}\n${melding}`;
    return !seen.has(key) && seen.add(key);
  });
}

// What is right in a draft, with stand-ins for the rest: for the preview, and for rules between fields that are right.

/** An initiative of what is right in a draft. */
interface PartialData {
  /** Every field is valid by itself. */
  data: InitiativeData;
  /** Fields that were not right, and hold a stand-in or nothing. */
  replaced: ReadonlySet<string>;
}

/** Shown where something is not filled in yet. */
interface StandIns {
  title: string;
  summary: string;
  source: string;
  publisher: string;
}

/**
 * A draft as an entry that can be drawn: what is not right yet is replaced or left out.
 *
 * @param written the front matter of the draft
 */
export function partialData(
  written: Readonly<Record<string, unknown>>,
  { schema, context, standIns }: Pick<DraftRules, 'schema' | 'context' | 'standIns'>,
): PartialData {
  const replaced = new Set<string>();
  const data: Record<string, unknown> = { ...requiredFields(context, standIns) };
  const shape = schema.shape as Record<string, z.ZodType>;
  for (const [name, type] of Object.entries(shape)) {
    let parsed = type.safeParse(written[name]);
    if (!parsed.success) {
      replaced.add(name);
      parsed = type.safeParse(rightItems(type, written[name]));
    }
    if (parsed.success && parsed.data !== undefined) data[name] = parsed.data;
  }
  if (replaced.has('bronnen')) data.bronnen = wholeSources(written.bronnen, shape, standIns);
  return { data: data as InitiativeData, replaced };
}

/** Rules between fields, as far as those fields are right: so that they are not first said when all else is. */
export function ruleProblems(
  { data, replaced }: PartialData,
  context: SchemaContext,
  schema: z.ZodType,
): FieldProblem[] {
  return checkInitiative(data, context, schema)
    .filter(({ path }) => !replaced.has(String(path[0])))
    .map(({ path, message }) => ({ veld: path.join('.'), melding: message }));
}

/** Of a list the items that are right. */
function rightItems(type: z.ZodType, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => type.safeParse([item]).success) : undefined;
}

/** A source that is half filled in can be referred to already. */
function wholeSources(
  written: unknown,
  shape: Readonly<Record<string, z.ZodType>>,
  { source, publisher }: StandIns,
): unknown {
  if (!Array.isArray(written) || !shape.bronnen) return [];
  const inner = innerFields(shape.bronnen);
  return written.map((one: Record<string, unknown>) => {
    const right = Object.entries(inner).filter(([name, type]) => type.safeParse(one[name]).success);
    const own = Object.fromEntries(right.map(([name]) => [name, one[name]]));
    return { id: '', titel: source, uitgever: publisher, ...own };
  });
}

function requiredFields(
  { vocabularies, today }: SchemaContext,
  { title, summary }: StandIns,
): Partial<InitiativeData> {
  const last = (name: keyof typeof vocabularies) => vocabularies[name].waarden.at(-1)?.id ?? '';
  return {
    titel: title,
    samenvatting: summary,
    trekker: last('trekkers'),
    organisaties: [],
    bereik: 'onbekend',
    status: 'onbekend',
    doelgroepen: [],
    interventies: [],
    bruikbaarVoor: [],
    bronnen: [],
    gecontroleerd: today,
  };
}

/** What is handed in. */
export interface Handout {
  slug: string;
  /** Name of the file that is saved; of a draft without a title a name that says what it is. */
  file: string;
  title: string;
  /** The file. */
  text: string;
  website?: string | undefined;
}

/** The whole file when nothing is wrong, else the draft as it is. */
export function handoutOf({ file, text }: CheckedDraft): Handout {
  const { titel, website } = file.data;
  return {
    slug: file.slug,
    file: `${file.slug || 'initiatief'}.mdx`,
    title: typeof titel === 'string' ? titel : '',
    text: text ?? file.text,
    website: typeof website === 'string' ? website : undefined,
  };
}
