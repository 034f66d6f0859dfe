/** What the text of an entry may hold. Everything that is not on the list is refused, before anything is made of it. */
import type { HastNode } from 'satteri';
import { elementProblem } from './elements.ts';
import { type BodyNode, hasContent, textOf } from './tree.ts';
import { NO_BRACES, TOO_DEEP } from './limits.ts';
import { finding, printable, type Finding, type Position, dutchMessage } from './problems.ts';
import { slugify } from '../domain/paths.ts';
import { noSource } from '../schema/rules.ts';
import { plainText } from '../schema/fields.ts';

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

// The headings of level 2. Of an initiative they are a fixed set, of a guide they are free; each stands there once.

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

// Which components may stand in the text, and how they are written.

/** The one attribute of each component. */
const COMPONENTS: Record<string, string> = { Bron: 'id', Kader: 'titel', Grafiek: 'id' };

const TITLE = plainText(1, 80);

/** @returns what is wrong with a component, or nothing */
export function componentProblem(
  node: BodyNode,
  ancestors: readonly BodyNode[],
  rules: BodyRules,
): string | undefined {
  const name = node.name ?? '';
  if (name === '') return 'lege haken <> mogen niet; haal ze weg';
  const wanted = wantedAttribute(name, rules);
  if (!wanted) {
    return `<${printable(name)}> mag niet; alleen <Bron id="s1" /> en <Kader titel="…"> bestaan hier`;
  }
  return (
    attributeProblem(node, name, wanted) ??
    valueProblem(node, name, String(node.attributes?.[0]?.value), rules) ??
    placeProblem(node, name, ancestors)
  );
}

function wantedAttribute(name: string, { charts }: BodyRules): string | undefined {
  if (name === 'Grafiek' && !charts) return undefined;
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}

function attributeProblem(node: BodyNode, name: string, wanted: string): string | undefined {
  const attributes = node.attributes ?? [];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `bij <${name}> mogen geen accolades; schrijf ${wanted}="…"`;
    }
    if (attribute.name !== wanted) {
      return `'${printable(attribute.name ?? '')}' mag niet bij <${name}>; alleen ${wanted}="…"`;
    }
  }
  const [only, ...others] = attributes;
  return others.length > 0 || String(only?.value ?? '').trim() === ''
    ? `<${name}> heeft één ${wanted}="…" nodig`
    : undefined;
}

function valueProblem(
  node: BodyNode,
  name: string,
  value: string,
  { sources, charts }: BodyRules,
): string | undefined {
  const isFilled = (node.children ?? []).some(hasContent);
  if (name === 'Kader') {
    const wrong = TITLE.safeParse(value, { error: dutchMessage }).error?.issues[0];
    if (wrong) return `de titel van een kader ${wrong.message}`;
    return isFilled
      ? undefined
      : 'dit kader is leeg; zet de tekst tussen <Kader titel="…"> en </Kader>';
  }
  if (isFilled) return `<${name}> sluit zichzelf: <${name} id="…" />`;
  if (name === 'Bron') return sources.includes(value) ? undefined : noSource(printable(value));
  return charts?.includes(value)
    ? undefined
    : `grafiek '${printable(value)}' staat niet bij de grafieken; verbeter de naam of voeg de grafiek toe`;
}

/** What would make HTML that a browser takes apart: a block in a paragraph, a link in a link. */
function placeProblem(
  node: BodyNode,
  name: string,
  ancestors: readonly BodyNode[],
): string | undefined {
  if (name === 'Bron') {
    return ancestors.some(({ tagName }) => tagName === 'a')
      ? 'een bron mag niet in de tekst van een link; zet <Bron id="…" /> erachter'
      : undefined;
  }
  if (node.type === 'mdxJsxTextElement') {
    return `<${name}> staat op een eigen regel, met een lege regel ervoor en erna`;
  }
  return ancestors.some((one) => one.name === 'Kader')
    ? 'een kader staat niet in een ander kader; sluit eerst </Kader>'
    : undefined;
}
