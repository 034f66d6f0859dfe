/** Turns a body that passed the policy into HTML. */
import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { chartFigure } from '../domain/chart.ts';
import { slugify } from '../domain/paths.ts';
import type { Chart } from '../schema/guide.ts';
import type { Source } from '../schema/source.ts';
import { textOf, type BodyNode } from './tree.ts';
import { element, text } from '../domain/hast.ts';

/** One `## heading` of the text with what stands under it. */
export interface Section {
  title: string;
  html: string;
}

export interface GuideHtml {
  html: string;
  /** Headings of level 2, for the table of contents. */
  headings: { id: string; title: string }[];
}

/** What components need of the front matter. */
interface Known {
  sources: readonly Source[];
  charts: readonly Chart[];
}

/** The text of an initiative, one piece for each heading. */
export function renderSections(nodes: readonly BodyNode[], sources: readonly Source[]): Section[] {
  const sections: { title: string; nodes: BodyNode[] }[] = [];
  for (const node of nodes) {
    if (node.tagName === 'h2') sections.push({ title: textOf(node).trim(), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ title, nodes: content }) => ({
    title,
    html: print(content, { sources, charts: [] }),
  }));
}

/** The text of a guide, with headings that can be linked to. */
export function renderGuide(
  nodes: readonly BodyNode[],
  sources: readonly Source[],
  charts: readonly Chart[],
): GuideHtml {
  const headings = nodes
    .filter((node) => node.tagName === 'h2')
    .map((node) => ({ id: slugify(textOf(node)), title: textOf(node).trim() }));
  return { html: print(nodes, { sources, charts }), headings };
}

function print(nodes: readonly BodyNode[], known: Known): string {
  const children = nodes.map((node) => toElement(node, known)) as RootContent[];
  return toHtml({ type: 'root', children }).trim();
}

function toElement(node: BodyNode, known: Known): ElementContent {
  if (node.type === 'text') return text(node.value ?? '');
  if (node.name === 'Bron') return sourceMark(numberOf(attribute(node), known.sources));
  if (node.name === 'Grafiek') return chart(attribute(node), known);
  const children = (node.children ?? []).map((child) => toElement(child, known));
  if (node.name === 'Kader') return callOut(attribute(node), children);
  return element(node.tagName ?? 'span', propertiesOf(node), children);
}

/** The CSP lets no style attribute through: alignment of table columns becomes a class. Headings get an id. */
function propertiesOf(node: BodyNode): Element['properties'] {
  const { style, align, ...rest } = (node.properties ?? {}) as Element['properties'];
  const side = String(align ?? style ?? '').match(/right|center/)?.[0];
  return {
    ...rest,
    ...(side ? { className: [side === 'right' ? 'rechts' : 'midden'] } : {}),
    ...(node.tagName === 'h2' ? { id: slugify(textOf(node)) } : {}),
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

function attribute(node: BodyNode): string {
  return String(node.attributes?.[0]?.value ?? '');
}
