/** What the parts of the selection page keep an eye on. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from './entries.ts';
import type { Kept } from './kept.ts';

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
