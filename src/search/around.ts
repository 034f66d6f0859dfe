/** What stands around the results: what is chosen, the pages, and the way out when nothing was found. */
import type { FindLabels } from '../i18n/nl-find.ts';
import { PAGE_SIZE, toParams, type SearchState } from './state.ts';

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
