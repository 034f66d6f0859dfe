/** What the find page needs of the browser itself: loading, idle time, what is kept for the next visit, and printing. */
import type { Answer, Finder, FoundCard } from './answer.ts';
import type { SearchState } from './state.ts';

/** `fetch`, under the name that the finder is given it by. */
export const load = (address: string, options?: RequestInit) => fetch(address, options);

/** Visitors who save data load only what they ask for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Has a file come before it is asked for. */
export function preload(href: string): void {
  const link = document.createElement('link');
  const attributes = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href };
  document.head.append(Object.assign(link, attributes));
}

/** Does something when what is going on now is done; never for who saves data. */
export function soon(act: () => void): void {
  if (!savesData()) setTimeout(act);
}

/** Does something when the page is loaded and the browser idle; never for who saves data. */
export function whenIdle(act: () => void): void {
  if (savesData()) return;
  // Safari has no `requestIdleCallback`.
  const wait = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(act, { timeout: 3000 })
      : setTimeout(act, 500);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

// What is kept in the browser; one that keeps nothing starts anew at every visit.

/** Keeps a text under a name, if the browser keeps anything. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing depends on it.
  }
}

/** What was kept; nothing in a browser that keeps nothing. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

// Printing: the whole answer, not only the page of it that is shown, with addresses and sources.

interface PrintOptions {
  finder: Pick<Finder, 'list'>;
  /** Address of an initiative to its sources, in words. */
  sources: () => Promise<Readonly<Record<string, string>>>;
  /** Puts results in the page. @returns takes them out again */
  show: (cards: readonly FoundCard[], sources?: Readonly<Record<string, string>>) => () => void;
}

/** A longer list is printed as far as it is shown: nobody wants a hundred sheets by accident. */
const MOST = 300;

/**
 * A browser gives no time between asking to print and printing. So what belongs to an answer is gathered when nothing else
 * is being done.
 */
export function preparePrint({ finder, sources, show }: PrintOptions) {
  let cards: readonly FoundCard[] = [];
  let known: Readonly<Record<string, string>> | undefined;
  let gather = (): Promise<void> => Promise.resolve();
  let restore: (() => void) | undefined;

  return {
    /** Tells of a new answer; what belongs to it is gathered when there is time for it. */
    prepare(state: SearchState, answer: Answer): void {
      let gathered: Promise<void> | undefined;
      const all = async () => {
        known ??= await sources().catch(() => undefined);
        const found = answer.total > MOST ? answer.cards : await finder.list(state);
        if (gather === mine) cards = found;
      };
      const mine = () => (gathered ??= all().catch(() => undefined));
      cards = answer.cards;
      gather = mine;
      whenIdle(() => {
        if (gather === mine) void mine();
      });
    },
    /** There is no answer any more. */
    forget(): void {
      cards = [];
      gather = () => Promise.resolve();
    },
    start(): void {
      restore ??= show(cards, known);
    },
    stop(): void {
      restore?.();
      restore = undefined;
    },
    /** Prints once all is there. */
    async print(): Promise<void> {
      await gather();
      window.print();
    },
  };
}
