/** Which components may stand in the text, and how they are written. */
import { noSource } from '../schema/initiative-rules.ts';
import { plainText } from '../schema/text.ts';
import { hasContent, type BodyNode } from './body-node.ts';
import type { BodyRules } from './body-policy.ts';
import { dutchMessage } from './messages.ts';
import { printable } from './problem.ts';

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
