/** What the browser keeps for a visitor, and which initiatives are selected. Small, for every page has it. */

/** Where in the storage of the browser it stands. */
export const SLUGS_KEY = 'selectie';

/** Something that is kept, and that other tabs may change too. */
export interface Kept<T> {
  get(): T;
  /** Changes what is there now, also when another tab put it there. */
  change(how: (now: T) => T): void;
  /** False once the browser refuses, or is full: then it stays for as long as the page is open. */
  isKept(): boolean;
  /** Reads again: another tab changed something. */
  refresh(): void;
  /** Calls this after every change. @returns stops that */
  listen(listener: () => void): () => void;
}

/** A selection as the browser keeps it. @param storage the browser's storage: there may be none, or it may be full */
export function keptSlugs(storage: () => Storage): Kept<readonly string[]> {
  return kept(storage, SLUGS_KEY, (value) => [
    ...new Set(Array.isArray(value) ? value.filter(isSlug) : []),
  ]);
}

let own: Kept<readonly string[]> | undefined;

/** The visitor's own selection: one for the page, whichever script asks for it. */
export function ownSelection(): Kept<readonly string[]> {
  return (own ??= keptSlugs(() => localStorage));
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d-]+$/.test(value);
}

/**
 * The place of something in the browser's storage.
 *
 * Before each change the storage is read again, so that what two tabs add is in it both times. When it cannot be written,
 * what is in memory counts from then on: what is in the storage is older. What is there and is not understood, of another version of
 * the site or of another page of the host, is put aside under `<key>:oud` before it is written over.
 *
 * @param understand makes of anything that stands in the storage something usable
 */
export function kept<T>(
  storage: () => Storage,
  key: string,
  understand: (value: unknown) => T,
): Kept<T> {
  let now = understand(undefined);
  let isKept = true;
  let strange: string | undefined;
  const listeners = new Set<() => void>();
  const read = () => {
    if (!isKept) return;
    let text: string | null;
    try {
      text = storage().getItem(key);
    } catch {
      isKept = false;
      return;
    }
    now = understand(parsed(text));
    strange = text && JSON.stringify(now) !== text ? text : undefined;
  };
  const write = () => {
    try {
      if (strange) storage().setItem(`${key}:oud`, strange);
      strange = undefined;
      storage().setItem(key, JSON.stringify(now));
      isKept = true;
    } catch {
      isKept = false;
    }
  };
  const tell = () => listeners.forEach((listener) => listener());
  read();
  return {
    get: () => now,
    change(how) {
      read();
      now = how(now);
      write();
      tell();
    },
    isKept: () => isKept,
    refresh() {
      read();
      tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** With this one at the end, once. */
export function withSlug(slugs: readonly string[], slug: string): readonly string[] {
  return slugs.includes(slug) ? slugs : [...slugs, slug];
}

/** Without this one. */
export function withoutSlug(slugs: readonly string[], slug: string): readonly string[] {
  return slugs.filter((one) => one !== slug);
}
