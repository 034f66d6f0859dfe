/** The one reader of an initiative: build, command line, form and tests all come through here. */
import { mdxToHast } from 'satteri';
import type { z } from 'zod';
import type { InitiativeData, initiativeSchema } from '../schema/initiative.ts';
import { renderSections, type Section } from './body-html.ts';
import { checkBody, type BodyNode } from './body-policy.ts';
import { hiddenCharacters } from './characters.ts';
import { personalData } from './contacts.ts';
import { splitFile, type SplitFile } from './front-matter.ts';
import { dutchMessage } from './messages.ts';
import { byPosition, finding, type Finding, type Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024;

/** The headings that the text of an initiative may have; the first is required. */
export const SECTIONS = [
  'Aanpak',
  'Aanleiding',
  'Voor wie',
  'Samenwerking',
  'Resultaten',
  'Vervolg',
] as const;

/** A file as it was found. */
export interface EntryFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** An initiative as its file says it. */
export interface Entry {
  slug: string;
  data: InitiativeData;
  sections: Section[];
}

export type ReadResult =
  { entry: Entry; problems: [] } | { entry?: undefined; problems: Problem[] };

type Schema = ReturnType<typeof initiativeSchema>;

/** Reads one file. Problems come all at once, in the order of the file; with any problem there is no entry. */
export function readEntry(file: EntryFile, schema: Schema): ReadResult {
  const result = readText(file.text.replace(/\r\n?/g, '\n'), schema);
  const slug = slugOf(file.path);
  const problems = [...nameFindings(slug), ...('findings' in result ? result.findings : [])];
  if (problems.length > 0 || 'findings' in result) {
    return {
      problems: problems.sort(byPosition).map((one) => ({ bestand: file.path, ...one })),
    };
  }
  return { entry: { slug, ...result }, problems: [] };
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

type Parsed = Omit<Entry, 'slug'> | { findings: Finding[] };

function readText(text: string, schema: Schema): Parsed {
  const start = { line: 1, column: 1 };
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return { findings: [finding(start, 'is groter dan 64 kB; maak de tekst korter')] };
  }
  const unsafe = [...hiddenCharacters(text), ...personalData(text)];
  const split = splitFile(text);
  if ('melding' in split) return { findings: [...unsafe, split] };
  const fields = readFields(split, schema);
  const body = readBody(split, fields.sources);
  const findings = [...unsafe, ...fields.findings, ...body.findings];
  if (findings.length > 0 || !fields.data) return { findings };
  const order = fields.data.bronnen.map((source) => source.id);
  return { data: fields.data, sections: renderSections(body.nodes, (id) => order.indexOf(id) + 1) };
}

function readFields(split: SplitFile, schema: Schema) {
  const yaml = readYaml(split.yaml, split.yamlStart);
  if (yaml.findings.length > 0) {
    return { findings: yaml.findings, sources: undefined, data: undefined };
  }
  const parsed = schema.safeParse(yaml.data ?? {}, { error: dutchMessage });
  const findings = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => issueFindings(issue, yaml.positionOf));
  return { findings, sources: sourceIds(yaml.data), data: parsed.data };
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

function readBody(split: SplitFile, sources: readonly string[] | undefined) {
  const moved = (found: Finding): Finding => ({
    ...found,
    regel: found.regel + split.bodyStart.line - 1,
  });
  try {
    const tree = mdxToHast(split.body);
    const nodes = (tree as unknown as BodyNode).children ?? [];
    const known = sources ?? everySource(nodes);
    return { nodes, findings: checkBody(tree, { sections: SECTIONS, sources: known }).map(moved) };
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
