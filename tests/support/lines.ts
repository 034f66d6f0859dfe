/** How long the lines of running text are, as a reader sees them. */
import type { Page } from 'playwright-core';

/** Letters: beyond this a reader loses the next line. In the same measure English has some more: its letters are narrower. */
export const LONGEST_LINE = { nl: 68, en: 72 };

/** A line of text on the screen. */
export interface Line {
  /** Letters, spaces counted; the small numbers of sources are not. */
  length: number;
  text: string;
  /** The element that it stands in, for who has to mend it. */
  where: string;
}

/**
 * The longest line of each paragraph, item or call-out that is shown and holds a sentence. What lays its parts side by side
 * is no text itself, but its parts may be.
 */
export function longestLines(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const BLOCKS = 'p, li, dd, blockquote';
    const isSentence = (text: string) => /\p{L}{2}[.?!](?:\s+\p{Lu}|\s*$)/u.test(text);
    const isRow = (block: Element) => /flex|grid/.test(getComputedStyle(block).display);
    const blocks = [...document.querySelectorAll(BLOCKS)]
      .flatMap((block) => (isRow(block) ? [...block.children] : [block]))
      .filter((block) => block.checkVisibility());
    const isBlock = new Set(blocks);
    const own = (block: Element): Text[] => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        let parent = node.parentElement;
        if (parent?.closest('sup, button, label, .visually-hidden')) continue;
        while (parent && !isBlock.has(parent) && !parent.matches('details, table'))
          parent = parent.parentElement;
        if (parent === block) found.push(node);
      }
      return found;
    };
    const longestOf = (block: Element): Line => {
      const lines: string[] = [''];
      let edge = -Infinity;
      let bottom = Infinity;
      let isApart = false;
      for (const node of own(block)) {
        // A line may end behind a hyphen too.
        for (const { index, 0: piece } of node.data.matchAll(/\s+|[^\s-]+-?|-/g)) {
          if (/^\s/.test(piece)) {
            isApart = true;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + piece.length);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          // A line ends where the next piece stands below the one before it, or to its left.
          if (box.left < edge - 1 || box.top >= bottom) lines.push('');
          [edge, bottom] = [box.left, box.bottom];
          const line = lines.at(-1) ?? '';
          lines[lines.length - 1] = line + (isApart && line !== '' ? ' ' : '') + piece;
          isApart = false;
        }
      }
      const [text = ''] = lines.sort((a, b) => b.length - a.length);
      const named = (element: Element | null) =>
        element ? [element.localName, ...element.classList].join('.') : '';
      const where = `${named(block.parentElement)} > ${named(block)}`;
      return { length: text.length, text, where };
    };
    return blocks
      .filter((block) =>
        isSentence(
          own(block)
            .map(({ data }) => data)
            .join(''),
        ),
      )
      .map(longestOf);
  });
}
