/** The one way a contributed file is read: build, command line, form and tests all come through here. */
import type { z } from 'zod';
import type { Source } from '../schema/source.ts';
import type { BodyNode } from './body-node.ts';
import type { BodyRules } from './body-policy.ts';
import { splitFile } from './front-matter.ts';
import { byPosition, finding, type Finding, type Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readFields } from './read-fields.ts';
import { unsafeText } from './unsafe-text.ts';

const START = { line: 1, column: 1 };

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 64 * 1024;

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

/** Names that Windows keeps for itself: who has it could no longer fetch the project. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function nameFindings(slug: string): Finding[] {
  if (OF_WINDOWS.test(slug)) {
    return [
      finding(START, `een bestand kan op Windows niet '${slug}' heten; kies een andere naam`),
    ];
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return [];
  return [
    finding(
      START,
      'de bestandsnaam mag alleen kleine letters, cijfers en losse streepjes bevatten (hoogstens 80), en eindigt op .mdx',
    ),
  ];
}

function readText<Data extends { bronnen: Source[] }>(
  text: string,
  schema: z.ZodType<Data>,
  rules: TextRules<Data>,
): Omit<ReadFile<Data>, 'slug'> | { findings: Finding[] } {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return { findings: [finding(START, 'is groter dan 64 kB; maak de tekst korter')] };
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
