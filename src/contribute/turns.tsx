/**
 * Parts of the form that are drawn one by one: all at once would keep a phone busy so long that it answers to nothing meanwhile. What
 * the build drew of a part stays on the page until its turn.
 */
import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { giveWay } from '../ui/browser.ts';
import { FormContext, type Turns, useForm } from './form-tools.ts';

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
