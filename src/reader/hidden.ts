/** Characters that a reader cannot see, or takes for another, but a computer can tell apart. */
import { findAt, type Finding, finding, type Position } from './problems.ts';
import { textOf, type BodyNode } from './tree.ts';
import { personalData } from './privacy.ts';

/** What must not be in a text, as people call it; the first that fits names it. */
const KINDS: readonly { of: RegExp; what: string }[] = [
  { of: /^[\p{Cs}\ufffd]/u, what: 'een kapot teken' },
  { of: /^\p{Cc}/u, what: 'een besturingsteken' },
  { of: /^\p{Bidi_Control}/u, what: 'een teken dat de leesrichting verandert' },
  { of: /^/u, what: 'een onzichtbaar teken' },
];

/** U+FFFD stands where bytes or an entity could not be read, U+FFFC where a picture was pasted; U+2800 is a blank. */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/gu;

/** Accents upon accents make a smear over the lines around it; no language stacks four. */
const STACK = /\p{M}{4,}/gu;

/** A Greek or Cyrillic letter inside a Latin word passes for another word, or another web address. */
const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** Every hidden or misleading character, as far as a first look needs. */
export function hiddenCharacters(text: string): Finding[] {
  return [
    ...findAt(text, HIDDEN, ([character]) => {
      const what = KINDS.find(({ of }) => of.test(character))?.what ?? '';
      return `hier staat ${what} (U+${codeOf(character)}); haal het weg door dit stuk opnieuw te typen`;
    }),
    ...findAt(text, STACK, () => 'hier staan losse accenten op elkaar; typ dit stuk opnieuw'),
    ...findAt(
      text,
      TWO_ALPHABETS,
      ([pair]) =>
        `in '${pair}' komen letters uit twee alfabetten die op elkaar lijken; typ dit woord opnieuw`,
    ),
  ];
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

// Hidden characters and personal data, also where an entity (&#64;), an escape ("\u202e") or markup in between hides them.

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
