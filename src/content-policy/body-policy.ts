/** What the text of an entry may hold. Everything that is not on the list is refused, before anything is made of it. */
import type { HastNode } from 'satteri';
import { linkProblem } from './links.ts';
import { finding, type Finding, type Position } from './problem.ts';
import { noSource } from '../schema/initiative-rules.ts';

/** A node of satteri's tree, as far as the policy reads it. */
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

export interface BodyRules {
  /** Headings of level 2 that a body may have; the first must open it. Without it headings are free. */
  sections?: readonly string[];
  /** Ids of the file's sources. */
  sources: readonly string[];
  /** Ids of the file's charts. Without it the text has no charts. */
  charts?: readonly string[];
}

/** Elements that markdown gives and an entry may use, with the attributes they may keep. */
const ELEMENTS: Record<string, readonly string[]> = {
  p: [],
  h2: [],
  h3: [],
  ul: [],
  ol: ['start'],
  li: [],
  strong: [],
  em: [],
  blockquote: [],
  br: [],
  a: ['href', 'title'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align', 'style'],
  td: ['align', 'style'],
};

const INSTEAD: Record<string, string> = {
  img: 'afbeeldingen mogen niet in de tekst',
  h1: 'begin met ## in plaats van #; de titel staat al bovenaan de pagina',
  h4: 'gebruik hoogstens drie hekjes (###)',
  h5: 'gebruik hoogstens drie hekjes (###)',
  h6: 'gebruik hoogstens drie hekjes (###)',
  code: 'code mag niet; haal de accenten grave (`) weg en spring niet in met vier spaties',
  pre: 'code mag niet; haal de accenten grave (`) weg en spring niet in met vier spaties',
  hr: 'een streep mag niet; gebruik een kopje',
  section: 'voetnoten mogen niet; gebruik <Bron id="s1" />',
  sup: 'voetnoten mogen niet; gebruik <Bron id="s1" />',
  input: 'afvinklijstjes mogen niet; gebruik een gewone lijst',
};

const MAX_DEPTH = 24;

/** Walks the whole body. @returns every thing that may not be there, with positions inside the body */
export function checkBody(root: HastNode, rules: BodyRules): Finding[] {
  const found: Finding[] = [];
  const nodes = (root as unknown as BodyNode).children ?? [];
  found.push(...checkSections(nodes, rules));
  for (const node of nodes) walk(node, 1, { line: 1, column: 1 });
  return found;

  function walk(node: BodyNode, depth: number, above: Position): void {
    const at = node.position?.start ?? above;
    const message = depth > MAX_DEPTH ? 'is te diep genest' : nodeProblem(node, rules);
    if (message) {
      found.push(finding(at, message));
      return;
    }
    for (const child of node.children ?? []) walk(child, depth + 1, at);
  }
}

function nodeProblem(node: BodyNode, rules: BodyRules): string | undefined {
  switch (node.type) {
    case 'text':
      return undefined;
    case 'element':
      return elementProblem(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblem(node, rules);
    case 'mdxjsEsm':
      return 'import en export mogen niet; een bijdrage is tekst, geen programma';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'accolades { } mogen niet; schrijf de tekst zonder accolades';
    case 'comment':
      return 'opmerkingen mogen niet; haal ze weg';
    default:
      return `'${node.type}' mag niet in de tekst`;
  }
}

function elementProblem(node: BodyNode): string | undefined {
  const tag = node.tagName ?? '';
  const allowed = ELEMENTS[tag];
  if (!allowed) return INSTEAD[tag] ?? `'${tag}' mag niet in de tekst`;
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    if (!allowed.includes(name)) return `'${name}' mag niet bij '${tag}'`;
    // Alignment of a table column arrives as a style; nothing else may.
    if (name === 'style' && !/^text-align: ?(?:left|right|center);?$/.test(String(value))) {
      return `'style' mag niet bij '${tag}'`;
    }
    if (name === 'href') {
      const problem = linkProblem(String(value));
      if (problem) return `de link '${String(value).slice(0, 60)}' ${problem}`;
    }
  }
  return undefined;
}

/** The one attribute of each component. */
const COMPONENTS: Record<string, string> = { Bron: 'id', Kader: 'titel', Grafiek: 'id' };

function componentProblem(node: BodyNode, rules: BodyRules): string | undefined {
  const name = node.name ?? '';
  if (name === '') return 'lege haken <> mogen niet';
  const wanted = name === 'Grafiek' && !rules.charts ? undefined : COMPONENTS[name];
  if (!wanted)
    return `<${name}> mag niet; alleen <Bron id="s1" /> en <Kader titel="…"> bestaan hier`;
  const attributes = node.attributes ?? [];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return `bij <${name}> mogen geen accolades; schrijf ${wanted}="…"`;
    }
    if (attribute.name !== wanted) {
      return `'${attribute.name}' mag niet bij <${name}>; alleen ${wanted}="…"`;
    }
  }
  const value = attributes[0]?.value;
  if (attributes.length !== 1 || typeof value !== 'string' || value.trim() === '') {
    return `<${name}> heeft één ${wanted}="…" nodig`;
  }
  if (name === 'Kader') {
    return value.length > 80 ? 'de titel van een kader is hoogstens 80 tekens' : undefined;
  }
  if ((node.children ?? []).length > 0) return `<${name}> sluit zichzelf: <${name} id="…" />`;
  if (name === 'Bron') return rules.sources.includes(value) ? undefined : noSource(value);
  return rules.charts?.includes(value)
    ? undefined
    : `grafiek '${value}' staat niet bij de grafieken`;
}

/** The text has a fixed set of sections, each once, and opens with the first. */
function checkSections(nodes: readonly BodyNode[], { sections }: BodyRules): Finding[] {
  if (!sections) return [];
  const [opening] = sections;
  const headings = nodes
    .filter((node) => node.tagName === 'h2')
    .map((node) => ({
      title: textOf(node).trim(),
      at: node.position?.start ?? { line: 1, column: 1 },
    }));
  const found: Finding[] = headings.flatMap(({ title, at }, index) => {
    if (!sections.includes(title)) {
      return [
        finding(
          at,
          `kopje '${title}' bestaat hier niet. Kies uit: ${sections.join(', ')}; of gebruik ###`,
        ),
      ];
    }
    return headings.findIndex((heading) => heading.title === title) === index
      ? []
      : [finding(at, `kopje '${title}' staat er al`)];
  });
  const first = nodes.find((node) => node.type !== 'text' || (node.value ?? '').trim() !== '');
  if (!first || first.tagName !== 'h2' || textOf(first).trim() !== opening) {
    found.push(
      finding(
        first?.position?.start ?? { line: 1, column: 1 },
        `de tekst begint met het kopje '## ${opening}'`,
      ),
    );
  }
  return found;
}

/** All text inside a node. */
export function textOf(node: BodyNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
