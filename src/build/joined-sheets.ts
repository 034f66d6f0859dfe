/**
 * The style sheets of a built page, few and in their order. The build makes a sheet of every group of components that pages share: a
 * dozen of one kilobyte, each with a request of its own before anything is drawn, and together they compress a fifth better.
 */
import { createHash } from 'node:crypto';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** Addresses of the sheets that a page links, in the order in which they count. */
export function sheetsOf(html: string): string[] {
  return [...html.matchAll(LINK)].map(([, address = '']) => address);
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

export interface SheetFolder {
  /** The text of a sheet by its address. */
  read: (address: string) => string;
  /** Keeps a new sheet beside the others. */
  write: (address: string, css: string) => void;
}

/**
 * The page with one link for each run of sheets between those that all pages share. Nothing changes place, so rules that
 * compete keep their winner.
 *
 * @param shared what `sharedSheets` says of all pages
 */
export function withJoinedSheets(
  html: string,
  shared: ReadonlySet<string>,
  folder: SheetFolder,
): string {
  const links = sheetsOf(html).reduce<string[][]>((runs, sheet) => {
    const last = runs.at(-1);
    if (last && !shared.has(sheet) && !shared.has(last[0] ?? '')) last.push(sheet);
    else runs.push([sheet]);
    return runs;
  }, []);
  const joined = links.map((run) => linkTo(joinedSheet(run, folder))).join('');
  let isFirst = true;
  return html.replace(LINK, () => {
    const text = isFirst ? joined : '';
    isFirst = false;
    return text;
  });
}

function joinedSheet(run: readonly string[], { read, write }: SheetFolder): string {
  const [first = ''] = run;
  if (run.length === 1) return first;
  const css = run.map((address) => read(address).trim()).join('\n');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const address = first.replace(/[^/]*$/, `stijl.${hash}.css`);
  write(address, css);
  return address;
}

const linkTo = (address: string) => `<link rel="stylesheet" href="${address}">`;
