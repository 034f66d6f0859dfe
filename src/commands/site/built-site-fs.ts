/** A built site from disk: what each page says of itself and where it leads, read from its HTML as a browser without scripts does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { BuiltSite } from './site-rules.ts';

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
  /** How many headings of the first level there are; what waits in a template does not count. */
  mainHeadings: number;
  /** Places on the page that an address with a fragment can lead to. */
  ids: ReadonlySet<string>;
  /** Every address that it leads to or loads, as written, once; places on the page itself that a template names left out, since they come with it. */
  addresses: readonly string[];
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
  let language = '';
  let mainHeadings = 0;
  let isRedirect = false;

  function visit(node: ParentNode, inTemplate: boolean): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const { tagName } = child;
      const value = (name: string) => attribute(child, name);
      for (const one of addressesOf(child))
        if (!inTemplate || !one.startsWith('#')) addresses.add(one);
      if (!inTemplate) {
        const id = value('id');
        if (id) ids.add(id);
        if (tagName === 'html') language = value('lang') ?? '';
        if (tagName === 'h1') mainHeadings += 1;
        if (tagName === 'title' && 'tagName' in node && node.tagName === 'head')
          titles.push(textOf(child));
        if (tagName === 'meta' && value('http-equiv') === 'refresh') isRedirect = true;
        if (tagName === 'meta' && value('name') === 'description')
          descriptions.push((value('content') ?? '').trim());
      }
      visit(child, inTemplate);
      if ('content' in child) visit(child.content, true);
    }
  }

  // Without scripts, so that what stands in `noscript` is read too.
  visit(parse(html, { scriptingEnabled: false }), false);
  return {
    address,
    html,
    language,
    titles,
    descriptions,
    isRedirect,
    mainHeadings,
    ids,
    addresses: [...addresses],
  };
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

function textOf(element: Element): string {
  const texts = element.childNodes.map((node) => ('value' in node ? node.value : ''));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * Reads every page of a built site, and the names of its other files.
 *
 * @returns undefined when there is no built site in that folder
 */
export function readBuiltSite(folder: string): BuiltSite | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const isPage = (path: string) => path.endsWith('.html');
  return {
    pages: paths
      .filter(isPage)
      .map((path) => readBuiltPage(addressOf(path), readFileSync(join(folder, path), 'utf8'))),
    files: new Set(paths.filter((path) => !isPage(path)).map(addressOf)),
  };
}

/** `over/index.html` → `/over/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
