/** The find page comes alive: `<find-page>` connects address, form, finder and view. */
import { findLabelsFor } from '../i18n/find-labels.ts';
import { type PlaceChoice, resolveMunicipality } from '../domain/place-search.ts';
import { fillForm, knownValues, readForm, narrowList, setUpFilterWindow } from './filters.ts';
import { findPageFiles } from './files.ts';
import { partsOf, createView, type Parts } from './page.ts';
import { setUpPlaceField } from './place-field.ts';
import { createFinder } from './finder.ts';
import {
  emptyState,
  isEmpty,
  parseState,
  SORTS,
  toParams,
  type ResolvePlace,
  type SearchState,
} from './state.ts';
import { textSearch } from './text-search.ts';

const labels = findLabelsFor(document.documentElement.lang);
const t = labels.find;

class FindPage extends HTMLElement {
  readonly #parts = partsOf(this);
  readonly #files = findPageFiles(this.dataset.versie ?? '', Number(this.dataset.totaal));
  readonly #text = textSearch(this.dataset.versie ?? '');
  readonly #finder = createFinder(this.#files, this.#text);
  readonly #view = createView({
    page: this,
    parts: this.#parts,
    files: this.#files,
    finder: this.#finder,
    stateOf: (search) => this.#parse(search).state,
    labels,
  });
  readonly #place = setUpPlaceField(
    this.#parts.place,
    this.#parts.placeList,
    this.#files.places,
    (choice) => this.#choosePlace(choice),
    t,
  );
  readonly #known = knownValues(this.#parts.options);
  #state = emptyState();
  /** Number of the latest question: the answer to an earlier one is not shown any more. */
  #run = 0;

  connectedCallback(): void {
    const warm = (load: () => Promise<unknown>) => () => void load().catch(() => undefined);
    listen(this, this.#parts, {
      change: (how) => this.#go(this.#fromForm(), how),
      sort: () => {
        const sort = SORTS.find((one) => one === this.#parts.sort.value) ?? '';
        this.#go({ ...this.#state, sort, page: 1 }, 'push');
      },
      follow: (search) => {
        this.#go(this.#parse(search).state, 'push');
        this.#parts.status.focus();
      },
      retry: () => void this.#showAddress(),
      address: () => void this.#showAddress(),
      warmFilters: warm(this.#files.table),
      warmText: warm(() => Promise.all([this.#files.table(), this.#text.warm()])),
      warmMap: warm(() => this.#linkDots()),
    });
    void this.#showAddress();
  }

  #fromForm(): SearchState {
    const { search, options, localOnly } = this.#parts;
    return { ...readForm(this.#state, search, options), localOnly: localOnly.checked };
  }

  #parse(search: string, resolvePlace?: ResolvePlace) {
    // Links of this page itself hold the id of a place that is already known.
    return parseState(new URLSearchParams(search), this.#known, resolvePlace ?? ((id) => id));
  }

  /** Starts a question. @returns whether it is still the latest */
  #ask(): () => boolean {
    const run = ++this.#run;
    return () => run === this.#run;
  }

  async #showAddress(): Promise<void> {
    const isCurrent = this.#ask();
    const typed = new URLSearchParams(location.search).get('gemeente');
    if (typed) this.#parts.results.ariaBusy = 'true';
    const stopWaiting = this.#view.notice.wait();
    const choices = typed ? await this.#files.places().catch(() => undefined) : [];
    stopWaiting();
    if (!isCurrent()) return;
    if (!choices) {
      this.#view.showFailure();
      this.#parts.results.ariaBusy = null;
      return;
    }
    const meant = typed ? resolveMunicipality(choices, typed) : [];
    const { state, ignored } = this.#parse(location.search, () =>
      meant.length === 1 ? meant[0]?.id : undefined,
    );
    const isAmbiguous = typed && meant.length > 1;
    const names = meant.map(({ name }) => name).join(' of ');
    await this.#show(state, [
      ...(isAmbiguous ? [t.ambiguous(typed, names)] : []),
      ...(ignored.length && !isAmbiguous ? [t.ignored(ignored.slice(0, 5).join(', '))] : []),
    ]);
  }

  #choosePlace(choice: PlaceChoice | undefined): void {
    const state = this.#fromForm();
    if (!choice || choice.kind === 'gemeente') {
      this.#go({ ...state, place: choice?.id ?? '' }, 'push');
      return;
    }
    const chosen = [...new Set([...state.selection[choice.kind], choice.id])];
    const selection = { ...state.selection, [choice.kind]: chosen };
    this.#go({ ...state, place: '', selection }, 'push');
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    const params = toParams(state).toString();
    const address = params ? `?${params}` : location.pathname;
    if (how === 'push' && params !== toParams(this.#state).toString())
      history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(state);
  }

  /** @param remarks what must be said of the address itself */
  async #show(state: SearchState, remarks: readonly string[] = []): Promise<void> {
    const isCurrent = this.#ask();
    const { notice } = this.#view;
    this.#state = state;
    this.#fillForm(state);
    this.#parts.results.ariaBusy = isEmpty(state) ? null : 'true';
    const stopWaiting = notice.wait();
    try {
      const place = await this.#finder.placeOf(state).catch(() => undefined);
      if (!isCurrent()) return;
      // The address holds an id; people read a name.
      const name = place?.name ?? state.place;
      this.#place.show(name);
      this.#view.showChoices(state, name);
      notice.say(remarks.join(' '));
      if (isEmpty(state)) {
        this.#view.showAll();
        return;
      }
      const answer = await this.#finder.ask(state);
      if (isCurrent()) this.#view.showAnswer(state, answer, remarks, isCurrent);
    } catch {
      if (isCurrent()) this.#view.showFailure();
    } finally {
      stopWaiting();
      if (isCurrent()) this.#parts.results.ariaBusy = null;
    }
  }

  #fillForm(state: SearchState): void {
    const { search, options, localOnly, sort } = this.#parts;
    fillForm(search, options, state);
    localOnly.checked = state.localOnly;
    sort.value = state.sort;
    // What is nearest has no meaning without a place to look from.
    for (const option of sort.options) {
      if (option.value === 'afstand') option.disabled = !state.place;
    }
  }

  /** The map as it was built is a picture: as long as nothing is chosen its dots become links when they are needed. */
  async #linkDots(): Promise<void> {
    const counts = await this.#finder.countPlaces();
    const state = this.#state;
    if (isEmpty(state)) await this.#view.showPlaces(state, counts, () => state === this.#state);
  }
}

customElements.define('find-page', FindPage);

// What the visitor does, told to the page.

interface Actions {
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

function listen(page: HTMLElement, parts: Parts, actions: Actions): void {
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
