/** What the visitor does, told to the page. */
import { narrowList } from './controls.ts';
import { setUpFilterWindow } from './filter-window.ts';
import type { Parts } from './parts.ts';

export interface Actions {
  /** The form says something else. */
  change: (how: 'push' | 'replace') => void;
  /** Another order was chosen. */
  sort: () => void;
  /** The address that a chip, page or dot leads to. */
  follow: (search: string) => void;
  retry: () => void;
  /** The browser went back or forward. */
  address: () => void;
  /** The visitor is about to filter, or to search in the text. */
  warmFilters: () => void;
  warmText: () => void;
  /** The pointer comes near the map. */
  warmMap: () => void;
}

/** Long enough not to search at every letter, short enough to feel direct. */
const TYPING_PAUSE = 200;

export function listen(page: HTMLElement, parts: Parts, actions: Actions): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  warmOnce(parts.search, ['focus'], actions.warmText);
  warmOnce(parts.map, ['pointerenter'], actions.warmMap);
  for (const place of [parts.filters, parts.filterButton]) {
    warmOnce(place, ['pointerenter', 'focusin'], actions.warmFilters);
  }
  parts.search.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => actions.change('replace'), TYPING_PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    actions.change('push');
  });
  parts.filters.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).type === 'checkbox') actions.change('push');
  });
  parts.sort.addEventListener('change', actions.sort);
  for (const place of [parts.chips, parts.results]) {
    place.addEventListener('click', (event) => {
      const to = (event.target as Element).closest<HTMLElement>('[data-naar]')?.dataset.naar;
      if (to !== undefined) actions.follow(to);
    });
  }
  for (const place of [parts.pages, parts.map]) {
    place.addEventListener('click', (event) => {
      const search = searchOfLink(event);
      if (search === undefined) return;
      event.preventDefault();
      actions.follow(search);
      page.scrollIntoView();
    });
  }
  parts.retry.addEventListener('click', actions.retry);
  setUpFilterWindow(
    { button: parts.filterButton, dialog: parts.filterWindow, filters: parts.filters },
    () => parts.status.focus(),
  );
  for (const field of parts.listFields) field.addEventListener('input', () => narrowList(field));
  window.addEventListener('popstate', actions.address);
}

function warmOnce(place: HTMLElement, types: readonly string[], warm: () => void): void {
  for (const type of types) place.addEventListener(type, warm, { once: true });
}

/** Links to the page itself change what is shown; with a key held down they open elsewhere, as links do. */
function searchOfLink(event: MouseEvent): string | undefined {
  const address = (event.target as Element).closest('a')?.getAttribute('href');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return address && plain ? address.slice(address.indexOf('?')) : undefined;
}
