/** What a text may hold. Everything that is not on the list is refused, before anything is made of it. */
import { plainText } from '../schema/fields.ts';
import { noSource } from '../schema/rules.ts';
import { elementFault } from './elements.ts';
import { NO_BRACES, TOO_DEEP } from './limits.ts';
import {
  dutchMessage,
  finding,
  printable,
  START,
  type Finding,
  type Position,
  type TextFault,
} from './problems.ts';
import {
  attributeOf,
  childrenOf,
  hasContent,
  headingsOf,
  isComponent,
  positionOf,
  tagOf,
  textOf,
  type ComponentNode,
  type TextNode,
} from './tree.ts';
import { slugify } from './words.ts';

/** What one text may hold beside what every text may. */
export interface TextRules {
  /** Headings of level 2 that the text may have; the first must open it. Without it headings are free. */
  sections?: readonly string[] | undefined;
  /** Ids of the sources that can be cited; without it every id passes, for the sources could not be read. */
  sources?: readonly string[] | undefined;
  /** Ids of the charts that can be shown. Without it a text has no charts. */
  charts?: readonly string[] | undefined;
}

/** Deeper than any text needs: a table in a call-out is six deep. */
const MAX_DEPTH = 24;

/**
 * Walks the whole text.
 *
 * @param lines of the file, for what the tree does not say
 * @param start where the text begins in it
 * @returns everything that may not be there, in the order in which it was met
 */
export function checkText(
  nodes: readonly TextNode[],
  rules: TextRules,
  lines: readonly string[],
  start: Position,
): Finding[] {
  const found = rules.sections ? fixedHeadings(nodes, rules.sections, start) : freeHeadings(nodes);
  for (const node of nodes) walk(node, [], start);
  return found;

  function walk(node: TextNode, ancestors: readonly TextNode[], above: Position): void {
    const at = positionOf(node) ?? above;
    const fault =
      ancestors.length >= MAX_DEPTH
        ? { rule: 'omvang' as const, message: TOO_DEEP }
        : faultOf(node, ancestors, rules, lines);
    if (fault) {
      found.push(finding(fault.rule, at, fault.message));
      return;
    }
    for (const child of childrenOf(node)) walk(child, [...ancestors, node], at);
  }
}

const NO_PROGRAM =
  'import en export mogen niet; haal de regel weg, of begin de zin met een ander woord';

