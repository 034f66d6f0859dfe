/** Hidden characters and personal data, also where an entity (&#64;), an escape ("\u202e") or markup in between hides them. */
import { textOf, type BodyNode } from './body-node.ts';
import { hiddenCharacters } from './characters.ts';
import { personalData } from './contacts.ts';
import { finding, type Finding, type Position } from './problem.ts';

/** Of a text as it stands in the file. */
export function unsafeText(text: string): Finding[] {
  return [...hiddenCharacters(text), ...personalData(text)];
}

/** A text as its reader sees it, with the place in the file where it begins. */
interface Piece {
  text: string;
  at: Position;
  veld?: string;
}

/**
 * Of the fields, once YAML has read them.
 *
 * @param written the file as it stands, which was looked at already
 */
export function unsafeFields(
  data: unknown,
  positionOf: (path: readonly PropertyKey[]) => Position,
  written: string,
): Finding[] {
  return fieldTexts(data, []).flatMap(({ text, path }) =>
    unsafePiece({ text, at: positionOf(path), veld: path.join('.') }, written),
  );
}

/** Of the text, once it is a tree; positions are inside the text. */
export function unsafeNodes(nodes: readonly BodyNode[], written: string): Finding[] {
  return nodes.flatMap((node) => nodeTexts(node)).flatMap((piece) => unsafePiece(piece, written));
}

/** NFKC makes plain digits and letters of their wide, bold or circled look-alikes. */
function unsafePiece({ text, at, veld = '' }: Piece, written: string): Finding[] {
  const plain = text.normalize('NFKC');
  if (plain === text && written.includes(text)) return [];
  return [...hiddenCharacters(text), ...personalData(plain)].map(({ melding }) =>
    finding(at, melding, veld),
  );
}

function fieldTexts(data: unknown, path: readonly string[]): { text: string; path: string[] }[] {
  if (typeof data === 'string') return [{ text: data, path: [...path] }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => fieldTexts(value, [...path, key]));
}

/** The text of each block as one, for `06-**1234**5678` is a number too; and what stands in attributes. */
function nodeTexts(node: BodyNode, inBlock = false): Piece[] {
  const at = node.position?.start ?? { line: 1, column: 1 };
  const children = node.children ?? [];
  const isBlock =
    !inBlock && children.some(({ type, value = '' }) => type === 'text' && value.trim() !== '');
  return [
    ...attributeTexts(node, at),
    ...(isBlock ? [{ text: textOf(node), at }] : []),
    ...children.flatMap((child) => nodeTexts(child, inBlock || isBlock)),
  ];
}

function attributeTexts({ properties = {}, attributes = [] }: BodyNode, at: Position): Piece[] {
  const values = [...Object.values(properties), ...attributes.map(({ value }) => value)];
  return values.flatMap((value) => (typeof value === 'string' ? [{ text: value, at }] : []));
}
