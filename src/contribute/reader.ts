/** The reader of entries, fetched when it is first needed: it brings a megabyte of WebAssembly. */
import type { readEntry } from '../reader/whole-file.ts';

export interface Reader {
  /** There once it is loaded. */
  read?: typeof readEntry;
  /** Done when it is loaded, or cannot be: a browser may forbid WebAssembly, a connection may fail. */
  load(): Promise<void>;
}

/** @param say told what to say of it: nothing when it is there */
export function lazyReader(
  t: { loading: string; failed: string },
  say: (text: string) => void,
): Reader {
  let loading: Promise<void> | undefined;
  const reader: Reader = {
    load() {
      loading ??= fetchReader();
      return loading;
    },
  };
  return reader;

  async function fetchReader(): Promise<void> {
    say(t.loading);
    try {
      reader.read = (await import('../reader/index.ts')).readEntry;
      say('');
    } catch {
      say(t.failed);
    }
  }
}
