/** Draws found initiatives as cards. Text only ever goes in as text. */
import { CARD_TEXTS } from '../catalogue/card.ts';
import type { FoundCard } from './query.ts';
import type { Ring } from './rings.ts';
import type { Excerpt } from './text.ts';

/** Fills the page's own empty card: its markup is written once, in ResultCard.astro. */
export function drawCard(
  template: HTMLTemplateElement,
  card: FoundCard,
  heading: 'h2' | 'h3' = 'h2',
): DocumentFragment {
  const piece = template.content.cloneNode(true) as DocumentFragment;
  if (heading === 'h3') lowerHeading(piece);
  const field = (name: string) => piece.querySelector(`[data-veld='${name}']`);
  const link = field('titel');
  link?.setAttribute('href', card.url);
  if (link) link.textContent = card.titel;
  for (const name of CARD_TEXTS) {
    const place = field(name);
    if (place) place.textContent = card[name];
  }
  piece.querySelector('[data-niveau]')?.setAttribute('data-niveau', card.niveau);
  return piece;
}

/** Marks in the cards that are shown the words that were found, and adds the piece of text where they stand. */
export function addExcerpts(place: HTMLElement, excerpts: readonly Excerpt[]): void {
  for (const [index, card] of place.querySelectorAll('article').entries()) {
    const { words = [], html } = excerpts[index] ?? {};
    const summary = card.querySelector("[data-veld='samenvatting']");
    if (!summary) continue;
    if (words.length > 0) markWords(summary, words);
    if (html) summary.after(excerptOf(html));
  }
}

/** The piece of text where the words were found. Of its HTML only the marks come through, and all else as text. */
function excerptOf(html: string): HTMLElement {
  const place = document.createElement('p');
  place.className = 'fragment small';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    place.append(node.nodeName === 'MARK' ? mark(text) : text);
  }
  place.prepend('… ');
  place.append(' …');
  return place;
}

/** Marks words in a text. */
function markWords(place: Element, words: readonly string[]): void {
  const parts = (place.textContent ?? '').split(/([\p{L}\p{N}-]+)/u);
  place.replaceChildren(
    ...parts.map((part) => (words.includes(part.toLowerCase()) ? mark(part) : part)),
  );
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

/** Under the heading of a group a card's own heading is one lower. */
function lowerHeading(piece: DocumentFragment): void {
  const heading = piece.querySelector('h2');
  if (!heading) return;
  const lower = document.createElement('h3');
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

/** The results of a page. With a place they stand in groups from near to far, each under its own heading. */
export function drawCards(
  place: HTMLElement,
  template: HTMLTemplateElement,
  cards: readonly FoundCard[],
  titleOf: (ring: Ring) => string,
): void {
  let last: Ring | undefined;
  const pieces = cards.flatMap((card) => {
    const { ring } = card;
    const piece = drawCard(template, card, ring ? 'h3' : 'h2');
    if (!ring || ring === last) return [piece];
    last = ring;
    const heading = document.createElement('h2');
    heading.className = 'ruled-heading';
    heading.textContent = titleOf(ring);
    return [heading, piece];
  });
  place.replaceChildren(...pieces);
}
