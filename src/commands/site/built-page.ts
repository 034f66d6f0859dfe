/** A page of the built site: what it says of itself, where it leads and what it states, read from its HTML as a browser without scripts does. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface BuiltPage {
  /** Where it stands on the site: `/initiatieven/x/`, `/404.html`. */
  address: string;
  html: string;
  /** Of the whole document, such as `nl`; empty when it does not say. */
  language: string;
  /** The text of every `title` in the head, also the second. */
  titles: readonly string[];
  /** The text of every description for search engines. */
  descriptions: readonly string[];
  /** It only leads to another page, at once. */
  isRedirect: boolean;
  /** Search engines are asked to leave it out. */
  isUnlisted: boolean;
  /** The address that it gives as its own, as written. */
  canonical: string | undefined;
  /** How many headings of the first level there are; what waits in a template does not count. */
  mainHeadings: number;
  /** Places on the page that an address with a fragment can lead to. */
  ids: ReadonlySet<string>;
  /** Every address that it leads to or loads, as written, once; places on the page itself that a template names left out, since they come with it. */
  addresses: readonly string[];
  /** Those that somebody without scripts can go to: links that are not hidden, as written, once. */
  links: readonly string[];
  /** Every figure and lesson of an initiative that stands on it. */
  claims: readonly Claim[];
}

/** A figure or lesson, with what stands beside it. */
interface Claim {
  kind: 'cijfer' | 'les';
  text: string;
  /** Where the links in it lead, as written. */
  links: readonly string[];
}

/** Attributes that hold an address, by element. `srcset` is read apart: it holds several. */
const ADDRESSES: Record<string, readonly string[]> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/**
 * Reads one page.
 *
 * @param address where it stands on the site
 */
export function readBuiltPage(address: string, html: string): BuiltPage {
  const titles: string[] = [];
  const descriptions: string[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const links = new Set<string>();
  const claims: Claim[] = [];
  const page = { language: '', mainHeadings: 0, isRedirect: false, isUnlisted: false };
  let canonical: string | undefined;

  function readHead(element: Element): void {
    const value = (name: string) => attribute(element, name);
    const content = (value('content') ?? '').trim();
    if (element.tagName === 'title') titles.push(ownText(element));
    if (value('http-equiv') === 'refresh') page.isRedirect = true;
    if (value('name') === 'description') descriptions.push(content);
    if (value('name') === 'robots' && content.includes('noindex')) page.isUnlisted = true;
    if (value('rel') === 'canonical') canonical = value('href');
  }

  function visit(node: ParentNode, around: Around): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const { tagName } = child;
      const own = classesOf(child);
      const inside: Around = {
        inTemplate: around.inTemplate,
        isHidden: around.isHidden || isHidden(child),
        classes: own.length > 0 ? [...around.classes, ...own] : around.classes,
      };
      for (const one of addressesOf(child)) {
        if (!around.inTemplate || !one.startsWith('#')) addresses.add(one);
        if (!around.inTemplate && !inside.isHidden && tagName === 'a') links.add(one);
      }
      if (!around.inTemplate) {
        const id = attribute(child, 'id');
        if (id) ids.add(id);
        if (tagName === 'html') page.language = attribute(child, 'lang') ?? '';
        if (tagName === 'h1') page.mainHeadings += 1;
        if ('tagName' in node && node.tagName === 'head') readHead(child);
        const kind = claimKind(child, around.classes);
        if (kind) claims.push(claimOf(kind, child));
      }
      visit(child, inside);
      if ('content' in child) visit(child.content, { ...inside, inTemplate: true });
    }
  }

  // Without scripts, so that what stands in `noscript` is read too.
  const document = parse(html, { scriptingEnabled: false });
  visit(document, { inTemplate: false, isHidden: false, classes: [] });
  return {
    ...page,
    address,
    html,
    titles,
    descriptions,
    canonical,
    ids,
    addresses: [...addresses],
    links: [...links],
    claims,
  };
}

/** Where an element stands. */
interface Around {
  inTemplate: boolean;
  /** Only a script could show it. */
  isHidden: boolean;
  /** Those of everything around it. */
  classes: readonly string[];
}

function isHidden(element: Element): boolean {
  const isClosed = element.tagName === 'dialog' && attribute(element, 'open') === undefined;
  return isClosed || attribute(element, 'hidden') !== undefined;
}

/** Items that are a figure, and lists of figures and of lessons, by their class. */
const FIGURES = ['cijfer', 'getal', 'belofte'];
const FIGURE_LISTS = ['beloften'];
const LESSON_LISTS = ['lessen'];
/** In these a lesson is an item with a box to tick. */
const THEMES = ['onderwerp'];

function claimKind(element: Element, around: readonly string[]): Claim['kind'] | undefined {
  if (element.tagName !== 'li') return undefined;
  const isIn = (lists: readonly string[]) => lists.some((name) => around.includes(name));
  if (classesOf(element).some((name) => FIGURES.includes(name)) || isIn(FIGURE_LISTS))
    return 'cijfer';
  if (isIn(LESSON_LISTS)) return 'les';
  const [label] = element.childNodes;
  return isIn(THEMES) && label?.nodeName === 'label' ? 'les' : undefined;
}

function claimOf(kind: Claim['kind'], element: Element): Claim {
  const links: string[] = [];
  const text: string[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if ('value' in child) text.push(child.value);
      if (!('tagName' in child)) continue;
      if (child.tagName === 'a') links.push(attribute(child, 'href') ?? '');
      visit(child);
    }
  };
  visit(element);
  return { kind, text: plain(text), links };
}

function addressesOf(element: Element): string[] {
  const single = (ADDRESSES[element.tagName] ?? []).flatMap(
    (name) => attribute(element, name) ?? [],
  );
  const candidates = attribute(element, 'srcset')?.split(',') ?? [];
  return [...single, ...candidates.map((one) => one.trim().split(/\s/)[0] ?? '')];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

function ownText(element: Element): string {
  return plain(element.childNodes.map((node) => ('value' in node ? node.value : '')));
}

function plain(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, ' ').trim();
}
