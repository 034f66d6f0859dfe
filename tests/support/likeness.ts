/** What of a page is like what was looked at before: a look that would find the same again can be left out. */
import type { Page } from 'playwright-core';

/** Two looks of a page that say the same here are alike in that respect. */
export interface Outline {
  /** Which elements there are, with all that is written on them, and which of them are in sight. */
  elements: string;
  /** The colours of all texts in sight and of what they stand on, and whether they are large. */
  colours: string;
}

/** The outline of a page as it stands now. */
export function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(async () => {
    const large = (size: number, weight: number) => size >= 24 || (size >= 18.66 && weight >= 700);
    const elements: string[] = [document.documentElement.outerHTML];
    const colours: string[] = [];
    for (const one of document.querySelectorAll('*')) {
      const isSeen = one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      elements.push(isSeen ? '1' : '0');
      if (!isSeen) continue;
      const style = getComputedStyle(one);
      const { left, right, width, height } = one.getBoundingClientRect();
      const isAside = right < 0 || left > innerWidth || width < 2 || height < 2;
      elements.push(`${isAside} ${style.position} ${style.clipPath}`);
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = style;
      const isLarge = large(parseFloat(fontSize), Number(fontWeight));
      colours.push([color, backgroundColor, backgroundImage, opacity, isLarge].join(' '));
    }
    const brief = async (parts: string[]) => {
      const bytes = new TextEncoder().encode(parts.join('|'));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return hash.join(' ');
    };
    return { elements: await brief(elements), colours: await brief(colours) };
  });
}

/**
 * Leaves of what is many times alike on a page the first few. Alike are elements side by side that have the same parts, whatever
 * their words.
 *
 * @param few how many stay
 */
export function thinOut(page: Page, few = 4): Promise<void> {
  return page.evaluate((most) => {
    const numbers = new Map<string, number>();
    /** A number for each kind of element: its name, what is written on it but addresses and words, and the kinds of its parts. */
    const kinds = new Map<Element, number>();
    const kindOf = (one: Element): number => {
      const known = kinds.get(one);
      if (known !== undefined) return known;
      const written = [...one.attributes]
        .map(({ name, value }) => (/^(?:class|role|type|scope|open)$/.test(name) ? value : name))
        .sort();
      const parts = [...new Set([...one.children].map(kindOf))].sort((a, b) => a - b);
      const text = [one.localName, ...written, ...parts].join(' ');
      const kind = numbers.get(text) ?? numbers.size;
      numbers.set(text, kind);
      kinds.set(one, kind);
      return kind;
    };
    const thin = (parent: Element) => {
      const seen = new Map<number, number>();
      for (const one of [...parent.children]) {
        const kind = kindOf(one);
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > most && !one.contains(document.activeElement)) one.remove();
        else thin(one);
      }
    };
    thin(document.body);
  }, few);
}
