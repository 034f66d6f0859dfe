/**
 * What the selection page knows: the selection in its address (notes only behind a `#`, which browsers do not send to a server),
 * of each initiative what it shows as far as that is loaded, what it is called now, and what the visitor typed with it.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pagePaths } from '../domain/paths.ts';
import type { MovedEntry, SelectionEntry } from '../domain/selection-entry.ts';
import { type Kept, kept } from './kept.ts';

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
    const response = await load(pagePaths().selectionEntry(slug));
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

/** What was found of a selection, in its order; under a former name it is the initiative of now. */
export function sortOut(shown: readonly string[], known: ReadonlyMap<string, Asked>) {
  const entries: SelectionEntry[] = [];
  const unknown: string[] = [];
  const failed: string[] = [];
  for (const slug of shown) {
    const asked = known.get(slug);
    if (asked?.kind === 'unknown') unknown.push(slug);
    if (asked?.kind === 'failed') failed.push(slug);
    if (asked?.kind !== 'found') continue;
    if (!entries.some((entry) => entry.slug === asked.entry.slug)) entries.push(asked.entry);
  }
  return { entries, unknown, failed, isWaiting: shown.some((slug) => !known.has(slug)) };
}

/** The present name of an initiative, as far as it is known. */
function nameNow(slug: string, known: ReadonlyMap<string, Asked>): string {
  const asked = known.get(slug);
  return asked?.kind === 'found' ? asked.entry.slug : slug;
}

/** What is kept under a name that an initiative had before is kept under its present one. */
export function useCurrentNames(
  own: Kept<readonly string[]>,
  known: ReadonlyMap<string, Asked>,
): void {
  useEffect(() => {
    const nowOf = (slug: string) => nameNow(slug, known);
    if (own.get().some((slug) => nowOf(slug) !== slug))
      own.change((all) => [...new Set(all.map(nowOf))]);
  }, [known]);
}

/** Shared notes by the present names of their initiatives. */
export function currentNotes(
  notes: Extras['notes'],
  known: ReadonlyMap<string, Asked>,
): Extras['notes'] {
  return Object.fromEntries(
    Object.entries(notes).map(([slug, note]) => [nameNow(slug, known), note]),
  );
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

/** More is no selection any more. */
const MOST = 100;
/** Longer than this, some programs cut an address. */
export const LONGEST_ADDRESS = 8000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOTE = 'notitie.';

/** What an address shares. */
export interface SharedSelection {
  slugs: readonly string[];
  /** By slug; empty when no notes were shared. */
  notes: Readonly<Record<string, string>>;
}

/** The selection in an address; nothing when there is none. What cannot be a slug is left out. */
export function readSelection({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): SharedSelection | undefined {
  const asked = new URLSearchParams(search)
    .getAll('i')
    .flatMap((list) => list.split(','))
    .map((slug) => slug.trim().toLowerCase());
  const slugs = [...new Set(asked)].filter((slug) => SLUG.test(slug)).slice(0, MOST);
  if (slugs.length === 0) return undefined;
  const notes = [...new URLSearchParams(hash.slice(1))].flatMap(([name, note]) => {
    const slug = name.slice(NOTE.length);
    return name.startsWith(NOTE) && slugs.includes(slug) && note.trim() ? [[slug, note]] : [];
  });
  return { slugs, notes: Object.fromEntries(notes) as Record<string, string> };
}

/**
 * The address that shows a selection.
 *
 * @param origin `https://initiatievenwijzer.nl`; empty for an address within the site
 * @param notes by slug; those of others than `slugs` are left out
 */
export function selectionAddress(
  origin: string,
  slugs: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): string {
  const address = origin + pagePaths().selectionOf(slugs);
  const shared = new URLSearchParams(
    slugs.flatMap((slug) => (notes[slug]?.trim() ? [[NOTE + slug, notes[slug]]] : [])),
  );
  return shared.size > 0 ? `${address}#${shared}` : address;
}

/** A browser that keeps nothing has the selection in the address, so that loading the page anew loses nothing. */
export function useAddress(
  own: Kept<readonly string[]>,
  slugs: readonly string[],
  isOwn: boolean,
): void {
  useEffect(() => {
    if (!isOwn) return;
    const address =
      own.isKept() || slugs.length === 0 ? pagePaths().selection : selectionAddress('', slugs);
    history.replaceState(null, '', address);
  }, [slugs.join(), isOwn]);
}

const EXTRAS_KEY = 'selectie:dossier';

/** What the visitor typed with the selection. */
export interface Extras {
  /** By slug. */
  notes: Readonly<Record<string, string>>;
  /** Of the dossier. */
  title: string;
  place: string;
}

/** Nothing typed. */
export const NO_EXTRAS: Extras = { notes: {}, title: '', place: '' };

/** What was typed, as the browser keeps it. @param storage the browser's storage: there may be none, or it may be full */
export function keptExtras(storage: () => Storage): Kept<Extras> {
  return kept(storage, EXTRAS_KEY, (value) => {
    if (typeof value !== 'object' || value === null) return NO_EXTRAS;
    const { notes, title, place } = value as Record<string, unknown>;
    const known = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
    return {
      notes: Object.fromEntries(known.filter(([, note]) => typeof note === 'string' && note)),
      title: typeof title === 'string' ? title : '',
      place: typeof place === 'string' ? place : '',
    };
  });
}

/** The notes with another one for an initiative; an empty one takes it away. */
export function withNote(
  notes: Extras['notes'],
  slug: string,
  note: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(notes).filter(([name]) => name !== slug);
  return Object.fromEntries(note ? [...others, [slug, note]] : others);
}
