/**
 * Which elements that Markdown makes may stand in a text; where its links may lead, and whether their words name another
 * address than that.
 */
import type { Element } from 'hast';
import { NO_CODE } from './limits.ts';
import { printable, type TextFault } from './problems.ts';
import { hasContent, textOf, type TextNode } from './tree.ts';
import { webAddressProblem } from '../schema/fields.ts';
import { MAIL_PATTERN } from './person-addresses.ts';
import { personalAddressFault } from './privacy.ts';
import { undisguised } from './undisguised.ts';

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

/** Endings by which people know an address in running text. */
const ENDING =
  'nl|com|org|net|eu|be|de|info|gov|edu|nu|frl|amsterdam|io|uk|fr|shop|app|online|site|club|gent|vlaanderen|brussels';
const LABELS = String.raw`(?:[\p{L}\d-]+\.)+`;
/** A host in running text, of which the ending is known. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(?:www\.)?(${LABELS}(?:${ENDING}))(?![\p{L}\d]|\.[\p{L}\d])`,
  'giu',
);
/** A text that is nothing but a host, of any ending but that of a file. */
const WHOLE = new RegExp(
  String.raw`^(?:[a-z]{2,6}:)?\/{0,2}(?:www\.)?(${LABELS}(?!(?:js|ts|pdf|docx?|xlsx?|pptx?|csv|html?|txt)$)\p{L}{2,}|\d+(?:\.\d+){3})\.?(?:[/?#:]\S*)?$`,
  'iu',
);
/**
 * Whether a text reads as one address and its link goes to another.
 *
 * @param shown the words of the link, or its title
 */
function namesOther(shown: string, href: string): boolean {
  const text = undisguised(shown).text.trim();
  const [mailbox] = [...text.matchAll(MAIL_PATTERN())].map(([address]) => address);
  if (mailbox) return href.toLowerCase() !== `mailto:${mailbox.toLowerCase()}`;
  const real = WHOLE.exec(href)?.[1]?.toLowerCase();
  return hostsIn(text.replace(/^www\s/i, 'www.')).some(
    (named) => real === undefined || (real !== named && !real.endsWith(`.${named}`)),
  );
}

/** The hosts that a text names. */
function hostsIn(text: string): string[] {
  const whole = WHOLE.exec(text)?.[1];
  const found = whole ? [whole] : [...text.matchAll(NAMED)].map(([, host = '']) => host);
  // `in 2019.Nu verder` forgot a space.
  return found.map((host) => host.toLowerCase()).filter((host) => !/^\d+\.\p{L}/u.test(host));
}

/** A page of this site, with a filter or a heading behind it; no path that another server or a parent folder could be made of. */
const OWN_PAGE = /^\/(?!\/)(?!.*(?:\/\/|\.\.|%2[ef]|%5c))/i;
const MAILBOX = /^mailto:[\p{L}\p{N}._+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu;

/** As long as the address of a source may be. */
const LONGEST = 500;

/** Where a link may lead: the web, a mailbox, or a page of this site. @returns what is wrong with the address, or nothing */
export function linkFault(href: string): string | undefined {
  if (href.length > LONGEST) return `is langer dan ${LONGEST} tekens; gebruik een korter adres`;
  if (/[\s\p{C}\\]/u.test(href)) return 'bevat een teken dat niet in een adres hoort; haal het weg';
  if (href.startsWith('//')) return 'begint met //; schrijf het hele adres met https://';
  if (href.startsWith('/')) {
    return OWN_PAGE.test(href)
      ? undefined
      : 'is geen adres van een pagina van deze site; kopieer het pad uit de browser';
  }
  if (href.startsWith('#')) {
    return /^#[\p{L}\p{N}_-]+$/u.test(href)
      ? undefined
      : 'is geen kopje van deze pagina; schrijf het hele adres of haal de link weg';
  }
  const scheme = /^[^/?#:]*:/.exec(href)?.[0].toLowerCase();
  switch (scheme) {
    case 'https:':
    case 'http:':
      // A sign of our own alphabet need not be written as a code; in the name of a server it hides a slash or an @.
      if (/^https?:\/\/[^/?#]*%[0-7]/i.test(href))
        return 'is geen volledig webadres; begin met https://';
      return webAddressProblem(decoded(href)) ?? personalAddressFault(href);
    case 'mailto:':
      return MAILBOX.test(href)
        ? undefined
        : 'is geen gewoon mailadres; schrijf mailto:info@voorbeeld.nl, zonder onderwerp of tekst';
    case undefined:
      return 'is geen volledig adres; begin met https:// of met / voor een pagina van deze site';
    default:
      return `begint met '${scheme}'; alleen https, http, mailto en adressen op deze site mogen`;
  }
}

/** The parser writes letters of other alphabets as %D0%B0; a browser makes them letters again in the name of a server. */
function decoded(href: string): string {
  return href.replace(/^https?:\/\/[^/?#]*/i, (start) => {
    try {
      return decodeURIComponent(start);
    } catch {
      return start;
    }
  });
}
