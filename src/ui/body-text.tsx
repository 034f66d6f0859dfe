/** The text of an entry or guide: its tree as components, never as HTML. */
import type { Element, ElementContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { at } from '../domain/paths.ts';
import type { Labels } from '../i18n/nl.ts';
import type { TextNode } from '../reader/tree.ts';
import type { Source } from '../schema/source.ts';
import { SourceRefs } from './sources.tsx';
import '../styles/prose.css';

/** What the components of a text need of its front matter. */
export interface TextKnowledge {
  sources: readonly Source[];
  labels: Labels;
}

interface BodyTextProps extends TextKnowledge {
  /** As the reader gives it, held against the policy. */
  nodes: readonly TextNode[];
}

/**
 * A text, or one section of it. Line breaks of the file between its blocks are kept, those at its ends are not.
 * @throws at a component that is not ours, and at any expression or program
 */
export function BodyText({ nodes, ...knowledge }: BodyTextProps) {
  const components: Record<string, FunctionComponent<never>> = textComponents(knowledge);
  const children = withoutLineBreaks(nodes).map((node) => asElement(node, components));
  return toJsxRuntime(
    { type: 'root', children },
    {
      Fragment,
      jsx,
      jsxs,
      components: { ...components, a: LinkInText, th: Cell, td: Cell },
      elementAttributeNameCase: 'html',
      tableCellAlignToStyle: false,
      passNode: true,
    },
  );
}

/** Without the line breaks that the tree has before and after what is shown. */
function withoutLineBreaks(nodes: readonly TextNode[]): readonly TextNode[] {
  const isBreak = (node: TextNode | undefined) => node?.type === 'text' && node.value.trim() === '';
  return nodes.slice(isBreak(nodes[0]) ? 1 : 0, isBreak(nodes.at(-1)) ? -1 : undefined);
}

/**
 * A component becomes an element of its name, which is then looked up among ours. The library would draw a component
 * with a name in small letters, such as `<script>`, as that element: what the policy refuses must not pass here either.
 */
function asElement(node: TextNode, components: object): ElementContent {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => asElement(child, components));
  if (node.type === 'element') return { ...node, children };
  const { name, attributes } = node;
  if (!name || !Object.hasOwn(components, name)) throw new Error(`no component: <${name}>`);
  const properties = attributes.map((attribute): [string, string] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`an attribute of <${name}> is no text`);
    return [attribute.name, attribute.value];
  });
  return { type: 'element', tagName: name, properties: Object.fromEntries(properties), children };
}

/** The components that a text may hold. Those of MDX get the same attributes. */
export function textComponents({ sources, labels }: TextKnowledge) {
  const sourceIds = sources.map(({ id }) => id);
  return {
    /** A numbered reference to a source. */
    Bron: ({ id }: { id: string }) => (
      <SourceRefs ids={[id]} sourceIds={sourceIds} labels={labels} />
    ),
    /** A call-out. */
    Kader: ({ titel, children }: { titel: string; children?: ComponentChildren }) => (
      <aside class="kader" aria-label={titel}>
        <p class="kader-titel">{titel}</p>
        {children}
      </aside>
    ),
  };
}

interface TextLinkProps {
  href?: string;
  title?: string;
  children?: ComponentChildren;
}

/** A link, of which a text gives the address from the root of the site. */
export function LinkInText({ href, title, children }: TextLinkProps) {
  return (
    <a
      href={href?.startsWith('/') ? at(href) : href}
      title={title}
      rel={href?.startsWith('http') ? 'noopener' : undefined}
    >
      {children}
    </a>
  );
}

interface DrawnElement {
  node: Element;
  children?: ComponentChildren;
}

const SIDES: Record<string, string> = { right: 'rechts', center: 'midden' };

/** How the column of a table is aligned becomes a class: the policy of the site lets no style attribute through. */
function Cell({ node, children }: DrawnElement) {
  const Tag = node.tagName as 'th' | 'td';
  return <Tag class={SIDES[String(node.properties.align)]}>{children}</Tag>;
}
