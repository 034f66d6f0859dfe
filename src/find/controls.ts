/** The parts of the find page that its code works with, and what the visitor does with them. */
import { remember, remembered } from './browser.ts';
import { nameDots } from './dot-names.ts';
import { narrowList } from './filters.ts';

/**
 * Finds every part once.
 *
 * @throws when the page lacks one
 */
export function partsOf(page: HTMLElement) {
  const part = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the find page has no ${selector}`);
    return found;
  };
  const localOnly = part<HTMLInputElement>("input[name='landelijk']");
  return {
    form: part<HTMLFormElement>('form'),
    search: part<HTMLInputElement>("input[name='q']"),
    /** Holds the place field. */
    place: part('[data-plaats]'),
    localOnly,
    /** The options of the facets. */
    options: [...page.querySelectorAll<HTMLInputElement>("input[type='checkbox'][name]")].filter(
      (input) => input !== localOnly,
    ),
    sort: part<HTMLSelectElement>("select[name='sorteer']"),
    filters: part('#filters'),
    filterButton: part('[data-filterknop]'),
    /** Says the number of results inside the window of the filters. */
    windowStatus: part('[data-vensterstand]'),
    listFields: [...page.querySelectorAll<HTMLInputElement>('[data-zoek-in-lijst]')],
    /** Leads from the filters to the results, and says how many there are. */
    apply: part('[data-toepassen]'),
    chosenCount: part('[data-aantal-gekozen]'),
    chips: part('[data-gekozen]'),
    /** How the question was read. */
    read: part('[data-gelezen-als]'),
    status: part("[role='status']"),
    /** How many of the results are here, and how many nationwide. */
    split: part('[data-verdeling]'),
    /** Shows the results as a list, or compact. */
    looks: [...page.querySelectorAll<HTMLButtonElement>('[data-weergave-knop]')],
    results: part('#resultaten'),
    above: part('[data-boven]'),
    /** Partial matches, and what else was found. */
    below: part('[data-onder]'),
    pages: part('[data-paginas]'),
    /** Leads to the first of the list side by side. */
    compare: part<HTMLAnchorElement>('[data-vergelijk]'),
    /** Saves the list, and says how that went. */
    csv: part<HTMLButtonElement>('[data-csv]'),
    csvStatus: part('[data-csv-stand]'),
    map: part('[data-tekening]'),
    mapPanel: part('#kaart'),
    mapButton: part('[data-kaartknop]'),
    /** Holds the filters or the map on a small screen. */
    window: part<HTMLDialogElement>('dialog'),
    notice: part('[data-melding]'),
    noticeText: part('[data-melding] p'),
    retry: part('[data-opnieuw]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;

// What the visitor does, told to the page.

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
  /** The visitor is about to filter. */
  warm: () => void;
  /** The visitor is about to type a question. */
  warmWords: () => void;
  /** The pointer comes near the map. */
  warmMap: () => void;
  print: () => void;
  /** Saves the list as a file for Excel. */
  save: () => void;
}

/** Long enough not to search at every letter, short enough to feel direct. */
const TYPING_PAUSE = 200;

/** Listens to all that can be done on the page, for as long as it is open. */
export function listen(page: HTMLElement, parts: Parts, actions: Actions): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const once = (place: HTMLElement, types: readonly string[], act: () => void) => {
    for (const type of types) place.addEventListener(type, act, { once: true });
  };
  once(parts.search, ['focus'], actions.warmWords);
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
  parts.csv.addEventListener('click', actions.save);
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

// On a small screen filters and map move into a window over the page, and back when it closes.

/** One window, for one thing at a time. */
function setUpWindow(
  dialog: HTMLDialogElement,
  parts: readonly {
    /** Opens the window. */
    button: HTMLElement;
    /** What moves into it; buttons in it with `data-sluiten` close the window. */
    content: HTMLElement;
    /** Id of the heading in it. */
    heading: string;
  }[],
): void {
  for (const { button, content, heading } of parts) {
    const place = document.createComment('');
    content.before(place);
    button.addEventListener('click', () => {
      dialog.setAttribute('aria-labelledby', heading);
      dialog.append(content);
      dialog.showModal();
      dialog.scrollTop = 0;
    });
    for (const close of content.querySelectorAll('[data-sluiten]')) {
      close.addEventListener('click', () => dialog.close());
    }
    // Back to where it stands on a wide screen: the page may be turned or made wider.
    dialog.addEventListener('close', () => place.after(content));
  }
}

/**
 * A button at the foot of the filters that says what a choice did, on a wide screen too: it shows as long as the number of
 * results cannot be seen.
 *
 * @param status says the number of results
 */
function setUpBar(bar: HTMLElement, status: HTMLElement): void {
  const watcher = new IntersectionObserver(([entry]) => {
    bar.toggleAttribute('data-ver', entry ? !entry.isIntersecting : false);
  });
  watcher.observe(status);
}
