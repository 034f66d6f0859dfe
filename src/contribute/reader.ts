/** The reader of texts, fetched when it is first needed: it brings the parser. */
import type { TextReader } from '../draft/check.ts';

export interface Reader {
  /** There once it is loaded. */
  read?: TextReader;
  /** Done when it is loaded, or cannot be: a connection may fail. */
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
      reader.read = (await import('../reader/index.ts')).readText;
      say('');
    } catch {
      say(t.failed);
    }
  }
}
