/** What the text of an entry may hold. Everything that is not on the list is refused, before anything is made of it. */
import type { HastNode } from 'satteri';
import { componentProblem } from './body-components.ts';
import { elementProblem } from './body-elements.ts';
import type { BodyNode } from './body-node.ts';
import { checkSections } from './body-sections.ts';
import { NO_BRACES, TOO_DEEP } from './excess.ts';
import { finding, printable, type Finding, type Position } from './problem.ts';

export interface BodyRules {
  /** Headings of level 2 that a body may have; the first must open it. Without it headings are free. */
  sections?: readonly string[];
  /** Ids of the file's sources. */
  sources: readonly string[];
  /** Ids of the file's charts. Without it the text has no charts. */
  charts?: readonly string[];
}

const MAX_DEPTH = 24;

/** Walks the whole body. @returns every thing that may not be there, with positions inside the body */
export function checkBody(root: HastNode, rules: BodyRules): Finding[] {
  const found: Finding[] = [];
  const nodes = (root as unknown as BodyNode).children ?? [];
  found.push(...checkSections(nodes, rules.sections));
  for (const node of nodes) walk(node, [], { line: 1, column: 1 });
  return found;

  function walk(node: BodyNode, ancestors: readonly BodyNode[], above: Position): void {
    const at = startOf(node) ?? above;
    const message = ancestors.length >= MAX_DEPTH ? TOO_DEEP : nodeProblem(node, ancestors, rules);
    if (message) {
      found.push(finding(at, message));
      return;
    }
    for (const child of node.children ?? []) walk(child, [...ancestors, node], at);
  }
}

/** Where a node begins; what the parser adds itself, as the list of footnotes, begins where its first text does. */
function startOf(node: BodyNode): Position | undefined {
  return node.position?.start ?? (node.children ?? []).map(startOf).find((at) => at !== undefined);
}

function nodeProblem(
  node: BodyNode,
  ancestors: readonly BodyNode[],
  rules: BodyRules,
): string | undefined {
  switch (node.type) {
    case 'text':
      return undefined;
    case 'element':
      return elementProblem(node, ancestors);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblem(node, ancestors, rules);
    case 'mdxjsEsm':
      return 'import en export mogen niet; haal de regel weg, of begin de zin met een ander woord';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return NO_BRACES;
    default:
      return `'${printable(node.type)}' mag niet in de tekst; schrijf gewone tekst`;
  }
}
