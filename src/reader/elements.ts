/** Which elements that Markdown makes may stand in a text, and where its links may lead. */
import type { Element } from 'hast';
import { NO_CODE } from './limits.ts';
import { linkFault, namesOther } from './links.ts';
import { printable, type TextFault } from './problems.ts';
import { hasContent, textOf, type TextNode } from './tree.ts';

/** The elements, with the attributes they may keep. */
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
  th: ['align'],
  td: ['align'],
};

const NO_FOOTNOTE = 'voetnoten mogen niet; gebruik <Bron id="s1" />';
const TOO_SMALL = 'gebruik hoogstens drie hekjes (###)';

const INSTEAD: Record<string, string> = {
  img: 'afbeeldingen mogen niet in de tekst; haal de afbeelding weg',
  h1: 'begin met ## in plaats van #; de titel staat al bovenaan de pagina',
  h4: TOO_SMALL,
  h5: TOO_SMALL,
  h6: TOO_SMALL,
  code: NO_CODE,
  pre: NO_CODE,
  hr: 'een streep mag niet; gebruik een kopje',
  section: NO_FOOTNOTE,
  sup: NO_FOOTNOTE,
  del: "doorgehaalde tekst mag niet; haal de tildes (~) weg, of schrijf 'ongeveer'",
};

/**
 * Holds one element to what a text may have.
 *
 * @returns what is wrong with an element of Markdown, or nothing
 */
export function elementFault(node: Element, ancestors: readonly TextNode[]): TextFault | undefined {
  const { tagName: tag, properties } = node;
  if (tag === 'a') {
    const message = anchorFault(node, String(properties.href ?? ''));
    if (message) return { rule: 'link', message };
  }
  const message = markupFault(node, own(ELEMENTS, tag)) ?? headingFault(node, ancestors);
  return message === undefined ? undefined : { rule: 'opmaak', message };
}

function markupFault(
  { tagName: tag, properties }: Element,
  allowed: readonly string[] | undefined,
): string | undefined {
  if (!allowed)
    return own(INSTEAD, tag) ?? `'${printable(tag)}' mag niet in de tekst; schrijf gewone tekst`;
  if (String(properties.className ?? '').includes('task-list')) {
    return 'afvinklijstjes mogen niet; gebruik een gewone lijst';
  }
  const other = Object.keys(properties).find((name) => !allowed.includes(name));
  return other === undefined
    ? undefined
    : `'${printable(other)}' mag niet bij '${tag}'; haal het weg`;
}

/** Not what every object has, such as `constructor`. */
function own<T>(list: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(list, name) ? list[name] : undefined;
}

function headingFault(node: Element, ancestors: readonly TextNode[]): string | undefined {
  if (!/^h[23]$/.test(node.tagName)) return undefined;
  if (!hasContent(node)) return 'dit kopje is leeg; schrijf er tekst achter of haal de hekjes weg';
  return node.tagName === 'h2' && ancestors.length > 0
    ? 'een kopje met ## staat los, niet in een lijst, citaat of kader; gebruik ###'
    : undefined;
}

function anchorFault(node: Element, href: string): string | undefined {
  const problem = linkFault(href);
  if (problem) return `de link '${printable(href)}' ${problem}`;
  if (!hasContent(node)) return 'deze link heeft geen tekst; schrijf tussen [ ] waar hij heen gaat';
  return [textOf(node), String(node.properties.title ?? '')].some((shown) =>
    namesOther(shown, href),
  )
    ? `de tekst van de link noemt een ander adres dan waar hij heen gaat (${printable(href)}); maak ze gelijk`
    : undefined;
}
