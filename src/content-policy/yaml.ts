/** Reads plain YAML with positions: no anchors, aliases, tags or duplicate keys. */
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { finding, type Finding, type Position } from './problem.ts';
import { isOpenQuote, TOO_DEEP, yamlMessage } from './yaml-messages.ts';
import { refusedNodes } from './yaml-refused.ts';

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
  const parsed = parse(text, lines);
  if (!parsed) return unreadable([finding(start, TOO_DEEP)], start);
  const { doc, refused } = parsed;
  const findings = [
    ...refused.map(({ offset, message }) => finding(at(offset), message)),
    ...syntaxFindings(doc, text, at),
    ...lineFindings(text, start),
  ];
  if (findings.length > 0) return unreadable(withoutRepeats(findings), start);
  return {
    data: doc.toJS({ maxAliasCount: 0 }),
    findings: [],
    positionOf: (path) => at(offsetOf(doc, path)),
  };
}

/** @returns nothing for a nest too deep to walk through */
function parse(text: string, lineCounter: LineCounter) {
  try {
    const doc = parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
    });
    return { doc, refused: refusedNodes(doc, text) };
  } catch {
    return undefined;
  }
}

function unreadable(findings: Finding[], start: Position): YamlFile {
  return { data: undefined, findings, positionOf: () => start };
}

/** One fault makes a parser stumble again and again: what follows the first says nothing. Double fields stand by themselves. */
function syntaxFindings(
  doc: Document.Parsed,
  text: string,
  at: (offset: number) => Position,
): Finding[] {
  const first = doc.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return doc.errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map(({ code, message, pos: [offset] }) => {
      const begin = isOpenQuote(message) ? openingOf(doc, offset) : pastLineEnd(text, offset);
      return finding(at(begin), yamlMessage(code, message));
    });
}

/** After a field without a value the parser puts the next one at the end of the line before it. */
function pastLineEnd(text: string, offset: number): number {
  return text[offset] === '\n' ? offset + 1 : offset;
}

/** Where the quoted text begins that runs on to the offset. */
function openingOf(doc: Document.Parsed, end: number): number {
  let opening = end;
  visit(doc, {
    Scalar(_key, { range }) {
      if (range?.[1] === end) opening = range[0];
    },
  });
  return opening;
}

/** `...` ends the fields without a word, and other parsers go on or stop there; `%` gives YAML another meaning. */
function lineFindings(text: string, start: Position): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const at = { line: index + start.line, column: 1 };
    if (/^\.\.\.(?:\s|$)/.test(line))
      return [finding(at, 'een regel met drie punten mag niet; haal hem weg')];
    return line.startsWith('%') ? [finding(at, yamlMessage('BAD_DIRECTIVE', ''))] : [];
  });
}

/** The same thing said twice of one line is said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.regel} ${one.melding}`, one])).values()];
}

function offsetOf(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) =>
          isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === String(step),
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
