/** Reads the text of a file: one tree, held against the policy. */
import { mdxToHast } from 'satteri';
import type { BodyNode } from './body-node.ts';
import { checkBody, type BodyRules } from './body-policy.ts';
import { excess } from './excess.ts';
import type { SplitFile } from './front-matter.ts';
import { finding, type Finding } from './problem.ts';
import { unsafeNodes } from './unsafe-text.ts';

/**
 * @param sources ids of the sources of the file, as far as they could be read
 * @returns the tree, and what is wrong in it with positions in the file
 */
export function readBody(
  split: SplitFile,
  sources: readonly string[] | undefined,
  rules: Omit<BodyRules, 'sources'>,
) {
  const moved = (found: Finding): Finding => ({
    ...found,
    regel: found.regel + split.bodyStart.line - 1,
  });
  const tooMuch = excess(split.body);
  if (tooMuch) return { nodes: [], unsafe: [], findings: [moved(tooMuch)] };
  try {
    const tree = mdxToHast(split.body);
    const nodes = (tree as unknown as BodyNode).children ?? [];
    const known = sources ?? everySource(nodes);
    const findings = checkBody(tree, { ...rules, sources: known }).map(moved);
    return { nodes, unsafe: unsafeNodes(nodes, split.body).map(moved), findings };
  } catch (error) {
    return { nodes: [], unsafe: [], findings: [moved(syntaxFinding(error))] };
  }
}

/** Without readable sources no reference can be judged; the front matter already says why. */
function everySource(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.name === 'Bron' ? [String(node.attributes?.[0]?.value)] : []),
    ...everySource(node.children ?? []),
  ]);
}

function syntaxFinding(error: unknown): Finding {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  return finding(
    { line: Number(line ?? 1), column: Number(column ?? 1) },
    'de tekst is niet te lezen; staat er een < of { die er niet hoort, of is een <Kader> niet gesloten?',
  );
}
