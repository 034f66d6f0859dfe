/** The way of the keyboard over a page: where it comes, in which order, and whether one can see where that is. */
import type { Page } from 'playwright-core';

/** Something that the keyboard reached. */
interface Stop {
  /** Its element, for who has to mend it. */
  where: string;
  /** What it says to the eye, or its label. */
  text: string;
  /** What is wrong with it; mostly nothing. */
  faults: string[];
}

/** Where the keyboard came. */
export interface Walk {
  stops: Stop[];
  /** Whether it came out of the page at its end: else something keeps the keyboard. */
  isOut: boolean;
}

/**
 * Presses a key again and again from where the focus is, until it is out of the page, or out of the window that is open.
 *
 * @param key `Tab`, or `Shift+Tab` for the way back
 * @param most how many stops there may be
 */
export async function walk(page: Page, key = 'Tab', most = 600): Promise<Walk> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (globalThis as unknown as { walked: Element[] }).walked = [];
  });
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(inspect, key === 'Tab');
    if (!stop) return { stops, isOut: true };
    stops.push(stop);
  }
  return { stops, isOut: false };
}

/** Runs in the page. Nothing when the focus is on nothing, or where it was before: then it has been all the way round. */
function inspect(isForward: boolean): Stop | undefined {
  const { walked } = globalThis as unknown as { walked: Element[] };
  const one = document.activeElement;
  if (!one || one === document.body || walked.includes(one)) return undefined;
  const before = walked.at(-1);
  walked.push(one);
  const faults: string[] = [];

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const isDrawn = outlineStyle !== 'none' && !/, 0\)$|\/ 0\)$|transparent/.test(outlineColor);
  if (!isDrawn || parseFloat(outlineWidth) < 2)
    faults.push(`no ring: ${outlineStyle} ${outlineWidth} ${outlineColor}`);

  if (one instanceof HTMLElement && one.tabIndex > 0) faults.push('an order of its own');
  if (before) {
    const isAfter = before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (Boolean(isAfter) !== isForward) faults.push('out of order');
  }

  const box = one.getClientRects()[0] ?? new DOMRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 1 || bottom - top < 1) faults.push('out of sight');
  else {
    const inset = Math.min(3, (right - left) / 3, (bottom - top) / 3);
    const points = [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
    ] as const;
    const label = one.closest('label');
    for (const [x, y] of points) {
      const seen = document.elementFromPoint(x, y);
      const isSeen =
        seen && (one.contains(seen) || seen.contains(one) || label?.contains(seen) === true);
      if (!isSeen) faults.push(`under ${seen?.outerHTML.slice(0, 80) ?? 'nothing'}`);
    }
  }

  const labelled =
    one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.innerText;
  const text = (labelled ?? (one as HTMLElement).innerText ?? one.textContent ?? '').trim();
  return {
    where: one.outerHTML.slice(0, 120),
    text: text.replace(/\s+/g, ' ').slice(0, 80),
    faults: [...new Set(faults)],
  };
}

/** The stops at which something is wrong, as one line each. */
export function faultsOf({ stops, isOut }: Walk): string[] {
  return [
    ...stops.flatMap(({ where, faults }) => faults.map((fault) => `${fault}: ${where}`)),
    ...(isOut ? [] : ['never comes out']),
  ];
}
