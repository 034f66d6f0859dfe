/**
 * Astro integration: makes the head of each built page say what that page needs, no less and no more. Its style sheets are few
 * and in their order: the build makes a sheet of every group of components that pages share, a dozen of one kilobyte, each with
 * a request of its own before anything is drawn, and together they compress a fifth better.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { preloading, ready } from './browser-scripts.ts';
import { filesBelow, readHead } from './folder-fs.ts';
import { withPolicy } from './security-policy.ts';
import { createHash } from 'node:crypto';

/** The integration; it rewrites the HTML of every page after the build, and takes away sheets that nothing asks for any more. */
export function pageHead(): AstroIntegration {
  return {
    name: 'paginakop',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await ready;
        const site = builtSite(fileURLToPath(dir));
        const addresses = filesBelow(fileURLToPath(dir)).map((path) => base + path);
        const ending = (end: string) => addresses.filter((address) => address.endsWith(end));
        const pages = ending('.html');
        const withJoinedSheets = joiningSheets(sharedSheets(sheetsOfEach(pages, site)), site);
        const withPreloads = preloading(site.read);
        const linked = new Set<string>();
        for (const page of pages) {
          const html = site.read(page);
          const better = withPolicy(withPreloads(withJoinedSheets(html)));
          if (better !== html) site.write(page, better);
          sheetsOf(headOf(better)).forEach((sheet) => linked.add(sheet));
        }
        const scripts = ending('.js').map(site.read).join('\n');
        for (const sheet of ending('.css'))
          if (!linked.has(sheet) && !scripts.includes(sheet)) site.remove(sheet);
      },
    },
  };
}

/** One page at a time: of thousands, no more than that is kept. */
function* sheetsOfEach(pages: readonly string[], { head }: BuiltSite) {
  for (const page of pages) yield sheetsOf(head(page));
}

type BuiltSite = ReturnType<typeof builtSite>;

/** The files of a built site, by their addresses in it. */
function builtSite(folder: string) {
  const pathOf = (address: string) => join(folder, address.slice(base.length));
  return {
    read: (address: string) => readFileSync(pathOf(address), 'utf8'),
    head: (address: string) => readHead(pathOf(address)),
    write: (address: string, text: string) => writeFileSync(pathOf(address), text),
    remove: (address: string) => rmSync(pathOf(address)),
  };
}

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** A page as far as its head goes. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end < 0 ? html : html.slice(0, end);
}

/** Addresses of the sheets that the head of a page links, in the order in which they count. */
export function sheetsOf(head: string): string[] {
  return [...head.matchAll(LINK)].map(([, address = '']) => address);
}

/** The sheets that all of some pages link: those stay files of their own, which a visitor who goes on has already. */
export function sharedSheets(pages: Iterable<readonly string[]>): Set<string> {
  let shared: Set<string> | undefined;
  for (const sheets of pages) {
    if (sheets.length === 0) continue;
    const known: Set<string> | undefined = shared;
    shared = new Set(known ? sheets.filter((sheet) => known.has(sheet)) : sheets);
  }
  return shared ?? new Set();
}

interface SheetFolder {
  /** The text of a sheet by its address. */
  read: (address: string) => string;
  /** Keeps a new sheet beside the others. */
  write: (address: string, css: string) => void;
}

/**
 * Makes what gives a page one link for each run of sheets between those that all pages share. Nothing changes place, so rules that
 * compete keep their winner. Pages of one kind have the same runs: each is joined once.
 *
 * @param shared what `sharedSheets` says of all pages
 */
export function joiningSheets(
  shared: ReadonlySet<string>,
  { read, write }: SheetFolder,
): (html: string) => string {
  const known = new Map<string, string>();

  /** @returns its address */
  function sheetOf(run: readonly string[]): string {
    const [first = ''] = run;
    if (run.length === 1) return first;
    const css = run.map((address) => read(address).trim()).join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const address = first.replace(/[^/]*$/, `stijl.${hash}.css`);
    write(address, css);
    return address;
  }

  function linkTo(run: readonly string[]): string {
    const key = run.join(' ');
    const link = known.get(key) ?? `<link rel="stylesheet" href="${sheetOf(run)}">`;
    known.set(key, link);
    return link;
  }

  return (html) => {
    const head = headOf(html);
    let links = runsOf(sheetsOf(head), shared).map(linkTo).join('');
    // All of them stand where the first stood.
    const joined = head.replace(LINK, () => {
      const text = links;
      links = '';
      return text;
    });
    return joined + html.slice(head.length);
  };
}

/** Each shared sheet by itself, and what stands between two of them together. */
function runsOf(sheets: readonly string[], shared: ReadonlySet<string>): string[][] {
  return sheets.reduce<string[][]>((runs, sheet) => {
    const last = runs.at(-1);
    if (last && !shared.has(sheet) && !shared.has(last[0] ?? '')) last.push(sheet);
    else runs.push([sheet]);
    return runs;
  }, []);
}
