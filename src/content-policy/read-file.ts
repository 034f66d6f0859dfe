/** The one way a contributed file is read: build, command line, form and tests all come through here. */
import { mdxToHast } from 'satteri';
import type { z } from 'zod';
import type { Source } from '../schema/source.ts';
import { checkBody, type BodyNode, type BodyRules } from './body-policy.ts';
import { hiddenCharacters } from './characters.ts';
import { personalData } from './contacts.ts';
import { splitFile, type SplitFile } from './front-matter.ts';
import { dutchMessage } from './messages.ts';
import { byPosition, finding, type Finding, type Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024;

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
  const result = readText(file.text.replace(/\r\n?/g, '\n'), schema, rules);
  const problems = [...nameFindings(slug), ...('findings' in result ? result.findings : [])];
  if (problems.length > 0 || 'findings' in result) {
    return { problems: problems.sort(byPosition).map((one) => ({ bestand: file.path, ...one })) };
  }
  return { read: { slug, ...result } };
}

function slugOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

function nameFindings(slug: string): Finding[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return [];
  return [
    finding(
      { line: 1, column: 1 },
      'de bestandsnaam mag alleen kleine letters, cijfers en losse streepjes bevatten, en eindigt op .mdx',
    ),
  ];
}

function readText<Data extends { bronnen: Source[] }>(
  text: string,
  schema: z.ZodType<Data>,
  rules: TextRules<Data>,
): Omit<ReadFile<Data>, 'slug'> | { findings: Finding[] } {
  const start = { line: 1, column: 1 };
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return { findings: [finding(start, 'is groter dan 64 kB; maak de tekst korter')] };
  }
  const unsafe = [...hiddenCharacters(text), ...personalData(text)];
  const split = splitFile(text);
  if ('melding' in split) return { findings: [...unsafe, split] };
  const fields = readFields(split, schema);
  const body = readBody(split, fields.sources, rules((fields.written ?? {}) as Partial<Data>));
  const findings = [...unsafe, ...fields.findings, ...body.findings];
  if (findings.length > 0 || !fields.data) return { findings };
  return { data: fields.data, nodes: body.nodes };
}

function readFields<Data>(split: SplitFile, schema: z.ZodType<Data>) {
  const yaml = readYaml(split.yaml, split.yamlStart);
  if (yaml.findings.length > 0) {
    return { findings: yaml.findings, sources: undefined, written: undefined, data: undefined };
  }
  const parsed = schema.safeParse(yaml.data ?? {}, { error: dutchMessage });
  const findings = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => issueFindings(issue, yaml.positionOf));
  return { findings, sources: sourceIds(yaml.data), written: yaml.data, data: parsed.data };
}

/** Ids of the sources as written, also when another field is wrong: a reference is judged by itself. */
function sourceIds(data: unknown): string[] | undefined {
  const list = (data as { bronnen?: unknown } | null)?.bronnen;
  if (!Array.isArray(list)) return undefined;
  return list.map((source) => String((source as { id?: unknown } | null)?.id));
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

function readBody(
  split: SplitFile,
  sources: readonly string[] | undefined,
  rules: Omit<BodyRules, 'sources'>,
) {
  const moved = (found: Finding): Finding => ({
    ...found,
    regel: found.regel + split.bodyStart.line - 1,
  });
  try {
    const tree = mdxToHast(split.body);
    const nodes = (tree as unknown as BodyNode).children ?? [];
    const known = sources ?? everySource(nodes);
    return { nodes, findings: checkBody(tree, { ...rules, sources: known }).map(moved) };
  } catch (error) {
    return { nodes: [], findings: [moved(syntaxFinding(error))] };
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
  const [, line, column] = /(\d+):(\d+)/.exec(message) ?? [];
  return finding(
    { line: Number(line ?? 1), column: Number(column ?? 1) },
    'de tekst is niet te lezen; staat er een < of { die er niet hoort, of is een <Kader> niet gesloten?',
  );
}
