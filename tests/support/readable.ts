/** Whether a page can still be read with the settings of its reader: larger letters, more room between them, a narrow window. */
import type { Page } from 'playwright-core';

/** What a reader may ask for by WCAG 1.4.12, and the page must bear. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
/** What is far below is not laid out before it is near, and its texts have no place yet. */
const LAID_OUT = '* { content-visibility: visible !important; }';

/** Pixels: what browsers write in, as long as their user did not choose another size. */
const USUAL_SIZE = 16;

/**
 * Looks at the page with a setting of its reader, and puts it back.
 *
 * @param setting `large`: letters of twice the size, as a browser is set to; `spaced`: more room around them
 */
export async function withSetting<T>(
  page: Page,
  setting: 'plain' | 'large' | 'spaced',
  look: () => Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const write = (standard: number) =>
    session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    setting === 'spaced' ? LAID_OUT + SPACED : LAID_OUT,
  );
  if (setting === 'large') {
    await write(2 * USUAL_SIZE);
    await page.waitForFunction(
      (least) => parseFloat(getComputedStyle(document.documentElement).fontSize) > least,
      2 * USUAL_SIZE,
    );
  }
  // What listens to the width in letters draws anew in the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))),
  );
  try {
    return await look();
  } finally {
    if (setting === 'large') await write(USUAL_SIZE);
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
    await session.detach();
  }
}

/** What makes the page wider than its window, as one line for each; nothing when it scrolls in one direction only. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const aside = document.documentElement.scrollWidth - innerWidth;
    if (aside <= 0) return [];
    const isKept = (element: Element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1 && !isKept(one),
    );
    return [
      `scrolls ${aside} px to the side`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
}

/**
 * Texts that cannot be read whole: cut off by the box that they stand in, running out of the box of what one presses, or under
 * another text. One line each, with the element.
 *
 * @returns none when all can be read
 */
export function unreadableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Letters reach a little beyond the line they stand on. */
    const SLACK = 4;
    const NOT_SEEN = 'svg, option, script, style, noscript, textarea';
    const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, td, th, label, button, summary';
    /** What an element does with the text in it; asked once of each. */
    const looks = new Map<Element, ReturnType<typeof lookOf>>();
    function lookOf(element: Element) {
      const { display, overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      const overflow = overflowX + overflowY;
      return {
        box: element.getBoundingClientRect(),
        isBox: !/^(?:inline|contents)$/.test(display),
        cuts: /hidden|clip/.test(overflow),
        scrolls: /auto|scroll/.test(overflow),
        isPressed: element.matches('button, a, summary, [role=option]'),
        isAside: /sticky|fixed|absolute/.test(position),
        isUnseen: clipPath === 'inset(50%)',
      };
    }
    const above = (element: Element) => {
      const found: { element: Element; look: ReturnType<typeof lookOf> }[] = [];
      for (
        let one: Element | null = element;
        one && one !== document.body;
        one = one.parentElement
      ) {
        const look = looks.get(one) ?? lookOf(one);
        looks.set(one, look);
        found.push({ element: one, look });
      }
      return found;
    };
    const beyond = (line: DOMRect, box: DOMRect) =>
      line.left < box.left - SLACK ||
      line.right > box.right + SLACK ||
      line.top < box.top - SLACK ||
      line.bottom > box.bottom + SLACK;
    const named = (element: Element) =>
      [element.localName, ...element.classList].join('.').slice(0, 80);

    const faults = new Set<string>();
    /** What was cut off, by its text; and texts that stand on the page whole. */
    const cut = new Map<string, string>();
    const whole = new Set<string>();
    const shown: { line: DOMRect; block: Element; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (!node.data.trim() || !parent || parent.closest(NOT_SEEN)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const around = above(parent);
      if (around.some(({ look }) => look.isUnseen)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const words = node.data.trim().replace(/\s+/g, ' ');
      const text = words.slice(0, 60);
      let isWhole = true;
      for (const { element, look } of around) {
        if (!look.isBox) continue;
        // What is beyond comes into sight when it is scrolled to.
        if (look.scrolls) lines = lines.filter((line) => !beyond(line, look.box));
        else if ((look.cuts || look.isPressed) && lines.some((line) => beyond(line, look.box))) {
          isWhole = false;
          if (look.cuts) cut.set(words, `cut off: ‘${text}’ in ${named(element)}`);
          else faults.add(`runs out: ‘${text}’ in ${named(element)}`);
        }
      }
      if (isWhole) whole.add(words);
      const block = parent.closest(BLOCKS);
      if (block && !around.some(({ look }) => look.isAside))
        shown.push(...lines.map((line) => ({ line, block, text })));
    }
    // Lines of different blocks that lie over each other: from top to bottom, so that few are held against each other.
    shown.sort((a, b) => a.line.top - b.line.top);
    for (const [index, one] of shown.entries()) {
      for (const other of shown.slice(index + 1, index + 200)) {
        if (other.line.top > one.line.bottom - 2 * SLACK) break;
        const across =
          Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
        if (across <= SLACK || one.block.contains(other.block) || other.block.contains(one.block))
          continue;
        faults.add(`over each other: ‘${one.text}’ and ‘${other.text}’`);
      }
    }
    // A title in a narrow place, that stands above it in full, is not lost.
    for (const [words, fault] of cut) if (!whole.has(words)) faults.add(fault);
    return [...faults];
  });
}
