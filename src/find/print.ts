/** Printing: the whole answer, not only the page of it that is shown, with addresses and sources. */
import type { Answer, Finder, FoundCard } from './answer.ts';
import { whenIdle } from './idle.ts';
import { pagesOf } from './results.tsx';
import type { SearchState } from './state.ts';

interface PrintOptions {
  finder: Pick<Finder, 'ask'>;
  /** Address of an initiative to its sources, in words. */
  sources: () => Promise<Readonly<Record<string, string>>>;
  /** Puts results in the page. @returns takes them out again */
  show: (cards: readonly FoundCard[], sources?: Readonly<Record<string, string>>) => () => void;
}

/** Longer lists are printed as far as they are shown: nobody wants a hundred sheets by accident. */
const MOST_PAGES = 15;

/**
 * A browser gives no time between asking to print and printing. So what belongs to an answer is gathered when nothing else
 * is being done.
 */
export function preparePrint({ finder, sources, show }: PrintOptions) {
  let shown: readonly FoundCard[] = [];
  let known: Readonly<Record<string, string>> | undefined;
  let gathering: Promise<void> | undefined;
  let run = 0;
  let restore: (() => void) | undefined;

  async function gather(state: SearchState, answer: Answer): Promise<void> {
    const mine = ++run;
    known ??= await sources().catch(() => undefined);
    const last = pagesOf(answer.total);
    if (last > MOST_PAGES || last === 1) return;
    const cards: FoundCard[] = [];
    for (let page = 1; page <= last; page += 1) {
      if (mine !== run) return;
      const part = page === answer.page ? answer : await finder.ask({ ...state, page });
      cards.push(...part.cards);
    }
    if (mine === run) shown = cards;
  }

  function start(): void {
    restore ??= show(shown, known);
  }

  return {
    /** The answer is about to change. */
    forget(): void {
      run += 1;
      shown = [];
      gathering = undefined;
    },
    /** Gathers what belongs to an answer, when there is time for it. */
    prepare(state: SearchState, answer: Answer): void {
      shown = answer.cards;
      whenIdle(() => (gathering = gather(state, answer).catch(() => undefined)));
    },
    start,
    stop(): void {
      restore?.();
      restore = undefined;
    },
    /** Prints once all is there. */
    async print(): Promise<void> {
      await gathering;
      window.print();
    },
  };
}
