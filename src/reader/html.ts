/** Prints a text that passed the policy as HTML: for tests that judge it with a parser of their own. */
import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { chartFigure } from '../domain/chart.ts';
import { element, text } from '../domain/hast.ts';
import type { Chart } from '../schema/guide.ts';
import type { Source } from '../schema/source.ts';
import { attributeOf, childrenOf, isComponent, tagOf, textOf, type TextNode } from './tree.ts';
import { slugify } from './words.ts';

/** What components need of the front matter. */
interface Known {
  sources: readonly Source[];
  charts: readonly Chart[];
}

export function printText(nodes: readonly TextNode[], known: Known): string {
  const children = nodes.map((node) => toElement(node, known)) as RootContent[];
  return toHtml({ type: 'root', children }).trim();
}

function toElement(node: TextNode, known: Known): ElementContent {
  if (node.type === 'text') return text(node.value);
  const children = childrenOf(node).map((child) => toElement(child, known));
  if (isComponent(node)) {
    if (node.name === 'Bron') return sourceMark(numberOf(attributeOf(node), known.sources));
    if (node.name === 'Grafiek') return chart(attributeOf(node), known);
    return callOut(attributeOf(node), children);
  }
  if (node.type !== 'element') return text('');
  return element(node.tagName, propertiesOf(node), children);
}

/** The CSP lets no style attribute through: alignment of table columns becomes a class. Headings get an id. */
function propertiesOf(node: Element): Element['properties'] {
  const { align, ...rest } = node.properties;
  const side = align === 'right' ? 'rechts' : align === 'center' ? 'midden' : undefined;
  return {
    ...rest,
    ...(side ? { className: [side] } : {}),
    ...(tagOf(node) === 'h2' ? { id: slugify(textOf(node)) } : {}),
  };
}

function numberOf(id: string, sources: readonly Source[]): number {
  return sources.findIndex((source) => source.id === id) + 1;
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

function chart(id: string, { charts, sources }: Known): ElementContent {
  const found = charts.find((one) => one.id === id);
  if (!found) return text('');
  return chartFigure(
    found,
    found.bronnen.map((source) => sourceMark(numberOf(source, sources))),
  );
}
