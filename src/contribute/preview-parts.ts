/** Filling a copy of a page: texts, repeated parts, references. Everything but the reader's HTML goes in as text. */
import type { Fact, FactItem } from '../domain/describe.ts';
import type { Places } from '../reader/places.ts';
import type { Labels } from '../i18n/nl.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';

/** What a page knows besides the initiative. */
export interface PreviewContext {
  vocabularies: Vocabularies;
  places: Places;
  today: string;
  labels: Labels;
}

type Scope = Element | DocumentFragment;

/** A part that must be there. */
export function part<T extends Element = HTMLElement>(scope: Scope, selector: string): T {
  const found = scope.querySelector<T>(selector);
  if (!found) throw new Error(`the preview has no ${selector}`);
  return found;
}

export function put(scope: Scope, selector: string, text: string): void {
  part(scope, selector).textContent = text;
}

/** The first part of its kind, to make others like it. */
export function model(scope: Scope, selector: string): Element {
  return part(scope, selector).cloneNode(true) as Element;
}

/** As many parts as there are items, in the place of those of the example. */
export function repeat<T>(
  scope: Scope,
  selector: string,
  items: readonly T[],
  fill: (made: Element, item: T, index: number) => void,
): void {
  const [first, ...others] = scope.querySelectorAll(selector);
  if (!first) throw new Error(`the preview has no ${selector}`);
  const made = items.map((item, index) => {
    const copy = first.cloneNode(true) as Element;
    fill(copy, item, index);
    return copy;
  });
  others.forEach((other) => other.remove());
  first.replaceWith(...made);
}

/** Text with the numbers of its sources behind it. */
export function putWithSources(
  scope: Element,
  selector: string,
  text: string,
  ids: readonly string[],
  order: readonly string[],
  labels: Labels,
): void {
  const place = selector ? part(scope, selector) : scope;
  place.replaceChildren(text, ...references(ids, order, labels));
}

export function references(
  ids: readonly string[],
  order: readonly string[],
  labels: Labels,
): HTMLElement[] {
  return ids
    .map((id) => order.indexOf(id) + 1)
    .filter((number) => number > 0)
    .map((number) => {
      const mark = document.createElement('sup');
      mark.className = 'bronverwijzing';
      const link = document.createElement('a');
      link.href = `#bron-${number}`;
      link.ariaLabel = labels.common.source(number);
      link.textContent = String(number);
      mark.append(link);
      return mark;
    });
}

export function fillFactRow(row: Element, { term, items, more = [], groups = [] }: Fact): void {
  put(row, 'dt', term);
  const value = part(row, 'dd');
  const moreItems = row.querySelector('.meer');
  value.replaceChildren(...withCommas(items));
  if (moreItems && more.length) {
    moreItems.replaceChildren(...more.map(named));
    value.append(moreItems);
  }
  if (!groups.length) return;
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(
    ...groups.map((group) => {
      const line = document.createElement('li');
      const label = document.createElement('span');
      label.className = 'small';
      label.textContent = `${group.label}: `;
      line.append(label, ...withCommas(group.items));
      return line;
    }),
  );
  value.append(list);
}

function withCommas(items: readonly FactItem[]): (Node | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [named(item)] : [', ', named(item)]));
}

function named({ label, href }: FactItem): HTMLElement {
  if (!href) {
    const text = document.createElement('span');
    text.textContent = label;
    return text;
  }
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = href;
  link.rel = 'noopener';
  link.textContent = label;
  return link;
}

export function svgElement(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
