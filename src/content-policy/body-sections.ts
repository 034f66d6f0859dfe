/** The headings of an initiative: a fixed set, each once, and the first of them opens the text. */
import { hasContent, textOf, type BodyNode } from './body-node.ts';
import { finding, printable, type Finding, type Position } from './problem.ts';

const START: Position = { line: 1, column: 1 };

/** @param allowed the headings; without it they are free */
export function checkSections(
  nodes: readonly BodyNode[],
  allowed: readonly string[] | undefined,
): Finding[] {
  if (!allowed) return [];
  const headings = nodes.filter((node) => node.tagName === 'h2');
  const titles = headings.map((node) => textOf(node).trim());
  const found = headings.flatMap((node, index) => {
    const message = headingProblem(nodes, node, index, titles, allowed);
    return message ? [finding(node.position?.start ?? START, message)] : [];
  });
  const first = nodes.find((node) => node.type !== 'text' || hasContent(node));
  if (first && first === headings[0] && titles[0] === allowed[0]) return found;
  const opening = `de tekst begint met het kopje '## ${allowed[0]}'`;
  return [...found, finding(first?.position?.start ?? START, opening)];
}

function headingProblem(
  nodes: readonly BodyNode[],
  heading: BodyNode,
  index: number,
  titles: readonly string[],
  allowed: readonly string[],
): string | undefined {
  const title = titles[index] ?? '';
  if (!allowed.includes(title)) {
    return `kopje '${printable(title)}' bestaat hier niet. Kies uit: ${allowed.join(', ')}; of gebruik ###`;
  }
  if (titles.indexOf(title) !== index)
    return `kopje '${title}' staat er al; zet de tekst bij elkaar`;
  if ((heading.children ?? []).some(({ type }) => type !== 'text' && type !== 'element')) {
    return `in kopje '${title}' mag alleen tekst staan; zet de bron achter een zin`;
  }
  const rest = nodes.slice(nodes.indexOf(heading) + 1);
  const next = rest.findIndex((node) => node.tagName === 'h2');
  const section = next === -1 ? rest : rest.slice(0, next);
  return section.some(hasContent)
    ? undefined
    : `onder kopje '${title}' staat niets; schrijf er iets of haal het kopje weg`;
}
