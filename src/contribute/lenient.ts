/** What is right in a draft, with stand-ins for the rest: for the preview, and for rules between fields that are right. */
import type { z } from 'zod';
import type { SchemaContext } from '../schema/fields.ts';
import { initiativeFields, type InitiativeData } from '../schema/initiative.ts';
import { checkInitiative } from '../schema/rules.ts';
import { sourceSchema } from '../schema/source.ts';
import type { FieldProblem } from './problems.ts';

export interface LenientData {
  /** Every field is valid by itself. */
  data: InitiativeData;
  /** Fields that were not right, and hold a stand-in or nothing. */
  replaced: ReadonlySet<string>;
}

/** Shown where something is not filled in yet. */
export interface StandIns {
  title: string;
  summary: string;
  source: string;
  publisher: string;
}

export function lenientData(
  written: Readonly<Record<string, unknown>>,
  context: SchemaContext,
  standIns: StandIns,
): LenientData {
  const replaced = new Set<string>();
  const data: Record<string, unknown> = { ...requiredFields(context, standIns) };
  for (const [name, type] of Object.entries<z.ZodType>(initiativeFields(context).shape)) {
    if (!fits(type, written[name])) replaced.add(name);
    const value = replaced.has(name) ? rightPart(type, written[name]) : written[name];
    const parsed = type.safeParse(value);
    if (parsed.success && parsed.data !== undefined) data[name] = parsed.data;
  }
  if (replaced.has('bronnen')) data.bronnen = wholeSources(written.bronnen, standIns);
  return { data: data as InitiativeData, replaced };
}

/** Rules between fields, as far as those fields are right: so that they are not first said when all else is. */
export function ruleProblems(
  { data, replaced }: LenientData,
  context: SchemaContext,
): FieldProblem[] {
  return checkInitiative(data, context)
    .filter(({ path }) => !replaced.has(String(path[0])))
    .map(({ path, message }) => ({ veld: path.join('.'), melding: message }));
}

/** Of a list the items that are right. */
function rightPart(type: z.ZodType, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => fits(type, [item])) : undefined;
}

function fits(type: z.ZodType, value: unknown): boolean {
  return type.safeParse(value).success;
}

/** A source that is half filled in can be referred to already. */
function wholeSources(written: unknown, { source, publisher }: StandIns): unknown {
  if (!Array.isArray(written)) return [];
  return written.map((one: Record<string, unknown>) => {
    const right = Object.entries(sourceSchema.shape).filter(([name, type]) =>
      fits(type, one[name]),
    );
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
