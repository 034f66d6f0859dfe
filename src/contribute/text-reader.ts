/** The reader of texts, fetched when it is first needed: it brings the parser. */
import type { TextReader } from '../draft/check.ts';

/** The same reader for every visitor of the page: nothing until it was asked for. */
let loading: Promise<TextReader | undefined> | undefined;

/** @returns nothing when it cannot be had: a connection may fail. Then it is tried again the next time */
export function loadTextReader(): Promise<TextReader | undefined> {
  loading ??= import('../reader/index.ts').then(
    ({ readText }) => rememberingLast(readText),
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
}

/** Reads a text again only when it changed, or the sources that it may cite: most of what is typed is in other fields. */
export function rememberingLast(read: TextReader): TextReader {
  let last: { key: string; result: ReturnType<TextReader> } | undefined;
  return (text, rules) => {
    const key = JSON.stringify([text, rules]);
    if (last?.key !== key) last = { key, result: read(text, rules) };
    return last.result;
  };
}