/** The parser found no link here, so its signs would stand in the text. */
const BROKEN_LINK = /\]\((?:[^()]{0,10}:\/\/|mailto:|www\.|[/#])/i;
const NO_LINK =
  'hier staat een link die niet werkt; in het adres mag geen spatie staan, en erachter komt )';

function faultOf(
  node: TextNode,
  ancestors: readonly TextNode[],
  rules: TextRules,
  lines: readonly string[],
): TextFault | undefined {
  if (isComponent(node)) {
    const message = componentFault(node, ancestors, rules);
    return message === undefined ? undefined : { rule: 'onderdeel', message };
  }
  switch (node.type) {
    case 'text':
      return BROKEN_LINK.test(node.value) ? { rule: 'link', message: NO_LINK } : undefined;
    case 'element':
      return isProgram(node, lines)
        ? { rule: 'programma', message: NO_PROGRAM }
        : elementFault(node, ancestors);
    case 'mdxFlowExpression' as never:
    case 'mdxTextExpression' as never:
      return { rule: 'programma', message: NO_BRACES };
    default:
      return {
        rule: 'opmaak',
        message: `'${printable((node as TextNode).type)}' mag niet in de tekst; schrijf gewone tekst`,
      };
  }
}

/** A block at the begin of a line that opens with `import` or `export` is a program to other parsers of MDX; ours has none. */
function isProgram(node: TextNode, lines: readonly string[]): boolean {
  const start = node.position?.start;
  if (start?.column !== 1 || !['p', 'table'].includes(tagOf(node) ?? '')) return false;
  return /^(?:import|export)(?:\s|$)/.test(lines[start.line - 1] ?? '');
}

// The components, each with the one attribute it has.

const COMPONENTS: Record<string, string> = { Bron: 'id', Kader: 'titel', Grafiek: 'id' };
const BOX_TITLE = plainText(1, 80);

function componentFault(
  node: ComponentNode,
  ancestors: readonly TextNode[],
  rules: TextRules,
): string | undefined {
  const name = node.name ?? '';
  if (name === '') return 'lege haken <> mogen niet; haal ze weg';
  const known = Object.hasOwn(COMPONENTS, name) && (name !== 'Grafiek' || rules.charts);
  const wanted = COMPONENTS[name];
  if (!known || !wanted) {
    return `<${printable(name)}> mag niet; alleen <Bron id="s1" /> en <Kader titel="…"> bestaan hier`;
  }
  return (
    attributeFault(node, name, wanted) ??
    valueFault(node, name, rules) ??
    placeFault(node, name, ancestors)
  );
}

function attributeFault(node: ComponentNode, name: string, wanted: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isExpression(attribute.value)) {
      return `bij <${name}> mogen geen accolades; schrijf ${wanted}="…"`;
    }
    if (attribute.name !== wanted) {
      return `'${printable(attribute.name)}' mag niet bij <${name}>; alleen ${wanted}="…"`;
    }
  }
  return node.attributes.length !== 1 || attributeOf(node).trim() === ''
    ? `<${name}> heeft één ${wanted}="…" nodig`
    : undefined;
}

/** A value is text, nothing (`<Bron id />`), or what stands in braces. */
function isExpression(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function valueFault(
  node: ComponentNode,
  name: string,
  { sources, charts }: TextRules,
): string | undefined {
  const value = attributeOf(node);
  const isFilled = childrenOf(node).some(hasContent);
  if (name === 'Kader') {
    const wrong = BOX_TITLE.safeParse(value, { error: dutchMessage }).error?.issues[0];
    if (wrong) return `de titel van een kader ${wrong.message}`;
    return isFilled
      ? undefined
      : 'dit kader is leeg; zet de tekst tussen <Kader titel="…"> en </Kader>';
  }
  if (isFilled) return `<${name}> sluit zichzelf: <${name} id="…" />`;
  if (name === 'Bron')
    return !sources || sources.includes(value) ? undefined : noSource(printable(value));
  return charts?.includes(value)
    ? undefined
    : `grafiek '${printable(value)}' staat niet bij de grafieken; verbeter de naam of voeg de grafiek toe`;
}

/** What would make HTML that a browser takes apart: a block in a paragraph, a link in a link. */
function placeFault(
  node: ComponentNode,
  name: string,
  ancestors: readonly TextNode[],
): string | undefined {
  if (name === 'Bron') {
    return ancestors.some((one) => tagOf(one) === 'a')
      ? 'een bron mag niet in de tekst van een link; zet <Bron id="…" /> erachter'
      : undefined;
  }
  if (node.type === 'mdxJsxTextElement') {
    return `<${name}> staat op een eigen regel, met een lege regel ervoor en erna`;
  }
  return ancestors.some((one) => isComponent(one) && one.name === 'Kader')
    ? 'een kader staat niet in een ander kader; sluit eerst </Kader>'
    : undefined;
}

// The headings of level 2. Of an initiative they are a fixed set, of a guide they are free; each stands there once.

function fixedHeadings(
  nodes: readonly TextNode[],
  allowed: readonly string[],
  start: Position,
): Finding[] {
  const headings = nodes.filter((node) => tagOf(node) === 'h2');
  const titles = headings.map((node) => textOf(node).trim());
  const found = headings.flatMap((node, index) => {
    const message = headingFault(nodes, node, index, titles, allowed);
    return message ? [finding('kop', positionOf(node) ?? start, message)] : [];
  });
  const first = nodes.find((node) => node.type !== 'text' || hasContent(node));
  if (first && first === headings[0] && titles[0] === allowed[0]) return found;
  const opening = `de tekst begint met het kopje '## ${allowed[0]}'`;
  return [...found, finding('kop', (first && positionOf(first)) ?? start, opening)];
}

function headingFault(
  nodes: readonly TextNode[],
  heading: TextNode,
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
  if (childrenOf(heading).some(({ type }) => type !== 'text' && type !== 'element')) {
    return `in kopje '${title}' mag alleen tekst staan; zet de bron achter een zin`;
  }
  const rest = nodes.slice(nodes.indexOf(heading) + 1);
  const next = rest.findIndex((node) => tagOf(node) === 'h2');
  const section = next === -1 ? rest : rest.slice(0, next);
  return section.some(hasContent)
    ? undefined
    : `onder kopje '${title}' staat niets; schrijf er iets of haal het kopje weg`;
}

/** A heading of a guide is the name by which others link to it: it must keep the one that its words make. */
function freeHeadings(nodes: readonly TextNode[]): Finding[] {
  return headingsOf(nodes)
    .filter(
      ({ node, level, title, id }) => level === 2 && hasContent(node) && id !== slugify(title),
    )
    .map(({ node, title }) => {
      const message = `kopje '${printable(title)}' kan niet in een webadres, of bestaat al; kies andere woorden`;
      return finding('kop', positionOf(node) ?? START, message);
    });
}
