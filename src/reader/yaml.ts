/** Reads plain YAML with positions: no anchors, aliases, tags or duplicate keys. */
import {
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
  isAlias,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { MOST_FIELD_LINES, TOO_MANY_FIELDS } from './limits.ts';
import { finding, type Finding, type Position, printable } from './problems.ts';
import {
  isOpenQuote,
  TOO_MANY_LEVELS,
  yamlMessage,
  NO_ALIAS,
  NO_ANCHOR,
  NO_TAG,
  REPEATED,
} from './yaml-messages.ts';

export interface YamlFile {
  data: unknown;
  findings: Finding[];
  /** Where a field stands, or the nearest thing above it that does. */
  positionOf(path: readonly PropertyKey[]): Position;
}

/**
 * `1.250` is a thousand and more to who writes Dutch, and one and a quarter to every parser. In our own lists it is exact; in
 * a contribution it is refused; `as-typed` it is given as it was written, for who reads it as people type it.
 */
type Numbers = 'exact' | 'contributed' | 'as-typed';

/**
 * Reads plain YAML; anchors, aliases, tags and repeated keys are findings.
 *
 * @param text the YAML
 * @param start where it begins in its file
 * @param numbers how they are read
 */
export function readYaml(
  text: string,
  start: Position = { line: 1, column: 1 },
  numbers: Numbers = 'exact',
): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + start.line - 1, column: col };
  };
  if (text.split('\n', MOST_FIELD_LINES + 1).length > MOST_FIELD_LINES)
    return unreadable([finding('omvang', start, TOO_MANY_FIELDS)], start);
  const parsed = parse(text, lines, numbers);
  if (!parsed) return unreadable([finding('yaml', start, TOO_MANY_LEVELS)], start);
  const { doc, refused } = parsed;
  const findings = [
    ...refused.map(({ offset, message }) => finding('yaml', at(offset), message)),
    ...syntaxFindings(doc, text, at),
    ...lineFindings(text, start),
  ];
  if (findings.length > 0) return unreadable(withoutRepeats(findings), start);
  if (numbers === 'as-typed') keepNumbersAsTyped(doc);
  return {
    data: doc.toJS({ maxAliasCount: 0 }),
    findings: [],
    positionOf: (path) => at(offsetOf(doc, path)),
  };
}

/** @returns nothing for a nest too deep to walk through */
function parse(text: string, lineCounter: LineCounter, numbers: Numbers) {
  const traced = Error.stackTraceLimit;
  try {
    // The library makes an error with a trace of each of thousands of faults; the first is enough, and says itself where it is.
    Error.stackTraceLimit = 0;
    const doc = parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
      keepSourceTokens: true,
      // The library compares every key with every other; the map below does it at once.
      uniqueKeys: false,
    });
    return { doc, refused: refusedNodes(doc, text, numbers) };
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = traced;
  }
}

function keepNumbersAsTyped(doc: Document.Parsed): void {
  visit(doc, {
    Scalar(_key, node) {
      if (typeof node.value === 'number') node.value = node.source;
    },
  });
}

function unreadable(findings: Finding[], start: Position): YamlFile {
  return { data: undefined, findings, positionOf: () => start };
}

