/** Characters that a reader cannot see, or takes for another, but a computer can tell apart. */
import { personalData } from './privacy.ts';
import {
  findAt,
  finding,
  START,
  type FieldFault,
  type Finding,
  type Position,
} from './problems.ts';
import { childrenOf, isComponent, tagOf, textOf, type TextNode } from './tree.ts';

/** What must not be in a text, as people call it; the first that fits names it. */
const KINDS: readonly { of: RegExp; what: string }[] = [
  { of: /^[\p{Cs}\ufffd]/u, what: 'een kapot teken' },
  { of: /^\p{Cc}/u, what: 'een besturingsteken' },
  { of: /^\p{Bidi_Control}/u, what: 'een teken dat de leesrichting verandert' },
  { of: /^/u, what: 'een onzichtbaar teken' },
];

/** U+FFFD stands where bytes or an entity could not be read, U+FFFC where a picture was pasted; U+2800 is a blank. */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/gu;

/**
 * Accents upon accents make a smear over the lines around it, and a line or ring through letters another word. No language
 * stacks three, gives one to four letters in a row, or begins a word with one.
 */
const STACK =
  /\p{M}{3,}|[\u0305\u0332-\u0338\u033f\u0347\u035c-\u0362\u20d2\u20d3\u20d8-\u20da\u20e5-\u20eb\p{Me}]|(?:\p{Script=Latin}\p{M}){4,}|(?<=^|[\s\p{P}])\p{Script=Inherited}/gmu;

/** A letter of another alphabet inside a Latin word passes for another word, or another web address; kΩ, μm and Δt are of measuring. */
const OTHER = String.raw`(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}`;
const TWO_ALPHABETS = new RegExp(
  String.raw`(?![kM]?Ω(?!\p{L})|μ(?:[mglsAVFW]|mol|Sv|Pa)(?!\p{L})|Δ\p{L}(?!\p{L}))(?:\p{Script=Latin}['’_·\p{M}]*${OTHER}|${OTHER}['’_·\p{M}]*\p{Script=Latin})`,
  'gu',
);

/** Letters that are drawn as plain ones and are none: wide, bold, circled, phonetic, of mathematics. */
const DRAWN_AS_LETTERS = String.raw`\uff21-\uff5a\u{1d400}-\u{1d7cb}\u249c-\u24e9\u{1f130}-\u{1f189}\u017f\u0184\u0185\u01a8\u01bd\u0237\u0251\u0261\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u1d00-\u1d22\ua730\ua731\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212a\u212c-\u2138\u213c-\u2140\u2145-\u2149`;
/** Those, numerals and small raised letters inside a word, flags that are one letter, digits of two scripts in one number. */
const LOOK_ALIKE = new RegExp(
  String.raw`[\uff10-\uff19\u{1d7ce}-\u{1d7ff}${DRAWN_AS_LETTERS}]` +
    String.raw`|[\u2160-\u217f](?=\p{Script=Latin})|(?<=\p{Script=Latin})[\u2160-\u217f]` +
    String.raw`|[\u1d2c-\u1d6a\u2090-\u209c](?=[a-z])` +
    String.raw`|[\u{1f1e6}-\u{1f1ff}](?=\p{L})` +
    String.raw`|\d(?!\d)\p{Nd}|(?!\d)\p{Nd}(?=\d)`,
  'gu',
);

/** So many signs before a hidden one are enough to find it by. */
const BEFORE = 20;

