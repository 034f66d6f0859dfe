/** What can be folded up: a part of the form that is done, or one of many sources. Finding in the page and printing open it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldProps {
  /** Later it is as whoever fills in the form leaves it. */
  isOpenAtFirst: boolean;
  title: ComponentChildren;
  /** What is said of it as long as it is folded up. */
  folded: ComponentChildren;
  children: ComponentChildren;
}

/** A title that opens what is under it; folded up, it says what is in there. */
export function Fold({ isOpenAtFirst, title, folded, children }: FoldProps) {
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details class="opvouw" open={isOpen}>
      <summary>
        {title} <span class="dicht">{folded}</span>
      </summary>
      {children}
    </details>
  );
}

/** Opens everything that something on the page is folded away in. */
export function openAround(element: Element | null | undefined): void {
  for (let fold = element?.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
}

/** Has everything in the form open on paper, and afterwards as it was. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.formulier .opvouw:not([open])')];
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
