/** What the visitor does, told to the page. */
import { nameDots } from './dot-names.ts';
import { narrowList } from './filters.ts';
import { remember, remembered } from './browser.ts';
import type { Parts } from './parts.ts';
import { setUpBar, setUpWindow } from './windows.ts';

export interface Actions {
  /** The form says something else. */
  change: (how: 'push' | 'replace') => void;
  /** An option was ticked or unticked. */
  option: (input: HTMLInputElement) => void;
  submit: () => void;
  /** Another order was chosen. */
  sort: () => void;
  /** The address that a chip, page or dot leads to. */
  follow: (search: string) => void;
  retry: () => void;
  /** The browser went back or forward. */
  address: () => void;
  /** The visitor is about to search or filter. */
  warm: () => void;
  /** The pointer comes near the map. */
  warmMap: () => void;
  print: () => void;
}

/** Long enough not to search at every letter, short enough to feel direct. */
const TYPING_PAUSE = 200;

export function listen(page: HTMLElement, parts: Parts, actions: Actions): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const once = (place: HTMLElement, types: readonly string[], act: () => void) => {
    for (const type of types) place.addEventListener(type, act, { once: true });
  };
  once(parts.search, ['focus'], actions.warm);
  for (const place of [parts.filters, parts.filterButton]) {
    once(place, ['pointerenter', 'focusin'], actions.warm);
  }
  once(parts.mapPanel, ['pointerenter', 'focusin'], actions.warmMap);
  once(parts.mapButton, ['click'], actions.warmMap);
  parts.search.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => actions.change('replace'), TYPING_PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    actions.submit();
  });
  parts.filters.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.type !== 'checkbox') return;
    if (input === parts.localOnly) actions.change('push');
    else actions.option(input);
  });
  parts.sort.addEventListener('change', actions.sort);
  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const to = target.closest<HTMLElement>('[data-naar]')?.dataset.naar;
    const search = to ?? searchOfLink(event);
    if (search === undefined) return;
    event.preventDefault();
    if (parts.mapPanel.contains(target)) parts.window.close();
    actions.follow(search);
    if (to === undefined) page.scrollIntoView();
  });
  parts.retry.addEventListener('click', actions.retry);
  page.querySelector('[data-print]')?.addEventListener('click', actions.print);
  setUpLooks(parts);
  nameDots(parts.map);
  setUpWindow(parts.window, [
    { button: parts.filterButton, content: parts.filters, heading: 'filters-kop' },
    { button: parts.mapButton, content: parts.mapPanel, heading: 'kaart-kop' },
  ]);
  parts.window.addEventListener('close', () => (parts.windowStatus.textContent = ''));
  parts.apply.addEventListener('click', () => {
    parts.window.close();
    parts.status.focus();
  });
  setUpBar(parts.apply, parts.status);
  for (const field of parts.listFields) field.addEventListener('input', () => narrowList(field));
  window.addEventListener('popstate', actions.address);
}

/** Links to the page itself change what is shown; with a key held down they open elsewhere, as links do. */
function searchOfLink(event: MouseEvent): string | undefined {
  const link = (event.target as Element).closest('a');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !plain) return undefined;
  // Of a link in a drawing the address is an object.
  const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href);
  const isOwn = pathname === location.pathname && !hash && link.getAttribute('href')?.includes('?');
  return isOwn ? search || '?' : undefined;
}

/** Where the way the results are shown is kept: it is no part of what is looked for. */
const LOOK = 'weergave';

function setUpLooks({ looks, results }: Parts): void {
  const show = (look: string) => {
    results.closest<HTMLElement>('.uitkomst')?.setAttribute('data-weergave', look);
    for (const button of looks) button.ariaPressed = String(button.dataset.weergaveKnop === look);
  };
  for (const button of looks) {
    button.addEventListener('click', () => {
      const look = button.dataset.weergaveKnop ?? '';
      show(look);
      remember(LOOK, look);
    });
  }
  show(remembered(LOOK) === 'compact' ? 'compact' : 'lijst');
}
