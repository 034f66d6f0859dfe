/** The reader of entries, fetched when it is first needed: it brings a megabyte of WebAssembly. */
import type { readEntry } from '../content-policy/read-entry.ts';

type Read = typeof readEntry;

let loading: Promise<Read> | undefined;

/** @throws when the browser forbids WebAssembly or the connection fails */
export function loadReader(): Promise<Read> {
  loading ??= import('../content-policy/read-entry.ts').then((module) => module.readEntry);
  return loading;
}
