/** Reads plain YAML with positions: no anchors, aliases, tags or duplicate keys. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { finding, type Finding, type Position } from './problem.ts';

/** Deeper than any entry needs; stops nests meant to exhaust the reader. */
const MAX_DEPTH = 10;

export interface YamlFile {
  data: unknown;
  findings: Finding[];
  /** Where a field stands, or the nearest thing above it that does. */
  positionOf(path: readonly PropertyKey[]): Position;
}

/**
 * @param text the YAML
 * @param start where it begins in its file
 */
export function readYaml(text: string, start: Position = { line: 1, column: 1 }): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + start.line - 1, column: col };
  };
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    return unreadable(
      [finding(start, 'de velden zijn niet te lezen; zijn ze te diep genest?')],
      start,
    );
  }
  const findings = [
    ...doc.errors.map((error) => finding(at(error.pos[0]), yamlMessage(error.code, error.message))),
    ...refusedNodes(doc, at),
  ];
  if (findings.length > 0) return unreadable(findings, start);
  return {
    data: doc.toJS({ maxAliasCount: 0 }),
    findings: [],
    positionOf: (path) => at(offsetOf(doc, path)),
  };
}

function unreadable(findings: Finding[], start: Position): YamlFile {
  return { data: undefined, findings, positionOf: () => start };
}

function yamlMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'dit veld staat er al; elk veld mag één keer';
    case 'TAB_AS_INDENT':
      return 'hier staat een tab; spring in met spaties';
    case 'BAD_INDENT':
      return 'springt anders in dan de regels eromheen; zet velden van dezelfde groep recht onder elkaar';
    case 'MISSING_CHAR':
      return 'hier ontbreekt een aanhalingsteken, haakje of komma';
    case 'MULTIPLE_DOCS':
      return 'hier begint een tweede blok met velden; er mag er maar één zijn';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'is niet te lezen; staat er een dubbele punt in de tekst? Zet de tekst dan tussen aanhalingstekens';
    default:
      return `is niet te lezen als YAML (${message.split('\n')[0]})`;
  }
}

function refusedNodes(doc: Document.Parsed, at: (offset: number) => Position): Finding[] {
  const found: Finding[] = [];
  const refuse = (node: Node, what: string) => {
    found.push(finding(at(node.range?.[0] ?? 0), what));
    return visit.SKIP;
  };
  visit(doc, (_key, node, path) => {
    if (!isNode(node)) return undefined;
    if (isAlias(node)) return refuse(node, 'een verwijzing (*) mag niet; schrijf de waarde uit');
    if ('anchor' in node && node.anchor)
      return refuse(node, 'een anker (&) mag niet; schrijf de waarde uit');
    if (node.tag) return refuse(node, `'${node.tag}' mag niet; schrijf gewone tekst`);
    if (path.length > 2 * MAX_DEPTH) return refuse(node, 'is te diep genest');
    return undefined;
  });
  if (doc.directives?.yaml.explicit) found.push(finding(at(0), 'een regel met %YAML mag niet'));
  return found;
}

function offsetOf(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
      );
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
