/** The headings of level 2. Of an initiative they are a fixed set, of a guide they are free; each stands there once. */
import { slugify } from '../catalogue/paths.ts';
import { hasContent, textOf, type BodyNode } from './body-node.ts';
import { finding, printable, type Finding, type Position } from './problem.ts';

/** Names that the page itself uses. */
const OF_THE_PAGE = ['inhoud', 'inhoudsopgave'];

const START: Position = { line: 1, column: 1 };

/** @param allowed the headings; without it they are free */
export function checkSections(
  nodes: readonly BodyNode[],
  allowed: readonly string[] | undefined,
): Finding[] {
  if (!allowed) return freeHeadings(nodes);
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

/** A heading of a guide is the name by which others link to it. */
function freeHeadings(nodes: readonly BodyNode[]): Finding[] {
  const taken = new Set(OF_THE_PAGE);
  return nodes
    .filter((node) => node.tagName === 'h2' && hasContent(node))
    .flatMap((node) => {
      const name = slugify(textOf(node));
      const isNew = name !== '' && !taken.has(name) && !/^bron-\d+$/.test(name);
      taken.add(name);
      if (isNew) return [];
      const message = `kopje '${printable(textOf(node).trim())}' kan niet in een webadres, of bestaat al; kies andere woorden`;
      return [finding(node.position?.start ?? START, message)];
    });
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
