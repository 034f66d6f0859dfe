/**
 * The reader of contributions, for Node and the browser: fields alone come through `read-fields.ts`, text alone through here, apart
 * because it brings the parser. Whole files on disk come through `whole-file.ts`, which reads their parts the same two ways.
 */
import type { GuideData } from '../schema/guide.ts';
import type { InitiativeData } from '../schema/initiative.ts';
import { hiddenInNodes, hiddenInText } from './hidden.ts';
import { limitFinding } from './limits.ts';
import { MarkdownError, parseMarkdown } from './markdown.ts';
import { checkText, type TextRules } from './policy.ts';
import { byPosition, finding, type Finding } from './problems.ts';
import { sectionsOf, type Section, type TextNode } from './tree.ts';

/** An initiative as its file says it. */
export interface Entry {
  /** Name of the file and in the address. */
  slug: string;
  data: InitiativeData;
  /** What stands below the fields, in MDX, without white space around it. */
  text: string;
  sections: readonly Section[];
}

/** A guide as its file says it. */
export interface ReadGuide {
  /** Name of the file and in the address. */
  slug: string;
  data: GuideData;
  nodes: readonly TextNode[];
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
    return { nodes: [], findings: [finding('opmaak', error.at, error.melding)], disguised: [] };
  }
}
