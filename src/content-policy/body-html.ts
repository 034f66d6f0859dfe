/** Turns a body that passed the policy into HTML, one piece for each section. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { textOf, type BodyNode } from './body-policy.ts';

/** One `## heading` of the text with what stands under it. */
export interface Section {
  title: string;
  html: string;
}

/**
 * @param nodes top level of the tree; checked by the policy before
 * @param numberOf number of a source on the page
 */
export function renderSections(
  nodes: readonly BodyNode[],
  numberOf: (source: string) => number,
): Section[] {
  const sections: { title: string; nodes: BodyNode[] }[] = [];
  for (const node of nodes) {
    if (node.tagName === 'h2') sections.push({ title: textOf(node).trim(), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ title, nodes: content }) => {
    const children = content.map((node) => toElement(node, numberOf)) as RootContent[];
    return { title, html: toHtml({ type: 'root', children } satisfies Root).trim() };
  });
}

function toElement(node: BodyNode, numberOf: (source: string) => number): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value ?? '' };
  const children = (node.children ?? []).map((child) => toElement(child, numberOf));
  if (node.name === 'Bron') return sourceMark(numberOf(attribute(node)));
  if (node.name === 'Kader') return callOut(attribute(node), children);
  return element(node.tagName ?? 'span', cleanProperties(node), children);
}

/** The CSP lets no style attribute through: alignment of table columns becomes a class. */
function cleanProperties({ properties = {} }: BodyNode): Element['properties'] {
  const { style, align, ...rest } = properties as Element['properties'];
  const side = String(align ?? style ?? '').match(/right|center/)?.[0];
  return side ? { ...rest, className: [side === 'right' ? 'rechts' : 'midden'] } : rest;
}

function sourceMark(number: number): Element {
  return element('sup', { className: ['bronverwijzing'] }, [
    element('a', { href: `#bron-${number}`, ariaLabel: `Bron ${number}` }, [text(String(number))]),
  ]);
}

function callOut(title: string, children: ElementContent[]): Element {
  return element('aside', { className: ['kader'], ariaLabel: title }, [
    element('p', { className: ['kader-titel'] }, [text(title)]),
    ...children,
  ]);
}

function attribute(node: BodyNode): string {
  return String(node.attributes?.[0]?.value ?? '');
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
