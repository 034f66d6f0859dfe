/** The tree of a text, as satteri gives it and as far as the policy reads it. */
import type { Position } from './problems.ts';

export interface BodyNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: BodyNode[];
  position?: { start: Position; end: Position };
}

/** All text inside a node. */
export function textOf(node: BodyNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Whether a node shows anything: text, a picture, or a component. */
export function hasContent(node: BodyNode): boolean {
  if (node.type === 'text') return (node.value ?? '').trim() !== '';
  return (
    node.type !== 'element' || node.tagName === 'img' || (node.children ?? []).some(hasContent)
  );
}
