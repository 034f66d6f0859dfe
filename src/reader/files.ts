/** The one way a contributed file is read: build, command line, form and tests all come through here. */
import type { Source } from '../schema/source.ts';
import { type BodyRules, checkBody } from './policy.ts';
import { splitFile, type SplitFile } from './front-matter.ts';
import { byPosition, finding, type Finding, type Problem, dutchMessage } from './problems.ts';
import { unsafeText, unsafeFields, unsafeNodes } from './hidden.ts';
import type { z } from 'zod';
import { readYaml } from './yaml.ts';
import { mdxToHast } from 'satteri';
import type { BodyNode } from './tree.ts';
import { excess, MAX_BYTES, nameFindings, TOO_LARGE } from './limits.ts';

const START = { line: 1, column: 1 };

/** A file with more is no entry, or made to flood whoever reads the report. */
const MOST_PROBLEMS = 50;

/** A file as it was found. */
export interface ContentFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** A file that may be published: its fields, and its text as a tree that passed the policy. */
export interface ReadFile<Data> {
  slug: string;
  data: Data;
  nodes: readonly BodyNode[];
}

/** What the text of one kind of file may hold, apart from its own sources. */
export type TextRules<Data> = (data: Partial<Data>) => Omit<BodyRules, 'sources'>;

/** Reads one file. Problems come all at once, in the order of the file; with any problem there is nothing else. */
export function readFile<Data extends { bronnen: Source[] }>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  rules: TextRules<Data>,
): { read: ReadFile<Data> } | { problems: Problem[] } {
  const slug = slugOf(file.path);
  const result = readText(plainLines(file.text), schema, rules);
  const problems = [...nameFindings(slug), ...('findings' in result ? result.findings : [])];
  if (problems.length > 0 || 'findings' in result) {
    return { problems: inOrder(problems).map((one) => ({ bestand: file.path, ...one })) };
  }
  return { read: { slug, ...result } };
}

/** Notepad begins a file with a byte order mark and ends its lines with two characters; neither is a fault of who writes. */
function plainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function inOrder(findings: Finding[]): Finding[] {
  const sorted = findings.sort(byPosition);
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const next = sorted[MOST_PROBLEMS];
  if (!next) return shown;
  const more = `en nog ${sorted.length - MOST_PROBLEMS} andere problemen; verbeter eerst het bovenstaande`;
  return [...shown, { ...next, veld: '', melding: more }];
}

function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

function readText<Data extends { bronnen: Source[] }>(
  text: string,
  schema: z.ZodType<Data>,
  rules: TextRules<Data>,
): Omit<ReadFile<Data>, 'slug'> | { findings: Finding[] } {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return { findings: [finding(START, TOO_LARGE)] };
  }
  const unsafe = unsafeText(text);
  const split = splitFile(text);
  if ('melding' in split) return { findings: [...unsafe, split] };
  const fields = readFields(split, schema);
  const body = readBody(split, fields.sources, rules((fields.written ?? {}) as Partial<Data>));
  // What stands there undisguised was said already, with its exact place.
  const disguised = unsafe.length > 0 ? [] : [...fields.unsafe, ...body.unsafe];
  const findings = [...unsafe, ...disguised, ...fields.findings, ...body.findings];
  if (findings.length > 0 || !fields.data) return { findings };
  return { data: fields.data, nodes: body.nodes };
}

// Reads the front matter of a file: plain YAML, held against its schema.

/** @returns the fields, when they are right; what is wrong; and what was written, also when it is wrong */
export function readFields<Data>(split: SplitFile, schema: z.ZodType<Data>) {
  const yaml = readYaml(split.yaml, split.yamlStart);
  if (yaml.findings.length > 0) {
    const { findings } = yaml;
    return { findings, unsafe: [], sources: undefined, written: undefined, data: undefined };
  }
  const parsed = schema.safeParse(yaml.data ?? {}, { error: dutchMessage });
  const findings = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => issueFindings(issue, yaml.positionOf));
  const unsafe = unsafeFields(yaml.data, yaml.positionOf, split.yaml);
  return { findings, unsafe, sources: sourceIds(yaml.data), written: yaml.data, data: parsed.data };
}

/** Ids of the sources as written, also when another field is wrong: a reference is judged by itself. */
function sourceIds(data: unknown): string[] | undefined {
  const list = (data as { bronnen?: unknown } | null)?.bronnen;
  if (!Array.isArray(list)) return undefined;
  return idsOf(list);
}

/** The ids of a list as written; what is no text is nobody's id. */
export function idsOf(list: readonly unknown[]): string[] {
  return list.map((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : '';
  });
}

function issueFindings(
  issue: z.core.$ZodIssue,
  positionOf: (path: readonly PropertyKey[]) => { line: number; column: number },
): Finding[] {
  const field = (path: readonly PropertyKey[]) => path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => {
      const path = [...issue.path, key];
      return finding(positionOf(path), messages[index] ?? issue.message, field(path));
    });
  }
  return [finding(positionOf(issue.path), issue.message, field(issue.path))];
}

// Reads the text of a file: one tree, held against the policy.

/**
 * @param sources ids of the sources of the file, as far as they could be read
 * @returns the tree, and what is wrong in it with positions in the file
 */
export function readBody(
  split: SplitFile,
  sources: readonly string[] | undefined,
  rules: Omit<BodyRules, 'sources'>,
) {
  const moved = (found: Finding): Finding => ({
    ...found,
    regel: found.regel + split.bodyStart.line - 1,
  });
  const tooMuch = excess(split.body);
  if (tooMuch) return { nodes: [], unsafe: [], findings: [moved(tooMuch)] };
  try {
    const tree = mdxToHast(split.body);
    const nodes = (tree as unknown as BodyNode).children ?? [];
    const known = sources ?? everySource(nodes);
    const findings = checkBody(tree, { ...rules, sources: known }).map(moved);
    return { nodes, unsafe: unsafeNodes(nodes, split.body).map(moved), findings };
  } catch (error) {
    return { nodes: [], unsafe: [], findings: [moved(syntaxFinding(error))] };
  }
}

/** Without readable sources no reference can be judged; the front matter already says why. */
function everySource(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.name === 'Bron' ? [String(node.attributes?.[0]?.value)] : []),
    ...everySource(node.children ?? []),
  ]);
}

function syntaxFinding(error: unknown): Finding {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  return finding(
    { line: Number(line ?? 1), column: Number(column ?? 1) },
    'de tekst is niet te lezen; staat er een < of { die er niet hoort, of is een <Kader> niet gesloten?',
  );
}
