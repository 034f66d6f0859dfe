/** The text of an entry or guide as a tree, and what can be read from it: words, links, statements with their sources. */
import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Position } from './problems.ts';
import { slugify } from './words.ts';

/**
 * A part of a text: hast as Markdown makes it, with the components of MDX as nodes of their own (`name`, `attributes`).
 * Positions are lines and columns of the file. What passed the policy holds `element`, `text` and components only.
 */
export type TextNode = ElementContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** One `## heading` of a text with what stands under it. */
export interface Section {
  title: string;
  nodes: readonly TextNode[];
}

/** A component of MDX, on lines of its own or inside a line. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Whether a node is one of MDX, of whatever name. */
export function isComponent(node: TextNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The parts inside a node; none for text. */
export function childrenOf(node: TextNode): readonly TextNode[] {
  return 'children' in node ? (node.children as TextNode[]) : [];
}

/** Name of the element, such as `p`; nothing for text and components. */
export function tagOf(node: TextNode): string | undefined {
  return node.type === 'element' ? node.tagName : undefined;
}

/** The one attribute that each of our components has: the id of a source or chart, the title of a call-out. */
export function attributeOf(node: ComponentNode): string {
  const [first] = node.attributes;
  return typeof first?.value === 'string' ? first.value : '';
}

/** All text inside a node. */
export function textOf(node: TextNode): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** Whether a node shows anything: text, a picture, or a component. */
export function hasContent(node: TextNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'element' || node.tagName === 'img' || node.children.some(hasContent);
}

/** Where a node begins; what the parser adds itself, as the list of footnotes, begins where its first text does. */
export function positionOf(node: TextNode): Position | undefined {
  return node.position?.start ?? childrenOf(node).map(positionOf).find(Boolean);
}

/** Every node of some trees, each before what is in it. */
function* nodesIn(nodes: readonly TextNode[]): Generator<TextNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesIn(childrenOf(node));
  }
}

/** The text under each heading of level 2; what stands before the first heading belongs to none. */
export function sectionsOf(nodes: readonly TextNode[]): Section[] {
  const sections: { title: string; nodes: TextNode[] }[] = [];
  for (const node of nodes) {
    if (tagOf(node) === 'h2') sections.push({ title: textOf(node).trim(), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** A heading of a text, with the name by which an address leads to it. */
export interface Heading {
  node: TextNode & { type: 'element' };
  level: 2 | 3;
  title: string;
  /** Id on the page: the words of the heading as they stand in an address. */
  id: string;
}

/** Whether the page around a text has a place of this name itself. */
const isOfThePage = (id: string) =>
  id === 'inhoud' || id === 'inhoudsopgave' || /^bron-\d+$/.test(id);

/**
 * Every heading, in the order of the text. Build, table of contents and the check of links all take the ids from here. An id
 * that is taken gets a number (`kosten-2`); headings of level 2 choose first, so that a new one of level 3 renames none of them.
 */
export function headingsOf(nodes: readonly TextNode[]): Heading[] {
  const headings = [...nodesIn(nodes)].flatMap((node) => {
    const level = node.type === 'element' ? HEADINGS.indexOf(node.tagName) + 2 : 1;
    return level > 1 ? [{ node: node as Heading['node'], level: level as Heading['level'] }] : [];
  });
  const ids = new Map<TextNode, string>();
  const taken = new Set<string>();
  for (const { node } of [...headings].sort((a, b) => a.level - b.level)) {
    const name = slugify(textOf(node)) || 'kop';
    let id = name;
    for (let count = 2; taken.has(id) || isOfThePage(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    ids.set(node, id);
  }
  return headings.map(({ node, level }) => {
    return { node, level, title: textOf(node).trim(), id: ids.get(node) ?? '' };
  });
}

/** A link in a text. */
export interface TextLink {
  href: string;
  at: Position;
}

/** Every link, in the order of the text. */
export function linksOf(nodes: readonly TextNode[]): TextLink[] {
  return [...nodesIn(nodes)].flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return [];
    return [{ href: String(node.properties.href ?? ''), at: positionOf(node) ?? START }];
  });
}

/** Ids that components of this name give: the sources that a text cites, the charts that it shows. */
export function idsOf(nodes: readonly TextNode[], name: 'Bron' | 'Grafiek'): string[] {
  return [...nodesIn(nodes)].flatMap((node) =>
    isComponent(node) && node.name === name ? [attributeOf(node)] : [],
  );
}

/** A piece of text that is read as one: a paragraph, list item, heading or cell. */
export interface TextBlock {
  kind: 'heading' | 'text';
  text: string;
  at: Position;
  nodes: readonly TextNode[];
}

const START: Position = { line: 1, column: 1 };
/** Elements that stand on lines of their own. */
const BLOCKS: readonly string[] =
  'p h2 h3 ul ol li blockquote table thead tbody tr th td section pre'.split(' ');
const HEADINGS: readonly string[] = ['h2', 'h3'];

/** Every block with words of its own, in the order of the text; the title of a call-out is a heading. */
export function blocksOf(nodes: readonly TextNode[]): TextBlock[] {
  return nodes.filter(isBlock).flatMap((node) => {
    const title = isComponent(node) && node.name === 'Kader' ? attributeOf(node) : '';
    const kind = HEADINGS.includes(tagOf(node) ?? '') ? 'heading' : 'text';
    const at = positionOf(node) ?? START;
    return [
      ...(title ? [{ kind: 'heading' as const, text: title, at, nodes: [] }] : []),
      ...blocksIn(childrenOf(node), kind, at),
    ];
  });
}

/** The blocks inside a block, and its own words between them: those of a list item come before the list below it. */
function blocksIn(
  nodes: readonly TextNode[],
  kind: TextBlock['kind'],
  above: Position,
): TextBlock[] {
  const found: TextBlock[] = [];
  let run: TextNode[] = [];
  const close = () => {
    const text = run.map(textOf).join('').replace(/\s+/g, ' ').trim();
    const at = run.map(positionOf).find(Boolean) ?? above;
    if (text !== '') found.push({ kind, text, at, nodes: run });
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      found.push(...blocksOf([node]));
    }
  }
  close();
  return found;
}

function isBlock(node: TextNode): boolean {
  return node.type === 'mdxJsxFlowElement' || BLOCKS.includes(tagOf(node) ?? '');
}

/** Something that a text says, with the sources it names for it. */
export interface TextClaim {
  text: string;
  /** Ids of sources; none for a statement without. */
  sources: readonly string[];
  at: Position;
}

/** Every statement. A source covers what stands before it in its paragraph, back to the source before. */
export function claimsIn(nodes: readonly TextNode[]): TextClaim[] {
  return blocksOf(nodes)
    .filter(({ kind }) => kind === 'text')
    .flatMap((block) => claimsInBlock(block));
}

function claimsInBlock({ nodes, at }: TextBlock): TextClaim[] {
  const claims: { text: string; sources: string[]; at: Position }[] = [];
  let open: (typeof claims)[number] | undefined;
  for (const node of leavesOf(nodes)) {
    const isSource = isComponent(node) && node.name === 'Bron';
    if (isSource) open?.sources.push(attributeOf(node));
    else if (open && (open.sources.length === 0 || textOf(node).trim() === ''))
      open.text += textOf(node);
    else claims.push((open = { text: textOf(node), sources: [], at: positionOf(node) ?? at }));
  }
  return claims
    .map((claim) => ({ ...claim, text: claim.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Texts and components in their order, without the elements around them. */
function leavesOf(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node) =>
    node.type === 'element' && node.children.length > 0 ? leavesOf(childrenOf(node)) : [node],
  );
}