/** One fault makes a parser stumble again and again: what follows the first says nothing. */
function syntaxFindings(
  doc: Document.Parsed,
  text: string,
  at: (offset: number) => Position,
): Finding[] {
  return doc.errors.slice(0, 1).map(({ code, message, pos: [offset] }) => {
    const begin = isOpenQuote(message) ? openingOf(doc, offset) : pastLineEnd(text, offset);
    return finding('yaml', at(begin), yamlMessage(code, message));
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
      return [finding('yaml', at, 'een regel met drie punten mag niet; haal hem weg')];
    return line.startsWith('%') ? [finding('yaml', at, yamlMessage('BAD_DIRECTIVE', ''))] : [];
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

// What YAML can say and an entry may not: anchors, aliases, tags, nests, numbers that not everyone reads the same.

/** Deeper than any entry needs; stops nests meant to exhaust the reader. */
const MAX_DEPTH = 10;

interface Refused {
  /** Where in the text. */
  offset: number;
  message: string;
}

/** Every such node of a document, with where it begins. */
function refusedNodes(doc: Document.Parsed, text: string, numbers: Numbers): Refused[] {
  const found: Refused[] = [];
  visit(doc, (_key, node, path) => {
    if (isPair(node) && isNode(node.key) && !isScalar(node.key)) {
      found.push({
        offset: node.key.range?.[0] ?? 0,
        message: 'een veldnaam is gewone tekst, zoals titel; schrijf hem zonder haken',
      });
      return visit.SKIP;
    }
    if (!isNode(node)) return undefined;
    if (isMap(node)) found.push(...repeatedKeys(node));
    const tag = emptyTagIn(node);
    if (tag !== undefined) found.push({ offset: tag, message: NO_TAG });
    const refused =
      path.length > 2 * MAX_DEPTH ? { message: TOO_MANY_LEVELS } : nodeProblem(node, text, numbers);
    if (!refused) return undefined;
    const { message, sign } = refused;
    const start = node.range?.[0] ?? 0;
    // A node begins after its anchor or tag, which can stand on the line above.
    found.push({ offset: sign ? Math.max(text.lastIndexOf(sign, start), 0) : start, message });
    return visit.SKIP;
  });
  return found;
}

function repeatedKeys({ items }: YAMLMap): Refused[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ offset: key.range?.[0] ?? 0, message: REPEATED }];
  });
}

/** `!<>` is a tag that the parser drops without a word; others may not. */
function emptyTagIn({ srcToken }: Node): number | undefined {
  if (!srcToken || !('items' in srcToken)) return undefined;
  const marks = srcToken.items.flatMap((item) => [
    ...('start' in item ? (item.start ?? []) : []),
    ...('sep' in item ? (item.sep ?? []) : []),
  ]);
  return marks.find(({ type, source }) => type === 'tag' && /^!<\s*>$/.test(source))?.offset;
}

function nodeProblem(
  node: Node,
  text: string,
  numbers: Numbers,
): { message: string; sign?: string } | undefined {
  if (isAlias(node)) return { message: NO_ALIAS };
  if ('anchor' in node && node.anchor) return { message: NO_ANCHOR, sign: '&' };
  if (node.tag) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    return { message: `'${printable(tag)}' mag niet; schrijf gewone tekst`, sign: '!' };
  }
  if (!isScalar(node)) return undefined;
  if (losesItsEnd(node, text)) return { message: LOST_END };
  if (typeof node.value !== 'number') return undefined;
  const { source = '' } = node;
  if (!isPlainNumber(source)) return { message: numberMessage(node) };
  return numbers === 'contributed' && THOUSANDS.test(source)
    ? { message: thousandsMessage(source) }
    : undefined;
}

const LOST_END =
  'alles achter # valt hier weg; zet de tekst tussen aanhalingstekens, of de opmerking op een eigen regel';

/** `titel: Taal #1 in de bouw` is `Taal` to every parser, and not to who wrote it. */
function losesItsEnd({ type, range }: Scalar, text: string): boolean {
  const comment = /[ \t]+#/y;
  comment.lastIndex = range?.[1] ?? 0;
  return type === 'PLAIN' && comment.test(text);
}

/** Numbers on which parsers do not agree (012 is ten to some), or that no person writes. */
function isPlainNumber(source: string): boolean {
  return /^(?!-0$)-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(source);
}

const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

function thousandsMessage(source: string): string {
  return `'${source}' heeft een punt voor duizend; schrijf ${source.replace('.', '')}`;
}

function numberMessage({ source = '', value }: Scalar): string {
  const plain = isPlainNumber(String(value)) ? `schrijf ${String(value)}` : 'schrijf het uit';
  return `'${printable(source)}' is geen gewoon getal; ${plain}, of zet het tussen aanhalingstekens als het tekst is`;
}
