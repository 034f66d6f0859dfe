/** Short ways to make HTML trees in code. */
import type { Element, ElementContent } from 'hast';

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
