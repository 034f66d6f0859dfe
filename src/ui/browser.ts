/**
 * What pages need of the visitor's browser itself: the day, time to draw, what was done before a script came, paper, the clipboard, a
 * file to keep, and its leave to make scripts of text.
 */

/** The day it is for the visitor, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Lets the browser draw, and answer its visitor, before it goes on. */
export function giveWay(): Promise<void> {
  // Safari has no `scheduler`.
  return 'scheduler' in globalThis ? scheduler.yield() : new Promise((go) => setTimeout(go));
}

/** Whether what stands in a form is the visitor's. In a page that was left, or is loaded again, the browser fills in what stood there. */
export function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

/**
 * Over a slow connection a page can be used before its script is there: what was ticked or typed by then goes to the address, as a step
 * in the history of the browser.
 *
 * @param inputs that stand under their own name in the address; empty in the page as it came
 */
export function takeEarlyInput(inputs: Iterable<HTMLInputElement>): void {
  const early = [...inputs].filter(({ type, checked, value }) =>
    type === 'checkbox' ? checked : value.trim(),
  );
  if (early.length === 0 || !isFreshVisit()) return;
  const params = new URLSearchParams(location.search);
  for (const { type, name, value } of early) {
    if (type !== 'checkbox') params.set(name, value);
    else if (!params.getAll(name).includes(value)) params.append(name, value);
  }
  history.pushState(null, '', `?${params}${location.hash}`);
}

/** Shows the button that prints the page: without a script it would do nothing. */
export function showPrintButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  button?.removeAttribute('hidden');
  button?.addEventListener('click', () => window.print());
}

/**
 * Copies a text, also from a page without https, where browsers have no clipboard for pages.
 *
 * @returns false when the browser does not let a page copy
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The older way: a field with the text, selected, that nobody sees. The focus goes back to where it was. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  // In a window over the page nothing outside it can be selected.
  (before?.closest('dialog') ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Has the browser save a file. @param type media type of the content: `text/csv` */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface PolicyRules {
  createHTML(text: string): string | null;
  createScriptURL(address: string): string | null;
}

let isMade = false;

/** Lets through the worker scripts of the site itself, and a named character such as `&eacute;` to be decoded. */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: PolicyRules): unknown };
  };
  if (isMade || !trustedTypes) return;
  isMade = true;
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (/^&[a-z\d]{1,40};$/i.test(text) ? text : null),
    createScriptURL: (address) => (isOwnScript(address) ? address : null),
  });
}

function isOwnScript(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && /\/(?:_astro|pagefind)\/[^?#]+\.js$/.test(pathname);
}
