/**
 * The reader of contributions, for Node and the browser: fields alone, and text alone. Whole files on disk come through
 * `whole-file.ts`, which reads their fields and text through these same two doors.
 */
import type { z } from 'zod';
import type { GuideData } from '../schema/guide.ts';
import type { InitiativeData } from '../schema/initiative.ts';
import { hiddenInFields, hiddenInNodes, hiddenInText } from './hidden.ts';
import { limitFinding } from './limits.ts';
import { MarkdownError, parseMarkdown } from './markdown.ts';
import { checkText, type TextRules } from './policy.ts';
import { byPosition, dutchMessage, finding, type FieldFault, type Finding } from './problems.ts';
import { sectionsOf, type Section, type TextNode } from './tree.ts';

/** The headings that the text of an initiative may have; the first is required. */
export const SECTIONS = [
  'Aanpak',
  'Aanleiding',
  'Voor wie',
  'Samenwerking',
  'Resultaten',
  'Vervolg',
] as const;

/** An initiative as its file says it. */
export interface Entry {
  /** Name of the file and in the address. */
  slug: string;
  data: InitiativeData;
  sections: readonly Section[];
}

/** A guide as its file says it. */
export interface Guide {
  /** Name of the file and in the address. */
  slug: string;
  data: GuideData;
  nodes: readonly TextNode[];
}

/** Fields that are right, or everything that is wrong with them. */
export type FieldsResult<Data> =
  { data: Data; faults?: undefined } | { data?: undefined; faults: FieldFault[] };

/**
 * Judges fields alone, as they were written: by the schema, and by what no text may hold.
 *
 * @param written the front matter as data; anything at all may be in it
 */
export function readFields<Data>(written: unknown, schema: z.ZodType<Data>): FieldsResult<Data> {
  const parsed = schema.safeParse(written ?? {}, { error: dutchMessage });
  const faults = [...schemaFaults(parsed.error), ...hiddenInFields(written)];
  return parsed.success && faults.length === 0 ? { data: parsed.data } : { faults };
}

/** What zod found, a fault for each field; of unknown fields each its own. */
export function schemaFaults(error: z.ZodError | undefined): FieldFault[] {
  return (error?.issues ?? []).flatMap((issue): FieldFault[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys') return [{ path, rule: 'veld', message: issue.message }];
    const messages = issue.message.split('\n');
    // Of thousands a few say enough.
    return messages.map((message, index) => ({
      path: [...path, issue.keys[index] ?? ''],
      rule: 'veld',
      message,
    }));
  });
}

/** A text that may be published, or everything that is wrong with it; positions are those of the text. */
export type TextResult =
  | { nodes: readonly TextNode[]; sections: readonly Section[]; findings?: undefined }
  | { nodes?: undefined; findings: Finding[] };

/**
 * Judges a text alone.
 *
 * @param text in MDX, without fields
 * @param rules sources that may be cited, headings that are allowed; for an initiative `{ sections: SECTIONS, sources }`
 */
export function readText(text: string, rules: TextRules): TextResult {
  const visible = hiddenInText(text);
  const { nodes, findings, disguised } = parseText(text, 1, text.split('\n'), rules);
  // What stands there undisguised was said already, with its exact place.
  const found = [...visible, ...(visible.length > 0 ? [] : disguised), ...findings];
  return found.length > 0
    ? { findings: found.sort(byPosition) }
    : { nodes, sections: sectionsOf(nodes) };
}

/** A parsed text with everything that was found in it. */
export interface ParsedText {
  nodes: readonly TextNode[];
  findings: Finding[];
  /** Hidden characters and personal data that markup or an entity disguises. */
  disguised: Finding[];
}

/**
 * The text below the fields of a file.
 *
 * @param firstLine line of the file that the text begins on
 * @param lines of the file
 */
export function parseText(
  text: string,
  firstLine: number,
  lines: readonly string[],
  rules: TextRules,
): ParsedText {
  const tooMuch = limitFinding(text);
  if (tooMuch) {
    const moved = { ...tooMuch, regel: tooMuch.regel + firstLine - 1 };
    return { nodes: [], findings: [moved], disguised: [] };
  }
  try {
    const nodes = parseMarkdown(text, firstLine);
    const findings = checkText(nodes, rules, lines, { line: firstLine, column: 1 });
    return { nodes, findings, disguised: hiddenInNodes(nodes, text) };
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return { nodes: [], findings: [finding('opmaak', error.at, UNREADABLE)], disguised: [] };
  }
}

const UNREADABLE =
  'de tekst is niet te lezen; staat er een < of { die er niet hoort, of is een <Kader> niet gesloten?';