/** Every hidden or misleading character, as far as a first look needs. */
function hiddenCharacters(text: string): Finding[] {
  return [
    ...findAt('tekens', text, HIDDEN, ({ 0: character, index }) => {
      const what = KINDS.find(({ of }) => of.test(character))?.what ?? '';
      const before = /[^\s\p{C}]+[^\S\n]*$/u.exec(
        text.slice(Math.max(0, index - BEFORE), index),
      )?.[0];
      const where = before ? ` achter '${before.trim()}'` : '';
      return `hier staat ${what} (U+${codeOf(character)})${where}; haal het weg door dit stuk opnieuw te typen`;
    }),
    ...findAt(
      'tekens',
      text,
      STACK,
      () => 'hier staan losse accenten op elkaar; typ dit stuk opnieuw',
    ),
    ...findAt(
      'tekens',
      text,
      TWO_ALPHABETS,
      ([pair]) =>
        `in '${pair}' komen letters uit twee alfabetten die op elkaar lijken; typ dit woord opnieuw`,
    ),
    ...findAt(
      'tekens',
      text,
      LOOK_ALIKE,
      ([sign]) =>
        `'${sign}' lijkt op een gewone letter of een gewoon cijfer; typ dit woord opnieuw`,
    ),
  ];
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

// The same, and personal data, also where an entity (&#64;), an escape ("\u202e") or markup in between hides them.

/** Texts with nothing hidden in them: while someone types, all fields but one are what they were. */
const clean = new Set<string>();
const MOST_KEPT = 400;

/** Of a text as it stands in the file, or as a reader sees it. */
export function hiddenInText(text: string): Finding[] {
  if (clean.has(text)) return [];
  const found = [...hiddenCharacters(text), ...personalData(text)];
  if (found.length === 0) {
    if (clean.size >= MOST_KEPT) clean.clear();
    clean.add(text);
  }
  return found;
}

/**
 * Of every text and number among the fields, as YAML reads it.
 *
 * @param file the file that they stand in, which was looked at already: what stands there just so is not looked at again
 */
export function hiddenInFields(written: unknown, file = ''): FieldFault[] {
  return textsIn(written, []).flatMap(({ text, path }) =>
    hiddenIn(text, file).map(({ controle, melding }) => ({
      path,
      rule: controle,
      message: melding,
    })),
  );
}

/**
 * Of a text, once it is a tree.
 *
 * @param written the text as it stands, which was looked at already
 */
export function hiddenInNodes(nodes: readonly TextNode[], written: string): Finding[] {
  return nodes
    .flatMap((node) => piecesOf(node))
    .flatMap(({ text, at }) =>
      hiddenIn(text, written).map(({ controle, melding }) => finding(controle, at, melding)),
    );
}

/** What stands in what was looked at just as it is read, with no escape, entity, markup or line end between, is not looked at again. */
function hiddenIn(text: string, lookedAt: string): Finding[] {
  return lookedAt.includes(text) && text === text.normalize('NFKC') ? [] : hiddenInText(text);
}

function textsIn(
  written: unknown,
  path: readonly (string | number)[],
): { text: string; path: readonly (string | number)[] }[] {
  if (typeof written === 'string' || typeof written === 'number')
    return [{ text: String(written), path }];
  if (Array.isArray(written))
    return written.flatMap((value, index) => textsIn(value, [...path, index]));
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** A text as its reader sees it, with the place where it begins. */
interface Piece {
  text: string;
  at: Position;
}

/** The text of each block as one, for `06-**1234**5678` is a number too; and what stands in attributes. */
function piecesOf(node: TextNode, inBlock = false): Piece[] {
  const at = node.position?.start ?? START;
  const children = childrenOf(node);
  const isBlock =
    !inBlock && children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return [
    ...attributesOf(node).map((text) => ({ text, at })),
    ...(isBlock ? [{ text: textOf(node), at }] : []),
    ...togetherIn(node).map((text) => ({ text, at })),
    ...children.flatMap((child) => piecesOf(child, inBlock || isBlock)),
  ];
}

/** What stands apart and is read together: the cells of a row, a cell below the head of its column, the items of a list. */
function togetherIn(node: TextNode): string[] {
  const texts = (of: TextNode) =>
    childrenOf(of).map((child) => textOf(child).replace(/\s+/g, ' ').trim());
  switch (tagOf(node)) {
    case 'tr':
    case 'ul':
    case 'ol':
      return [texts(node).join(' ').replace(/\s+/g, ' ')];
    case 'table': {
      const [head = [], ...rows] = rowsOf(node).map(texts);
      return rows.flatMap((cells) => cells.map((cell, column) => `${head[column] ?? ''}: ${cell}`));
    }
    default:
      return [];
  }
}

function rowsOf(table: TextNode): TextNode[] {
  return childrenOf(table).flatMap((part) => childrenOf(part).filter((row) => tagOf(row) === 'tr'));
}

function attributesOf(node: TextNode): string[] {
  const values: unknown[] = isComponent(node)
    ? node.attributes.map(({ value }) => value)
    : node.type === 'element'
      ? Object.values(node.properties)
      : [];
  return values.filter((value) => typeof value === 'string');
}
