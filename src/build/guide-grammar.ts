/** How Astro compiles guides: with the grammar that the reader judged them by, and with names on their headings. */
import type { Root } from 'hast';
import type { Processor } from 'unified';
import { MARKDOWN_GRAMMAR } from '../reader/markdown.ts';
import { headingsOf, tagOf, type TextNode } from '../reader/tree.ts';

/** Remark plugin: gives the parser of @astrojs/mdx what a text of ours has beyond Markdown. */
export function guideGrammar(this: Processor): void {
  const data = this.data() as Record<'micromarkExtensions' | 'fromMarkdownExtensions', unknown[]>;
  (data.micromarkExtensions ??= []).push(...MARKDOWN_GRAMMAR.micromark);
  (data.fromMarkdownExtensions ??= []).push(...MARKDOWN_GRAMMAR.tree);
}

const SIDES: Record<string, string> = { right: 'rechts', center: 'midden' };

/**
 * Rehype plugin: headings get the names by which others link to them, and the side to which a column of a table is set becomes
 * a class, for the policy of the site lets no style attribute through.
 */
export function guideAttributes() {
  return (root: Root): void => {
    const nodes = root.children as TextNode[];
    for (const { node, id } of headingsOf(nodes)) node.properties.id = id;
    for (const node of elementsIn(nodes)) {
      const { align, ...rest } = node.properties;
      if (align === undefined) continue;
      const side = SIDES[String(align)];
      node.properties = side ? { ...rest, className: [side] } : rest;
    }
  };
}

function* elementsIn(nodes: readonly TextNode[]): Generator<TextNode & { type: 'element' }> {
  for (const node of nodes) {
    if (tagOf(node) !== undefined) yield node as TextNode & { type: 'element' };
    if ('children' in node) yield* elementsIn(node.children as TextNode[]);
  }
}
