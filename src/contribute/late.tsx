/** What of the form comes later than the rest: pieces that are fetched when they are first needed, and parts that wait for their turn to be drawn. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { giveWay } from '../ui/browser.ts';
import { FormContext, type Turns, useForm } from './form-tools.ts';

// Pieces that are fetched late. A connection may fail: then they can be asked for again.

/** A piece that was asked for: itself once it is there, else what became of it. */
export interface Late<T> {
  piece?: T | undefined;
  hasFailed: boolean;
  again: () => void;
}

/**
 * Fetches a piece of the form.
 *
 * @param load must give the same piece each time
 * @param isWanted fetched as soon as it is
 */
export function useLate<T extends object>(load: () => Promise<T>, isWanted = true): Late<T> {
  const [piece, setPiece] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted || piece) return;
    setFailed(false);
    load().then(
      (loaded) => setPiece(loaded),
      () => setFailed(true),
    );
  }, [isWanted, attempt]);
  return { piece, hasFailed, again: () => setAttempt((count) => count + 1) };
}

interface LateNoticeProps extends Pick<Late<object>, 'hasFailed' | 'again'> {
  /** What is said when it cannot be had. */
  failed: ComponentChildren;
}

/** What stands in the place of a piece until it is there. */
export function LateNotice({ hasFailed, again, failed }: LateNoticeProps) {
  const { t } = useForm();
  if (!hasFailed) return <p>{t.waiting}</p>;
  return (
    <p role="alert">
      {failed}{' '}
      <button class="nl-button nl-button--secondary" type="button" onClick={again}>
        {t.again}
      </button>
    </p>
  );
}

// Parts that are drawn one by one: all at once would keep a phone busy so long that it answers to nothing meanwhile. What the build drew of a
// part stays on the page until its turn.

/**
 * Takes what the build drew of each part out of the page: drawing what stands around the parts would throw it away.
 *
 * @param parts elements with an id; each is filled again as soon as it was drawn empty
 */
export function takeTurns(parts: Iterable<Element>): Turns & { drawAll: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  const taken = new Map(
    [...parts].map((part) => {
      const nodes = document.createDocumentFragment();
      nodes.append(...part.childNodes);
      return [part.id, nodes];
    }),
  );
  return {
    restore(part) {
      const nodes = taken.get(part.id);
      if (nodes) part.append(nodes);
    },
    queue: (draw) => waiting.push(draw),
    async drawAll() {
      for (const draw of waiting) {
        await giveWay();
        draw();
      }
    },
  };
}

interface OwnTurnProps {
  id: string;
  labelledBy: string;
  /** Draws by what the form gives it alone: it is drawn again when that changes. */
  children: ComponentChildren;
}

/** A section of the form with what stands in it. */
export function OwnTurn({ id, labelledBy, children }: OwnTurnProps) {
  const form = useForm();
  const { turns } = form;
  const section = useRef<HTMLElement>(null);
  const hadTurn = useRef(false);
  /** With the latest of what the form gives. */
  const draw = useRef<() => void>();
  draw.current = () => {
    if (!section.current) return;
    render(<FormContext.Provider value={form}>{children}</FormContext.Provider>, section.current);
  };
  useLayoutEffect(() => {
    if (section.current) turns?.restore(section.current);
    turns?.queue(() => {
      hadTurn.current = true;
      draw.current?.();
    });
  }, []);
  useLayoutEffect(() => {
    if (hadTurn.current) draw.current?.();
  }, [form]);
  return (
    <section class="deel" id={id} aria-labelledby={labelledBy} ref={section}>
      {!turns && children}
    </section>
  );
}
