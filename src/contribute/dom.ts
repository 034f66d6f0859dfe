/** Small helpers for making parts of the page. Text goes in as text. */

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** @param name what it does, in full, for who hears it */
export function textButton(text: string, name: string): HTMLButtonElement {
  const button = make('button', 'tekstknop', text);
  button.type = 'button';
  if (name !== text) button.ariaLabel = name;
  return button;
}

/** A part of the page that must be there. */
export function find<T extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): T {
  const found = scope.querySelector<T>(selector);
  if (!found) throw new Error(`the form has no ${selector}`);
  return found;
}
