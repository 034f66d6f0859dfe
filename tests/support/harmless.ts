/** Judges HTML with a parser of its own: what a browser would make of it, not what we meant. */
import {
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that the text of an entry may become, with their attributes. */
const TEXT: Record<string, readonly string[]> = {
  a: ['href', 'title', 'aria-label', 'rel'],
  aside: ['class', 'aria-label'],
  blockquote: [],
  br: [],
  em: [],
  h2: ['id'],
  h3: [],
  li: [],
  ol: ['start'],
  p: ['class'],
  strong: [],
  sup: ['class'],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class'],
  thead: [],
  tr: [],
  ul: [],
};

/** Elements that run something, load something or send something; a page has only our own scripts and styles. */
const ACTIVE = 'applet base embed frame frameset iframe math object portal template';
/** Attributes whose value a browser goes to. */
const ADDRESSES = 'action background cite data formaction href ping poster src srcset xlink:href';

/** What may not be in a piece of text that the reader let through. */
export function faultsInText(html: string): string[] {
  const fragment = parseFragment(html);
  // A link in a link or a block in a paragraph: a browser closes one to begin the other.
  const read = tagsOf(serialize(fragment));
  const taken = read === tagsOf(html) ? [] : [`a browser makes of it: ${read}`];
  return [...taken, ...elements(fragment).flatMap(elementFaults)];
}

/** The tags in order, opening and closing; an attribute can hold what looks like one. */
function tagsOf(html: string): string {
  const tags = html.matchAll(/(<\/?[a-z0-9]+)(?:\s+[a-z-]+="[^"]*")*/g);
  return Array.from(tags, ([, tag]) => tag).join('');
}

function elementFaults({ tagName, attrs }: Element): string[] {
  const allowed = TEXT[tagName];
  if (!allowed) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    const fits = allowed.includes(name) && (name !== 'href' || isSafeAddress(value));
    return fits ? [] : [`<${tagName} ${name}="${value}">`];
  });
}

/** What may not be anywhere on a built page. */
export function faultsInPage(html: string): string[] {
  return elements(parse(html)).flatMap((element) => {
    const { tagName, attrs } = element;
    const wrong = attrs.filter((attribute) => isDangerous(tagName, attribute));
    const isForeign = ACTIVE.split(' ').includes(tagName) || isInline(element);
    return [
      ...(isForeign ? [`<${tagName}>`] : []),
      ...wrong.map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ];
  });
}

/** Scripts stand in files of the site itself; the styles that Astro puts in the head are known to the policy by their hash. */
function isInline({ tagName, attrs, parentNode, childNodes }: Element): boolean {
  if (tagName === 'style') return parentNode?.nodeName !== 'head';
  if (tagName !== 'script') return false;
  if (attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'))
    return !childNodes.every((node) => tree.isTextNode(node) && isData(node.value));
  return !attrs.some(({ name, value }) => name === 'src' && value.startsWith('/_astro/'));
}

/** What describes the page to search engines: JSON, and nothing that could end it before its end. */
function isData(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes('<');
  } catch {
    return false;
  }
}

function isDangerous(tag: string, { name, value }: { name: string; value: string }): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return true;
  if (name === 'http-equiv') return value.toLowerCase() !== 'content-security-policy';
  if (!ADDRESSES.split(' ').includes(name)) return false;
  // Only a link may leave the site; nothing is loaded from elsewhere.
  if (tag !== 'a' && tag !== 'link') return !isOwn(value);
  // The site itself begins a mail to its editors.
  return !isSafeAddress(value.replace(/^(mailto:[^?]+)\?.*/, '$1'));
}

function isSafeAddress(address: string): boolean {
  return isOwn(address) || /^(?:https?:\/\/[^\s/@\\]+(?:[/?#]|$)|mailto:[^\s?&]+$)/i.test(address);
}

function isOwn(address: string): boolean {
  return /^(?:\/(?![/\\])|#)/.test(address);
}

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return tree.isElementNode(node) ? [node, ...children] : children;
}
