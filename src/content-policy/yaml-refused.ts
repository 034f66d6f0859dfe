/** What YAML can say and an entry may not: anchors, aliases, tags, nests, numbers that not everyone reads the same. */
import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { printable } from './problem.ts';
import { NO_ALIAS, NO_ANCHOR, TOO_DEEP } from './yaml-messages.ts';

/** Deeper than any entry needs; stops nests meant to exhaust the reader. */
const MAX_DEPTH = 10;

export interface Refused {
  /** Where in the text. */
  offset: number;
  message: string;
}

/** Every such node of a document, with where it begins. */
export function refusedNodes(doc: Document.Parsed, text: string): Refused[] {
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
    const refused = path.length > 2 * MAX_DEPTH ? { message: TOO_DEEP } : nodeProblem(node, text);
    if (!refused) return undefined;
    const { message, sign } = refused;
    const start = node.range?.[0] ?? 0;
    // A node begins after its anchor or tag, which can stand on the line above.
    found.push({ offset: sign ? Math.max(text.lastIndexOf(sign, start), 0) : start, message });
    return visit.SKIP;
  });
  return found;
}

function nodeProblem(node: Node, text: string): { message: string; sign?: string } | undefined {
  if (isAlias(node)) return { message: NO_ALIAS };
  if ('anchor' in node && node.anchor) return { message: NO_ANCHOR, sign: '&' };
  if (node.tag) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    return { message: `'${printable(tag)}' mag niet; schrijf gewone tekst`, sign: '!' };
  }
  if (!isScalar(node)) return undefined;
  if (losesItsEnd(node, text)) return { message: LOST_END };
  if (typeof node.value !== 'number') return undefined;
  return isPlainNumber(node.source ?? '') ? undefined : { message: numberMessage(node) };
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
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(source);
}

function numberMessage({ source = '', value }: Scalar): string {
  const plain = isPlainNumber(String(value)) ? `schrijf ${String(value)}` : 'schrijf het uit';
  return `'${printable(source)}' is geen gewoon getal; ${plain}, of zet het tussen aanhalingstekens als het tekst is`;
}
