/** Loads what the selection shows of each initiative, and follows names that an initiative had before. */
import { paths } from '../domain/paths.ts';
import type { MovedEntry, SelectionEntry } from '../domain/selection-entry.ts';

/** What became of asking for an initiative. */
export type Asked =
  | { kind: 'found'; entry: SelectionEntry }
  /** The site has no such initiative. */
  | { kind: 'unknown' }
  | { kind: 'failed' };

/** Gives the answer to a request. `fetch` in the browser. */
type Load = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/** Asks for each initiative once; what failed is asked again the next time. */
export function entryLoader(load: Load): (slug: string) => Promise<Asked> {
  const asked = new Map<string, Promise<Asked>>();
  const ask = async (slug: string): Promise<Asked> => {
    const response = await load(paths.selectionEntry(slug));
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
