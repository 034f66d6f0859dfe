/** Draws found initiatives as cards. Text only ever goes in as text. */
import { CARD_TEXTS } from '../domain/cards.ts';
import type { FoundCard, Ring } from './finder.ts';
import type { Excerpt } from './text-search.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
import { PAGE_SIZE, toParams, type SearchState } from './state.ts';

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

// What stands around the results: what is chosen, the pages, and the way out when nothing was found.

export interface Chip {
  label: string;
  /** The state without it. */
  href: string;
}

/** What is chosen, each with a cross; and one to clear them all. */
export function drawChips(list: HTMLElement, chips: readonly Chip[], t: FindLabels['find']): void {
  list.hidden = chips.length === 0;
  const buttons = chips.map(({ label, href }) => {
    const button = chipButton(label, href);
    button.setAttribute('aria-label', t.remove(label));
    const cross = document.createElement('span');
    cross.ariaHidden = 'true';
    cross.textContent = '✕';
    button.append(cross);
    return button;
  });
  if (chips.length > 0) {
    const clear = chipButton(t.clear, '?');
    clear.className = 'wis';
    buttons.push(clear);
  }
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

/**
 * Says that nothing was found, which choice to drop for how many, and where to add what is missing.
 *
 * @param contribute address of the form, filled with what was chosen
 */
export function drawNone(
  place: HTMLElement,
  ways: readonly (Chip & { count: number })[],
  contribute: string,
  t: FindLabels['find'],
): void {
  const none = document.createElement('p');
  none.textContent = ways.length ? t.none : `${t.none} ${t.noneHelp}`;
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.className = 'gekozen';
  list.append(
    ...ways.map(({ label, href, count }) => {
      const item = document.createElement('li');
      item.append(chipButton(t.without(label, count), href));
      return item;
    }),
  );
  const missing = document.createElement('p');
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = contribute;
  link.textContent = t.missingLink;
  missing.append(`${t.missing} `, link);
  place.replaceChildren(none, ...(ways.length ? [list] : []), missing);
}

function chipButton(label: string, href: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.naar = href;
  button.textContent = label;
  return button;
}

/** Links to the pages of a long answer; real links, so that they can be opened in a new tab. */
export function drawPages(
  nav: HTMLElement,
  state: SearchState,
  total: number,
  page: number,
  t: FindLabels['find'],
): void {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  nav.hidden = last === 1;
  const link = (to: number, text: string, label?: string) => {
    const a = document.createElement('a');
    a.href = `?${toParams({ ...state, page: to })}`;
    a.textContent = text;
    if (label) a.setAttribute('aria-label', label);
    if (label && to === page) a.setAttribute('aria-current', 'page');
    return a;
  };
  const near = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= 2,
  );
  nav.replaceChildren(
    ...(page > 1 ? [link(page - 1, t.previous)] : []),
    ...near.map((number) => link(number, String(number), t.page(number))),
    ...(page < last ? [link(page + 1, t.next)] : []),
  );
}
