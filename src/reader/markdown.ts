/**
 * The grammar of texts, and the one parser of them: for the build, the command line, the form and, through `MARKDOWN_GRAMMAR`, the
 * guides. What it cannot read it says in plain Dutch: what to do about it.
 */
import type { Root } from 'hast';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Extension } from 'micromark-util-types';
import { type Position, printable } from './problems.ts';
import { childrenOf, tagOf, textOf, type TextNode } from './tree.ts';

/**
 * What a text has beyond Markdown. Tables are used; strike-through, footnotes and task lists are known only so that they
 * can be refused by name. Bare addresses stay text: to find them in a long text takes minutes.
 */
export const MARKDOWN_GRAMMAR: { micromark: Extension[]; tree: TreeExtension[] } = {
  micromark: [gfmTable(), gfmStrikethrough(), gfmFootnote(), gfmTaskListItem()],
  tree: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/** MDX without a JavaScript parser: a brace is an expression as far as its partner, and every one is refused. */
const MDX_GRAMMAR = {
  micromark: [mdxJsx(), mdxExpression(), mdxMd()],
  tree: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
};

/** Nodes of MDX that mean nothing in HTML: they stay what they are. */
const COMPONENTS = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
] as const;

/** A text that no grammar fits: an unclosed component, a `<` before no name. */
export class MarkdownError extends Error {
  readonly at: Position;
  /** What to do about it, in Dutch. */
  readonly melding: string;

  constructor(at: Position, cause: unknown) {
    super('the text cannot be parsed', { cause });
    this.name = 'MarkdownError';
    this.at = at;
    this.melding = markdownMessage((cause as { reason?: string } | null)?.reason);
  }
}

/**
 * Parses a text that `limits.ts` let through: others can take minutes.
 *
 * @param firstLine line of its file that the text begins on: positions are those of the file
 * @throws {MarkdownError} where the text stops making sense
 */
export function parseMarkdown(text: string, firstLine = 1): TextNode[] {
  const inFile = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  try {
    const tree = fromMarkdown(text, {
      extensions: [...MARKDOWN_GRAMMAR.micromark, ...MDX_GRAMMAR.micromark],
      mdastExtensions: [...MARKDOWN_GRAMMAR.tree, ...MDX_GRAMMAR.tree],
    });
    const root = toHast(tree, { passThrough: [...COMPONENTS] }) as Root;
    const nodes = withoutEmptyWrappers(root.children as TextNode[]);
    for (const node of nodes) placeInFile(node, inFile);
    return nodes;
  } catch (error) {
    throw new MarkdownError(inFile(placeOf(error)), error);
  }
}

/** A paragraph of nothing but components is none: they stand by themselves, as in every other parser of MDX. */
function withoutEmptyWrappers(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) => {
    if ('children' in node)
      node.children = withoutEmptyWrappers(childrenOf(node)) as typeof node.children;
    const components = childrenOf(node).filter((child) => child.type === 'mdxJsxTextElement');
    const isWrapper =
      tagOf(node) === 'p' &&
      components.length > 0 &&
      childrenOf(node).every(
        (child) => components.includes(child as never) || textOf(child).trim() === '',
      );
    if (!isWrapper) return [node];
    return components.map((component): TextNode => ({ ...component, type: 'mdxJsxFlowElement' }));
  });
}

/** Positions of the text become positions of the file; what says nothing to a reader of it goes. */
function placeInFile(node: TextNode, inFile: (at: Position) => Position): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: inFile(start), end: inFile(end) };
  }
  delete node.data;
  if ('children' in node) node.children.forEach((child) => placeInFile(child as TextNode, inFile));
}

/** The parser's errors say where; of what is not closed, where it opens. One that ran out of stack says nothing. */
function placeOf(error: unknown): Position {
  const {
    line,
    column,
    reason = '',
  } = (error ?? {}) as {
    line?: number;
    column?: number;
    reason?: string;
  };
  const [, openLine, openColumn] = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(reason) ?? [];
  return { line: Number(openLine ?? line ?? 1), column: Number(openColumn ?? column ?? 1) };
}

const NO_LESS_THAN =
  "het teken < kan hier niet staan; zet er een spatie achter, of schrijf 'minder dan'";

/** By what the parser says, in English; the first that fits. */
const MESSAGES: readonly [said: RegExp, message: string][] = [
  [
    /in expression/,
    'de accolade { wordt niet gesloten, en accolades mogen niet; schrijf de tekst zonder',
  ],
  [
    /^Unexpected character `[!?%]`.* before name/,
    'een opmerking of code na < mag niet; haal hem weg',
  ],
  [/ before name/, NO_LESS_THAN],
  [/^Unexpected character .* (?:in|before local) name/, 'schrijf dit adres zonder < en > eromheen'],
  [/attribute value/, 'hier horen rechte aanhalingstekens; zet ze om de waarde, zoals titel="…"'],
  [
    /^Expected a closing tag for `<Kader/,
    'dit kader wordt niet gesloten; zet </Kader> onder de tekst, op een eigen regel',
  ],
  [/^Expected a closing tag for `<Bron/, 'deze bron wordt niet gesloten; schrijf <Bron id="…" />'],
  [
    /^Unexpected closing/,
    'hier wordt iets gesloten dat niet open is; haal </…> weg of begin het eerst',
  ],
  [/^Unexpected end of file (?:in|after) name/, NO_LESS_THAN],
];

const OTHERWISE =
  "met < begint hier iets dat niet af is; zet er een spatie achter als u 'minder dan' bedoelt, of sluit af met >";
const TOO_TANGLED = 'de tekst is niet te lezen; haal de opmaak weg en zet hem er stap voor stap in';

/**
 * A fault of the parser in Dutch.
 *
 * @param reason what the parser says, in English; nothing when it ran out of room
 */
function markdownMessage(reason: string | undefined): string {
  if (!reason) return TOO_TANGLED;
  const known = MESSAGES.find(([said]) => said.test(reason))?.[1];
  const [, name] = /^Expected a closing tag for `<([^`\s>]*)/.exec(reason) ?? [];
  if (known || name === undefined) return known ?? OTHERWISE;
  return `<${printable(name)}> mag niet in de tekst; haal de tekens < en > weg`;
}
