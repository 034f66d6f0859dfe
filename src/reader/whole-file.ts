/** The one way a file on disk is read, and the only user of gray-matter, which needs Node. */
import matter from 'gray-matter';
import { z } from '../schema/zod.ts';
import { readFields } from './read-fields.ts';
import { hiddenInText } from './hidden.ts';
import { type Entry, type ReadGuide, parseText } from './index.ts';
import { fieldsLimit, MAX_BYTES, nameFindings, TOO_LARGE } from './limits.ts';
import type { TextRules } from './policy.ts';
import {
  byPosition,
  finding,
  START,
  type Finding,
  type Position,
  positionAt,
  printable,
  type Problem,
  type RuleName,
} from './problems.ts';
import { sectionsOf, type TextNode } from './tree.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { GuideData, guideSchema } from '../schema/guide.ts';
import { type InitiativeData, SECTIONS } from '../schema/initiative.ts';
import type { initiativeSchema } from '../schema/rules.ts';
import type { Source } from '../schema/source.ts';

/** A file with more is no entry, or made to flood whoever reads the report. */
const MOST_PROBLEMS = 50;

/** A file as it was found. */
export interface ContentFile {
  /** Path from the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** Where a field stands in its file: names and indexes from the top, or the nearest thing above it that does. */
export type PositionOf = (path: readonly PropertyKey[]) => Position;

/** A file as it was written: whole, and in its two parts. */
export interface EntrySource {
  /** The fields, before anything judged them. */
  data: object;
  /** What stands below the fields. */
  body: string;
  text: string;
}

/** An initiative with its file and the places of its fields, or every problem of that file. */
export type EntryResult =
  | { entry: Entry; source: EntrySource; positionOf: PositionOf }
  | { entry?: undefined; problems: Problem[] };

/** A guide with the places of its fields, or every problem of its file. */
export type GuideResult =
  { guide: ReadGuide; positionOf: PositionOf } | { guide?: undefined; problems: Problem[] };

/** Reads an initiative: `content/initiatieven/<slug>.mdx`. */
export function readEntry(
  file: ContentFile,
  schema: ReturnType<typeof initiativeSchema>,
): EntryResult {
  const result = readFile<InitiativeData>(file, schema, () => ({ sections: SECTIONS }));
  if ('problems' in result) return result;
  const { slug, data, text, nodes, source, positionOf } = result;
  return { entry: { slug, data, text, sections: sectionsOf(nodes) }, source, positionOf };
}

/** Reads a guide: `content/kennis/<slug>.mdx`. */
export function readGuide(file: ContentFile, schema: ReturnType<typeof guideSchema>): GuideResult {
  const result = readFile<GuideData>(file, schema, ({ grafieken }) => ({
    charts: idsIn(grafieken) ?? [],
  }));
  if ('problems' in result) return result;
  const { slug, data, nodes, positionOf } = result;
  return { guide: { slug, data, nodes }, positionOf };
}

/** What can be said of a file without the lists that its fields choose from: all but what its fields hold. */
export function readLoosely(file: ContentFile): { problems: Problem[] } {
  const anything = z.looseObject({}) as unknown as z.ZodType<InitiativeData>;
  const result = readFile(file, anything, ({ grafieken }) => ({ charts: idsIn(grafieken) ?? [] }));
  return 'problems' in result ? result : { problems: [] };
}

/** Name of a file without folder and ending, as it stands in the address. */
export function slugOfPath(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

interface ReadFile<Data> {
  slug: string;
  data: Data;
  text: string;
  nodes: readonly TextNode[];
  source: EntrySource;
  positionOf: PositionOf;
}

/** Problems come all at once, in the order of the file; with any problem there is nothing else. */
function readFile<Data extends { bronnen: Source[] }>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  rulesFor: (written: Record<string, unknown>) => TextRules,
): ReadFile<Data> | { problems: Problem[] } {
  const slug = slugOfPath(file.path);
  const whole = plainLines(file.text);
  const result = readParts(whole, schema, rulesFor);
  const findings = [...nameFindings(slug), ...result.findings];
  if (findings.length > 0 || !result.data) {
    return { problems: inOrder(findings).map((one) => ({ bestand: file.path, ...one })) };
  }
  const { text, nodes, data, source } = result;
  return { slug, data, text, nodes, source, positionOf: positionsIn(whole) };
}

/** Where the fields of a file stand. Few ask: it is read again for them, so that nobody keeps the tree of every file's fields. */
export function positionsIn(text: string): PositionOf {
  return (path) => splitFile(text).yaml.positionOf(path);
}

/** Notepad begins a file with a byte order mark and ends its lines with two characters; neither is a fault of who writes. */
export function plainLines(text: string): string {
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

interface ReadParts<Data> {
  data?: Data | undefined;
  text: string;
  nodes: readonly TextNode[];
  source: EntrySource;
  findings: Finding[];
}

function readParts<Data>(
  text: string,
  schema: z.ZodType<Data>,
  rulesFor: (written: Record<string, unknown>) => TextRules,
): ReadParts<Data> {
  const refused = (...findings: Finding[]) => ({
    text: '',
    nodes: [],
    source: { data: {}, body: '', text },
    findings,
  });
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return refused(finding('omvang', START, TOO_LARGE));
  }
  const visible = hiddenInText(text);
  const border = borderFinding(text);
  if (border) return refused(...visible, border);
  const tooMuch = fieldsLimit(text.slice(0, text.indexOf('\n---', 3)));
  if (tooMuch) return refused(...visible, finding('omvang', { line: 2, column: 1 }, tooMuch));
  const { yaml, body, bodyStart } = splitFile(text);
  const written = (yaml.data ?? {}) as Record<string, unknown>;
  // Fields that cannot be read say so once; their text is judged all the same.
  const fields = yaml.findings.length > 0 ? undefined : readFields(yaml.data, schema, text);
  // What stands there undisguised was said already, with its exact place.
  const isSaid = (rule: RuleName) => visible.length > 0 && isHidden(rule);
  const faults = (fields?.faults ?? []).filter(({ rule }) => !isSaid(rule));
  const parsed = parseText(body, bodyStart.line, text.split('\n'), {
    ...rulesFor(written),
    sources: idsIn(written.bronnen),
  });
  const findings = [
    ...visible,
    ...yaml.findings,
    ...faults.map(({ rule, path, message }) =>
      finding(rule, yaml.positionOf(path), message, path.join('.')),
    ),
    ...(visible.length > 0 ? [] : parsed.disguised),
    ...parsed.findings,
  ];
  return {
    data: fields?.data,
    text: body.trim(),
    nodes: parsed.nodes,
    source: { data: written, body, text },
    findings,
  };
}

function isHidden(rule: RuleName): boolean {
  return rule === 'tekens' || rule === 'persoonsgegevens';
}

/** Refuses every kind of front matter but plain YAML: some of gray-matter's own run it as a program. */
const refuse = {
  parse(): never {
    throw new Error('only YAML front matter');
  },
};

/** The parts of a file whose borders are right. gray-matter finds them and hands what is between them to our own reader of YAML. */
export function splitFile(text: string): { yaml: YamlFile; body: string; bodyStart: Position } {
  const yamlStart = { line: 2, column: 1 };
  let yaml: YamlFile | undefined;
  const { content } = matter(text, {
    engines: {
      yaml: {
        parse: (source) => {
          yaml = readYaml(source.replace(/^\n/, ''), yamlStart, 'contributed');
          return {};
        },
      },
      javascript: refuse,
      js: refuse,
      json: refuse,
      coffee: refuse,
    },
  });
  const bodyStart = positionAt(text, text.length - content.length);
  return { yaml: yaml ?? readYaml('', yamlStart), body: content, bodyStart };
}

/** The ids of a list as written, also when another field is wrong: a reference is judged by itself. What is no text is nobody's id. */
function idsIn(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.map((item: unknown) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : '';
  });
}

/**
 * The front matter must be plain YAML between two lines of three hyphens and nothing else.
 *
 * @returns what is wrong with the borders of a file, or nothing
 */
export function borderFinding(text: string): Finding | undefined {
  const first = text.split('\n', 1)[0] ?? '';
  if (first !== '---') {
    return finding(
      'grenzen',
      START,
      first.startsWith('---')
        ? `na de eerste drie streepjes staat '${printable(first.slice(3), 30)}'; daar mag niets staan (alleen gewone YAML)`
        : 'begint niet met een regel met drie streepjes (---); daaronder horen de velden',
    );
  }
  // Every parser ends the fields at the first line that begins with three hyphens, whatever follows; so it must be that alone.
  const end = text.indexOf('\n---', 3);
  if (end === -1) {
    return finding(
      'grenzen',
      START,
      'de velden zijn niet afgesloten; zet onder het laatste veld een regel met drie streepjes (---)',
    );
  }
  const [rest = ''] = text.slice(end + 4).split('\n', 1);
  return rest === ''
    ? undefined
    : finding(
        'grenzen',
        positionAt(text, end + 1),
        `na de drie streepjes staat '${printable(rest, 30)}'; op de regel die de velden afsluit mag niets anders staan`,
      );
}
