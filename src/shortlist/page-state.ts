/** What the selection page knows: of each initiative what it shows, as far as that is loaded, and what is kept. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pathsFor } from '../domain/paths.ts';
import type { MovedEntry, SelectionEntry } from '../domain/selection-entry.ts';
import type { Kept } from './kept.ts';
import { pageLanguage } from '../i18n/nl-language.ts';

const paths = () => pathsFor(pageLanguage());

/** What became of asking for an initiative. */
export type Asked =
  | { kind: 'found'; entry: SelectionEntry }
  /** The site has no such initiative. */
  | { kind: 'unknown' }
  | { kind: 'failed' };

/** Gives the answer to a request. `fetch` in the browser. */
type Load = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/** Asks for each initiative once, and follows names that one had before; what failed is asked again the next time. */
export function entryLoader(load: Load): (slug: string) => Promise<Asked> {
  const asked = new Map<string, Promise<Asked>>();
  const ask = async (slug: string): Promise<Asked> => {
    const response = await load(paths().selectionEntry(slug));
    if (response.status === 404) return { kind: 'unknown' };
    if (!response.ok) return { kind: 'failed' };
    const answer = (await response.json()) as SelectionEntry | MovedEntry;
    return 'now' in answer ? once(answer.now) : { kind: 'found', entry: answer };
  };
  const once = (slug: string): Promise<Asked> => {
    const known = asked.get(slug);
    if (known) return known;
    const asking = ask(slug)
      .catch((): Asked => ({ kind: 'failed' }))
      .then((answer) => {
        if (answer.kind === 'failed') asked.delete(slug);
        return answer;
      });
    asked.set(slug, asking);
    return asking;
  };
  return once;
}

/** Draws again when what is kept changes, here or in another tab. */
export function useKept<T>(kept: Kept<T>): T {
  const [, draw] = useState({});
  useEffect(() => kept.listen(() => draw({})), [kept]);
  return kept.get();
}

/** What is known of each of these initiatives so far, by slug; and asks again for what failed. */
export function useEntries(
  slugs: readonly string[],
  load: (slug: string) => Promise<Asked>,
): [ReadonlyMap<string, Asked>, () => void] {
  const [known, setKnown] = useState<ReadonlyMap<string, Asked>>(new Map());
  const ask = (which: readonly string[]) => {
    // One drawing for all that come together.
    void Promise.all(which.map(async (slug) => [slug, await load(slug)] as const)).then((answers) =>
      setKnown((before) => new Map([...before, ...answers])),
    );
  };
  useEffect(() => {
    const missing = slugs.filter((slug) => !known.has(slug));
    if (missing.length > 0) ask(missing);
  }, [slugs.join()]);
  const retry = () => ask(slugs.filter((slug) => known.get(slug)?.kind === 'failed'));
  return [known, retry];
}

/** Gives the focus to an element, by its id, once what changed is drawn. */
export function useFocusAfter(): (id: string) => void {
  const next = useRef('');
  useLayoutEffect(() => {
    if (!next.current) return;
    document.getElementById(next.current)?.focus();
    next.current = '';
  });
  return (id) => (next.current = id);
}
